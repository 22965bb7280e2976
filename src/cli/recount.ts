import type { Command } from 'commander';
import { onStderr, type Progress } from '../graph/progress.js';
import { recount as recountIndexes } from '../graph/recount.js';
import type { Graph } from '../graph/run.js';
import { recountTotals } from '../graph/totals/recount.js';
import { withGraph } from './with-graph.js';

/** Adds up anew what is kept of the rest, and lets the database count what it holds. */
export async function recount(graph: Graph, progress: Progress): Promise<void> {
  await recountTotals(graph, progress);
  await recountIndexes(graph);
}

/** `gainsay recount`. */
export function register(program: Command): void {
  program
    .command('recount')
    .description(
      'add up anew the totals that are kept of the rest; needed where a database was changed by hand',
    )
    .addHelpText('after', '\nOthers may read and write meanwhile.\n\nExample:\n  gainsay recount')
    .action(async () => {
      await withGraph((graph) => recount(graph, onStderr));
      process.stdout.write('All totals are added up anew.\n');
    });
}
