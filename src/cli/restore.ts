import type { Command } from 'commander';
import { readConfig } from '../config.js';
import { openGraph } from '../graph/connect.js';
import { migrate } from '../graph/migrate.js';
import { onStderr } from '../graph/progress.js';
import { restore } from '../graph/restore.js';
import { counted } from './backup.js';
import { toJson } from './read-or-tell.js';

/** `gainsay restore <file>`. */
export function register(program: Command): void {
  program
    .command('restore')
    .argument('<file>', 'a file that `gainsay backup` saved')
    .description('fill an empty graph with a backup, and check that it holds what was saved')
    .option('--json', 'print counts and hash as data')
    .addHelpText('after', '\nExamples:\n  GAINSAY_HOME=~/restored gainsay restore record.jsonl.gz')
    .action(async (file: string, options: { json?: boolean }) => {
      const graph = await openGraph(readConfig(), { progress: onStderr });
      try {
        await migrate(graph, { progress: onStderr });
        const tail = await restore(graph, file, { progress: onStderr });
        process.stdout.write(options.json ? toJson({ file, ...tail }) : `${file}: ${counted(tail)}`);
      } finally {
        await graph.close();
      }
    });
}
