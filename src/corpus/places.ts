import { isScalar, type Node, type Pair } from 'yaml';
import type { Lines } from './lines.js';

/** A place in a file; lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Where a map or list came from: its own node, and the nodes of its parts by key or index. */
interface Origin {
  readonly file: string;
  readonly lines: Lines;
  readonly node: Node;
  readonly pairs?: Map<string, Pair<Node, Node | null>>;
  readonly items?: Node[];
}

// Kept beside the values and not in them, so that the values are plain data; forgotten with them.
const origins = new WeakMap<object, Origin>();

export const remember = (value: object, origin: Origin): void => void origins.set(value, origin);

/** The place of a value: of `owner[key]` where it is written, else of the owner. */
export function placeOf(owner: object, key?: string | number): Place {
  const origin = originOf(owner);
  return startOf(origin, partOf(origin, key) ?? origin.node);
}

/** The place of a key, else of the map that lacks it. */
export function placeOfKey(owner: object, key: string): Place {
  const origin = originOf(owner);
  return startOf(origin, origin.pairs?.get(key)?.key ?? origin.node);
}

/** A plain scalar exactly as it stands in the file: `2013.10`, which as a number would be 2013.1. */
export function asWritten(owner: object, key: string | number): string | undefined {
  const node = partOf(originOf(owner), key);
  return node && 'source' in node ? node.source : undefined;
}

/** Whether the file gives a value there, even one that was faulty and has been taken out. */
export function isWritten(owner: object, key: string): boolean {
  const value = originOf(owner).pairs?.get(key)?.value;
  return value != null && !(isScalar(value) && value.value === null);
}

/** Takes a faulty part out of its owner, so that the rest can still be checked. */
export function drop(owner: object, key: string | number): void {
  if (Array.isArray(owner)) {
    owner.splice(Number(key), 1);
    originOf(owner).items?.splice(Number(key), 1);
  } else {
    Reflect.deleteProperty(owner, key);
  }
}

/** Moves a value under another key, which keeps its place. */
export function rename(owner: object, from: string, to: string): void {
  const values = owner as Record<string, unknown>;
  const pair = originOf(owner).pairs?.get(from);
  if (pair) originOf(owner).pairs?.set(to, pair);
  values[to] = values[from];
  drop(owner, from);
}

function originOf(owner: object): Origin {
  const origin = origins.get(owner);
  if (!origin) throw new Error('a value without a place in a file: only what was read from YAML has one');
  return origin;
}

function partOf(origin: Origin, key: string | number | undefined): Node | null | undefined {
  if (key === undefined) return undefined;
  return typeof key === 'number' ? origin.items?.[key] : origin.pairs?.get(key)?.value;
}

function startOf(origin: Origin, node: Node): Place {
  return { file: origin.file, ...origin.lines.at(node.range?.[0] ?? 0) };
}
