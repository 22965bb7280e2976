import { GainsayError } from '../../model/errors.js';
import { batches } from '../import/known.js';
import { queryFile } from '../query-file.js';
import type { Transaction } from '../run.js';

/** What is left of a record that was purged: never what it said. */
export interface Tombstone {
  readonly id: string;
  /** What it was: `Claim`. */
  readonly kind: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly reason: string;
}

/** How many ids one query asks for: hardly any of them has a tombstone. */
const batchSize = 10_000;

/** The tombstones that stand under these ids. */
export async function tombstonesOf(
  reader: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Tombstone>> {
  const found = new Map<string, Tombstone>();
  for (const batch of batches(ids, batchSize))
    for (const row of await reader.run(queryFile('purge/tombstones'), { ids: batch })) {
      const tombstone = row['tombstone'] as Tombstone;
      found.set(tombstone.id, tombstone);
    }
  return found;
}

/** In words, for whoever asks for it. */
export const purgedWords = ({ id, kind, recordedAt, recordedBy, reason }: Tombstone): string =>
  `${kind} "${id}" was purged on ${recordedAt.slice(0, 10)} by ${recordedBy}: ${reason.replace(/\.$/, '')}.`;

/** @throws GainsayError NOT_FOUND when a record was purged under one of these ids */
export async function refusePurged(reader: Transaction, ids: readonly string[]): Promise<void> {
  const [tombstone] = (await tombstonesOf(reader, ids)).values();
  if (tombstone)
    throw new GainsayError('NOT_FOUND', purgedWords(tombstone), { remedy: 'What it said is gone.' });
}

const mostTold = 10;

/** @throws GainsayError CONFLICT when something is to be said again that was purged */
export async function requireUnpurged(reader: Transaction, ids: readonly string[]): Promise<void> {
  const found = [...(await tombstonesOf(reader, ids)).values()];
  if (found.length === 0) return;
  const more = found.length > mostTold ? ` And ${found.length - mostTold} more.` : '';
  throw new GainsayError('CONFLICT', `${found.slice(0, mostTold).map(purgedWords).join(' ')}${more}`, {
    remedy: 'Leave it out; or lift the tombstone first: gainsay purge <id> --lift. Nothing was written.',
  });
}
