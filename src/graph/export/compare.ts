import type { EdgeRecord, GraphRecords, NodeRecord, Properties } from '../../model/records.js';
import { contentOf, differingKeys } from '../import/content.js';

/**
 * In what one set of records says something else than another, in words: `note of claim "x"`.
 * Whether words have been checked is no part of what is said.
 */
export const differences = (
  wanted: Pick<GraphRecords, 'nodes' | 'edges'>,
  found: Pick<GraphRecords, 'nodes' | 'edges'>,
): string[] => [...compared(wanted.nodes, found.nodes), ...compared(wanted.edges, found.edges)];

function* compared<R extends NodeRecord | EdgeRecord>(wanted: readonly R[], found: readonly R[]) {
  const there = new Map(found.map((record) => [record.id, record]));
  for (const record of wanted) {
    const other = there.get(record.id);
    there.delete(record.id);
    if (!other) yield `${nameOf(record)} is missing`;
    else {
      const keys = differingKeys(comparable(record), comparable(other));
      if (keys.length > 0) yield `${keys.join(', ')} of ${nameOf(record)}`;
    }
  }
  for (const record of there.values()) yield `${nameOf(record)} would be new`;
}

const comparable = (record: NodeRecord | EdgeRecord): Properties =>
  'labels' in record
    ? { ...contentOf(record.properties, record.labels[0] ?? ''), labels: [...record.labels].sort() }
    : { ...contentOf(record.properties, record.type), type: record.type, from: record.from, to: record.to };

const nameOf = (record: NodeRecord | EdgeRecord): string =>
  'labels' in record
    ? `${record.labels[0]?.toLowerCase() ?? 'node'} "${record.id}"`
    : `"${record.from}" ${record.type} "${record.to}"`;
