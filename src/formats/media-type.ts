import { GainsayError } from '../model/errors.js';

/** The formats in which a document may come; XHTML is read as HTML. */
export const mediaTypes = ['text/plain', 'text/html', 'application/pdf'] as const;
export type MediaType = (typeof mediaTypes)[number];

/** What is known of the format of some bytes before they are read. */
export interface Format {
  readonly mediaType: MediaType;
  /** The character set that somebody named, as it was named. */
  readonly charset?: string;
}

/**
 * The format of a document: what its bytes are, which must be what they are said to be.
 *
 * A PDF says so in its first 1,024 bytes, a page of HTML begins with a doctype or one of its outermost elements. A part of
 * a page does not, so that it must be given as `text/html`; all else is plain text.
 *
 * @param given a media type as HTTP writes it: `text/html; charset=windows-1251`
 * @throws GainsayError BAD_USER_INPUT when it is none that is read, or not that of the bytes
 */
export function formatOf(bytes: Uint8Array, given?: string): Format {
  const found = foundIn(bytes);
  if (given === undefined) return { mediaType: found };
  const { mediaType, charset } = readMediaType(given);
  const fits = found === mediaType || (found === 'text/plain' && mediaType === 'text/html');
  if (!fits) throw otherwise(mediaType, found);
  return { mediaType, ...(charset !== undefined && { charset }) };
}

function readMediaType(given: string): Format {
  const [type = '', ...parameters] = given.split(';').map((part) => part.trim().toLowerCase());
  const known = type === 'application/xhtml+xml' ? 'text/html' : type;
  const mediaType = mediaTypes.find((one) => one === known);
  if (!mediaType)
    throw wrong(
      `Documents of the media type ${JSON.stringify(given.slice(0, 100))} are not read.`,
      `Send ${mediaTypes.join(', ')}; or save the document as text in UTF-8.`,
    );
  const charset = parameters
    .find((part) => part.startsWith('charset='))
    ?.slice('charset='.length)
    .replace(/^"|"$/g, '');
  return { mediaType, ...(charset !== undefined && { charset }) };
}

function foundIn(bytes: Uint8Array): MediaType {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096));
  if (start.subarray(0, 1024).includes('%PDF-')) return 'application/pdf';
  return page.test(beginning(start)) ? 'text/html' : 'text/plain';
}

/** Bytes as signs of ASCII, whichever encoding they are in, without a byte order mark. */
const beginning = (start: Buffer): string =>
  start
    .toString('latin1')
    .replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '');

/** Behind blanks, a declaration of XML and comments. */
const page = /^\s*(<\?xml[^>]*>\s*)?(<!--[^]{0,2000}?-->\s*)*<(!doctype\s+html|html|head|body)[\s>]/i;

const otherwise = (given: MediaType, found: MediaType): GainsayError =>
  found === 'text/plain'
    ? wrong(
        `The document is said to be ${given}, and is not.`,
        'Send the bytes of the file as they are, or leave the media type out.',
      )
    : wrong(
        `The document is said to be ${given}, and its bytes are ${found}.`,
        'Leave the media type out, and it is found in the bytes.',
      );

const wrong = (message: string, remedy: string): GainsayError =>
  new GainsayError('BAD_USER_INPUT', message, { remedy });
