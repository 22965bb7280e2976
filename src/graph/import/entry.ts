import { createHash } from 'node:crypto';
import type { GraphRecords } from '../../model/records.js';
import { keepEntry } from '../record/entry.js';
import type { Transaction } from '../run.js';
import { edgeHash, nodeHash } from './content.js';
import { deeds, type ImportReport } from './report.js';

/** Keeps that a corpus was imported, so that each change of it leads to who said so. */
export async function keepImport(
  transaction: Transaction,
  records: GraphRecords,
  report: ImportReport,
  now: string,
): Promise<void> {
  const { corpus, recordedBy } = records;
  const asked = corpusHash(records);
  const properties = {
    deed: 'import',
    asked,
    about: corpus,
    corpus,
    ids: [],
    counts: countsOf(report),
    recordedBy,
    recordedAt: now,
  };
  await keepEntry(transaction, { label: 'Recording', id: `import-${now}`, properties });
}

/** The hash of all that a corpus says: the same in whatever order and files it says it. */
function corpusHash({ nodes, edges }: GraphRecords): string {
  const said = [
    ...nodes.map((node) => `${node.id} ${nodeHash(node)}`),
    ...edges.map((edge) => `${edge.id} ${edgeHash(edge)}`),
  ];
  return createHash('sha256').update(said.sort().join('\n')).digest('hex');
}

/** `created Claim 3`, as the report of the import counts them. */
const countsOf = (report: ImportReport): string[] => [
  ...deeds.flatMap((deed) => Object.entries(report[deed]).map(([kind, count]) => `${deed} ${kind} ${count}`)),
  ...(report.attached.length > 0 ? [`attached texts ${report.attached.length}`] : []),
];
