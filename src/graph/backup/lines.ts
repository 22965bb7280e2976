import { createHash, type Hash } from 'node:crypto';
import type { Properties } from '../../model/records.js';
import type { Entry } from '../record/entry.js';
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
/** What was done to the record: by whom, when and why. */
export interface EntryLine {
  readonly entry: string;
  readonly label: Entry['label'];
  readonly properties: Properties;
}
/** The first line of a backup: what it is. */
export interface HeadLine {
  readonly gainsay: 'backup';
  /** 1 has no entries. */
  readonly format: 1 | 2;
  /** The version of the graph that it was taken of. */
  readonly version: number;
}
/** The last line: how much there is, until when, and the hash of all lines of the record. */
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
  /** How many lines tell what was done to the record, and their hash: apart from that of the record itself. */
  readonly entries?: number;
  readonly entriesSha256?: string;
}
/** The lines between head and tail, by the word that each begins with. */
export interface LineOf {
  readonly node: NodeLine;
  readonly past: PastLine;
  readonly edge: EdgeLine;
  readonly entry: EntryLine;
}
export type Kind = keyof LineOf;
export type BodyLine = LineOf[Kind];

/** What a line is of, read off its beginning; nothing for head and tail. */
export const kindOf = (line: string): Kind | undefined =>
  (['node', 'past', 'edge', 'entry'] as const).find((kind) => line.startsWith(`{"${kind}"`));

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

/** The line of what was done to the record. */
export const entryLine = ({ label, id, properties }: Entry): string =>
  JSON.stringify({ entry: id, label, properties: canonical(properties) });

/** By name, in the order of code units; what is worked out from the rest is left out. */
export const canonical = (properties: Properties): Properties =>
  Object.fromEntries(
    Object.entries(properties)
      .filter(([name, value]) => value !== null && !isSortKey(name))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Counts and hashes the lines between head and tail. */
export class Tally {
  private readonly hash: Hash = createHash('sha256');
  private readonly entryHash: Hash = createHash('sha256');
  nodes = 0;
  pasts = 0;
  edges = 0;
  entries = 0;

  add(line: string): void {
    const kind = kindOf(line);
    if (kind === 'entry') {
      this.entries += 1;
      this.entryHash.update(`${line}\n`);
      return;
    }
    if (kind) this[`${kind}s`] += 1;
    this.hash.update(`${line}\n`);
  }

  /** @param millis the record time of the last writing */
  tail(millis: number): TailLine & { readonly entriesSha256: string } {
    const { nodes, pasts, edges, entries } = this;
    const [sha256, entriesSha256] = [this.hash.digest('hex'), this.entryHash.digest('hex')];
    return { end: true, nodes, pasts, edges, millis, sha256, entries, entriesSha256 };
  }
}
