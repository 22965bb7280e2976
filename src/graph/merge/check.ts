import { GainsayError } from '../../model/errors.js';
import { judgedKinds } from '../../model/vocabulary.js';
import type { EdgeRecord } from '../../model/records.js';
import { queryFile } from '../query-file.js';
import type { Transaction } from '../run.js';
import type { Merges, SameJudgement } from './judgements.js';

/** @throws GainsayError CONFLICT when what was judged to be one cannot be */
export async function checkJudgements(
  transaction: Transaction,
  judged: readonly SameJudgement[],
  after: Merges,
): Promise<void> {
  const open = judged.filter(({ until }) => until === null);
  const of = open.map((each) => each.of);
  const twice = open.find((each, index) => of.indexOf(each.of) < index);
  if (twice) throw cannotBe(twice, 'is judged to be another already', 'Take that judgement back first.');
  const circle = open.find(({ of: id }) => after.into(after.meant(id)) !== undefined);
  if (circle)
    throw cannotBe(
      circle,
      'are read as each other in a circle',
      'Judge all of them to be the one that stays.',
    );
  const ids = [...new Set(open.flatMap((each) => [each.of, each.as]))];
  const rows = await transaction.run(queryFile('merge/ends'), { ids });
  const ends = new Map(
    rows.map(({ id, labels, isOpen }) => [id, { kind: kindOf(labels as string[]), isOpen }]),
  );
  for (const each of open) {
    if (ends.get(each.of)?.kind !== ends.get(each.as)?.kind)
      throw cannotBe(each, 'are of two kinds', 'Judge records of one kind.');
    if (ends.get(after.meant(each.as))?.isOpen !== true)
      throw cannotBe(each, 'cannot be read there: it was withdrawn', 'Name a record that is in force.');
  }
}

const kindOf = (labels: readonly string[]): string | undefined =>
  judgedKinds.find((kind) => labels.includes(kind));

const cannotBe = ({ of, as }: Pick<SameJudgement, 'of' | 'as'>, why: string, remedy: string): GainsayError =>
  new GainsayError('CONFLICT', `"${of}" and "${as}" ${why}.`, { remedy: `${remedy} Nothing was written.` });

/** One record cannot be linked to itself. */
export function refuseLoop({ type, from, to }: EdgeRecord): void {
  if (from !== to) return;
  throw new GainsayError(
    'CONFLICT',
    `Records that are judged to be "${to}" are linked to each other by ${type}.`,
    {
      remedy: 'Remove that link first, or judge them not to be the same. Nothing was written.',
    },
  );
}
