import type { Properties } from '../../model/records.js';
import { queryFile } from '../query-file.js';
import type { Graph, Transaction } from '../run.js';
import { modulus, sealOf } from '../seal/seal.js';

/**
 * What was done to the record, and no record itself: a write, with who made it and why, or the purge of a record. It is
 * sealed, saved and counted as records are.
 */
export interface Entry {
  readonly label: 'Recording' | 'Tombstone';
  readonly id: string;
  readonly properties: Properties;
}

/** Writes an entry in the transaction that does what it tells of. */
export async function keepEntry(transaction: Transaction, { label, id, properties }: Entry): Promise<void> {
  const all = { ...properties, id };
  const seals = sealOf(id, all);
  await transaction.run(queryFile('record/keep'), {
    label,
    properties: { ...all, ...seals },
    ...seals,
    modulus,
  });
}

const pageSize = 1_000;

/** All entries, in the order of their labels and ids. */
export async function* entriesOf(graph: Graph): AsyncGenerator<Entry> {
  for (const label of ['Recording', 'Tombstone'] as const)
    for (let after: string | undefined = ''; after !== undefined;) {
      const rows = await graph.read(queryFile(`backup/${label.toLowerCase()}s`), { after, limit: pageSize });
      for (const { id, properties } of rows)
        yield { label, id: id as string, properties: properties as Properties };
      after = rows.length < pageSize ? undefined : (rows.at(-1)?.['id'] as string);
    }
}
