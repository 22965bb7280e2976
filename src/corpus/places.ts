import { isScalar, type Node, type Pair } from 'yaml';
import type { Lines } from './lines.js';

/** A place in a file, lines and columns counting from 1; or in what was sent to be recorded, where `path` leads to it. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly path?: Path;
}

/** The keys and indexes that lead to a value. */
export type Path = readonly (string | number)[];

/** Where a map or list came from. */
type Origin = Written | Sent;

/** From a file: its own node, and the nodes of its parts by key or index. */
interface Written {
  readonly file: string;
  readonly lines: Lines;
  readonly node: Node;
  readonly pairs?: Map<string, Pair<Node, Node | null>>;
  readonly items?: Node[];
}

/** From what was sent: the path that leads to it, and the keys or indexes under which its parts came. */
interface Sent {
  readonly path: Path;
  readonly keys: (string | number)[];
}

// Kept beside the values and not in them, so that the values are plain data; forgotten with them.
const origins = new WeakMap<object, Origin>();

export const remember = (value: object, origin: Origin): void => void origins.set(value, origin);

/** The place of a value: of `owner[key]` where it is written, else of the owner. */
export function placeOf(owner: object, key?: string | number): Place {
  const origin = originOf(owner);
  if ('path' in origin) return sentAt(key === undefined ? origin.path : [...origin.path, keyOf(origin, key)]);
  return startOf(origin, partOf(origin, key) ?? origin.node);
}

/** The place of a key, else of the map that lacks it. */
export function placeOfKey(owner: object, key: string): Place {
  const origin = originOf(owner);
  if ('path' in origin) return sentAt([...origin.path, key]);
  return startOf(origin, origin.pairs?.get(key)?.key ?? origin.node);
}

/** A place as a person reads it: `claims/mines.yaml:12`, `input.found[0].quote`. */
export function namePlace({ file, line, path }: Place): string {
  if (!path) return `${file}:${line}`;
  return path.reduce<string>(
    (way, step) => way + (typeof step === 'number' ? `[${step}]` : way === '' ? step : `.${step}`),
    '',
  );
}

/** A plain scalar exactly as it stands in the file: `2013.10`, which as a number would be 2013.1. */
export function asWritten(owner: object, key: string | number): string | undefined {
  const origin = originOf(owner);
  const node = 'path' in origin ? undefined : partOf(origin, key);
  return node && 'source' in node ? node.source : undefined;
}

/** Whether a value is given there, even one that was faulty and has been taken out. */
export function isWritten(owner: object, key: string): boolean {
  const origin = originOf(owner);
  if ('path' in origin) return origin.keys.includes(key);
  const value = origin.pairs?.get(key)?.value;
  return value != null && !(isScalar(value) && value.value === null);
}

/** Takes a faulty part out of its owner, so that the rest can still be checked. */
export function drop(owner: object, key: string | number): void {
  if (!Array.isArray(owner)) return void Reflect.deleteProperty(owner, key);
  const origin = originOf(owner);
  owner.splice(Number(key), 1);
  if ('path' in origin) origin.keys.splice(Number(key), 1);
  else origin.items?.splice(Number(key), 1);
}

/** Moves a value under another key, which keeps its place. */
export function rename(owner: object, from: string, to: string): void {
  const values = owner as Record<string, unknown>;
  const origin = originOf(owner);
  if ('path' in origin) origin.keys.push(to);
  else {
    const pair = origin.pairs?.get(from);
    if (pair) origin.pairs?.set(to, pair);
  }
  values[to] = values[from];
  drop(owner, from);
}

function originOf(owner: object): Origin {
  const origin = origins.get(owner);
  if (!origin) throw new Error('a value without a place: only what was read from YAML or sent has one');
  return origin;
}

const sentAt = (path: Path): Place => ({ file: 'input', line: 1, column: 1, path });

/** Where in a list a part stood before faulty ones were taken out. */
const keyOf = ({ keys }: Sent, key: string | number): string | number =>
  typeof key === 'number' ? (keys[key] ?? key) : key;

function partOf(origin: Written, key: string | number | undefined): Node | null | undefined {
  if (key === undefined) return undefined;
  return typeof key === 'number' ? origin.items?.[key] : origin.pairs?.get(key)?.value;
}

function startOf(origin: Written, node: Node): Place {
  return { file: origin.file, ...origin.lines.at(node.range?.[0] ?? 0) };
}
