import { ask } from '../src/api/ask.js';
import type { Graph } from '../src/graph/run.js';
import type { Operation, Sample } from './operations.js';
import { queryText } from './query-text.js';

/** What an operation is asked about in this graph: up to 100 samples, always the same for the same graph. */
export async function samplesOf(graph: Graph, { name, samples }: Operation): Promise<Sample[]> {
  if (samples === 'first pages') return [{}, ...(await pages(graph, 10))];
  if (samples === 'later pages') return laterPages(graph);
  const rows = await graph.read(queryText(`sample/${samples}`));
  if (rows.length === 0) throw new Error(`the graph is too small for the operation ${name}`);
  const key = samples.startsWith('parties') ? 'party' : samples === 'words' ? 'text' : 'id';
  return rows.map(({ value }) => ({ [key]: String(value) }));
}

interface Page {
  readonly claims: {
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

/** Those of the middle half of the list. */
async function laterPages(graph: Graph): Promise<Sample[]> {
  const found = await pages(graph, Infinity);
  const middle = found.slice(Math.floor(found.length / 4), Math.ceil((found.length * 3) / 4));
  return middle.filter((_, i) => i % Math.ceil(middle.length / 60) === 0);
}

/** Every hundredth place of the list. Cursors are ours to make and to read, so that they are taken from pages. */
async function pages(graph: Graph, most: number): Promise<Sample[]> {
  const found: Sample[] = [];
  let after: string | null = null;
  for (let more = true; more && found.length < most;) {
    const { claims }: Page = await ask<Page>(
      graph,
      'query ($after: String) { claims(first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
      { after },
    );
    after = claims.pageInfo.endCursor;
    more = claims.pageInfo.hasNextPage;
    const id = claims.nodes.at(-1)?.id;
    if (id !== undefined) found.push({ id, after });
  }
  return found;
}
