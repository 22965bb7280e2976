import type { EdgeRecord, NodeRecord } from '../../model/records.js';
import { positionEdges } from '../../model/vocabulary.js';
import { edgeHash, nodeHash } from '../import/content.js';
import type { KnownEdge, KnownNode } from '../import/known.js';
import { asideType, saidType } from '../merge/said.js';
import { queryFile } from '../query-file.js';
import type { Transaction } from '../run.js';

/** A record with the hash of what it is to say. */
export interface Hashed<R> {
  readonly record: R;
  readonly hash: string;
}
export const hashedNode = (record: NodeRecord): Hashed<NodeRecord> => ({ record, hash: nodeHash(record) });
export const hashedEdge = (record: EdgeRecord): Hashed<EdgeRecord> => ({ record, hash: edgeHash(record) });

/** When and by whom what the graph holds was recorded. */
export interface Recorded {
  readonly recordedAt: string;
  readonly recordedBy: string;
}
export type HeldNode = KnownNode & Recorded;
export type HeldEdge = KnownEdge & Recorded;

/** What the graph holds of some records: those that say just that, and the others. What is in neither is not there. */
export interface Held<K> {
  readonly same: ReadonlySet<string>;
  readonly other: ReadonlyMap<string, K>;
}

export const heldNodes = (reader: Transaction, corpus: string, all: readonly Hashed<NodeRecord>[]) =>
  held<HeldNode>(
    reader,
    'nodes',
    corpus,
    all.map(({ record: { id }, hash }, n) => ({ n, id, hash })),
  );

/** Only edges between nodes that are there need to be asked for. Those that were taken away by hand are closed. */
export async function heldEdges(
  reader: Transaction,
  corpus: string,
  all: readonly Hashed<EdgeRecord>[],
): Promise<Held<HeldEdge>> {
  const rows = all.map(({ record: { id, from, to }, hash }, n) => ({ n, id, from, to, hash }));
  const found = await held<HeldEdge>(reader, 'edges', corpus, rows);
  const missing = rows.filter(({ id }) => !found.same.has(id) && !found.other.has(id));
  if (missing.length === 0) return found;
  const taken = await reader.run(queryFile('import/stream/taken-away'), { rows: missing });
  const closed = taken.map(({ edge }) => asSaid(edge as HeldEdge));
  return {
    same: found.same,
    other: new Map([...found.other, ...closed.map((one) => [one.id, one] as const)]),
  };
}

async function held<K extends { readonly id: string }>(
  reader: Transaction,
  query: 'nodes' | 'edges',
  corpus: string,
  rows: readonly { readonly id: string }[],
): Promise<Held<K>> {
  if (rows.length === 0) return { same: new Set(), other: new Map() };
  const [found] = await reader.run(queryFile(`import/stream/${query}`), { rows, corpus });
  const { same, other } = found as unknown as { same: number[]; other: K[] };
  return {
    same: new Set(same.map((n) => rows[n]?.id ?? '')),
    other: new Map(other.map((one) => [one.id, asSaid(one)])),
  };
}

/** An edge that stands aside has another type meanwhile. */
const asSaid = <K extends object>(held: K): K =>
  'type' in held ? { ...held, type: saidType(String(held.type)) } : held;

/** Of these edges a record has one: another one takes the place of what it said. */
const positions: readonly string[] = [...positionEdges, 'CONTESTS', 'RETRACTS', 'REPORTS'];
const single: readonly (readonly string[])[] = [
  positions,
  ['IN'],
  ['ISSUED_AS'],
  ['EDITION_OF'],
  ['MEASURES'],
  ['HAS_FIGURE'],
];
const leaving = single
  .flat()
  .filter((type) => type !== 'HAS_FIGURE')
  .flatMap((type) => [type, asideType(type)]);

/** Of which record an edge is the only one of its kind; and that kind. */
export function singleOf({
  type,
  from,
  to,
}: EdgeRecord): { of: string; types: readonly string[] } | undefined {
  const types = single.find((one) => one.includes(type));
  return types && { of: type === 'HAS_FIGURE' ? to : from, types };
}

/** What stands in the place of edges of which there is only one. @returns by the record that they are of */
export async function standing(
  reader: Transaction,
  edges: readonly EdgeRecord[],
): Promise<ReadonlyMap<string, readonly HeldEdge[]>> {
  const rows = new Map<string, { id: string; types: string[]; keep: string[] }>();
  for (const edge of edges) {
    const one = singleOf(edge);
    if (!one) continue;
    const row = rows.get(one.of) ?? { id: one.of, types: [], keep: [] };
    row.types.push(...one.types, ...one.types.map(asideType));
    row.keep.push(edge.id);
    rows.set(one.of, row);
  }
  if (rows.size === 0) return new Map();
  const found = await reader.run(queryFile('import/stream/single'), { rows: [...rows.values()], leaving });
  const standing = new Map<string, HeldEdge[]>();
  for (const { of, edge } of found as unknown as { of: string; edge: HeldEdge }[])
    standing.set(of, [...(standing.get(of) ?? []), { ...edge, type: saidType(edge.type) }]);
  return standing;
}
