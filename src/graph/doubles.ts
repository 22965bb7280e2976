import { actorDoubles, type ActorNames } from '../model/likeness/actors.js';
import { inOrder, type Candidate, type DoubleKind } from '../model/likeness/candidate.js';
import { claimDoubles, type ClaimWords } from '../model/likeness/claims.js';
import { sourceDoubles, type SourceMarks } from '../model/likeness/sources.js';
import { queryFile } from './query-file.js';
import type { Graph } from './run.js';

export type { Candidate, DoubleKind } from '../model/likeness/candidate.js';

const pageSize = 5_000;

/**
 * Records that may be one: actors with names that resemble each other, claims in near-equal words, sources with the same
 * address, title or file. Best first. It decides nothing; pairs of which somebody said how they stand to each other
 * (`cypher/doubles/told-apart.cypher`) are left out.
 *
 * @param min the least score, from 0 to 1
 * @example const [best] = await findDoubles(graph, { kinds: ['actor'], min: 0.9 });
 */
export async function findDoubles(
  graph: Graph,
  { kinds, min }: { readonly kinds: readonly DoubleKind[]; readonly min: number },
): Promise<Candidate[]> {
  const apart = await toldApart(graph);
  const found: Candidate[] = [];
  for (const kind of new Set(kinds))
    for (const one of await candidatesOf[kind](graph))
      if (one.score >= min && !apart.has(`${one.one.id} ${one.other.id}`)) found.push(one);
  return inOrder(found);
}

/** An id has no spaces, so that two of them make one key. */
async function toldApart(graph: Graph): Promise<Set<string>> {
  const pairs = await graph.read(queryFile('doubles/told-apart'));
  return new Set(pairs.map(({ one, other }) => [String(one), String(other)].sort().join(' ')));
}

const candidatesOf: {
  readonly [K in DoubleKind]: (graph: Graph) => Promise<Iterable<Candidate>>;
} = {
  actor: async (graph) => actorDoubles(await all<ActorNames>(graph, 'actors')),
  claim: async (graph) => claimDoubles(await all<ClaimWords>(graph, 'claims')),
  source: async (graph) => sourceDoubles(await all<SourceMarks>(graph, 'sources')),
};

async function all<T extends { readonly id: string }>(graph: Graph, what: string): Promise<T[]> {
  const found: T[] = [];
  for (let after: string | undefined = ''; after !== undefined;) {
    const rows = await graph.read(queryFile(`doubles/${what}`), { after, limit: pageSize });
    found.push(...(rows as unknown as T[]));
    after = rows.length < pageSize ? undefined : found.at(-1)?.id;
  }
  return found;
}
