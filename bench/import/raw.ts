import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { EdgeRecord, NodeRecord } from '../../src/model/records.js';
import type { Graph } from '../../src/graph/run.js';
import { queryText } from '../query-text.js';

const batchSize = 5_000;

/**
 * What one would write by hand: the records come ready from a file, all nodes before all edges, and go to the database by
 * UNWIND, 5,000 of a kind at a time. Nothing is checked, hashed, sealed or kept for going on.
 *
 * @returns how many nodes and edges were written
 */
export async function rawImport(graph: Graph, file: string): Promise<number> {
  const waiting = new Map<string, (NodeRecord | EdgeRecord)[]>();
  let [written, atNodes] = [0, true];
  const send = async (kind: string): Promise<void> => {
    const records = waiting.get(kind) ?? [];
    waiting.delete(kind);
    const stamps = { corpus: 'raw', recordedBy: 'raw', recordedAt: '2026-01-01T00:00:00.000Z' };
    const rows = records.map((one) =>
      'labels' in one
        ? { ...one.properties, id: one.id, ...stamps }
        : { from: one.from, to: one.to, properties: { ...one.properties, id: one.id, ...stamps } },
    );
    const [first] = records;
    const isNode = first !== undefined && 'labels' in first;
    const kinds = isNode ? { labels: ['Record', ...first.labels] } : { type: kind };
    const query = queryText(`import/create-${isNode ? 'nodes' : 'edges'}`);
    await graph.write((transaction) => transaction.run(query, { rows, ...kinds }), { timeout: 120_000 });
    written += rows.length;
  };
  const sendAll = async (): Promise<void> => {
    for (const kind of [...waiting.keys()]) await send(kind);
  };
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const record = JSON.parse(line) as NodeRecord | EdgeRecord;
    const isNode = 'labels' in record;
    if (atNodes && !isNode) await sendAll();
    atNodes = isNode;
    const kind = isNode ? record.labels.join() : record.type;
    const batch = waiting.get(kind) ?? [];
    batch.push(record);
    waiting.set(kind, batch);
    if (batch.length === batchSize) await send(kind);
  }
  await sendAll();
  return written;
}
