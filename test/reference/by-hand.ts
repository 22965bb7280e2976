import { recordTime } from '../../src/graph/clock.js';
import { readCard } from '../../src/graph/record/card.js';
import { revertCard } from '../../src/graph/record/revert.js';
import { changeCard, closeCard } from '../../src/graph/record/write.js';
import type { Graph } from '../../src/graph/run.js';
import { GainsayError } from '../../src/model/errors.js';
import type { EdgeRecord, GraphRecords, NodeRecord } from '../../src/model/records.js';
import type { RandomHistory } from './random-history.js';

/** What was in the record from a time on. */
export interface Version {
  readonly at: string;
  readonly records: GraphRecords;
}

export const deedsByHand = ['corrected', 'withdrawn', 'reverted'] as const;
export type DeedByHand = (typeof deedsByHand)[number];

/**
 * Does by hand, as the mutations do it, what the history says; the reference says the same.
 * @returns nothing where the deed is refused, or there is nothing to do it to: then nothing has changed
 */
export async function byHand(
  graph: Graph,
  history: RandomHistory,
  deed: DeedByHand,
  versions: readonly Version[],
): Promise<Version | undefined> {
  const before = history.records;
  const at = await doings[deed](graph, history, versions);
  if (at === undefined) history.say(before);
  return at === undefined ? undefined : { at, records: history.records };
}

type Doing = (
  graph: Graph,
  history: RandomHistory,
  versions: readonly Version[],
) => Promise<string | undefined>;

/** Edges that are part of what a record says: they lead away from it, and who made a statement leads to it. */
const isOwn = ({ type, from, to }: EdgeRecord, id: string): boolean =>
  type === 'MADE' ? to === id : from === id && type !== 'HAS_FIGURE';

const corrected: Doing = async (graph, history) => {
  const changed = history.correctOne();
  const id = 'from' in changed ? (changed.type === 'MADE' ? changed.to : changed.from) : changed.id;
  if ('from' in changed && changed.type === 'HAS_FIGURE') return undefined;
  const { records } = history;
  const nodes = records.nodes.filter((node) => node.id === id);
  const edges = records.edges.filter((edge) => isOwn(edge, id));
  return written(graph, async (transaction, now) =>
    changeCard(transaction, await readCard(transaction, id), { ...records, nodes, edges }, now),
  );
};

const withdrawn: Doing = async (graph, history) => {
  const { nodes, edges, ...rest } = history.records;
  const free = nodes.filter(
    ({ id, labels }) =>
      labels.includes('Statement') &&
      edges.every((edge) => (edge.from !== id && edge.to !== id) || isOwn(edge, id)),
  );
  if (free.length < 3) return undefined;
  const { id } = history.pick(free);
  history.say({
    ...rest,
    nodes: nodes.filter((node) => node.id !== id),
    edges: edges.filter((edge) => !isOwn(edge, id)),
  });
  return written(graph, async (transaction, now) =>
    closeCard(transaction, await readCard(transaction, id), now),
  );
};

const reverted: Doing = async (graph, history, versions) => {
  const { at, records: then } = history.pick(versions);
  const { id } = history.pick(then.nodes);
  const node = then.nodes.find((one) => one.id === id) as NodeRecord;
  const own = then.edges.filter((edge) => isOwn(edge, id));
  const now = history.records;
  history.say({
    ...now,
    nodes: [...now.nodes.filter((one) => one.id !== id), node],
    edges: [...now.edges.filter((edge) => !isOwn(edge, id)), ...own],
  });
  const recordedBy = 'R. Reverter';
  return written(graph, async (transaction, time) =>
    revertCard(transaction, await readCard(transaction, id), { at, now: time, recordedBy }),
  );
};

const doings: Readonly<Record<DeedByHand, Doing>> = { corrected, withdrawn, reverted };

/** The record time of what was written; nothing where it was refused. */
async function written(
  graph: Graph,
  work: (transaction: Parameters<typeof recordTime>[0], now: string) => Promise<void>,
): Promise<string | undefined> {
  try {
    return await graph.write(async (transaction) => {
      const now = await recordTime(transaction);
      await work(transaction, now);
      return now;
    });
  } catch (error) {
    // What would lead to what is not in force, or in a circle.
    if (error instanceof GainsayError && ['CONFLICT', 'BAD_USER_INPUT'].includes(error.code))
      return undefined;
    throw error;
  }
}
