import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Most } from '../../corpus/stream/cut.js';
import { readLine } from '../../corpus/stream/read.js';
import { takeLine, type Taken } from '../../corpus/stream/take.js';
import {
  importStream,
  isUntouched,
  readState,
  type Checkpoint,
  type Stream,
  type StreamOptions,
} from '../../graph/stream/import.js';
import { nothingDone } from '../../graph/stream/checkpoint.js';
import { previewStream } from '../../graph/stream/preview.js';
import type { Graph } from '../../graph/run.js';
import { GainsayError } from '../../model/errors.js';
import type { Format } from './format.js';
import type { InputFile } from './input.js';
import type { RejectFile } from './rejects.js';

/** A line with what the graph asks of it. */
export type Line = Taken & { readonly number: number };

export interface LinesOptions extends StreamOptions {
  /** Whether a single faulty line keeps everything from being written. */
  readonly strict?: boolean;
  readonly dryRun?: boolean;
  /** Whether the file wins over what was changed by hand. */
  readonly overwriteCorrections?: boolean | undefined;
  /** So many lines may be rejected. */
  readonly maxRejects?: number;
  readonly say?: (text: string) => void;
  /** When a batch is full. */
  readonly most?: Most;
}

export interface LinesReport extends Partial<Checkpoint> {
  readonly file: string;
  readonly corpus: string;
  /** Whether nothing had to be looked at: it was imported, and nobody has written since. */
  readonly isUntouched?: boolean;
}

/**
 * Imports a file of lines. One that was imported before and is the same is not looked at again unless somebody has written
 * since; one that was cut short goes on where it stopped; one that was changed, or whose records may have been, is compared
 * line by line.
 */
export async function importLines(
  graph: Graph,
  { input, format, rejects }: { input: InputFile; format: Format; rejects: RejectFile },
  options: LinesOptions = {},
): Promise<LinesReport> {
  const { strict = false, say = () => undefined } = options;
  const stream = streamOf(input, format, rejects, options);
  const { file, corpus } = stream;
  const state = await readState(graph, stream.id);
  const start = await startOf(input, rejects, state.import ?? undefined);
  if (options.dryRun) return { ...(await previewStream(graph, stream, options)), file, corpus };
  if (start?.isFinished && isUntouched(state) && !options.overwriteCorrections) return untouched(start);
  if (strict && !start?.offset) await requireFaultless(graph, stream, rejects, options);
  const isOn = start !== undefined && !start.isFinished && start.offset > 0;
  if (isOn) say(`Going on after line ${start.line}, where an earlier import of ${file} stopped.`);
  else if (state.import && !start) say(`${file} is not as it was: every line of it is compared.`);
  const moved = isOn ? undefined : rejects.setAside();
  if (moved !== undefined) say(`The rejected lines of an earlier import are in ${moved} now.`);
  const since = start?.since;
  const from = isOn ? start : { ...(since !== undefined && { since }) };
  return importStream(graph, stream, from, options);
}

/** All that was done stands, and nothing more was. */
function untouched(start: Checkpoint): LinesReport {
  const { created, changed, reopened, shared, unchanged, rejected } = start;
  const all = created + changed + reopened + shared + unchanged;
  return { ...start, ...nothingDone, unchanged: all, rejected, isUntouched: true };
}

/** Where the earlier import of a file has come to, if that file begins as this one does. */
async function startOf(
  input: InputFile,
  rejects: RejectFile,
  kept: Checkpoint | undefined,
): Promise<Checkpoint | undefined> {
  if (!kept || !rejects.holds(kept.rejectsAt)) return undefined;
  // In later rounds the whole file has been read before.
  const [bytes, hash] = kept.whole === '' ? [kept.offset, kept.sha256] : [kept.bytes, kept.whole];
  if (bytes === 0) return undefined;
  const isSame = (await input.hashOfFirst(bytes)) === hash;
  const isLonger = kept.whole !== '' && (await input.hashOfFirst(bytes + 1)) !== undefined;
  return isSame && !isLonger ? kept : undefined;
}

function streamOf(
  input: InputFile,
  { header, mark, toValue, ...format }: Format,
  rejects: RejectFile,
  { strict = false, most, overwriteCorrections }: LinesOptions,
): Stream<Line> {
  const { corpus, recordedBy, language } = header;
  const file = basename(input.path);
  return {
    id: createHash('sha256')
      .update(JSON.stringify([corpus, file, mark]))
      .digest('hex'),
    file,
    corpus,
    recordedBy,
    overwrites: overwriteCorrections,
    batches: async function* (from, wanted) {
      for await (const { lines, upTo } of format.batches(from, wanted, most)) {
        const taken = lines.flatMap((raw) => takeLine(raw, toValue) ?? []);
        yield { lines: taken.map((one) => ({ ...one, number: one.raw.number })), upTo };
      }
    },
    read: (line, around, isLast) => readLine(line, around, { recordedBy, language }, isLast),
    reject: (at, rejected) => {
      if (strict && rejected.length > 0) {
        rejects.write(at, rejected);
        throw faulty(rejected.length, rejects.path, 'The import was stopped before them (--strict).');
      }
      return rejects.write(at, rejected);
    },
  };
}

/** Lines with faults that show by themselves, before anything is written. */
async function requireFaultless(
  graph: Graph,
  stream: Stream<Line>,
  rejects: RejectFile,
  options: LinesOptions,
): Promise<void> {
  const { rejected } = await previewStream(
    graph,
    { ...stream, reject: (at, lines) => rejects.write(at, lines) },
    options,
  );
  if (rejected > 0) throw faulty(rejected, rejects.path, 'Nothing was written (--strict).');
}

/** Lines that were not written, to be told at the end. */
export const faulty = (count: number, path: string, consequence: string): GainsayError =>
  new GainsayError('INVALID', `${count} ${count === 1 ? 'line is' : 'lines are'} faulty. ${consequence}`, {
    remedy: `They stand with their faults in ${path}: mend them there, and import that file.`,
  });
