import type { EdgeRecord, GraphRecords, NodeRecord, Properties } from '../../model/records.js';
import { silent, type Progress } from '../progress.js';
import { queryFile } from '../query-file.js';
import type { Transaction } from '../run.js';
import { edgeHash, nodeHash } from './content.js';
import { addToTotal } from '../seal/total.js';
import { addedByHand, baseOnChange, baseOnClosing } from './by-hand.js';
import { modulus, sealChange, sealOf } from '../seal/seal.js';
import { batches, type KnownEdge, type KnownNode } from './known.js';
import type { Plan } from './plan.js';
import { sortKey } from './sort-key.js';

/** Who records, for which corpus, and on whose behalf. */
export interface Recording extends Pick<GraphRecords, 'corpus' | 'recordedBy'> {
  /**
   * `by hand`: what is written is marked with what its corpus says instead (`by-hand.ts`). `as it was`: marks stay, since
   * nothing is said otherwise. Left out, it is a corpus that says so, and the marks go.
   */
  readonly marks?: 'by hand' | 'as it was';
}

/**
 * Writes what a plan says: first what ends, then the nodes, then the edges between them. An edge is never changed: what it
 * said ends, and what it says from now on is another edge with the same id.
 */
export async function writeRows(
  transaction: Transaction,
  by: Recording,
  { nodes, edges }: Plan,
  now: string,
  progress: Progress = silent,
): Promise<void> {
  const stamp = stampFor(by, now);
  const { marks } = by;
  const fresh = marks === 'by hand' ? { ...stamp, base: addedByHand } : stamp;
  const created = nodes.created.map((record) => nodeRow(record, fresh));
  const otherwise = [...nodes.changed, ...nodes.reopened].map((change) =>
    changeRow(change, marked(stamp, by, change.known, nodeHash(change.record))),
  );
  const newEdges = [
    ...edges.created.map((record) => edgeRow(record, fresh)),
    ...[...edges.changed, ...edges.reopened].map(({ record, known }) =>
      edgeRow(record, marked(stamp, by, known, edgeHash(record))),
    ),
  ];
  const closedEdges = [...edges.closed, ...edges.changed.map(({ known }) => known)];
  // What stands aside was closed when it was set aside.
  const closedNodes = nodes.closed.filter(({ isAside }) => !isAside);
  const work = {
    'close-edges': closedEdges.map((known) => closeRow(known, now, marks)),
    'close-nodes': closedNodes.map((known) => closeRow(known, now, marks)),
    'hold-nodes': [
      ...nodes.held.map(holdRow),
      ...nodes.adopted.map((known) => markRow(known, null)),
      ...nodes.closed
        .filter(({ isAside }) => isAside)
        .map((known) => markRow(known, baseAfter(known, marks))),
    ],
    'hold-edges': [...edges.held.map(holdRow), ...edges.adopted.map((known) => markRow(known, null))],
    'create-nodes': created,
    'change-nodes': otherwise,
    'create-edges': newEdges,
  };
  await run(transaction, work, now, progress);
  const come = [...created, ...otherwise, ...newEdges].map(({ properties }) => properties);
  const past = otherwise.map((row) => row.past);
  const stayed = [
    ...work['close-edges'],
    ...work['close-nodes'],
    ...work['hold-nodes'],
    ...work['hold-edges'],
  ];
  await addToTotal(transaction, [...come, ...past, ...stayed], come.length);
}

/** Makes a node that was closed say again what it said, with stamps and seal as they are given. */
export async function nodeAgain(
  transaction: Transaction,
  { id, labels, properties }: { id: string; labels: readonly string[]; properties: Properties },
  now: string,
): Promise<void> {
  const past = { labels, ...sealChange(id, {}, { labels }) };
  const own = labels.filter((label) => label !== 'Record');
  const row = { id, labels: own, labelsBefore: own, properties, past };
  await transaction.run(queryFile('import/change-nodes'), { rows: [row], now, modulus });
  await addToTotal(transaction, [{ seal: properties['seal'] as number }, past], 1);
}

/** Nothing to do. */
const nothing = {
  ...{ created: [], changed: [], reopened: [], closed: [], held: [], unchanged: [] },
  ...{ kept: [], adopted: [], conflicts: [] },
};
export const noNodes: Plan['nodes'] = nothing;
export const noEdges: Plan['edges'] = nothing;

async function run(
  transaction: Transaction,
  work: Readonly<Record<string, readonly object[]>>,
  now: string,
  progress: Progress,
): Promise<void> {
  const total = Object.values(work).reduce((sum, rows) => sum + rows.length, 0);
  let done = 0;
  for (const [query, rows] of Object.entries(work)) {
    for (const batch of batches(rows)) {
      const parameters = { rows: batch, now, modulus };
      const [counted] = await transaction.run(queryFile(`import/${query}`), parameters);
      if (counted && counted.written !== batch.length)
        throw new Error(lost(query, batch.length, counted.written));
      progress('Writing', { done: (done += batch.length), total });
    }
  }
}

function marked(stamp: Stamp, { marks }: Recording, known: KnownNode | KnownEdge, says: string): Stamp {
  const base = marks === 'by hand' ? baseOnChange(known, says) : null;
  return base === null ? stamp : { ...stamp, base };
}

/** The mark of what is closed. */
function baseAfter(known: KnownNode | KnownEdge, marks: Recording['marks']): string | null {
  if (marks === undefined) return null;
  return marks === 'by hand' ? baseOnClosing(known) : (known.base ?? null);
}

/** Who records, when and for which corpus. */
export interface Stamp {
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly corpus: string;
  /** Of what is changed by hand: see `by-hand.ts`. */
  readonly base?: string;
}

export const stampFor = (
  { corpus, recordedBy }: Pick<GraphRecords, 'corpus' | 'recordedBy'>,
  now: string,
): Stamp => ({
  recordedAt: now,
  recordedBy,
  corpus,
});

/** A node as it is written. What stands aside is closed from that moment: another is read in its place. */
export const nodeRow = (record: NodeRecord, stamp: Stamp, isAside = false) => {
  const aside: Properties = isAside ? { supersededAt: stamp.recordedAt } : {};
  const properties = { ...record.properties, id: record.id, hash: nodeHash(record), ...stamp, ...aside };
  const { id, labels } = record;
  return { id, labels, properties: { ...properties, ...sortKey(record), ...sealOf(id, properties) } };
};

/** What a node says from now on; what it said becomes a past state, which is sealed with its labels and its end. */
function changeRow({ record, known }: Plan['nodes']['changed'][number], stamp: Stamp) {
  const { id, labels, isOpen, isAside = false } = known;
  const ended: Properties = isOpen && !isAside ? { supersededAt: stamp.recordedAt } : {};
  return {
    ...nodeRow(record, stamp, isAside),
    labelsBefore: labels.filter((label) => label !== 'Record'),
    past: { labels, ...sealChange(id, {}, { labels, ...ended }) },
  };
}

/** An edge as it is written. */
export const edgeRow = (record: EdgeRecord, stamp: Stamp) => {
  const { id, from, to, type } = record;
  const properties = { ...record.properties, id, hash: edgeHash(record), ...stamp };
  return { from, to, type, properties: { ...properties, ...sealOf(id, properties) } };
};

function closeRow(known: KnownNode | KnownEdge, now: string, marks: Recording['marks']) {
  const base = baseAfter(known, marks);
  return {
    ...known,
    base,
    ...sealChange(known.id, { base: known.base ?? null }, { base, supersededAt: now }),
  };
}

/** What it says stays; its mark is another from now on. */
const markRow = (known: KnownNode | KnownEdge, base: string | null) => ({
  ...known,
  base,
  ...sealChange(known.id, { base: known.base ?? null }, { base }),
});

const holdRow = ({ known, corpus, alsoIn }: Plan['nodes' | 'edges']['held'][number]) => ({
  ...known,
  corpus,
  alsoIn,
  ...sealChange(known.id, { corpus: known.corpus, alsoIn: known.alsoIn }, { corpus, alsoIn }),
});

/** An edge whose end is not there would otherwise be passed over in silence. */
const lost = (query: string, wanted: number, written: unknown) =>
  `${query} was to write ${wanted} edges and wrote ${String(written)}`;
