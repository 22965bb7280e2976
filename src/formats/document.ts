import { createHash } from 'node:crypto';
import { GainsayError } from '../model/errors.js';
import { convert, type Limits } from './convert.js';
import { formatOf, type MediaType } from './media-type.js';
import { Refused } from './refused.js';

/** The words of a document, and of which bytes they are. */
export interface DocumentText {
  readonly text: string;
  readonly mediaType: MediaType;
  /** SHA-256 of the bytes, in hex. */
  readonly sha256: string;
}

/** What is known of a document beside its bytes. */
export interface DocumentOptions {
  /** As HTTP writes it: `text/html; charset=windows-1251`; without it, it is found in the bytes. */
  readonly mediaType?: string | undefined;
  readonly limits?: Limits | undefined;
}

/**
 * Reads the words of a document. Plain text in UTF-8 is kept byte for byte, a byte order mark too, so that places are
 * counted in exactly the bytes that were hashed; HTML and PDF are read as `html.ts` and `pdf.ts` say.
 *
 * @throws GainsayError BAD_USER_INPUT when it is of no such format, or cannot be read whole
 * @example (await readDocument(Buffer.from('<html><p>No gate.'))).text // 'No gate.'
 */
export async function readDocument(
  bytes: Uint8Array,
  { mediaType: given, limits }: DocumentOptions = {},
): Promise<DocumentText> {
  const { mediaType, charset } = formatOf(bytes, given);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (mediaType === 'text/plain') return { text: plain(bytes, charset), mediaType, sha256 };
  const text = await convert({ bytes, mediaType, ...(charset !== undefined && { charset }) }, limits).catch(
    (error: unknown) => {
      throw error instanceof Refused ? wrong(error.message, error.remedy) : error;
    },
  );
  return { text, mediaType, sha256 };
}

function plain(bytes: Uint8Array, charset = 'utf-8'): string {
  if (/^utf-?8$/.test(charset)) {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      // Told below.
    }
  }
  throw wrong(
    'The bytes are no text in UTF-8.',
    'Save the document as plain text in UTF-8, and send that; or send it as HTML or PDF.',
  );
}

const wrong = (message: string, remedy: string): GainsayError =>
  new GainsayError('BAD_USER_INPUT', message, { remedy });
