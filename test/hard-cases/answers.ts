import { ask } from '../../src/api/ask.js';
import type { Graph } from '../../src/graph/run.js';
import { bundledCorpus, graphOf } from '../support/corpus.js';

/** Takes off what only wraps: an object with one field stands for the value of that field. */
export function unwrapped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unwrapped);
  if (value === null || typeof value !== 'object') return value;
  const fields = Object.entries(value).map(([name, inner]) => [name, unwrapped(inner)] as const);
  return fields.length === 1 ? fields[0]?.[1] : Object.fromEntries(fields);
}

/**
 * Asks the bundled corpus one operation, and gives its answer {@link unwrapped}.
 *
 * ```ts
 * await answer('{ claim(id: "c") { statements { nodes { said { edtf } } } } }'); // ['2013-07', '2013-09-04']
 * ```
 */
export function bundledAnswers(): (operation: string) => Promise<unknown> {
  let graph: Graph;
  beforeAll(async () => {
    graph = await graphOf(bundledCorpus);
  }, 120_000);
  return async (operation) => unwrapped(await ask(graph, operation));
}
