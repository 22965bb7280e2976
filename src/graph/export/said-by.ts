import type { EdgeRecord, NodeRecord } from '../../model/records.js';
import { positionEdges } from '../../model/vocabulary.js';

/** Records as the graph stores them: their properties with all stamps. */
export interface Stored {
  readonly nodes: readonly NodeRecord[];
  readonly edges: readonly EdgeRecord[];
}

/**
 * What a corpus says, and what that leans on: both ends of an edge; of a statement who made it, when, and its position;
 * of an edition its source; of a figure its measure and whose it is. Without a corpus, all.
 */
export function saidBy({ nodes, edges }: Stored, corpus: string | undefined): Stored {
  const taken = corpus === undefined ? { nodes, edges } : taking({ nodes, edges }, corpus);
  // A spelling that nobody bears any more says nothing.
  const borne = new Set(taken.edges.filter(({ type }) => type === 'NAMED').map(({ to }) => to));
  return {
    ...taken,
    nodes: taken.nodes.filter(({ id, labels }) => !labels.includes('Name') || borne.has(id)),
  };
}

function taking({ nodes, edges }: Stored, corpus: string): Stored {
  const around = new Map<string, EdgeRecord[]>();
  for (const edge of edges)
    for (const end of [edge.from, edge.to]) {
      const list = around.get(end);
      if (list) list.push(edge);
      else around.set(end, [edge]);
    }
  const isHeld = ({ properties }: NodeRecord | EdgeRecord): boolean =>
    properties['corpus'] === corpus || ((properties['alsoIn'] ?? []) as string[]).includes(corpus);
  const takenEdges = new Set(edges.filter(isHeld));
  const takenNodes = new Set(nodes.filter(isHeld).map(({ id }) => id));
  for (const { from, to } of takenEdges) takenNodes.add(from).add(to);
  // A set that grows while it is walked gives what is added too.
  for (const id of takenNodes)
    for (const edge of around.get(id) ?? []) {
      const end = leaning.from.has(edge.type) ? edge.from : leaning.to.has(edge.type) ? edge.to : undefined;
      if (end !== id) continue;
      takenEdges.add(edge);
      takenNodes.add(edge.from).add(edge.to);
    }
  return {
    nodes: nodes.filter(({ id }) => takenNodes.has(id)),
    edges: edges.filter((edge) => takenEdges.has(edge)),
  };
}

/** The edges without which a node cannot be said, by the end at which it stands. */
const leaning = {
  from: new Set<string>([
    'EDITION_OF',
    'MEASURES',
    'IN',
    'CONTESTS',
    'RETRACTS',
    'REPORTS',
    ...positionEdges,
  ]),
  to: new Set<string>(['MADE', 'HAS_FIGURE']),
};
