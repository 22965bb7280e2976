import type { Command } from 'commander';
import { access } from 'node:fs/promises';
import { backup } from '../graph/backup.js';
import { BackupWriter } from '../graph/backup/file.js';
import type { TailLine } from '../graph/backup/lines.js';
import { onStderr } from '../graph/progress.js';
import type { Graph } from '../graph/run.js';
import { GainsayError } from '../model/errors.js';
import { toJson, type Out } from './read-or-tell.js';
import { withGraph } from './with-graph.js';

/**
 * Saves the whole record to a file that must not be there yet.
 * @throws GainsayError CONFLICT when the file is there, or the graph was written to all the while
 */
export async function backupTo(
  graph: Graph,
  file: string,
  { json = false }: { json?: boolean },
  out: Out,
): Promise<void> {
  if (await exists(file))
    throw new GainsayError('CONFLICT', `${file} is there already.`, { remedy: 'Give another name.' });
  let writer: BackupWriter | undefined;
  try {
    const begin = (): BackupWriter['write'] => (writer = new BackupWriter(file)).write;
    const tail = await backup(graph, begin, { progress: onStderr });
    await writer?.keep();
    out(json ? toJson({ file, ...tail }) : `${file}: ${counted(tail)}`);
  } catch (error) {
    await writer?.discard();
    throw error;
  }
}

/** What a record holds, and the hash that stands for it. */
export const counted = ({ nodes, pasts, edges, entries = 0, sha256 }: TailLine): string =>
  `${nodes} nodes, ${pasts} past states, ${edges} edges, ${entries} recordings; SHA-256 ${sha256}\n`;

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

/** `gainsay backup <file>`. */
export function register(program: Command): void {
  program
    .command('backup')
    .argument('<file>', 'where to save it; compressed if the name ends in .gz')
    .description('save the whole record to one file: every node and edge, its history, and the texts')
    .option('--json', 'print counts and hash as data')
    .addHelpText(
      'after',
      '\nThe file holds the attached texts too: keep it as you keep them.\n\nExamples:\n  gainsay backup record.jsonl.gz\n  gainsay verify --against record.jsonl.gz',
    )
    .action((file: string, options: { json?: boolean }) =>
      withGraph((graph) => backupTo(graph, file, options, (text) => void process.stdout.write(text))),
    );
}
