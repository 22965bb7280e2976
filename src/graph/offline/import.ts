import { textIn, type EdgeRecord, type GraphRecords, type NodeRecord } from '../../model/records.js';
import { attachText } from '../attach/text.js';
import { keepImport } from '../import/entry.js';
import { planImport } from '../import/plan.js';
import { reportOf, type ImportReport } from '../import/report.js';
import { checkWords } from '../import/words.js';
import { edgeRow, nodeRow, stampFor, type Stamp } from '../import/rows.js';
import { settle } from '../merge/settle.js';
import { silent } from '../progress.js';
import { fillOffline, type Filling } from './fill.js';
import { Sheets } from './sheets.js';

/** Nothing is known of an empty graph. */
const nothing = { nodes: new Map(), edges: new Map() };

/**
 * Does what `importRecords` does, where the graph is a local one and empty, in less time.
 * @param millis the record time that everything carries
 * @throws GainsayError as `fillOffline` does, and as `importRecords` does; the graph is then as it was
 */
export async function importOffline(
  filling: Filling,
  records: GraphRecords,
  millis = Date.now(),
): Promise<ImportReport> {
  const plan = planImport(records, nothing);
  const now = new Date(millis).toISOString();
  const attached = [...records.texts.keys()];
  const reader = { run: () => Promise.resolve([]) };
  const report = await reportOf(reader, plan, { corpus: records.corpus, recordedAt: now, attached });
  await fillOffline(filling, {
    millis,
    write: (folder, room) => {
      const sheets = new Sheets(folder, '', room);
      writeRecords(sheets, records, stampFor(records, now), filling.progress ?? silent);
      return [sheets.end()];
    },
    finish: (graph) =>
      graph.write(
        async (transaction) => {
          for (const edition of attached)
            await attachText(transaction, edition, textIn(records, edition), now);
          await checkWords(transaction, plan, attached);
          await settle(transaction, records, plan, now);
          await keepImport(transaction, records, report, now);
        },
        { timeout: 0 },
      ),
  });
  return report;
}

/** Writes records as an import online would. */
function writeRecords(
  sheets: Sheets,
  { nodes, edges }: { readonly nodes: readonly NodeRecord[]; readonly edges: readonly EdgeRecord[] },
  stamp: Stamp,
  progress: (text: string, count?: { done: number; total: number }) => void,
): void {
  const total = nodes.length + edges.length;
  let done = 0;
  const tell = (): void => {
    done += 1;
    if (done % 10_000 === 0 || done === total) progress('Preparing', { done, total });
  };
  for (const node of nodes) {
    const { id, labels, properties } = nodeRow(node, stamp);
    sheets.node({ labels: ['Record', ...labels], key: id, properties });
    tell();
  }
  for (const edge of edges) {
    sheets.edge(edgeRow(edge, stamp));
    tell();
  }
}
