import { batches } from '../import/known.js';
import type { Plan } from '../import/plan.js';
import { queryFile } from '../query-file.js';
import type { Transaction } from '../run.js';
import { differences, sumsOf, type Difference } from './tallies.js';
import { claimsOf, touchedBy, type Ends } from './touched.js';

/** For how many claims one query counts. */
export const batchSize = 500;

/**
 * Brings the totals of who accuses whom up to date with what a transaction has written. It must have asked for the record
 * time first, so that no other writer is at them.
 *
 * @param derived edges that came or went besides those of the plan
 */
export async function keepTotals(
  transaction: Transaction,
  plan: Plan,
  derived: readonly Ends[] = [],
): Promise<void> {
  await countAgain(transaction, await claimsOf(transaction, touchedBy(plan, derived)));
}

/** Notes of some claims who accuses whom by them, and adds to the totals by how much that is another. */
export async function countAgain(transaction: Transaction, claims: readonly string[]): Promise<void> {
  for (const some of batches(claims, batchSize)) {
    const found = await differences(transaction, some);
    if (found.length > 0) await note(transaction, found);
  }
}

async function note(transaction: Transaction, found: readonly Difference[]): Promise<void> {
  const gone = found.filter(({ noted }) => noted);
  // Sent one behind the other: each finds what the one before has written.
  await Promise.all([
    ...(gone.length > 0
      ? [
          transaction.run(queryFile('totals/forget'), {
            rows: gone.map(({ claim, accuser, accused }) => ({ claim, accuser, accused })),
          }),
        ]
      : []),
    noteCounted(transaction, found),
    transaction.run(queryFile('totals/add'), { pairs: sumsOf(found) }),
  ]);
}

/** Notes who accuses whom by some claims of which nothing is noted, or nothing any more. */
export async function noteCounted(transaction: Transaction, found: readonly Difference[]): Promise<void> {
  const rows = found.flatMap(({ claim, counted }) => (counted ? [{ claim, ...counted }] : []));
  if (rows.length > 0) await transaction.run(queryFile('totals/note'), { rows });
}
