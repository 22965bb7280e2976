import { readCard } from '../../graph/record/card.js';
import { revertCard } from '../../graph/record/revert.js';
import type { Deed } from './deed.js';
import { checkRevision } from './revision.js';

/** Makes a record say again what it said at an instant: a new change, which keeps what it says now. */
export const reverted: Deed = async ({ transaction, now, recorder, args }) => {
  const id = String(args['id']);
  const card = await readCard(transaction, id);
  checkRevision(card, String(args['revision']));
  await revertCard(transaction, card, { at: String(args['to']), now, recordedBy: recorder.name });
  return { about: id, ids: [id] };
};
