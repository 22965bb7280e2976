import { queryFile } from '../query-file.js';
import type { Graph, Transaction } from '../run.js';
import { modulus, total, type Seal } from './seal.js';

/** What the seals of all records add up to, and how many nodes, past states and edges there are. */
export interface Total {
  readonly seal: number;
  readonly records: number;
}

/** Kept on the clock; undefined for a graph to which nothing was ever written. */
export async function keptTotal(graph: Graph): Promise<Total | undefined> {
  const [kept] = await graph.read(queryFile('seal/total'));
  const { seal, records } = kept ?? {};
  return typeof seal === 'number' && typeof records === 'number' ? { seal, records } : undefined;
}

export const setTotal = (transaction: Transaction, { seal, records }: Total): Promise<unknown> =>
  transaction.run(queryFile('seal/set-total'), { seal, records });

/**
 * Notes what a transaction added to the record, so that a record that is added or removed past it is missed.
 *
 * @param seals of what was created, and changes of seals
 * @param records how many nodes, past states and edges there are more than before
 */
export async function addToTotal(
  transaction: Transaction,
  seals: readonly Pick<Seal, 'seal'>[],
  records: number,
): Promise<void> {
  if (seals.length > 0)
    await transaction.run(queryFile('seal/add'), { seal: total(seals), records, modulus });
}
