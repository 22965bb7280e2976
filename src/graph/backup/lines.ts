import { createHash, type Hash } from 'node:crypto';
import type { Properties } from '../../model/records.js';
import { isSortKey } from '../import/sort-key.js';
import type { Total } from '../seal/total.js';

/** A node, with its labels but `Record`. */
export interface NodeLine {
  readonly node: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
}
/** What a node said before. */
export interface PastLine {
  readonly past: string;
  readonly properties: Properties;
}
/** An edge, open or closed. */
export interface EdgeLine {
  readonly edge: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}
/** The first line of a backup: what it is. */
export interface HeadLine {
  readonly gainsay: 'backup';
  readonly format: 1;
  /** The version of the graph that it was taken of. */
  readonly version: number;
}
/** The last line: how much there is, until when, and the hash of all lines between head and tail. */
export interface TailLine {
  readonly end: true;
  readonly nodes: number;
  readonly pasts: number;
  readonly edges: number;
  /** The record time of the last writing, in milliseconds since 1970. */
  readonly millis: number;
  readonly sha256: string;
  /** What the seals of all records were to add up to, and how many records there were to be; not in older backups. */
  readonly sealed?: Total;
}
/** The lines between head and tail, by the word that each begins with. */
export interface LineOf {
  readonly node: NodeLine;
  readonly past: PastLine;
  readonly edge: EdgeLine;
}
export type Kind = keyof LineOf;
export type BodyLine = LineOf[Kind];

/** What a line is of, read off its beginning; nothing for head and tail. */
export const kindOf = (line: string): Kind | undefined =>
  (['node', 'past', 'edge'] as const).find((kind) => line.startsWith(`{"${kind}"`));

/** What was in one piece of the answer to `backup/records`. */
export interface RecordRow {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
  readonly pasts: readonly Properties[];
  readonly edges: readonly { readonly type: string; readonly to: string; readonly properties: Properties }[];
}

/**
 * The lines of a node: itself, its past states, the edges that lead from it; in an order that depends on nothing but
 * what they say, so that the same graph always gives the same lines.
 */
export function linesOf({ id, labels, properties, pasts, edges }: RecordRow): string[] {
  const own = [...labels].filter((label) => label !== 'Record').sort();
  const node = { node: id, labels: own, properties: canonical(properties) };
  return [
    JSON.stringify(node),
    ...pasts.map((past) => JSON.stringify({ past: id, properties: canonical(past) })).sort(),
    ...edges
      .map((edge) =>
        JSON.stringify({ edge: edge.type, from: id, to: edge.to, properties: canonical(edge.properties) }),
      )
      .sort(),
  ];
}

/** By name, in the order of code units; what is worked out from the rest is left out. */
const canonical = (properties: Properties): Properties =>
  Object.fromEntries(
    Object.entries(properties)
      .filter(([name, value]) => value !== null && !isSortKey(name))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Counts and hashes the lines between head and tail. */
export class Tally {
  private readonly hash: Hash = createHash('sha256');
  nodes = 0;
  pasts = 0;
  edges = 0;

  add(line: string): void {
    const kind = kindOf(line);
    if (kind) this[`${kind}s`] += 1;
    this.hash.update(`${line}\n`);
  }

  /** @param millis the record time of the last writing */
  tail(millis: number): TailLine {
    const { nodes, pasts, edges } = this;
    return { end: true, nodes, pasts, edges, millis, sha256: this.hash.digest('hex') };
  }
}
