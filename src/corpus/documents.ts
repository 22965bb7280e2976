import { createHash } from 'node:crypto';
import { patientLimits } from '../formats/convert.js';
import { readDocument } from '../formats/document.js';
import { formatOf } from '../formats/media-type.js';
import { GainsayError } from '../model/errors.js';
import type { EditionText } from '../model/records.js';
import { decodeUtf8 } from './decode.js';
import type { Faults } from './faults.js';
import { readInside } from './folder.js';
import type { Ids } from './ids.js';
import type { CorpusFile } from './shape/corpus.js';
import type { Loose } from './shape/loose.js';

/** A document that corpus.yaml names, and whether its text lies in the folder. */
export interface DocumentState {
  readonly edition: string;
  readonly file: string;
  readonly present: boolean;
}

export interface Documents {
  readonly states: readonly DocumentState[];
  /** The texts that lie in the folder, by edition. */
  readonly texts: ReadonlyMap<string, string>;
  /** The media types of those that are no plain text. */
  readonly mediaTypes: ReadonlyMap<string, string>;
}

/** Reads the documents that lie in the corpus folder; each must be the one that was hashed. */
export async function readDocuments(
  root: string,
  corpus: Loose<CorpusFile>,
  ids: Ids,
  faults: Faults,
): Promise<Documents> {
  const states: DocumentState[] = [];
  const [texts, mediaTypes] = [new Map<string, string>(), new Map<string, string>()];
  const seen = new Set<string>();
  for (const document of corpus.documents ?? []) {
    const edition = ids.refer(document, 'edition', 'Edition');
    if (edition !== undefined && seen.has(edition))
      faults.at(
        document,
        'edition',
        `The edition "${edition}" has two documents.`,
        'Keep the one it was coded from.',
      );
    if (document.file === undefined) continue;
    const read = await readFile(root, { ...document, file: document.file }, (key, message, remedy) =>
      faults.at(document, key, message, remedy),
    );
    if (edition === undefined) continue;
    seen.add(edition);
    if (read) texts.set(edition, read.text);
    if (read && read.mediaType !== 'text/plain') mediaTypes.set(edition, read.mediaType);
    states.push({ edition, file: document.file, present: read !== undefined });
  }
  return { states, texts, mediaTypes };
}

type Complain = (key: string, message: string, remedy: string) => void;

async function readFile(
  root: string,
  { file, sha256 }: { file: string; sha256?: string },
  complain: Complain,
): Promise<EditionText | undefined> {
  const bytes = await readInside(root, file, (message, remedy) => complain('file', message, remedy));
  if (!bytes) return undefined;
  const actual = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== undefined && actual !== sha256) {
    complain(
      'sha256',
      `${file} is not the document that was hashed: its SHA-256 is ${actual}.`,
      'Put the file back as it was; if the new text is meant, check every quote against it and write its hash here.',
    );
    return undefined;
  }
  const mediaType = formatOf(bytes).mediaType;
  if (mediaType !== 'text/plain')
    return readDocument(bytes, { limits: patientLimits }).catch((error: unknown) => {
      if (!(error instanceof GainsayError)) throw error;
      complain('file', `${file}: ${error.message}`, error.remedy ?? '');
      return undefined;
    });
  const decoded = decodeUtf8(bytes, { keepMark: true });
  if ('text' in decoded) return { text: decoded.text, mediaType };
  complain(
    'file',
    `${file} is not UTF-8 (line ${decoded.line}, column ${decoded.column}).`,
    'Save it as UTF-8 and hash it again.',
  );
  return undefined;
}
