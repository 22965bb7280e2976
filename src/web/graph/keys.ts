import type { KeyboardEvent } from 'react';
import type { Drawing, DrawnEdge, DrawnNode, Point } from '../drawing/model.js';
import { nearest } from './near.js';

/** What the keys of the drawing do. */
export interface Commands {
  readonly focus: (mark: string) => void;
  readonly open: (mark: string) => void;
  readonly expand: (node: string) => void;
  readonly close: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly zoom: (factor: number) => void;
  readonly pan: (dx: number, dy: number) => void;
  readonly fit: () => void;
}

const step = 60;
const shifts: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [step, 0],
  ArrowRight: [-step, 0],
  ArrowUp: [0, step],
  ArrowDown: [0, -step],
};

/** Arrows go from node to node, a point and a comma through the edges of a node. */
export function press(event: KeyboardEvent, mark: string | undefined, drawing: Drawing, on: Commands): void {
  const act = actionOf(event, mark, drawing, on);
  if (!act) return;
  event.preventDefault();
  event.stopPropagation();
  act();
}

function actionOf(
  { key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent,
  mark: string | undefined,
  drawing: Drawing,
  on: Commands,
): (() => void) | undefined {
  if (altKey) return undefined;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'z' ? (shiftKey ? on.redo : on.undo) : undefined;
  const shift = shifts[key];
  if (shift && shiftKey) return () => on.pan(...shift);
  if (shift) return () => focusOn(nearest(key, placeOf(mark, drawing), others(mark, drawing))?.id, on);
  if (mark !== undefined && (key === 'Enter' || key === ' ')) return () => on.open(mark);
  if (mark !== undefined && key === 'e') return () => on.expand(mark);
  if (mark !== undefined && (key === '.' || key === ','))
    return () => focusOn(edgeAfter(mark, drawing, key === '.' ? 1 : -1), on);
  const plain: Readonly<Record<string, () => void>> = {
    Escape: on.close,
    u: on.undo,
    U: on.redo,
    '+': () => on.zoom(1.25),
    '=': () => on.zoom(1.25),
    '-': () => on.zoom(0.8),
    '0': on.fit,
  };
  return plain[key];
}

function focusOn(mark: string | undefined, on: Commands): void {
  if (mark !== undefined) on.focus(mark);
}

const others = (mark: string | undefined, { nodes }: Drawing): readonly DrawnNode[] =>
  nodes.filter(({ id }) => id !== mark);

/** Where a node is, or the middle of an edge. */
export function placeOf(mark: string | undefined, { nodes, edges }: Drawing): Point {
  const at = (id: string | undefined): Point => nodes.find((node) => node.id === id) ?? { x: 0, y: 0 };
  const edge = edges.find(({ id }) => id === mark);
  if (!edge) return at(mark);
  const [from, to] = [at(edge.from), at(edge.to)];
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
}

/** Of a node its first edge, or its last; of an edge the next of those that share its first end or its second. */
function edgeAfter(mark: string, { edges }: Drawing, by: number): string | undefined {
  const current = edges.find(({ id }) => id === mark);
  const ends = (edge: DrawnEdge): string[] => [edge.from, edge.to];
  if (!current) return edges.filter((edge) => ends(edge).includes(mark)).at(by > 0 ? 0 : -1)?.id;
  const hub = busier(current, edges);
  const around = edges.filter((edge) => ends(edge).includes(hub));
  return around[(around.indexOf(current) + by + around.length) % around.length]?.id;
}

/** The end of an edge that has more edges: from it one goes on. */
function busier({ from, to }: DrawnEdge, edges: readonly DrawnEdge[]): string {
  const count = (id: string): number => edges.filter((edge) => edge.from === id || edge.to === id).length;
  return count(to) > count(from) ? to : from;
}
