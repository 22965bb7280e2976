import { readCard } from '../../graph/record/card.js';
import { closeCard } from '../../graph/record/write.js';
import { GainsayError } from '../../model/errors.js';
import type { Deed } from './deed.js';
import { checkRevision } from './revision.js';

/** Takes a record out of what is in force; all that it said is kept, and can be asked for and reverted to. */
export const withdrawn: Deed = async ({ transaction, now, args }) => {
  const id = String(args['id']);
  const card = await readCard(transaction, id);
  if (!card.isOpen)
    throw new GainsayError('CONFLICT', `"${id}" was withdrawn already.`, {
      remedy: 'There is nothing to do.',
    });
  checkRevision(card, String(args['revision']));
  await closeCard(transaction, card, now);
  return { about: id, ids: [id] };
};
