import type { Point } from '../drawing/model.js';
import { Drawn } from './drawn.js';
import { placeNear } from './place.js';
import type { Step } from './state.js';

export const mostNodes = 300;

/** A node or an edge as it is first drawn, before any expansion. */
export interface Base<Node> {
  readonly nodes: readonly (Point & { readonly node: Node })[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly type: string }[];
}

export interface Neighbour<Node> {
  readonly node: Node;
  readonly type: string;
  readonly direction: string;
  readonly recordedAt?: string;
  readonly recordedBy?: string;
}

/** What an expansion was answered. */
export interface Opened<Node> {
  readonly step: Step;
  readonly neighbours: readonly Neighbour<Node>[];
}

export interface Placed<Node> extends Point {
  readonly node: Node;
}

export interface Edge {
  readonly key: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly recordedAt: string | undefined;
  readonly recordedBy: string | undefined;
}

export interface Graph<Node> {
  readonly nodes: ReadonlyMap<string, Placed<Node>>;
  readonly edges: ReadonlyMap<string, Edge>;
  /** Of each expansion: how many nodes it brought, and how many found no room any more. */
  readonly brought: readonly { readonly added: number; readonly leftOut: number }[];
}

/**
 * Joins what the expansions were answered, one after the other. What is there stays where it is; a neighbour that is
 * there already is not drawn twice; beyond {@link mostNodes} nothing is drawn any more, and that is counted.
 */
export function grow<Node extends { readonly id: string }>(
  base: Base<Node>,
  opened: readonly Opened<Node>[],
): Graph<Node> {
  const nodes = new Map(base.nodes.map((placed) => [placed.node.id, placed]));
  const edges = new Map<string, Edge>();
  for (const edge of base.edges) join(edges, edge, undefined);
  const drawn = drawnOf(nodes, edges);
  const brought = opened.map((each) => open(nodes, edges, drawn, each));
  return { nodes, edges, brought };
}

function open<Node extends { readonly id: string }>(
  nodes: Map<string, Placed<Node>>,
  edges: Map<string, Edge>,
  drawn: Drawn,
  { step, neighbours }: Opened<Node>,
): { added: number; leftOut: number } {
  const anchor = nodes.get(step.around);
  if (!anchor) return { added: 0, leftOut: 0 };
  const before = nodes.size;
  const leftOut = new Set<string>();
  for (const neighbour of neighbours) {
    const { node, type, direction } = neighbour;
    if (!nodes.has(node.id) && nodes.size >= mostNodes) {
      leftOut.add(node.id);
      continue;
    }
    const placed = nodes.get(node.id) ?? { node, ...placeNear(anchor, drawn) };
    if (!nodes.has(node.id)) drawn.add(placed);
    nodes.set(node.id, placed);
    drawn.join(anchor, placed);
    const [from, to] = direction === 'OUT' ? [step.around, node.id] : [node.id, step.around];
    join(edges, { type, from, to }, neighbour);
  }
  return { added: nodes.size - before, leftOut: leftOut.size };
}

function drawnOf<Node>(nodes: ReadonlyMap<string, Placed<Node>>, edges: ReadonlyMap<string, Edge>): Drawn {
  const drawn = new Drawn();
  for (const point of nodes.values()) drawn.add(point);
  for (const { from, to } of edges.values()) {
    const [start, end] = [nodes.get(from), nodes.get(to)];
    if (start && end) drawn.join(start, end);
  }
  return drawn;
}

export const keyOfEdge = (type: string, from: string, to: string): string => `${type} ${from} ${to}`;

type Ends = Base<unknown>['edges'][number];
type Recorded = Pick<Neighbour<unknown>, 'recordedAt' | 'recordedBy'> | undefined;

/** Two edges of one type between the same ends, such as two quotes from one edition, are drawn as one. */
function join(edges: Map<string, Edge>, { type, from, to }: Ends, recorded: Recorded): void {
  const key = keyOfEdge(type, from, to);
  const known = edges.get(key);
  edges.set(key, {
    key,
    type,
    from,
    to,
    recordedAt: known?.recordedAt ?? recorded?.recordedAt,
    recordedBy: known?.recordedBy ?? recorded?.recordedBy,
  });
}
