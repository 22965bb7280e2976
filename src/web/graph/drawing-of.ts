import type { Drawing, DrawnEdge, DrawnNode } from '../drawing/model.js';
import { wrap } from '../drawing/wrap.js';
import { wordsOf } from '../words.js';
import type { Edge, Placed } from './grow.js';
import type { Loaded } from './load.js';
import type { GraphNode } from './operations.js';
import { edgeWords, fullName, nameOf, stanceOf } from './words.js';

/** So many edges have their words beside them; of more, only those of what is selected. */
const fewEdges = 14;
const positions = new Set(['ASSERTS', 'DENIES', 'ADDRESSES', 'ASSESSES', 'CALLS_FOR']);

/** What was loaded, as it is drawn. */
export function drawingOf({ nodes, edges }: Loaded, selected: string | undefined): Drawing {
  const few = edges.size <= fewEdges;
  const isNear = ({ key, from, to }: Edge): boolean => [key, from, to].includes(selected ?? '');
  return {
    nodes: [...nodes.values()].map(drawnNode),
    edges: [...edges.values()].flatMap((edge) => drawnEdge(edge, nodes, few || isNear(edge))),
  };
}

function drawnNode({ node, x, y }: Placed<GraphNode>): DrawnNode {
  const stance = stanceOf(node);
  return {
    id: node.id,
    kind: node.__typename,
    name: fullName(node),
    label: wrap(nameOf(node), 22, 3),
    x,
    y,
    ...(stance && { stance }),
  };
}

function drawnEdge(edge: Edge, nodes: Loaded['nodes'], worded: boolean): DrawnEdge[] {
  const [from, to] = [nodes.get(edge.from)?.node, nodes.get(edge.to)?.node];
  if (!from || !to) return [];
  const stance = positions.has(edge.type) ? stanceOf(from) : undefined;
  const doubtful = stance && 'position' in from && from.position?.doubtful === true;
  const said = stance ? wordsOf(stance) : edgeWords(edge.type, 'OUT');
  return [
    {
      id: edge.key,
      from: edge.from,
      to: edge.to,
      words: `${fullName(from)}, ${said}${doubtful ? ', doubtfully' : ''}: ${fullName(to)}`,
      label: worded ? wrap(said, 16, 2) : [],
      ...(stance && { stance }),
      ...(doubtful && { doubtful }),
    },
  ];
}
