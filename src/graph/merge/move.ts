import type { Properties } from '../../model/records.js';
import { batches, type KnownEdge, type KnownNode } from '../import/known.js';
import { nodeAgain, noEdges, noNodes, writeRows } from '../import/rows.js';
import { queryFile } from '../query-file.js';
import type { Transaction } from '../run.js';
import { addToTotal } from '../seal/total.js';
import { isSealName, modulus, sealChange, sealOf } from '../seal/seal.js';
import { known, type StoredEdge } from './derive.js';
import type { Merges } from './judgements.js';
import { asideType, isAsideType, saidType, standsFor } from './said.js';

/** A write under way, by which records come to mean others. */
export interface Moving {
  readonly transaction: Transaction;
  readonly now: string;
  readonly recordedBy: string;
}

/** Sets a record aside that is read as another from now on: it is closed, and its edges with it. */
export async function setAside(moving: Moving, id: string): Promise<void> {
  const { transaction, now } = moving;
  const edges = (await transaction.run(queryFile('merge/edges-at'), { id })) as unknown as StoredEdge[];
  const derived = edges.filter(({ properties }) => properties[standsFor] !== undefined);
  const said = edges.filter((edge) => edge.properties[standsFor] === undefined && !isAsideType(edge.type));
  const fresh = said.filter(({ properties }) => properties['recordedAt'] === now);
  const older = said.filter(({ properties }) => properties['recordedAt'] !== now);
  const node = await storedNode(transaction, id);
  await close(moving, [node.known], [...derived, ...older].map(known));
  await setEdgesAside(moving, fresh.map(known));
  // What was said keeps its stamps: it was said when it was said.
  await write(
    moving,
    older.map(({ type, ...edge }) => ({ ...edge, type: asideType(type) })),
  );
}

/** Gives edges of this very moment the type of those that stand aside; otherwise they stay what they are. */
export async function setEdgesAside(
  { transaction }: Moving,
  edges: readonly Pick<KnownEdge, 'id' | 'type' | 'from' | 'to'>[],
): Promise<void> {
  for (const rows of batches(edges)) {
    const stored = await transaction.run(queryFile('import/edge-states'), { rows });
    const states = new Map(stored.map(({ id, properties }) => [id, properties as Properties]));
    await transaction.run(queryFile('merge/remove-edges'), { rows });
    const again = rows.flatMap(({ id, type, from, to }) => {
      const properties = states.get(id);
      return properties ? [{ from, to, type: asideType(type), properties }] : [];
    });
    await transaction.run(queryFile('import/create-edges'), { rows: again });
  }
}

/** Brings a record back that is read as itself again, with those of its edges whose other end is so too. */
export async function bringBack(moving: Moving, id: string, after: Merges): Promise<void> {
  const { transaction, now, recordedBy } = moving;
  const edges = (await transaction.run(queryFile('merge/edges-at'), { id })) as unknown as StoredEdge[];
  const back = edges.filter(
    ({ type, from, to }) => isAsideType(type) && [from, to].every((end) => after.into(end) === undefined),
  );
  await close(moving, [], back.map(known));
  await reopen(moving, id);
  await write(
    moving,
    back.map(({ type, properties, ...ends }) => ({
      ...ends,
      type: saidType(type),
      properties: sealed({ ...properties, recordedAt: now, recordedBy }),
    })),
  );
}

const close = (
  { transaction, now, recordedBy }: Moving,
  nodes: readonly KnownNode[],
  edges: readonly KnownEdge[],
): Promise<void> =>
  writeRows(
    transaction,
    { corpus: '', recordedBy, marks: 'as it was' },
    { nodes: { ...noNodes, closed: nodes }, edges: { ...noEdges, closed: edges } },
    now,
  );

/** Writes edges with the stamps that they have. */
async function write({ transaction }: Moving, edges: readonly StoredEdge[]): Promise<void> {
  for (const rows of batches(edges)) await transaction.run(queryFile('import/create-edges'), { rows });
  const seals = edges.map(({ properties }) => ({ seal: properties['seal'] as number }));
  await addToTotal(transaction, seals, edges.length);
}

async function reopen({ transaction, now, recordedBy }: Moving, id: string): Promise<void> {
  const { labels, properties } = await storedNode(transaction, id);
  if (properties['recordedAt'] === now) {
    const change = sealChange(id, { supersededAt: properties['supersededAt'] ?? null }, {});
    await transaction.run(queryFile('merge/reopen-node'), { id, ...change, modulus });
    return addToTotal(transaction, [change], 0);
  }
  await nodeAgain(
    transaction,
    { id, labels, properties: sealed(withoutEnd({ ...properties, recordedAt: now, recordedBy })) },
    now,
  );
}

const withoutEnd = ({ supersededAt: _, ...said }: Properties): Properties => said;

function sealed(properties: Properties): Properties {
  const own = Object.fromEntries(Object.entries(properties).filter(([name]) => !isSealName(name)));
  return { ...own, ...sealOf(String(own['id']), own) };
}

async function storedNode(transaction: Transaction, id: string) {
  const [row] = await transaction.run(queryFile('record/node'), { id });
  if (!row) throw new Error(`${id} is judged, and is not there`);
  const labels = row['labels'] as string[];
  const properties = row['properties'] as Properties;
  const { hash, corpus, alsoIn, base, supersededAt } = properties;
  const isOpen = supersededAt === undefined;
  const held = {
    hash: String(hash),
    corpus: String(corpus),
    alsoIn: (alsoIn ?? []) as readonly string[],
    base: (base ?? null) as string | null,
  };
  return { labels, properties, known: { id, labels, isOpen, ...held } satisfies KnownNode };
}
