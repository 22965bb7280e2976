import { entry, printed, some, type Entry, type Held } from './held.js';

/** Whether a record is one with others. @param recordedBy who coded the corpus: judgements are theirs unless they say otherwise */
export function judgementsOf(
  held: Held,
  id: string,
  { kind, recordedBy }: { kind: 'actor' | 'claim' | 'source'; recordedBy: string },
): Entry {
  const judged = held.from(id, 'SAME_AS').map(({ to, properties: { judgement, by, reason } }) => ({
    isSame: judgement === 'SAME',
    said: entry({
      [kind]: to,
      judgement: judgement === 'SAME' ? undefined : printed(judgement, 'NOT_SAME'),
      by: by === recordedBy ? undefined : by,
      reason,
    }),
  }));
  return {
    sameAs: judged.find(({ isSame }) => isSame)?.said,
    notToConfuseWith: some(judged.filter(({ isSame }) => !isSame).map(({ said }) => said)),
  };
}
