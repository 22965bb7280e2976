import { GainsayError } from '../../model/errors.js';
import type { EdgeRecord, GraphRecords, NodeRecord } from '../../model/records.js';
import { endingChains } from '../../model/vocabulary.js';
import { byId, openEdge, readNodes, type Known, type KnownEdge } from '../import/known.js';
import { isEmpty, planImport, type Plan } from '../import/plan.js';
import { noEdges, noNodes } from '../import/rows.js';
import { writePlan } from '../import/write.js';
import { requireUnpurged } from '../purge/tombstones.js';
import { queryFile } from '../query-file.js';
import type { Transaction } from '../run.js';
import type { Card } from './card.js';

/** Writes records that are new, between each other and records that the graph holds. */
export async function addRecords(
  transaction: Transaction,
  records: GraphRecords,
  now: string,
): Promise<void> {
  await requireUnpurged(transaction, idsOf(records.nodes));
  const plan = planImport(records, await heldAlready(transaction, records));
  refuseDoubles(plan);
  await writePlan(transaction, { ...records, marks: 'by hand' }, plan, now);
  await refuseCircles(transaction, plan.edges.created);
}

/** Spellings are shared by all who bear them; of edges, whatever leads between the same nodes already. */
async function heldAlready(transaction: Transaction, { nodes, edges }: GraphRecords): Promise<Known> {
  const rows = edges.map(({ id, from, to }) => ({ id, from, to }));
  const open = await transaction.run(queryFile('record/known-edges'), { rows });
  return { nodes: byId(await readNodes(transaction, idsOf(nodes))), edges: byId(open.map(openEdge)) };
}

const idsOf = (nodes: readonly NodeRecord[]): string[] => nodes.map(({ id }) => id);

/** An edge that is there already would be taken for a change of it. */
function refuseDoubles({ edges }: Plan): void {
  const [double] = [...edges.changed.map(({ known }) => known), ...edges.unchanged];
  if (!double) return;
  throw new GainsayError(
    'CONFLICT',
    `This is recorded already: ${double.from} ${double.type} ${double.to}.`,
    {
      remedy: 'Correct the record from which it leads, if it is to say something else.',
    },
  );
}

/**
 * Makes a record say what is given from now on; what it said is kept. The record gets a new state even where only its
 * edges say something else, so that who changed it, and when, is told of it too.
 */
export async function changeCard(
  transaction: Transaction,
  card: Card,
  records: GraphRecords,
  now: string,
): Promise<void> {
  const spellings = await readNodes(
    transaction,
    idsOf(records.nodes).filter((id) => id !== card.node.id),
  );
  const known: Known = {
    nodes: new Map([...card.known.nodes, ...byId(spellings)]),
    edges: card.known.edges,
  };
  const plan = planImport(records, known);
  if (isEmpty(plan)) return;
  const whole = withState(plan, records, known, card.node.id);
  await writePlan(transaction, { ...records, marks: 'by hand' }, whole, now);
  await refuseCircles(transaction, [
    ...plan.edges.created,
    ...plan.edges.changed.map(({ record }) => record),
  ]);
}

function withState(plan: Plan, { nodes }: GraphRecords, known: Known, id: string): Plan {
  const record = nodes.find((node) => node.id === id);
  const was = known.nodes.get(id);
  const { unchanged, changed } = plan.nodes;
  if (!record || !was || !unchanged.some((node) => node.id === id)) return plan;
  return {
    ...plan,
    nodes: {
      ...plan.nodes,
      unchanged: unchanged.filter((node) => node.id !== id),
      changed: [...changed, { record, known: was }],
    },
  };
}

/**
 * Closes a record with the edges that are part of it; all of it is kept.
 * @throws GainsayError CONFLICT naming what is in force and leads to it
 */
export async function closeCard(transaction: Transaction, card: Card, now: string): Promise<void> {
  const { id } = card.node;
  const own = [...card.known.edges.keys()];
  const owner = await transaction.run(queryFile('record/owner-edges'), { id });
  const mine = owner.map((edge) => edge['id'] as string);
  const left = await transaction.run(queryFile('record/dependents'), { id, own: [...own, ...mine] });
  if (left.length > 0) throw stillNeeded(id, left);
  const ended = [...card.known.edges.values(), ...(owner as unknown as KnownEdge[])];
  const plan: Plan = {
    nodes: { ...noNodes, closed: [...card.known.nodes.values()] },
    edges: { ...noEdges, closed: ended },
  };
  // Nothing is created, so that nobody's name is written.
  await writePlan(transaction, { corpus: card.corpus, recordedBy: '', marks: 'by hand' }, plan, now);
}

/** The claim or report to which a figure belongs. */
export async function ownerOf(transaction: Transaction, id: string): Promise<string | undefined> {
  const [edge] = await transaction.run(queryFile('record/owner-edges'), { id });
  return edge?.['from'] as string | undefined;
}

function stillNeeded(id: string, left: readonly Readonly<Record<string, unknown>>[]): GainsayError {
  const named = left.slice(0, 10).map((one) => `${String(one['id'])} (${String(one['type'])})`);
  const more = left.length > 10 ? ', and more' : '';
  return new GainsayError(
    'CONFLICT',
    `"${id}" cannot be withdrawn while others build on it: ${named.join(', ')}${more}.`,
    { remedy: 'Withdraw or correct these first.' },
  );
}

/** Chains must end somewhere; a new edge may close a circle with what is there. */
async function refuseCircles(transaction: Transaction, edges: readonly EdgeRecord[]): Promise<void> {
  for (const types of Object.values(endingChains)) {
    const rows = edges.filter(({ type }) => types.includes(type)).map(({ from, to }) => ({ from, to }));
    if (rows.length === 0) continue;
    const [circle] = await transaction.run(queryFile('record/circles'), { rows, types });
    if (circle)
      throw new GainsayError(
        'BAD_USER_INPUT',
        `This closes a circle: from ${String(circle['to'])}, ${types.join(' and ')} lead back to ${String(circle['from'])}.`,
        { remedy: 'Such a chain must end somewhere; name another record.' },
      );
  }
}
