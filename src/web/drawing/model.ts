import type { Stance } from '../stances.js';

/** What a drawing holds, before it is drawn: in a page by React, in a file as text. Lengths are in its own unit. */
export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface DrawnNode extends Point {
  readonly id: string;
  /** What it is, as `__typename` gives it; `End` is where a trail is lost. */
  readonly kind: string;
  /** For who listens, and for the table: the whole of it. */
  readonly name: string;
  readonly label: readonly string[];
  /** Of a statement: what it does to its claim. */
  readonly stance?: Stance;
}

export interface DrawnEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** From the first end to the other. */
  readonly words: string;
  /** What stands beside it; empty where there is no room for words. */
  readonly label: readonly string[];
  readonly stance?: Stance;
  readonly doubtful?: boolean;
  /** What is inferred, or lost, is drawn broken. */
  readonly broken?: boolean;
}

export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The room that a node takes with its label: half its width, what is above its middle, and what is below. */
export const room = { side: 76, above: 22, below: 66 } as const;

/** @example boundsOf([{ x: 0, y: 0, … }]) // { left: -76, top: -22, width: 152, height: 88 } */
export function boundsOf(points: readonly Point[]): Bounds {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - room.side, Math.min(...ys) - room.above];
  return {
    left,
    top,
    width: Math.max(...xs) + room.side - left,
    height: Math.max(...ys) + room.below - top,
  };
}
