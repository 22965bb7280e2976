import type { GraphRecords } from '../../model/records.js';
import type { KnownEdge } from '../import/known.js';
import type { Plan } from '../import/plan.js';
import { noEdges, noNodes, writeRows } from '../import/rows.js';
import { queryFile } from '../query-file.js';
import type { Transaction } from '../run.js';
import { checkJudgements, refuseLoop } from './check.js';
import { derive, isSymmetric, meantBy, type Meant, type StoredEdge } from './derive.js';
import { inForce, inForceBefore, readJudgements, type Merges } from './judgements.js';
import { bringBack, setAside, setEdgesAside, type Moving } from './move.js';
import { asideType } from './said.js';

/**
 * Makes what is read agree with the judgements on which records are one, after a write: a record that was judged to be
 * another is set aside with its edges, one of which that was taken back is brought back, and between the records that stay
 * edges are derived from those that were said.
 *
 * @returns the ends of the edges that came or went, or may have
 * @throws CannotBeOne when records cannot be one: of two kinds, in a circle, or linked to each other
 */
export async function settle(
  transaction: Transaction,
  { recordedBy }: Pick<GraphRecords, 'recordedBy'>,
  plan: Plan,
  now: string,
): Promise<Ends[]> {
  const { judged } = await readJudgements((text) => transaction.run(text));
  if (judged.length === 0) return [];
  const [before, after] = [inForceBefore(judged, now), inForce(judged)];
  if (edgesOf(plan).some(({ type }) => type === 'SAME_AS')) {
    await checkJudgements(transaction, judged, after);
    await transaction.run(queryFile('merge/note'), { now });
  }
  const moving: Moving = { transaction, now, recordedBy };
  const touched = edgesOf(plan).filter(({ type }) => type !== 'SAME_AS');
  await setEdgesAside(moving, freshOf(touched, plan, after));
  touched.push(...(await moveNodes(moving, { before, after }, plan)));
  const meanings = new Map<string, Meant>();
  for (const edge of touched)
    for (const merges of [before, after]) {
      const meant = meantBy(edge, merges);
      if (isShared(meant, before) || isShared(meant, after)) meanings.set(meant.key, meant);
    }
  await deriveAll(moving, [...meanings.values()], after);
  return [...touched, ...meanings.values()];
}

type Ends = Pick<KnownEdge, 'type' | 'from' | 'to'>;

const edgesOf = ({ edges }: Plan): Ends[] => [
  ...edges.created,
  ...edges.closed,
  ...[...edges.changed, ...edges.reopened].map(({ record }) => record),
];

/** Edges that were written just now, at a record that is read as another. */
const freshOf = (touched: readonly Ends[], { edges }: Plan, after: Merges) => {
  const made = [...edges.created, ...[...edges.changed, ...edges.reopened].map(({ record }) => record)];
  return made.filter((edge) => touched.length > 0 && edge.type !== 'SAME_AS' && isAtAside(edge, after));
};

const isAtAside = ({ from, to }: Ends, merges: Merges): boolean =>
  [from, to].some((id) => merges.into(id) !== undefined);

const isShared = ({ from, to }: Meant, merges: Merges): boolean =>
  [from, to].some((id) => merges.members(id).length > 1 || merges.into(id) !== undefined);

/** Moves whatever means another record than before. @returns all edges that were said at these */
async function moveNodes(
  moving: Moving,
  { before, after }: { before: Merges; after: Merges },
  plan: Plan,
): Promise<Ends[]> {
  const ids = [...new Set([...before.aside, ...after.aside])];
  const moved = ids.filter((id) => before.meant(id) !== after.meant(id));
  const closed = new Set(plan.nodes.closed.map(({ id }) => id));
  const touched: Ends[] = [];
  for (const id of moved) {
    const [was, is] = [before.into(id) !== undefined, after.into(id) !== undefined];
    if (is && !was) await setAside(moving, id);
    else if (was && !is && !closed.has(id)) await bringBack(moving, id, after);
    touched.push(...(await edgesAt(moving.transaction, id)));
  }
  return touched;
}

const edgesAt = async (transaction: Transaction, id: string): Promise<StoredEdge[]> =>
  (await transaction.run(queryFile('merge/edges-at'), { id })) as unknown as StoredEdge[];

/** In how many meanings one query looks. */
const batchSize = 500;

async function deriveAll(moving: Moving, meanings: readonly Meant[], after: Merges): Promise<void> {
  for (let start = 0; start < meanings.length; start += batchSize)
    await deriveSome(moving, meanings.slice(start, start + batchSize), after);
}

async function deriveSome(
  { transaction, now, recordedBy }: Moving,
  meanings: readonly Meant[],
  after: Merges,
): Promise<void> {
  const rows = meanings.flatMap(({ key, type, from, to }) => {
    const row = { key, types: [type, asideType(type)], from: after.members(from), to: after.members(to) };
    return isSymmetric(type) ? [row, { ...row, from: row.to, to: row.from }] : [row];
  });
  const found = await transaction.run(queryFile('merge/edges-between'), { rows });
  const byKey = new Map<string, StoredEdge[]>();
  for (const { key, ...edge } of found) {
    const list = byKey.get(key as string) ?? [];
    list.push(edge as unknown as StoredEdge);
    byKey.set(key as string, list);
  }
  // What is read as another now has no edges of its own; what was derived there before is closed.
  const stays = ({ from, to }: Meant) => [from, to].every((id) => after.into(id) === undefined);
  const done = meanings.map((meant) => derive(meant, byKey.get(meant.key) ?? [], stays(meant)));
  const closed = done.flatMap((each) => each.closed);
  const created = done.flatMap((each) => each.created);
  for (const { edge } of created) refuseLoop(edge, after);
  const by = { corpus: '', recordedBy, marks: 'as it was' as const };
  await writeRows(transaction, by, { nodes: noNodes, edges: { ...noEdges, closed } }, now);
  for (const corpus of new Set(created.map((each) => each.corpus))) {
    const edges = created.filter((each) => each.corpus === corpus).map(({ edge }) => edge);
    await writeRows(
      transaction,
      { corpus, recordedBy },
      { nodes: noNodes, edges: { ...noEdges, created: edges } },
      now,
    );
  }
}
