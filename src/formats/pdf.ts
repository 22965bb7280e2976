import { getDocument, InvalidPDFException } from 'unpdf/pdfjs';
import { pageText, type PrintedLine } from './pdf-lines.js';
import { Refused } from './refused.js';

/** How much of a PDF is read. */
export interface PdfLimits {
  readonly pages: number;
  readonly characters: number;
}

type Document = Awaited<ReturnType<typeof getDocument>['promise']>;

/**
 * The words of a PDF, page by page in the order in which the file prints them, each page but the first begun by a line feed and
 * a form feed (U+000C), so that the page of a place is known. What is a picture has no words; nor have notes and what is filled into forms.
 *
 * @throws Refused when it cannot be read whole, or has no words
 */
export async function pdfText(bytes: Uint8Array, limits: PdfLimits): Promise<string> {
  const maps = new NoCharacterMaps();
  const document = await opened(bytes, maps);
  if (document.numPages > limits.pages) throw tooMany('pages', document.numPages, limits.pages);
  const pages: string[] = [];
  let length = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const text = await readPage(document, number, limits.characters - length);
    length += text.length;
    pages.push(text);
    if (maps.areMissed) throw unknownSigns();
  }
  if (length === 0) throw noWords();
  const text = pages.join('\n\f');
  if (isMostlyUnknown(text)) throw unknownSigns();
  return text;
}

/** Nothing is fetched, and nothing of the file is run; what the program cannot read whole is an error. */
async function opened(data: Uint8Array, maps: NoCharacterMaps): Promise<Document> {
  const options = {
    ...{ data, verbosity: 0, stopAtErrors: true, isEvalSupported: false, useWasm: false },
    ...{ useSystemFonts: false, disableFontFace: true, enableXfa: false, useWorkerFetch: false },
    ...{ BinaryDataFactory: maps.factory, disableAutoFetch: true, disableStream: true, disableRange: true },
  };
  try {
    return await getDocument(options).promise;
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      throw new Refused(
        'The PDF is encrypted, and opens with a password alone.',
        'Save it without a password, or send its words as text in UTF-8.',
      );
    if (error instanceof InvalidPDFException) throw broken('');
    throw error;
  }
}

/** Maps of East Asian character sets are files of their own, which do not come along: who asks for one gets none, and it is told. */
class NoCharacterMaps {
  areMissed = false;

  /** What the library asks for files beside the document; a font that is not in it is not needed to read words. */
  readonly factory = ((missed: () => void) =>
    class {
      fetch({ kind }: { readonly kind: string }): Promise<never> {
        if (kind === 'cMapUrl') missed();
        return Promise.reject(new Error('nothing is fetched'));
      }
    })(() => (this.areMissed = true));
}

async function readPage(document: Document, number: number, room: number): Promise<string> {
  try {
    const page = await document.getPage(number);
    const text = legible(pageText(await linesOf(page, room)));
    page.cleanup();
    return text;
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw broken(` Its page ${number} cannot be read.`);
  }
}

async function linesOf(page: Awaited<ReturnType<Document['getPage']>>, room: number): Promise<PrintedLine[]> {
  const lines: PrintedLine[] = [];
  let [text, y, height, length] = ['', 0, 0, 0];
  const end = () => {
    lines.push({ text, y, height });
    [text, height] = ['', 0];
  };
  const reader = page.streamTextContent({ includeMarkedContent: false }).getReader() as Reader;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    for (const part of read.value.items) {
      length += part.str.length;
      if (length > room) throw tooLong();
      const foot = part.transform[5] ?? 0;
      // What stands elsewhere, as the number of a page does, is not always told apart by the library.
      if (part.str.trim() !== '' && Math.abs(foot - y) > Math.max(height, part.height) / 2) end();
      if (text.trim() === '') y = foot;
      if (part.str.trim() !== '') height = Math.max(height, part.height);
      text += part.str;
      if (part.hasEOL) end();
    }
  }
  end();
  return lines;
}

/** What comes of `streamTextContent`, whose types say less. */
type Reader = ReadableStreamDefaultReader<{
  readonly items: readonly { str: string; hasEOL: boolean; height: number; transform: readonly number[] }[];
}>;

/** A sign of which the file does not say what it stands for is shown as such, and not left out. */
const legible = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- what is no sign that anybody prints
  text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]|\p{Surrogate}/gu, '\ufffd');

/** Where a font has signs of its own, and the file does not say what they stand for. */
const isMostlyUnknown = (text: string): boolean => {
  const unknown = text.match(/[\ufffd\p{Co}]/gu)?.length ?? 0;
  return unknown > text.replace(/\s/g, '').length / 2;
};

const tooMany = (what: string, found: number, most: number): Refused =>
  new Refused(`The PDF has ${found} ${what}, and ${most} are read at most.`, 'Send it in parts.');
const tooLong = (): Refused => new Refused('The PDF has more words than are read.', 'Send it in parts.');
const noWords = (): Refused =>
  new Refused(
    'The PDF has no words that can be read: its pages are pictures (a scan), or empty.',
    'Have its text recognised (OCR) and send that; or send its words as text in UTF-8.',
  );
const broken = (where: string): Refused =>
  new Refused(
    `The PDF is broken.${where}`,
    'Open it and save it anew in another program; or send its words as text in UTF-8.',
  );
const unknownSigns = (): Refused =>
  new Refused(
    'The PDF does not say which characters its signs stand for.',
    'Send its words as text in UTF-8.',
  );
