import { GainsayError } from '../../model/errors.js';
import { judgedKinds } from '../../model/vocabulary.js';
import type { EdgeRecord } from '../../model/records.js';
import { queryFile } from '../query-file.js';
import type { Transaction } from '../run.js';
import type { Merges, SameJudgement } from './judgements.js';

type Edge = Pick<EdgeRecord, 'type' | 'from' | 'to'>;

/** Records that were judged to be one, and cannot be. */
export class CannotBeOne extends GainsayError {
  constructor(
    message: string,
    /** What can be done about it, beside that nothing was written. */
    readonly way: string,
    /** Whether an edge has part in it: of several that were just written, the last of these is one too many. */
    readonly hasPart: (edge: Edge) => boolean,
  ) {
    super('CONFLICT', message, { remedy: `${way} Nothing was written.` });
  }
}

/** @throws CannotBeOne when what was judged to be one cannot be */
export async function checkJudgements(
  transaction: Transaction,
  judged: readonly SameJudgement[],
  after: Merges,
): Promise<void> {
  const open = judged.filter(({ until }) => until === null);
  const of = open.map((each) => each.of);
  const twice = open.find((each, index) => of.indexOf(each.of) < index);
  if (twice)
    throw cannotBe(
      twice,
      'is judged to be another already',
      'Take that judgement back first.',
      ({ from }) => from === twice.of,
    );
  const circle = open.find(({ of: id }) => after.into(after.meant(id)) !== undefined);
  if (circle) {
    const round = circleOf(circle.of, after);
    throw cannotBe(
      circle,
      'are read as each other in a circle',
      'Judge all of them to be the one that stays.',
      ({ from, to }) => round.has(from) && round.has(to),
    );
  }
  await checkEnds(transaction, open, after);
}

/** Of records that are one, all are of a kind, and the one that stays is in force. */
async function checkEnds(
  transaction: Transaction,
  open: readonly SameJudgement[],
  after: Merges,
): Promise<void> {
  const ids = [...new Set(open.flatMap((each) => [each.of, each.as]))];
  const rows = await transaction.run(queryFile('merge/ends'), { ids });
  const ends = new Map(
    rows.map(({ id, labels, isOpen }) => [id, { kind: kindOf(labels as string[]), isOpen }]),
  );
  for (const each of open) {
    const isIt = ({ from, to }: Edge): boolean => from === each.of && to === each.as;
    if (ends.get(each.of)?.kind !== ends.get(each.as)?.kind)
      throw cannotBe(each, 'are of two kinds', 'Judge records of one kind.', isIt);
    const stays = after.into(each.as) === undefined;
    if (stays && ends.get(each.as)?.isOpen !== true)
      throw cannotBe(each, 'cannot be read there: it was withdrawn', 'Name a record that is in force.', isIt);
  }
}

const kindOf = (labels: readonly string[]): string | undefined =>
  judgedKinds.find((kind) => labels.includes(kind));

/** The records that are read as each other, at the end of whatever leads to them. */
function circleOf(id: string, merges: Merges): ReadonlySet<string> {
  const round = new Set<string>();
  for (let next = merges.meant(id); !round.has(next); next = merges.into(next) ?? next) round.add(next);
  return round;
}

const cannotBe = (
  { of, as }: Pick<SameJudgement, 'of' | 'as'>,
  why: string,
  way: string,
  hasPart: (edge: Edge) => boolean,
): CannotBeOne =>
  new CannotBeOne(`"${of}" and "${as}" ${why}.`, way, (edge) => edge.type === 'SAME_AS' && hasPart(edge));

/**
 * One record cannot be linked to itself.
 * @throws CannotBeOne naming the records and the link
 */
export function refuseLoop({ type, from, to }: Edge, merges: Merges): void {
  if (from !== to) return;
  const one = new Set(merges.members(to));
  throw new CannotBeOne(
    `Records that are judged to be "${to}" are linked to each other by ${type}.`,
    'Remove that link first, or judge them not to be the same.',
    (edge) => ['SAME_AS', type].includes(edge.type) && one.has(edge.from) && one.has(edge.to),
  );
}
