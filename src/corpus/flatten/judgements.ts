import type { RecordLabel } from '../../model/records.js';
import { graphWord, type Reading } from './reading.js';

/** What a record says of being one with another, under the name of its kind. */
interface Judged {
  readonly judgement?: string | undefined;
  readonly by?: string | undefined;
  readonly reason?: string | undefined;
}

interface Owner {
  readonly id?: string | undefined;
  readonly sameAs?: Judged | undefined;
  readonly notToConfuseWith?: readonly Judged[] | undefined;
}

const labels = { actor: 'Actor', claim: 'Claim', source: 'Source' } satisfies Record<string, RecordLabel>;

/** Whether a record is one with others of its kind: judgements of somebody, for a reason. */
export function flattenJudgements(reading: Reading, owner: Owner, kind: keyof typeof labels): void {
  const { faults, ids, draft, recordedBy } = reading;
  const judge = (said: Judged, judgement: string): void => {
    const to = ids.refer(said, kind, labels[kind]);
    if (to !== undefined && to === owner.id)
      faults.at(said, kind, `"${to}" is this ${kind} itself.`, `Name another ${kind}.`);
    draft.edge([said, kind], {
      type: 'SAME_AS',
      from: owner.id,
      to,
      properties: { judgement, by: said.by ?? recordedBy, reason: said.reason },
    });
  };
  if (owner.sameAs) judge(owner.sameAs, 'SAME');
  for (const one of owner.notToConfuseWith ?? []) judge(one, graphWord(one.judgement) ?? 'NOT_SAME');
}
