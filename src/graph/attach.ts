import { createHash } from 'node:crypto';
import { isCopy, likenessOf, type Likeness } from './attach/changed-copy.js';
import { attachText, editionStates, textOf, type EditionState } from './attach/text.js';
import { passagesOf, verifyEdition, type StoredPassage, type Verified } from './attach/verify.js';
import { GainsayError } from '../model/errors.js';
import { recordTime } from './clock.js';
import { keepEntry, type Entry } from './record/entry.js';
import { silent, type Progress } from './progress.js';
import type { EditionText } from '../model/records.js';
import { readerOf, type Graph } from './run.js';

/** A file that may be the text of an edition. */
export interface AttachableFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Words that are not where the graph says. */
export interface BrokenPassage {
  readonly statement: string;
  readonly claim: string | null;
  readonly quote: string | null;
  readonly at: string;
}

/** Reads the words of a file. @throws GainsayError when they cannot be read */
export type ReadFile = (bytes: Uint8Array) => Promise<EditionText> | EditionText;

/** What became of a file. */
export type FileReport = { readonly file: string } & (
  | {
      /** `kept`: the edition had this text already. */
      readonly outcome: 'attached' | 'kept';
      readonly edition: string;
      readonly verified: number;
      readonly broken: readonly BrokenPassage[];
    }
  | {
      /** Evidently the text of an edition, but not the one that was hashed: it is not attached. */
      readonly outcome: 'changed copy';
      readonly edition: string;
      readonly passages: number;
      readonly inPlace: number;
      readonly moved: number;
      readonly broken: readonly BrokenPassage[];
    }
  /** The hash is that of an edition, and its words cannot be read. */
  | { readonly outcome: 'not text'; readonly edition: string; readonly why: string }
  | { readonly outcome: 'unknown' }
);

/**
 * Gives editions their texts: a file belongs to the edition with its SHA-256. The words of every quote are restored and
 * checked. A second time, nothing changes.
 *
 * @example await attach(graph, [{ name: 'gazette.txt', bytes: await readFile('documents/gazette.txt') }]);
 */
export async function attach(
  graph: Graph,
  files: readonly AttachableFile[],
  { progress = silent, read = plainText }: { readonly progress?: Progress; readonly read?: ReadFile } = {},
): Promise<FileReport[]> {
  const editions = await editionStates(readerOf(graph));
  const reports: FileReport[] = [];
  for (const [done, file] of files.entries()) {
    reports.push(...(await attachFile(graph, file, editions, read)));
    progress('Reading', { done: done + 1, total: files.length });
  }
  return reports;
}

async function attachFile(
  graph: Graph,
  { name, bytes }: AttachableFile,
  editions: readonly EditionState[],
  read: ReadFile,
): Promise<FileReport[]> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const found = await readOrTell(read, bytes);
  const matching = editions.filter((edition) => edition.sha256 === sha256);
  if (matching.length === 0)
    return ['why' in found ? unknown(name) : await compared(graph, name, found.text, editions)];
  const reports: FileReport[] = [];
  for (const { id } of matching)
    reports.push(
      'why' in found
        ? { file: name, outcome: 'not text', edition: id, ...found }
        : await attachTo(graph, name, { ...found, sha256 }, id),
    );
  return reports;
}

async function readOrTell(
  read: ReadFile,
  bytes: Uint8Array,
): Promise<EditionText | { readonly why: string }> {
  try {
    return await read(bytes);
  } catch (error) {
    if (!(error instanceof GainsayError)) throw error;
    return { why: `${error.message} ${error.remedy ?? ''}`.trim() };
  }
}

/** Texts are found by their hash, so that it is of no account who brings them. */
const attachment = (edition: string, sha256: string, now: string): Entry => ({
  label: 'Recording',
  id: `attach-${now}`,
  properties: {
    deed: 'attach',
    asked: sha256,
    about: edition,
    ids: [edition],
    recordedBy: 'gainsay attach',
    recordedAt: now,
  },
});

async function attachTo(
  graph: Graph,
  file: string,
  { sha256, ...read }: EditionText & { readonly sha256: string },
  edition: string,
): Promise<FileReport> {
  return graph.write(async (transaction) => {
    const [state] = await editionStates(transaction, [edition]);
    const told = ({ passages, broken }: Verified) => ({
      file,
      edition,
      verified: passages - broken.length,
      broken: broken.map(inWords),
    });
    // The text that was attached stays, though the same file may be read otherwise by now.
    if (state?.isAttached) {
      const kept = await textOf(transaction, edition);
      return { outcome: 'kept', ...told(await verifyEdition(transaction, edition, kept)) };
    }
    const now = await recordTime(transaction);
    const verified = await attachText(transaction, edition, read, now);
    await keepEntry(transaction, attachment(edition, sha256, now));
    return { outcome: 'attached', ...told(verified) };
  });
}

/** The edition of which a file is evidently a changed copy, with the words that break. */
async function compared(
  graph: Graph,
  file: string,
  text: string,
  editions: readonly EditionState[],
): Promise<FileReport> {
  let best: (Likeness & { edition: string }) | undefined;
  for (const { id } of editions) {
    const likeness = likenessOf(text, await passagesOf(readerOf(graph), id));
    if (isCopy(likeness) && (!best || likeness.broken.length < best.broken.length))
      best = { ...likeness, edition: id };
  }
  return best ? { file, outcome: 'changed copy', ...best, broken: best.broken.map(inWords) } : unknown(file);
}

const unknown = (file: string): FileReport => ({ file, outcome: 'unknown' });

const inWords = ({ from, claim, quote, start, end }: StoredPassage): BrokenPassage => ({
  statement: from,
  claim,
  quote,
  at: `${start}-${end}`,
});

/** A byte order mark stays: places are counted in exactly the bytes that were hashed. */
function plainText(bytes: Uint8Array): EditionText {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, mediaType: 'text/plain' };
  } catch {
    throw new GainsayError('BAD_USER_INPUT', 'The bytes are no text in UTF-8.', {
      remedy: 'Save it as UTF-8.',
    });
  }
}
