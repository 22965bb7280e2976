import type { Command } from 'commander';
import { readConfig } from '../config.js';
import { openGraph } from '../graph/connect.js';
import { graphVersion, migrate } from '../graph/migrate.js';
import { onStderr } from '../graph/progress.js';

/** `gainsay migrate`. */
export function register(program: Command): void {
  program
    .command('migrate')
    .description('bring the graph to the version of this program; safe to repeat, and after a crash')
    .option('--json', 'print what was applied as data')
    .addHelpText('after', '\nExamples:\n  gainsay migrate\n  gainsay migrate --json')
    .action(async (options: { json?: boolean }) => {
      const graph = await openGraph(readConfig());
      try {
        const applied = await migrate(graph, { progress: onStderr });
        const version = await graphVersion(graph);
        const text =
          applied.length === 0 ? 'Nothing to do' : `Applied ${applied.map(({ name }) => name).join(', ')}`;
        process.stdout.write(
          options.json
            ? `${JSON.stringify({ version, applied })}\n`
            : `${text}; the graph is of version ${version}.\n`,
        );
      } finally {
        await graph.close();
      }
    });
}
