import { createHash } from 'node:crypto';
import { FaultyRecording } from '../../corpus/recording.js';
import { unfitText } from '../../corpus/unfit-text.js';
import { readDocument, type DocumentText } from '../../formats/document.js';
import { GainsayError } from '../../model/errors.js';

/** The texts that came with a request, by the ids of their editions. */
export type SentTexts = ReadonlyMap<string, DocumentText>;

type Path = readonly (string | number)[];
type Sent = Readonly<Record<string, unknown>>;

/** So many texts come with one request, at most: others wait while one is read. */
const mostTexts = 10;

/**
 * Reads the texts of editions that were sent: `text` beside an `id`, wherever that stands. It takes a while, so that it is
 * done before the record is held.
 * @throws FaultyRecording with the path to the first that cannot be read
 */
export async function readTexts(args: Sent): Promise<SentTexts> {
  const found = textsIn(args, []);
  const texts = new Map<string, DocumentText>();
  for (const [index, { path, edition, sent }] of found.entries()) {
    try {
      if (index >= mostTexts)
        throw wrong(`More than ${mostTexts} texts came at once.`, 'Send them in several requests.');
      texts.set(edition, await readText(sent));
    } catch (error) {
      if (!(error instanceof GainsayError) || error.code !== 'BAD_USER_INPUT') throw error;
      const { message, remedy = '' } = error;
      throw new FaultyRecording([{ file: 'input', line: 1, column: 1, path, message, remedy }]);
    }
  }
  return texts;
}

/** What was sent, without the texts of editions. */
export function withoutTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTexts);
  if (!isMap(value)) return value;
  const parts = Object.entries(value).filter(([key, part]) => !isText(key, part));
  return Object.fromEntries(parts.map(([key, part]) => [key, withoutTexts(part)]));
}

function textsIn(value: unknown, path: Path): { path: Path; edition: string; sent: Sent }[] {
  if (Array.isArray(value)) return value.flatMap((part, index) => textsIn(part, [...path, index]));
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    isText(key, part)
      ? [{ path: [...path, key], edition: String(value['id']), sent: part }]
      : textsIn(part, [...path, key]),
  );
}

/** Whatever else has a text has it as a mere string. */
const isText = (key: string, part: unknown): part is Sent => key === 'text' && isMap(part);
const isMap = (value: unknown): value is Sent =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @throws GainsayError BAD_USER_INPUT when it is not one document with the hash that it is said to have */
async function readText({ text, base64, mediaType, sha256 }: Sent): Promise<DocumentText> {
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
  const given = typeof mediaType === 'string' ? mediaType : undefined;
  if (typeof text === 'string' && (given ?? 'text/plain').trim().toLowerCase() === 'text/plain')
    return { text, mediaType: 'text/plain', sha256: hash };
  const read = await readDocument(bytes, {
    mediaType: given && typeof text === 'string' ? inUtf8(given) : given,
  });
  whole(read.text);
  return read;
}

/** What was sent as text is in UTF-8, whatever the page says that it was in. */
const inUtf8 = (mediaType: string): string => `${mediaType.split(';')[0] ?? ''}; charset=utf-8`;

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

const wrong = (message: string, remedy: string): GainsayError =>
  new GainsayError('BAD_USER_INPUT', message, { remedy });
