import { GainsayError } from '../model/errors.js';
import type { EdgeRecord, GraphRecords } from '../model/records.js';
import { attachText, editionStates, textOf } from './attach/text.js';
import { verifyEdition, type StoredPassage } from './attach/verify.js';
import { recordTime } from './clock.js';
import { readKnown } from './import/known.js';
import { isEmpty, planImport, type Plan } from './import/plan.js';
import { reportOf, type ImportReport } from './import/report.js';
import { writePlan } from './import/write.js';
import { silent, type Progress } from './progress.js';
import type { Graph, Transaction } from './run.js';

export type { Counts, ImportChange, ImportReport } from './import/report.js';

/** In milliseconds. One transaction holds a whole corpus, so that it may take longer than a question may. */
const timeLimit = 600_000;

/**
 * Makes the graph say what a corpus says, in one transaction: all of it or nothing.
 *
 * What is new is created. What says something else is changed, and keeps what it said as a past state; an edge is closed
 * and written anew. What the corpus no longer says is closed, and what it says again is reopened. A record that another
 * corpus says in the same words is shared with it. A second import of the same corpus writes nothing.
 *
 * @throws GainsayError CONFLICT when another corpus says something else under the same id
 * @example await importRecords(graph, (await readCorpus(folder)).records);
 */
export async function importRecords(
  graph: Graph,
  records: GraphRecords,
  { progress = silent }: { readonly progress?: Progress } = {},
): Promise<ImportReport> {
  return graph.write(
    async (transaction) => {
      const plan = planImport(records, await readKnown(transaction, records));
      const attached = await textsToAttach(transaction, records);
      if (!isEmpty(plan) || attached.length > 0) return writeAll(transaction, records, progress);
      return reportOf(transaction, plan, { corpus: records.corpus, recordedAt: null, attached });
    },
    { timeout: timeLimit },
  );
}

/** What `importRecords` would do; nothing is written. */
export async function previewImport(graph: Graph, records: GraphRecords): Promise<ImportReport> {
  const reader: Transaction = { run: (text, parameters) => graph.read(text, parameters) };
  const plan = planImport(records, await readKnown(reader, records));
  const attached = await textsToAttach(reader, records);
  return reportOf(reader, plan, { corpus: records.corpus, recordedAt: null, attached });
}

async function writeAll(
  transaction: Transaction,
  records: GraphRecords,
  progress: Progress,
): Promise<ImportReport> {
  const now = await recordTime(transaction);
  // Read again under the clock: another writer may have been at work until now.
  const plan = planImport(records, await readKnown(transaction, records));
  const arrived = await textsToAttach(transaction, records);
  const told = { corpus: records.corpus, recordedAt: now, attached: arrived };
  const report = await reportOf(transaction, plan, told);
  await writePlan(transaction, records, plan, now, progress);
  for (const edition of arrived)
    await attachText(transaction, edition, records.texts.get(edition) ?? '', now);
  await checkWords(transaction, plan, arrived);
  return report;
}

/** New words must stand in the text that the graph holds; that of a changed file it no longer holds. */
async function checkWords(transaction: Transaction, plan: Plan, arrived: readonly string[]): Promise<void> {
  const isNew = new Set(passagesWritten(plan).map(({ id }) => id));
  const editions = (await editionsToCheck(transaction, plan)).filter((id) => !arrived.includes(id));
  for (const edition of editions) {
    const { broken } = await verifyEdition(transaction, edition, await textOf(transaction, edition));
    const wrong = broken.filter(({ id }) => isNew.has(id));
    if (wrong.length > 0) throw notThere(edition, wrong);
  }
}

function notThere(edition: string, wrong: readonly StoredPassage[]): GainsayError {
  const places = wrong.slice(0, 10).map(({ from, start, end }) => `${from} at ${start}-${end}`);
  return new GainsayError(
    'INVALID',
    `In the attached text of "${edition}" ${wrong.length} new quotes are not where the corpus says: ${places.join('; ')}.`,
    { remedy: 'Correct "quote", "at" and "sha256" of these passages. Nothing was written.' },
  );
}

/** Texts that lie in the corpus folder and are not in the graph. */
async function textsToAttach(transaction: Transaction, { texts }: GraphRecords): Promise<string[]> {
  if (texts.size === 0) return [];
  const states = await editionStates(transaction, [...texts.keys()]);
  const attached = new Set(states.filter(({ isAttached }) => isAttached).map(({ id }) => id));
  return [...texts.keys()].filter((edition) => !attached.has(edition));
}

/** Editions with new words in a text that the graph holds, and those whose text it may no longer hold. */
async function editionsToCheck(transaction: Transaction, plan: Plan): Promise<string[]> {
  const named = new Set(passagesWritten(plan).map(({ to }) => to));
  const states = named.size > 0 ? await editionStates(transaction, [...named]) : [];
  const attached = states.filter(({ isAttached }) => isAttached).map(({ id }) => id);
  const otherwise = [...plan.nodes.changed, ...plan.nodes.reopened].map(({ record }) => record);
  const editions = otherwise.filter(({ labels }) => labels.includes('Edition')).map(({ id }) => id);
  return [...new Set([...attached, ...editions])];
}

const passagesWritten = ({ edges }: Plan): EdgeRecord[] =>
  [...edges.created, ...edges.changed.map(({ record }) => record)].filter(
    ({ type }) => type === 'FOUND_IN' || type === 'NAMED_IN',
  );
