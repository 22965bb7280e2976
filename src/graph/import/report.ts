import type { EdgeRecord, NodeRecord, Properties } from '../../model/records.js';
import { queryFile } from '../query-file.js';
import type { Transaction } from '../run.js';
import { changedKeys } from './content.js';
import { batches, type KnownEdge, type KnownNode } from './known.js';
import type { Doing, Plan } from './plan.js';

export const deeds = ['created', 'changed', 'reopened', 'closed', 'shared', 'adopted', 'kept'] as const;
type Deed = (typeof deeds)[number];

/** One thing that an import did, or would do. */
export interface ImportChange {
  readonly deed: Deed;
  /** The label of a node, the type of an edge. */
  readonly kind: string;
  readonly id: string;
  /** Of an edge. */
  readonly from?: string;
  readonly to?: string;
  /** Of what was changed or reopened: the properties that are not as they were. */
  readonly properties?: readonly string[];
}

/** How many, by label of nodes and type of edges. */
export type Counts = Readonly<Record<string, number>>;

/** What an import did, or would do. */
export interface ImportReport extends Readonly<Record<Exclude<Deed, 'shared' | 'adopted' | 'kept'>, Counts>> {
  readonly corpus: string;
  /** The record time that everything new carries; null where nothing was written. */
  readonly recordedAt: string | null;
  /** Editions whose text lies in the corpus folder and was not in the graph. */
  readonly attached: readonly string[];
  readonly unchanged: Counts;
  /** Records that several corpora say, and that are held by others than before. */
  readonly shared: Counts;
  /** Corrected or added by hand before, and said by the corpus now. */
  readonly adopted: Counts;
  /** Corrected, withdrawn or added by hand, and left so. */
  readonly kept: Counts;
  readonly changes: readonly ImportChange[];
}

/** Tells a plan in words. What is said now is read, to name the properties that differ. */
export async function reportOf(
  transaction: Transaction,
  { nodes, edges }: Plan,
  told: Pick<ImportReport, 'corpus' | 'recordedAt' | 'attached'>,
): Promise<ImportReport> {
  const ids = [...nodes.changed, ...nodes.reopened].map(({ record }) => record.id);
  const ends = [...edges.changed].map(({ known: { id, from, to } }) => ({ id, from, to }));
  const states = new Map<unknown, Properties>();
  for (const batch of batches(ids))
    gather(states, await transaction.run(queryFile('import/node-states'), { ids: batch }));
  for (const batch of batches(ends))
    gather(states, await transaction.run(queryFile('import/edge-states'), { rows: batch }));
  const changes = [...changesOf(nodes, ofNode, states), ...changesOf(edges, ofEdge, states)];
  const counts = Object.fromEntries(
    deeds.map((deed) => [deed, countKinds(changes.filter((change) => change.deed === deed))]),
  ) as Record<Deed, Counts>;
  const same = [...nodes.unchanged.map(ofNode), ...edges.unchanged.map(ofEdge)];
  return { ...told, ...counts, unchanged: countKinds(same), changes };
}

export function gather(
  states: Map<unknown, Properties>,
  rows: readonly Readonly<Record<string, unknown>>[],
): void {
  for (const { id, properties } of rows) states.set(id, properties as Properties);
}

type Told = Omit<ImportChange, 'deed' | 'properties'>;

const ofNode = ({ id, labels }: NodeRecord | KnownNode): Told => ({
  id,
  kind: labels.find((label) => label !== 'Record') ?? '',
});
const ofEdge = ({ id, type, from, to }: EdgeRecord | KnownEdge): Told => ({ id, kind: type, from, to });

function changesOf<R extends NodeRecord | EdgeRecord, K>(
  doing: Doing<R, K>,
  tell: (one: R | K) => Told,
  states: ReadonlyMap<unknown, Properties>,
): ImportChange[] {
  const otherwise = (deed: Deed) => (change: { readonly record: R }) => {
    const told = tell(change.record);
    const properties = changedKeys(states.get(told.id) ?? {}, change.record.properties, told.kind);
    return { deed, ...told, properties };
  };
  return [
    ...doing.created.map((record) => ({ deed: 'created' as const, ...tell(record) })),
    ...doing.changed.map(otherwise('changed')),
    ...doing.reopened.map(otherwise('reopened')),
    ...doing.closed.map((known) => ({ deed: 'closed' as const, ...tell(known) })),
    ...doing.held.map(({ known }) => ({ deed: 'shared' as const, ...tell(known) })),
    ...doing.adopted.map((known) => ({ deed: 'adopted' as const, ...tell(known) })),
    ...doing.kept.map((known) => ({ deed: 'kept' as const, ...tell(known) })),
  ];
}

function countKinds(list: readonly Pick<Told, 'kind'>[]): Counts {
  const counts: Record<string, number> = {};
  for (const { kind } of list) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
