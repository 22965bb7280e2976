import type { EdgeRecord, GraphRecords, NodeRecord } from '../../model/records.js';
import type { Progress } from '../progress.js';
import { queryFile } from '../query-file.js';
import type { Transaction } from '../run.js';
import { edgeHash, nodeHash } from './content.js';
import { batches } from './known.js';
import type { Plan } from './plan.js';
import { sortKey } from './sort-key.js';

/**
 * Carries a plan out: first what ends, then the nodes, then the edges between them. An edge is never changed: what it
 * said ends, and what it says from now on is another edge with the same id.
 */
export async function writePlan(
  transaction: Transaction,
  records: GraphRecords,
  { nodes, edges }: Plan,
  now: string,
  progress: Progress,
): Promise<void> {
  const stamp = stampFor(records, now);
  const otherwise = [...nodes.changed, ...nodes.reopened].map(({ record, known }) => ({
    ...nodeRow(record, stamp),
    labelsBefore: known.labels.filter((label) => label !== 'Record'),
  }));
  const work: [query: string, rows: readonly object[]][] = [
    ['close-edges', [...edges.closed, ...edges.changed.map(({ known }) => known)]],
    ['close-nodes', nodes.closed],
    ['hold-nodes', nodes.held.map(({ known, corpus, alsoIn }) => ({ ...known, corpus, alsoIn }))],
    ['hold-edges', edges.held.map(({ known, corpus, alsoIn }) => ({ ...known, corpus, alsoIn }))],
    ['create-nodes', nodes.created.map((record) => nodeRow(record, stamp))],
    ['change-nodes', otherwise],
    ['create-edges', made(edges).map((record) => edgeRow(record, stamp))],
  ];
  const total = work.reduce((sum, [, rows]) => sum + rows.length, 0);
  let done = 0;
  for (const [query, rows] of work) {
    for (const batch of batches(rows)) {
      const [counted] = await transaction.run(queryFile(`import/${query}`), { rows: batch, now });
      if (counted && counted.written !== batch.length)
        throw new Error(lost(query, batch.length, counted.written));
      progress('Writing', { done: (done += batch.length), total });
    }
  }
}

const made = ({ created, changed, reopened }: Plan['edges']): readonly EdgeRecord[] => [
  ...created,
  ...[...changed, ...reopened].map(({ record }) => record),
];

interface Stamp {
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly corpus: string;
}

const stampFor = ({ corpus, recordedBy }: GraphRecords, now: string): Stamp => ({
  recordedAt: now,
  recordedBy,
  corpus,
});

const nodeRow = (record: NodeRecord, stamp: Stamp) => ({
  id: record.id,
  labels: record.labels,
  properties: { ...record.properties, ...sortKey(record), id: record.id, hash: nodeHash(record), ...stamp },
});

const edgeRow = (record: EdgeRecord, stamp: Stamp) => ({
  from: record.from,
  to: record.to,
  type: record.type,
  properties: { ...record.properties, id: record.id, hash: edgeHash(record), ...stamp },
});

/** An edge whose end is not there would otherwise be passed over in silence. */
const lost = (query: string, wanted: number, written: unknown) =>
  `${query} was to write ${wanted} edges and wrote ${String(written)}`;
