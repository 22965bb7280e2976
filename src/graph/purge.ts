import { GainsayError } from '../model/errors.js';
import { recordTime } from './clock.js';
import { purgedWords, tombstonesOf } from './purge/tombstones.js';
import { queryFile } from './query-file.js';
import { keepEntry } from './record/entry.js';
import { readerOf, type Graph, type Transaction } from './run.js';
import { modulus, sealChange } from './seal/seal.js';
import { addToTotal } from './seal/total.js';
import { countAgain } from './totals/keep.js';
import { claimsOf } from './totals/touched.js';

export interface PurgeOptions {
  readonly by: string;
  readonly reason: string;
  /** Whether what would not be whole without it goes too. */
  readonly withDependents?: boolean;
}

/** What is, or would be, gone. */
export interface PurgeReport {
  /** The record, and with it what depends on it, each with what it was. */
  readonly purged: readonly { readonly id: string; readonly kind: string }[];
  /** Spellings that nobody else bears; they leave no tombstone. */
  readonly names: number;
  /** Other records that led to it, or to which it led: these edges are gone. Their own words may still speak of it. */
  readonly touched: readonly string[];
  /** The record time of the purge; null where nothing was written. */
  readonly recordedAt: string | null;
}

/** In milliseconds. */
const timeLimit = 120_000;

/**
 * Removes a record for good: what it says and said, its text, its words in sources, every edge that it ever had. A
 * tombstone is left, which says who purged it, when and why, and lets nobody say it again unawares.
 *
 * @throws GainsayError NOT_FOUND when nothing has the id, CONFLICT when others depend on it, it is judged to be one with
 *   another, or it was purged before
 */
export const purge = (graph: Graph, id: string, options: PurgeOptions): Promise<PurgeReport> =>
  graph.write(
    async (transaction) => {
      const now = await recordTime(transaction);
      const doomed = await planPurge(transaction, id, options.withDependents === true);
      await remove(transaction, doomed, options, now);
      return { ...reportOf(doomed), recordedAt: now };
    },
    { timeout: timeLimit },
  );

/** What `purge` would remove; nothing is written. */
export async function previewPurge(
  graph: Graph,
  id: string,
  { withDependents = false }: { readonly withDependents?: boolean } = {},
): Promise<PurgeReport> {
  const reader = readerOf(graph);
  return { ...reportOf(await planPurge(reader, id, withDependents)), recordedAt: null };
}

interface Doomed {
  readonly records: readonly { readonly id: string; readonly kind: string }[];
  readonly names: readonly string[];
  readonly touched: readonly string[];
}

const reportOf = ({ records, names, touched }: Doomed) => ({
  purged: records,
  names: names.length,
  touched,
});

async function planPurge(transaction: Transaction, id: string, withDependents: boolean): Promise<Doomed> {
  const records = [await readRecord(transaction, id)];
  for (let known = 0; known < records.length;) {
    known = records.length;
    const ids = records.map((one) => one.id);
    const rows = await transaction.run(queryFile('purge/dependents'), { ids });
    // Figures are parts of their claim or report, and go with it.
    const others = rows.filter(({ type }) => type !== 'HAS_FIGURE');
    if (others.length > 0 && !withDependents) throw stillNeeded(id, others);
    for (const other of new Set(rows.map((row) => String(row['id']))))
      records.push(await readRecord(transaction, other));
  }
  const ids = records.map((one) => one.id);
  const names = await idsFrom(transaction, 'parts', ids);
  return { records, names, touched: await idsFrom(transaction, 'neighbours', [...ids, ...names]) };
}

const idsFrom = async (transaction: Transaction, query: string, ids: readonly string[]): Promise<string[]> =>
  (await transaction.run(queryFile(`purge/${query}`), { ids })).map((row) => String(row['id']));

async function readRecord(transaction: Transaction, id: string): Promise<{ id: string; kind: string }> {
  const [found] = await transaction.run(queryFile('purge/record'), { id });
  if (!found) {
    const tombstone = (await tombstonesOf(transaction, [id])).get(id);
    if (tombstone)
      throw new GainsayError('CONFLICT', purgedWords(tombstone), { remedy: 'There is nothing to do.' });
    throw new GainsayError('NOT_FOUND', `Nothing has the id "${id}".`, {
      remedy: 'Find it by its words: gainsay search <words>',
    });
  }
  if (found['isJudged'] === true)
    throw new GainsayError('CONFLICT', `"${id}" is judged to be one with another record.`, {
      remedy: 'Take the judgement back first.',
    });
  return { id, kind: (found['labels'] as string[])[0] ?? '' };
}

async function remove(
  transaction: Transaction,
  { records, names }: Doomed,
  { by, reason }: PurgeOptions,
  now: string,
): Promise<void> {
  const ids = [...records.map(({ id }) => id), ...names];
  const rows = await transaction.run(queryFile('purge/seals'), { ids });
  const gone = rows.flatMap((row) => row['seals'] as number[]).map((seal) => ({ seal: modulus - seal }));
  const all = new Set(ids);
  const claims = await claimsOf(transaction, { claims: all, statements: all, actors: all });
  await transaction.run(queryFile('purge/remove'), { ids });
  await countAgain(transaction, claims);
  await addToTotal(transaction, gone, -gone.length);
  await forget(transaction, ids);
  for (const { id, kind } of records) {
    const properties = { kind, recordedAt: now, recordedBy: by, reason };
    await keepEntry(transaction, { label: 'Tombstone', id, properties });
  }
}

/** Recordings stay, without the hash of what was sent. */
async function forget(transaction: Transaction, ids: readonly string[]): Promise<void> {
  const found = await transaction.run(queryFile('purge/recordings'), { ids });
  if (found.length === 0) return;
  const changes = found.map((row) => {
    const id = String(row['id']);
    return { id, ...sealChange(id, { asked: String(row['asked']) }, {}) };
  });
  await transaction.run(queryFile('purge/forget'), { rows: changes, modulus });
  await addToTotal(transaction, changes, 0);
}

/**
 * Lets the id of a purged record be given again; what it said does not come back.
 * @throws GainsayError NOT_FOUND when no record was purged under this id
 */
export const liftTombstone = (
  graph: Graph,
  id: string,
  { by, reason }: Pick<PurgeOptions, 'by' | 'reason'>,
): Promise<string> =>
  graph.write(async (transaction) => {
    const now = await recordTime(transaction);
    const [lifted] = await transaction.run(queryFile('purge/lift'), { id });
    if (!lifted)
      throw new GainsayError('NOT_FOUND', `No record was purged under the id "${id}".`, {
        remedy: 'There is nothing to lift.',
      });
    await addToTotal(transaction, [{ seal: modulus - (lifted['seal'] as number) }], -1);
    const properties = { deed: 'lift', about: id, ids: [id], recordedAt: now, recordedBy: by, reason };
    await keepEntry(transaction, { label: 'Recording', id: `lift-${now}`, properties });
    return now;
  });

function stillNeeded(id: string, rows: readonly Readonly<Record<string, unknown>>[]): GainsayError {
  const named = rows.map((row) => `${String(row['id'])} (${String(row['type'])} ${String(row['of'])})`);
  const more = named.length > 20 ? `, and ${named.length - 20} more` : '';
  return new GainsayError(
    'CONFLICT',
    `"${id}" cannot be purged alone, since others would not be whole without it: ${named.slice(0, 20).join(', ')}${more}.`,
    { remedy: 'Purge these first, or all of them with --with-dependents. Nothing was removed.' },
  );
}
