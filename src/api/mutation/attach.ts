import { attachText, textOf } from '../../graph/attach/text.js';
import type { StoredPassage } from '../../graph/attach/verify.js';
import { readCard, type Card } from '../../graph/record/card.js';
import { changeCard } from '../../graph/record/write.js';
import { GainsayError } from '../../model/errors.js';
import type { Deed, Doing } from './deed.js';

/**
 * Gives an edition its text: plain text as it is, or the words of a page of HTML or a PDF. From now on the edition is of that
 * file. Every quote that is said to stand in it must stand there.
 */
export const textAttached: Deed = async (doing) => {
  const { transaction, now, args, texts } = doing;
  const id = String(args['id']);
  const card = await readCard(transaction, id);
  if (!card.node.labels.includes('Edition')) throw noEdition(id);
  if (!card.isOpen)
    throw conflict(`"${id}" was withdrawn.`, 'Revert it to what it was, then attach its text.');
  const sent = texts.get(id);
  if (!sent) throw new Error('no text was read');
  const { text, sha256 } = sent;
  const known = card.node.properties['sha256'] ?? null;
  if (known !== null && known !== sha256)
    throw conflict(
      `"${id}" is of the file with SHA-256 ${String(known)}, and this one has ${sha256}.`,
      'Send the file that was hashed, or record another edition.',
    );
  const before = await textOf(transaction, id);
  if (before !== null && before !== text)
    throw conflict(`"${id}" has another text already.`, 'Record another edition.');
  if (known === null) await keepHash(doing, card, sha256);
  const { broken } = await attachText(transaction, id, sent, now);
  if (broken.length > 0) throw notThere(id, broken);
  return { about: id, ids: [id] };
};

/** From now on the edition is of this file. */
async function keepHash({ transaction, now, recorder }: Doing, card: Card, sha256: string): Promise<void> {
  const node = { ...card.node, properties: { ...card.node.properties, sha256 } };
  const records = {
    ...{ corpus: card.corpus, recordedBy: recorder.name },
    ...{ nodes: [node], edges: card.edges, texts: new Map<string, string>() },
  };
  await changeCard(transaction, card, records, now);
}

const wrong = (message: string, remedy: string): GainsayError =>
  new GainsayError('BAD_USER_INPUT', message, { remedy });
const conflict = (message: string, remedy: string): GainsayError =>
  new GainsayError('CONFLICT', message, { remedy });
const noEdition = (id: string): GainsayError =>
  wrong(`"${id}" is no edition.`, 'Only an edition of a source has a text; record one first.');

function notThere(id: string, broken: readonly StoredPassage[]): GainsayError {
  const places = broken.slice(0, 10).map(({ from, start, end }) => `${from} at ${start}-${end}`);
  const more = broken.length > 10 ? `; and ${broken.length - 10} more` : '';
  return wrong(
    `In this text of "${id}" ${broken.length} quotes are not where they are said to be: ${places.join('; ')}${more}.`,
    'Send the text that was quoted from, or correct the quotes first. Nothing was written.',
  );
}
