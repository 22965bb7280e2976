import type { Command } from 'commander';
import { FaultyCorpus } from '../corpus/faults.js';
import { printable } from '../corpus/printable.js';
import { readCorpus, type Corpus } from '../corpus/read.js';
import { id as idShape } from '../corpus/shape/words.js';
import { requireRoom, writeFolder } from '../corpus/write/folder.js';
import { writeCorpus } from '../corpus/write/write.js';
import { differences, exportRecords } from '../graph/export.js';
import { onStderr, type Progress } from '../graph/progress.js';
import type { Graph } from '../graph/run.js';
import { GainsayError, type Fault } from '../model/errors.js';
import type { GraphRecords } from '../model/records.js';
import { toJson, type Out } from './read-or-tell.js';
import { withGraph } from './with-graph.js';

export interface ExportOptions {
  readonly to: string;
  readonly corpus?: string;
  readonly id?: string;
  readonly title?: string;
  readonly licence?: string;
  readonly withTexts?: boolean;
  readonly json?: boolean;
}

/**
 * Writes what the graph says now as a corpus folder. The folder is read again before it gets its name: what comes of it
 * is what the graph says, or there is no folder.
 *
 * @throws GainsayError CONFLICT when the folder is not empty, INVALID when the graph says what a corpus cannot
 */
export async function exportTo(
  graph: Graph,
  { to, corpus, id, withTexts, json, ...options }: ExportOptions,
  { out, progress }: { out: Out; progress?: Progress },
): Promise<void> {
  await requireRoom(to);
  if (id !== undefined && !idShape.safeParse(id).success) throw notAnId(id);
  const records = await exportRecords(graph, { corpus, name: id, withTexts, ...(progress && { progress }) });
  const { title = records.corpus, licence = 'not stated' } = options;
  const files = new Map([...textFiles(records), ...writeCorpus(records, { title, licence })]);
  let read: Corpus | undefined;
  await writeFolder(to, files, async (draft) => {
    read = await readAgain(draft, files);
    requireSame(records, read.records);
  });
  const { counts = {} } = read?.summary ?? {};
  const told = { folder: to, corpus: records.corpus, files: [...files.keys()], counts };
  out(json ? toJson(told) : print(told));
}

/** The texts of editions that have a file, as the files that they were. */
const textFiles = ({ nodes, texts }: GraphRecords): Map<string, string> =>
  new Map(
    nodes.flatMap(({ id, properties: { file } }): [string, string][] => {
      const text = texts.get(id);
      return text !== undefined && typeof file === 'string' ? [[file, text]] : [];
    }),
  );

async function readAgain(folder: string, files: ReadonlyMap<string, string>): Promise<Corpus> {
  try {
    return await readCorpus(folder);
  } catch (error) {
    if (!(error instanceof FaultyCorpus)) throw error;
    throw cannotSay(
      error.faults.map((fault) => `${recordAt(files, fault)}: ${fault.message.replace(/\.$/, '')}`),
    );
  }
}

/** The files are gone when their faults are told; the record at the place is not. */
function recordAt(files: ReadonlyMap<string, string>, { file, line }: Fault): string {
  const before = (files.get(file) ?? '').split('\n').slice(0, line).join('\n');
  return [...before.matchAll(/\b(?:id|utterance): ([^\s,}]+)/g)].at(-1)?.[1] ?? file;
}

function requireSame(records: GraphRecords, read: GraphRecords): void {
  const different = differences(records, read);
  if (different.length > 0) throw cannotSay(different);
}

const mostTold = 10;

function cannotSay(what: readonly string[]): GainsayError {
  const more = what.length > mostTold ? `; and ${what.length - mostTold} more` : '';
  return new GainsayError(
    'INVALID',
    printable(
      `The graph says what a corpus cannot say in the same way: ${what.slice(0, mostTold).join('; ')}${more}.`,
    ),
    {
      remedy:
        'Correct these records, or save the whole record instead: gainsay backup <file>. No folder was written.',
    },
  );
}

const notAnId = (id: string): GainsayError =>
  new GainsayError('BAD_USER_INPUT', `"${printable(id)}" cannot be the id of a corpus.`, {
    remedy: 'Give one word of a-z, 0-9, dots, hyphens and @, such as "harbour-affair".',
  });

interface Told {
  readonly folder: string;
  readonly corpus: string;
  readonly files: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
}

function print({ folder, corpus, files, counts }: Told): string {
  const counted = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
  return printable(`${folder}: the corpus ${corpus} in ${files.length} files.\n  ${counted.join(', ')}\n`);
}

/** `gainsay export --to <folder>`. */
export function register(program: Command): void {
  program
    .command('export')
    .description('write what the graph says now as a corpus folder, to be read, reviewed and imported again')
    .requiredOption('--to <folder>', 'a folder that is not there yet, or empty')
    .option('--corpus <id>', 'only what this corpus says, and what that leans on')
    .option('--id <id>', 'what the written corpus is called; left out: like the only corpus that is in it')
    .option('--title <title>', 'its title; left out: its id')
    .option('--licence <licence>', 'the licence of the coding and the notes; left out: "not stated"')
    .option('--with-texts', "the attached texts too: mostly other people's")
    .option('--json', 'print files and counts as data')
    .addHelpText(
      'after',
      `
History, stamps and (without --with-texts) texts stay behind: gainsay backup has them.
Exit code 4 when the graph says what a corpus cannot; then nothing is written.

Examples:
  gainsay export --to harbour-affair
  gainsay export --corpus harbour-affair --to harbour-affair --title "The harbour affair" --licence CC0-1.0`,
    )
    .action((options: ExportOptions) =>
      withGraph((graph) =>
        exportTo(graph, options, { out: (text) => void process.stdout.write(text), progress: onStderr }),
      ),
    );
}
