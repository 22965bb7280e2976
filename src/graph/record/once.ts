import { createHash } from 'node:crypto';
import { GainsayError } from '../../model/errors.js';
import { recordTime } from '../clock.js';
import { queryFile } from '../query-file.js';
import { keepEntry } from './entry.js';
import type { Graph, Transaction } from '../run.js';

/** Who records, why, and the key by which a request that is sent again is known. */
export interface Recorder {
  readonly name: string;
  readonly reason?: string | undefined;
  readonly key: string;
  /** The corpus under which new records are kept. */
  readonly corpus: string;
}

/** What a write is: its name, and everything that it was asked to do. */
export interface Asked {
  readonly deed: string;
  readonly input: unknown;
}

/** What a write did: the record that it was about, and all that it touched. */
export interface Did {
  readonly about: string;
  readonly ids: readonly string[];
}

/** A write as the graph remembers it. */
interface Recording extends Did {
  readonly id: string;
  readonly deed: string;
  /** The hash of what was asked, so that no text is kept that is purged elsewhere. */
  readonly asked: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly reason?: string;
}

/**
 * Does a write exactly once, and answers it in the same transaction.
 *
 * The record clock is asked first: it lets one writer after another in, so that what `work` reads is what it writes on.
 * A request whose key was used before is answered as it was, and written no second time: so the driver may repeat a
 * transaction whose commit was not acknowledged, and whoever heard no reply may ask again.
 *
 * @throws GainsayError CONFLICT when the key was used for something else
 */
export async function recordOnce<T>(
  graph: Graph,
  recorder: Recorder,
  asked: Asked,
  work: (transaction: Transaction, now: string) => Promise<Did>,
  answer: (transaction: Transaction, did: Did) => Promise<T>,
): Promise<T> {
  const hash = hashOf(asked);
  return graph.write(
    async (transaction) => {
      const now = await recordTime(transaction);
      const earlier = await recordedBefore(transaction, recorder.key);
      if (earlier && earlier.asked !== hash) throw usedOtherwise(recorder.key);
      const did = earlier ?? (await work(transaction, now));
      if (!earlier) await keep(transaction, recorder, asked.deed, hash, now, did);
      return answer(transaction, did);
    },
    { timeout: timeLimit },
  );
}

/** In milliseconds; writers wait for each other at the clock. */
const timeLimit = 30_000;

async function recordedBefore(transaction: Transaction, key: string): Promise<Recording | undefined> {
  const [row] = await transaction.run(queryFile('record/earlier'), { key });
  return row?.['recording'] as Recording | undefined;
}

async function keep(
  transaction: Transaction,
  { key, name, reason }: Recorder,
  deed: string,
  asked: string,
  now: string,
  { about, ids }: Did,
): Promise<void> {
  const properties = {
    deed,
    asked,
    about,
    ids,
    recordedAt: now,
    recordedBy: name,
    ...(reason !== undefined && { reason }),
  };
  await keepEntry(transaction, { label: 'Recording', id: key, properties });
}

/** By sorted keys, so that the order in which a client writes its input makes no other request of it. */
function hashOf(asked: Asked): string {
  const inOrder = (_key: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return createHash('sha256').update(JSON.stringify(asked, inOrder)).digest('hex');
}

const usedOtherwise = (key: string): GainsayError =>
  new GainsayError('CONFLICT', `The key "${key}" was used for another request.`, {
    remedy: 'Give each request a key of its own, and the same key only to the same request.',
  });
