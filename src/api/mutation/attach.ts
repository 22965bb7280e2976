import { createHash } from 'node:crypto';
import { unfitText } from '../../corpus/unfit-text.js';
import { attachText, textOf } from '../../graph/attach/text.js';
import type { StoredPassage } from '../../graph/attach/verify.js';
import { readCard, type Card } from '../../graph/record/card.js';
import { changeCard } from '../../graph/record/write.js';
import { GainsayError } from '../../model/errors.js';
import type { Deed, Doing } from './deed.js';

/**
 * Gives an edition its text: the bytes as they are, in UTF-8, so that places and hash are those of the file. Every quote that
 * is said to stand in it must stand there.
 */
export const textAttached: Deed = async (doing) => {
  const { transaction, now, args } = doing;
  const id = String(args['id']);
  const card = await readCard(transaction, id);
  if (!card.node.labels.includes('Edition')) throw noEdition(id);
  if (!card.isOpen)
    throw conflict(`"${id}" was withdrawn.`, 'Revert it to what it was, then attach its text.');
  const { text, sha256 } = readText(args['text'] as Readonly<Record<string, unknown>>);
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
  const { broken } = await attachText(transaction, id, text, now);
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

/** @throws GainsayError BAD_USER_INPUT when it is not one text in UTF-8 with the hash that it is said to have */
function readText({ text, base64, sha256 }: Readonly<Record<string, unknown>>) {
  if ((typeof text === 'string') === (typeof base64 === 'string'))
    throw wrong('There is not exactly one text.', 'Send either `text` or `base64`.');
  const bytes = typeof text === 'string' ? Buffer.from(whole(text)) : decodedBase64(String(base64));
  if (bytes.length === 0) throw wrong('The text is empty.', 'Send the text of the edition.');
  const hash = createHash('sha256').update(bytes).digest('hex');
  if (typeof sha256 === 'string' && sha256.toLowerCase() !== hash)
    throw wrong(
      `The text has the SHA-256 ${hash}, not ${sha256.slice(0, 64)}.`,
      'Send exactly the bytes of the file.',
    );
  return { text: whole(inUtf8(bytes)), sha256: hash };
}

/** @throws GainsayError BAD_USER_INPUT when the database would not keep the text as it is */
function whole(text: string): string {
  const unfit = unfitText(text);
  if (unfit) throw wrong(...unfit);
  return text;
}

function decodedBase64(text: string): Buffer {
  const plain = text.replace(/\s/g, '');
  const bytes = Buffer.from(plain, 'base64');
  if (bytes.toString('base64').replace(/=+$/, '') !== plain.replace(/=+$/, ''))
    throw wrong('`base64` is no Base64.', 'Encode the bytes of the file in Base64 (RFC 4648, section 4).');
  return bytes;
}

/** A byte order mark stays: places are counted in exactly the bytes that were hashed. */
function inUtf8(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw wrong(
      'The bytes are no text in UTF-8.',
      'Save the document as plain text in UTF-8, and send that.',
    );
  }
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
