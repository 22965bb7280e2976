import { InvalidArgumentError, type Command } from 'commander';
import { readConfig } from '../config.js';
import { printable } from '../corpus/printable.js';
import { importRecords, previewImport, type Counts, type ImportReport } from '../graph/import.js';
import type { Filling } from '../graph/offline/fill.js';
import { importOffline } from '../graph/offline/import.js';
import { recount } from '../graph/recount.js';
import { onStderr, type Progress } from '../graph/progress.js';
import type { Graph } from '../graph/run.js';
import type { GraphRecords } from '../model/records.js';
import { importFile, isFileOfLines, Stopped, type FileOptions } from './import/file.js';
import { tryOffline } from './import/offline.js';
import { readOrTell, toJson, type Out } from './read-or-tell.js';
import { withGraph } from './with-graph.js';

export interface ImportOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
  /** The way is chosen where neither is given. */
  readonly offline?: boolean;
  readonly online?: boolean;
  /** Lets the corpus win over what was changed by hand. */
  readonly overwriteCorrections?: boolean;
}

/**
 * Reads a corpus folder and makes the graph say what it says, or tells what that would change.
 * @throws FaultyCorpus when the corpus has a fault; nothing is written then, and the graph is not even opened
 */
export async function importCorpus(
  open: <T>(work: (graph: Graph) => Promise<T>) => Promise<T>,
  folder: string,
  options: ImportOptions,
  { out, progress }: { out: Out; progress?: Progress },
): Promise<void> {
  const { records } = await readOrTell(folder, options.json === true, out);
  const overwrite = options.overwriteCorrections === true;
  const size = records.nodes.length + records.edges.length;
  const fill = (filling: Filling) => importOffline(filling, records);
  const report = options.dryRun
    ? await open((graph) => previewImport(graph, records, { overwrite }))
    : ((await tryOffline(open, { ...options, size }, fill, progress)) ??
      (await open((graph) => importAndCount(graph, records, { overwrite, ...(progress && { progress }) }))));
  out(options.json ? toJson(report) : printReport(report, options.dryRun === true));
}

const maxLines = 50;

/** What was done, by kind; and what in particular, unless all of it is new. */
export function printReport(report: ImportReport, isDryRun: boolean): string {
  const { corpus, created, changed, reopened, closed, shared, adopted, kept, unchanged, attached } = report;
  const done = Object.entries({ created, changed, reopened, closed, shared, adopted });
  const counted = done.filter(([, counts]) => sum(counts) > 0);
  const isNew = sum(unchanged) === 0;
  const lines = [
    counted.length === 0 && attached.length === 0
      ? `${corpus}: nothing has changed.`
      : `${corpus}${isDryRun ? ' would be imported' : ''}:`,
    ...[...counted, ['unchanged', unchanged] as const]
      .filter(([, counts]) => sum(counts) > 0)
      .map(([deed, counts]) => `  ${sum(counts)} ${deed}: ${listed(counts)}`),
    ...(sum(kept) > 0 ? [`  ${sum(kept)} corrections made by hand kept: ${listed(kept)}`] : []),
    ...(attached.length > 0 ? [`  texts attached: ${attached.join(', ')}`] : []),
    ...(isNew ? [] : printChanges(report)),
    ...(isDryRun ? ['Nothing was written (--dry-run).'] : []),
  ];
  return printable(`${lines.join('\n')}\n`);
}

async function importAndCount(
  graph: Graph,
  records: GraphRecords,
  options: Parameters<typeof importRecords>[2],
): Promise<ImportReport> {
  const report = await importRecords(graph, records, options);
  if (report.recordedAt !== null) await recount(graph);
  return report;
}

function printChanges({ changes }: ImportReport): string[] {
  const lines = changes.map(({ deed, kind, id, from, to, properties = [] }) => {
    const name = from === undefined ? `${kind} ${id}` : `${from} ${kind} ${to}`;
    return `  ${deed} ${name}${properties.length > 0 ? ` (${properties.join(', ')})` : ''}`;
  });
  const more = lines.length - maxLines;
  return more > 0 ? [...lines.slice(0, maxLines), `  and ${more} more; --json lists them all`] : lines;
}

const sum = (counts: Counts) => Object.values(counts).reduce((all, count) => all + count, 0);
const listed = (counts: Counts) =>
  Object.entries(counts)
    .map(([kind, count]) => `${kind} ${count}`)
    .join(', ');

/** `gainsay import <path>`. */
export function register(program: Command): void {
  program
    .command('import')
    .argument(
      '<path>',
      'a corpus folder, or a file of lines: .jsonl, a table: .csv, or one of these with .gz',
    )
    .description(
      'make the graph say what a corpus says: all of it or nothing; or what a file says, line by line',
    )
    .option('--dry-run', 'tell what would change, and write nothing')
    .option('--overwrite-corrections', 'let it win over what was changed by hand since its last import')
    .option('--mapping <file>', 'of a table: what its columns mean')
    .option('--strict', 'of a file: write nothing while any line is faulty')
    .option('--rejects <file>', 'of a file: where faulty lines go; by default beside it')
    .option('--max-rejects <number>', 'of a file: stop after so many faulty lines', wholeNumber, 1_000)
    .option(
      '--offline',
      "of a folder: by Neo4j's own importer, into an empty local graph; chosen where that is faster",
    )
    .option('--online', 'of a folder: in one transaction, whatever would be faster')
    .option('--json', 'print the same as data')
    .addHelpText('after', help)
    .action(async (path: string, options: ImportOptions & FileOptions) => {
      const out = (text: string) => void process.stdout.write(text);
      if (isFileOfLines(path)) return importFileOrStop(path, options, out);
      return importCorpus(withGraph, path, options, {
        out,
        progress: process.stderr.isTTY ? onStderr : undefined,
      });
    });
}

const help = `
A second import changes nothing. What a corpus no longer says is closed, not deleted.
What was corrected, withdrawn or added by hand stays so, unless the corpus was changed there too.
Exit code 4 when the corpus has a fault, 6 when another corpus says something else under the same id, or a record was
changed by hand and otherwise in the corpus.

A file is read line by line, whatever its size. It adds and corrects; what it does not name it leaves as it is.
Faulty lines go to a file of their own, with their faults, and all others are written; then the exit code is 4.
Cut short, by Ctrl-C, kill or a power cut, it goes on where it stopped when the same command is run again.

Examples:
  gainsay import corpus/nagorno-karabakh-mines --dry-run
  gainsay import statements.jsonl.gz
  gainsay import statements.csv --mapping statements.yaml`;

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Give a whole number.');
  return Number(text);
}

/** Ctrl-C lets the batch under way be written; a second one ends the program at once. */
async function importFileOrStop(path: string, options: FileOptions, out: Out): Promise<void> {
  const stop = new AbortController();
  const say = (text: string) => void process.stderr.write(`${text}\n`);
  process.once('SIGINT', () => {
    say('\nStopping after what is being written; again to stop at once.');
    stop.abort();
  });
  const { home, neo4j } = readConfig();
  const around = {
    out,
    say,
    progress: onStderr,
    home: neo4j.uri === undefined ? home : undefined,
    stop: stop.signal,
  };
  try {
    await importFile(withGraph, path, options, around);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    say(error.message);
    // As whoever sent the signal expects: ended by it.
    process.removeAllListeners('SIGINT');
    process.kill(process.pid, 'SIGINT');
  }
}
