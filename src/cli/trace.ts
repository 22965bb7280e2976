import type { Command } from 'commander';
import { ask } from '../api/ask.js';
import type { Graph } from '../graph/run.js';
import { GainsayError } from '../model/errors.js';
import { traceOperation, type TracedClaim } from './trace/operation.js';
import { printTrace } from './trace/print.js';
import { withGraph } from './with-graph.js';

/**
 * One claim with all that a trace shows of it.
 * @throws GainsayError NOT_FOUND when no claim has this id
 */
export async function traceClaim(graph: Graph, id: string): Promise<TracedClaim> {
  const { claim } = await ask<{ claim: TracedClaim | null }>(graph, traceOperation, { claim: id });
  if (claim) return claim;
  throw new GainsayError('NOT_FOUND', `no claim has the id ${id}`, {
    remedy: 'Find it by its words: gainsay search <words>',
  });
}

/** `gainsay trace <claim>`. */
export function register(program: Command): void {
  program
    .command('trace')
    .argument('<claim>', 'the id of a claim')
    .description('print a claim: who says so, through whom, who denies it in which words, what is missing')
    .option('--json', 'print the same as data')
    .addHelpText('after', '\nExample:\n  gainsay trace am-used-ap-2020')
    .action((id: string, options: { json?: boolean }) =>
      withGraph(async (graph) => {
        const claim = await traceClaim(graph, id);
        const width = Math.min(process.stdout.columns ?? 100, 100);
        process.stdout.write(`${options.json ? JSON.stringify(claim, null, 2) : printTrace(claim, width)}\n`);
      }),
    );
}
