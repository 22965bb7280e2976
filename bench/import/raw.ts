import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Graph } from '../../src/graph/run.js';
import { queryText } from '../query-text.js';
import type { Ready } from './files.js';

const batchSize = 5_000;

/**
 * What one would write by hand: the records come ready from a file, all nodes before all edges, and go to the database by
 * UNWIND, 5,000 of a kind at a time. Nothing is read, checked, worked out or kept for going on.
 *
 * @returns how many nodes and edges were written
 */
export async function rawImport(graph: Graph, file: string): Promise<number> {
  const waiting = new Map<string, Ready[]>();
  let [written, atNodes] = [0, true];
  const send = async (kind: string): Promise<void> => {
    const records = waiting.get(kind) ?? [];
    waiting.delete(kind);
    const rows = records.map((one) =>
      'labels' in one ? one.properties : { from: one.from, to: one.to, properties: one.properties },
    );
    const [first] = records;
    const isNode = first !== undefined && 'labels' in first;
    const query = queryText(`import/create-${isNode ? 'nodes' : 'edges'}`);
    const kinds = isNode ? { labels: first.labels } : { type: kind };
    await graph.write((transaction) => transaction.run(query, { rows, ...kinds }), { timeout: 120_000 });
    written += rows.length;
  };
  const sendAll = async (): Promise<void> => {
    for (const kind of [...waiting.keys()]) await send(kind);
  };
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const record = JSON.parse(line) as Ready;
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
