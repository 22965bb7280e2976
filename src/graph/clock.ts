import { queryFile } from './query-file.js';
import type { Transaction } from './run.js';

/**
 * The record time of a transaction that writes, as `YYYY-MM-DDTHH:mm:ss.sssZ`. The database gives it, so that no
 * client's clock matters; it is later than all that was recorded before; and whoever asks holds the clock until the
 * transaction ends, so that writers follow one another. Ask before reading what the writing depends on.
 */
export async function recordTime(transaction: Transaction): Promise<string> {
  const [clock] = await transaction.run(queryFile('import/clock'));
  const [later] = clock?.isNew ? await transaction.run(queryFile('import/clock-advance')) : [clock];
  return new Date(later?.millis as number).toISOString();
}
