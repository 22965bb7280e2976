import type { Entry } from '../../corpus/write/held.js';
import { GainsayError } from '../../model/errors.js';
import { inPrint, type Judgement } from '../../model/vocabulary.js';
import { correctCard } from './correct.js';
import type { Deed } from './deed.js';

/**
 * Judges whether two records are one: a correction of the first, whose earlier judgement on the other it replaces.
 * @throws GainsayError BAD_USER_INPUT without a reason, or for records of which that is not judged
 */
export const judged: Deed = async (doing) => {
  const { args, recorder } = doing;
  const [id, other] = [String(args['id']), String(args['other'])];
  if (recorder.reason === undefined) throw withoutReason();
  const said = { by: recorder.name, reason: recorder.reason };
  const did = await correctCard(doing, ({ list, entry }) => {
    const kind = kinds[list];
    if (kind === undefined) throw notJudged(id, list);
    return withJudgement(
      entry,
      { [kind]: other, ...said },
      { kind, judgement: args['judgement'] as Judgement },
    );
  });
  return { ...did, ids: [id, other] };
};

const kinds: Readonly<Record<string, string>> = { actors: 'actor', claims: 'claim', sources: 'source' };

/** What a record says of being one with others, with a new judgement on one of them. */
function withJudgement(
  { sameAs, notToConfuseWith }: Entry,
  said: Entry,
  { kind, judgement }: { kind: string; judgement: Judgement },
): Entry {
  const isOther = (one: unknown): boolean => (one as Entry)[kind] !== said[kind];
  const apart = ((notToConfuseWith ?? []) as readonly Entry[]).filter(isOther);
  if (judgement === 'SAME') return { sameAs: said, notToConfuseWith: apart };
  const kept = sameAs !== undefined && isOther(sameAs) ? sameAs : null;
  return { sameAs: kept, notToConfuseWith: [...apart, { ...said, judgement: inPrint(judgement) }] };
}

const withoutReason = (): GainsayError =>
  new GainsayError('BAD_USER_INPUT', 'A judgement needs a reason.', {
    remedy: 'Say in by.reason why the two are one, or are not.',
  });

const notJudged = (id: string, list: string): GainsayError =>
  new GainsayError('BAD_USER_INPUT', `"${id}" is among the ${list}, of which that is not judged.`, {
    remedy: 'Name two actors, two claims or two sources.',
  });
