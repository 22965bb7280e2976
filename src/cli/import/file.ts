import { printable } from '../../corpus/printable.js';
import { requireRoom, roomForDatabase } from '../../graph/local/disk.js';
import type { Progress } from '../../graph/progress.js';
import { recount } from '../../graph/recount.js';
import type { Graph } from '../../graph/run.js';
import type { Told } from '../../graph/stream/import.js';
import { GainsayError } from '../../model/errors.js';
import { toJson, type Out } from '../read-or-tell.js';
import { jsonFormat } from './format.js';
import { InputFile } from './input.js';
import { faulty, importLines, type LinesReport } from './lines.js';
import { RejectFile } from './rejects.js';
import { tableFormat } from './table.js';

export interface FileOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly strict?: boolean;
  readonly overwriteCorrections?: boolean;
  /** What the columns of a table mean. */
  readonly mapping?: string;
  /** Where rejected lines go. */
  readonly rejects?: string;
  readonly maxRejects?: number;
}

export interface Surroundings {
  readonly out: Out;
  readonly say: (text: string) => void;
  readonly progress?: Progress | undefined;
  /** Where the local database keeps its data; undefined where it is elsewhere. */
  readonly home?: string | undefined;
  /** Told to stop, by the user. */
  readonly stop?: AbortSignal | undefined;
}

/** Whether a path is that of a file of lines; a corpus is a folder. */
export const isFileOfLines = (path: string): boolean => /\.(jsonl|ndjson|csv|tsv|txt)(\.gz)?$/i.test(path);

/**
 * Imports a file line by line, and tells what was done.
 * @throws GainsayError INVALID when lines were rejected; the others are written, unless `strict`
 */
export async function importFile(
  open: <T>(work: (graph: Graph) => Promise<T>) => Promise<T>,
  path: string,
  options: FileOptions,
  around: Surroundings,
): Promise<void> {
  const input = new InputFile(path);
  const isTable = /\.(csv|tsv|txt)(\.gz)?$/i.test(path);
  const format = isTable ? await tableFormat(input, options.mapping) : await jsonFormat(input);
  const beside = `${path.replace(/\.gz$/i, '')}.rejects.${isTable ? 'csv' : 'jsonl'}`;
  const rejects = new RejectFile(options.rejects ?? beside, format.rejects, format.placeOf);
  const { say, out, home } = around;
  if (home !== undefined) requireRoom(home, roomFor(input.size), `Importing ${path}`);
  const tell = teller(input, around.progress);
  const report = await open(async (graph) => {
    const mayGoOn = (told: Told) => guard(told, input, options, around);
    const found = await importLines(graph, { input, format, rejects }, { ...options, tell, mayGoOn, say });
    if (!found.isUntouched && !options.dryRun) await recount(graph);
    return found;
  });
  for (const text of rejects.first.slice(0, 20)) say(`${path}, ${text}`);
  out(options.json ? toJson(report) : printReport(report, options.dryRun === true));
  const { rejected = 0 } = report;
  if (rejected > 0) throw faulty(rejected, rejects.path, options.dryRun ? '' : 'All others are written.');
}

/** In bytes: the graph takes about as much as its lines, its transaction logs as much again. */
const roomFor = (bytes: number): number => roomForDatabase + 3 * bytes;

/** Before each batch: what must not be, and what the user wants. */
function guard(
  { rejected, line }: Told,
  input: InputFile,
  { maxRejects = 1_000 }: FileOptions,
  { home, stop }: Surroundings,
): void {
  const goOn = 'Run the same command again: it goes on there.';
  if (stop?.aborted) throw new Stopped(`Stopped after line ${line}. ${goOn}`);
  if (rejected > maxRejects)
    throw new GainsayError(
      'LIMIT_EXCEEDED',
      `More than ${maxRejects} lines are faulty; stopped after line ${line}.`,
      {
        remedy: `Is it the right file? ${goOn} With a higher --max-rejects it goes further.`,
      },
    );
  if (home !== undefined)
    requireRoom(home, roomFor(Math.max(0, input.size - input.read)), `Going on after line ${line}`);
}

/** The user stopped it: no fault. */
export class Stopped extends Error {}

/** Tells how far it is, how fast, and how long it will take. */
function teller(input: InputFile, progress: Progress | undefined) {
  const begun = performance.now();
  let first: number | undefined;
  return (told: Told): void => {
    if (!progress) return;
    const { created, changed, shared, unchanged, round } = told;
    const records = created + changed + shared + unchanged;
    first ??= records;
    const seconds = (performance.now() - begun) / 1_000;
    const rate = Math.round((records - first) / seconds);
    const left = input.read > 0 ? (seconds * (input.size - input.read)) / input.read : 0;
    const count = { done: kilobytes(input.read), total: Math.max(1, kilobytes(input.size)) };
    const note = ` kB, ${rate} records a second, ${inWords(left)} left`;
    progress(round === 0 ? 'Importing' : `Importing what was put aside (${round})`, { ...count, note });
  };
}

const kilobytes = (bytes: number): number => Math.ceil(bytes / 1_000);
const inWords = (seconds: number): string =>
  seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.round(seconds / 60)} min`;

const deeds = ['created', 'changed', 'reopened', 'closed', 'shared', 'unchanged'] as const;

function printReport(report: LinesReport, isDryRun: boolean): string {
  const { corpus, file, line = 0, aside = 0, rejected = 0 } = report;
  const written = deeds.filter((deed) => deed !== 'unchanged' && (report[deed] ?? 0) > 0);
  const counts = deeds.filter((deed) => (report[deed] ?? 0) > 0).map((deed) => `  ${report[deed]} ${deed}`);
  const head =
    report.isUntouched || written.length === 0
      ? `${corpus}: nothing has changed.`
      : `${corpus}${isDryRun ? ' would be imported' : ''}: ${line} lines of ${file}.`;
  const lines = [
    head,
    ...(report.isUntouched ? ['  imported before, and nobody has written to the graph since'] : counts),
    ...(rejected > 0 ? [`  ${rejected} ${rejected === 1 ? 'line' : 'lines'} rejected`] : []),
    ...(isDryRun && aside > 0
      ? [`  ${aside} lines name what only this file says, and were not compared`]
      : []),
    ...(isDryRun ? ['Nothing was written (--dry-run).'] : []),
  ];
  return printable(`${lines.join('\n')}\n`);
}
