import { GainsayError } from '../model/errors.js';
import { textIn, type GraphRecords } from '../model/records.js';
import { attachText } from './attach/text.js';
import { recordTime } from './clock.js';
import { readKnown } from './import/known.js';
import { isEmpty, planImport, type Plan } from './import/plan.js';
import { reportOf, type ImportReport } from './import/report.js';
import { requireSettled } from './import/settle.js';
import { checkWords, textsToAttach } from './import/words.js';
import { writePlan } from './import/write.js';
import { silent, type Progress } from './progress.js';
import { requireUnpurged } from './purge/tombstones.js';
import { keepImport } from './import/entry.js';
import { readerOf, type Graph, type Transaction } from './run.js';

export type { Counts, ImportChange, ImportReport } from './import/report.js';

export interface ImportOptions {
  readonly progress?: Progress;
  readonly overwrite?: boolean;
}

/** In milliseconds. One transaction holds a whole corpus, so that it may take longer than a question may. */
const timeLimit = 600_000;

/**
 * Makes the graph say what a corpus says, in one transaction: all of it or nothing.
 *
 * What was changed by hand since the last import stays so where the corpus did not change it too (`import/by-hand.ts`).
 * What is new is created. What says something else is changed, and keeps what it said as a past state; an edge is closed
 * and written anew. What the corpus no longer says is closed, and what it says again is reopened. A record that another
 * corpus says in the same words is shared with it. A second import of the same corpus writes nothing.
 *
 * @param overwrite lets the corpus win over what was changed by hand: a change that is kept, as any other
 * @throws GainsayError CONFLICT when another corpus says something else under the same id, or when a record was changed by
 *   hand and otherwise in the corpus; INVALID when new quotes do not
 *   stand in a text that is attached, LIMIT_EXCEEDED when the corpus is larger than the database takes at once
 * @example await importRecords(graph, (await readCorpus(folder)).records);
 */
export async function importRecords(
  graph: Graph,
  records: GraphRecords,
  { progress = silent, overwrite = false }: ImportOptions = {},
): Promise<ImportReport> {
  const importing = graph.write(
    async (transaction) => {
      const plan = await planOf(transaction, records, overwrite);
      const attached = await textsToAttach(transaction, records);
      if (!isEmpty(plan) || attached.length > 0) return writeAll(transaction, records, progress, overwrite);
      return reportOf(transaction, plan, { corpus: records.corpus, recordedAt: null, attached });
    },
    { timeout: timeLimit },
  );
  return importing.catch((error: unknown) => {
    const isTooLarge = error instanceof GainsayError && error.code === 'LIMIT_EXCEEDED';
    throw isTooLarge ? tooLarge(error) : error;
  });
}

const tooLarge = (cause: unknown) =>
  new GainsayError('LIMIT_EXCEEDED', 'The corpus is larger than the database takes in one transaction.', {
    remedy: 'Split it into several corpora, or raise db.memory.transaction.max. Nothing was written.',
    cause,
  });

/** What `importRecords` would do; nothing is written. */
export async function previewImport(
  graph: Graph,
  records: GraphRecords,
  { overwrite = false }: ImportOptions = {},
): Promise<ImportReport> {
  const reader = readerOf(graph);
  const plan = await planOf(reader, records, overwrite);
  const attached = await textsToAttach(reader, records);
  return reportOf(reader, plan, { corpus: records.corpus, recordedAt: null, attached });
}

async function planOf(transaction: Transaction, records: GraphRecords, overwrite: boolean): Promise<Plan> {
  await requireUnpurged(
    transaction,
    records.nodes.map(({ id }) => id),
  );
  const known = await readKnown(transaction, records);
  const plan = planImport(records, known, overwrite ? 'overwritten' : 'settled');
  await requireSettled(transaction, plan);
  return plan;
}

async function writeAll(
  transaction: Transaction,
  records: GraphRecords,
  progress: Progress,
  overwrite: boolean,
): Promise<ImportReport> {
  const now = await recordTime(transaction);
  // Read again under the clock: another writer may have been at work until now.
  const plan = await planOf(transaction, records, overwrite);
  const arrived = await textsToAttach(transaction, records);
  const told = { corpus: records.corpus, recordedAt: now, attached: arrived };
  const report = await reportOf(transaction, plan, told);
  await writePlan(transaction, records, plan, now, progress);
  for (const edition of arrived) await attachText(transaction, edition, textIn(records, edition), now);
  await checkWords(transaction, plan, arrived);
  await keepImport(transaction, records, report, now);
  return report;
}
