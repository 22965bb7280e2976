import { settle } from '../merge/settle.js';
import type { Progress } from '../progress.js';
import type { Transaction } from '../run.js';
import { keepTotals } from '../totals/keep.js';
import type { Plan } from './plan.js';
import { writeRows, type Recording } from './rows.js';

/**
 * Carries a plan out, and makes what is read agree with it where records are judged to be one.
 * @throws GainsayError CONFLICT when records that are judged to be one cannot be
 */
export async function writePlan(
  transaction: Transaction,
  by: Recording,
  plan: Plan,
  now: string,
  progress?: Progress,
): Promise<void> {
  await writeRows(transaction, by, plan, now, progress);
  await finishWrite(transaction, by, plan, now);
}

/** What is worked out from the record follows what a plan has written: which records are read as one, and the totals. */
export async function finishWrite(
  transaction: Transaction,
  by: Pick<Recording, 'recordedBy'>,
  plan: Plan,
  now: string,
): Promise<void> {
  const derived = await settle(transaction, by, plan, now);
  await keepTotals(transaction, plan, derived);
}
