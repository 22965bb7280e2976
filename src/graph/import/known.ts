import type { GraphRecords } from '../../model/records.js';
import { saidType } from '../merge/said.js';
import { queryFile } from '../query-file.js';
import type { Transaction } from '../run.js';

/** What the graph holds under an id, and which corpora say so. */
interface Held {
  readonly id: string;
  readonly hash: string;
  /** The corpus that said it first. */
  readonly corpus: string;
  /** Corpora that say exactly the same. */
  readonly alsoIn: readonly string[];
  /**
   * Where it was corrected, withdrawn or added by hand: the hash of what the corpus said at its last import, or nothing where
   * the corpus never said it. Absent where it says what the corpus said.
   */
  readonly base?: string | null;
  /** Whether it is held now; an id that was given up keeps its history. */
  readonly isOpen: boolean;
}
export interface KnownNode extends Held {
  readonly labels: readonly string[];
  /** Whether another record is read in its place, since they are judged to be one: it is said, and closed nevertheless. */
  readonly isAside?: boolean;
}
export interface KnownEdge extends Held {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

/** What an import has to be compared with, by id. */
export interface Known {
  readonly nodes: ReadonlyMap<string, KnownNode>;
  readonly edges: ReadonlyMap<string, KnownEdge>;
}

/** Reads what the graph holds under the ids of some records, and whatever else their corpus holds. */
export async function readKnown(transaction: Transaction, { corpus, nodes }: GraphRecords): Promise<Known> {
  const named = await readNodes(
    transaction,
    nodes.map(({ id }) => id),
  );
  const held = await transaction.run(queryFile('import/nodes-of-corpus'), { corpus });
  const knownNodes = byId([...named, ...(held as unknown as KnownNode[])]);
  // Both ends of an edge are in the corpus that says it, so that no edge of ours leads from elsewhere.
  const leaving = await inBatches(transaction, 'import/edges-from-nodes', [...knownNodes.keys()]);
  const gone = await inBatches(transaction, 'import/edges-taken-away', [...knownNodes.keys()]);
  const edges = [...gone.map((edge) => ({ ...openEdge(edge), isOpen: false })), ...leaving.map(openEdge)];
  return { nodes: knownNodes, edges: byId(edges) };
}

/** Reads the nodes that have these ids, in force or not. */
export const readNodes = async (transaction: Transaction, ids: readonly string[]): Promise<KnownNode[]> =>
  (await inBatches(transaction, 'import/known-nodes', ids)) as unknown as KnownNode[];

/** An open edge as it was said: while it stands aside, it has another type. */
export const openEdge = (row: Readonly<Record<string, unknown>>): KnownEdge =>
  ({ ...row, type: saidType(String(row['type'])), isOpen: true }) as unknown as KnownEdge;

async function inBatches(transaction: Transaction, query: string, ids: readonly string[]) {
  const rows = [];
  for (const batch of batches(ids)) rows.push(...(await transaction.run(queryFile(query), { ids: batch })));
  return rows;
}

/** A list by the ids of its members. */
export const byId = <T extends { readonly id: string }>(list: readonly T[]): Map<string, T> =>
  new Map(list.map((one) => [one.id, one]));

/** Lists short enough for one query each. */
export function batches<T>(list: readonly T[], size = 1_000): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, n) =>
    list.slice(n * size, (n + 1) * size),
  );
}
