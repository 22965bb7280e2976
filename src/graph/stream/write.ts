import { GainsayError, type Fault } from '../../model/errors.js';
import { endingChains } from '../../model/vocabulary.js';
import { recordTime } from '../clock.js';
import { isEmpty, type Plan } from '../import/plan.js';
import { checkWords } from '../import/words.js';
import { stampFor, writeRows, type Stamp } from '../import/rows.js';
import { finishWrite } from '../import/write.js';
import { CannotBeOne } from '../merge/check.js';
import { queryFile } from '../query-file.js';
import type { Graph, Transaction } from '../run.js';
import { keepEntry, type Entry } from '../record/entry.js';
import { addToTotal } from '../seal/total.js';
import type { Prepared, StreamLine } from './batch.js';
import type { Checkpoint, Done } from './checkpoint.js';
import { keep } from './checkpoint.js';
import { sealed, type NewEdge, type NewNode } from './rows.js';

/** In milliseconds: a batch is small, and others may hold the clock. */
const timeLimit = 120_000;

/** What a batch needs to be written. */
export interface Writing<L extends StreamLine> {
  readonly id: string;
  readonly prepared: Prepared<L>;
  /** When the graph was last written to when the batch was prepared. */
  readonly millis: number;
  /** What was kept last of how far the import has come. */
  readonly before: Pick<Checkpoint, 'round' | 'offset' | 'file'>;
  /** How far it comes. */
  readonly upTo: Pick<Checkpoint, 'round' | 'offset'>;
  /** Prepares it again, since somebody has written meanwhile. */
  readonly again: (reader: Transaction) => Promise<Prepared<L>>;
  /** Where it stands after what was done. */
  readonly after: (prepared: Prepared<L>, done: Done, now: string | undefined) => Checkpoint;
}

export interface Written<L extends StreamLine> {
  readonly checkpoint: Checkpoint;
  readonly prepared: Prepared<L>;
  /** When the graph was last written to. */
  readonly millis: number;
  /** Whether somebody else had written, so that nothing that was read before holds. */
  readonly isStale: boolean;
}

/** Lines that cannot stand beside what is there: they close a circle, or make one of records that cannot be. */
export class RefusedLines extends Error {
  constructor(readonly faults: ReadonlyMap<number, Fault>) {
    super('lines must be refused');
  }
}

/**
 * Writes a batch and how far the import has come, in one transaction. What was prepared is written as it is if nobody else
 * has written since; else it is prepared again, while others wait.
 *
 * @throws RefusedLines naming lines that must be refused; nothing is written then
 */
export const writeBatch = <L extends StreamLine>(graph: Graph, writing: Writing<L>): Promise<Written<L>> =>
  graph.write((transaction) => writeWithin(transaction, writing), { timeout: timeLimit });

async function writeWithin<L extends StreamLine>(
  transaction: Transaction,
  { id, prepared, millis, before, upTo, again, after }: Writing<L>,
): Promise<Written<L>> {
  const [row] = await transaction.run(queryFile('import/stream/begin'), { id });
  const found = row as unknown as { millis: number; round: number | null; offset: number | null };
  const standsAt = (place: typeof upTo): boolean =>
    (found.round ?? 0) === place.round && (found.offset ?? 0) === place.offset;
  // The database took it, and its answer was lost: it is tried again, and is there.
  if (standsAt(upTo) && !standsAt(before))
    return {
      ...found,
      prepared,
      isStale: false,
      checkpoint: after(prepared, countsOf(prepared), new Date(found.millis).toISOString()),
    };
  if (!standsAt(before)) throw atWork(before.file);
  const isStale = found.millis !== millis;
  const whole = isStale ? await again(transaction) : prepared;
  const isNothing = doneBy(whole) === 0;
  const now = isNothing ? undefined : await recordTime(transaction);
  const checkpoint = after(whole, countsOf(whole), now);
  if (now !== undefined) {
    await writeRecords(transaction, whole, checkpoint, now);
    await keepEntry(transaction, entryOf(whole, checkpoint, now));
  }
  await Promise.all([
    putAside(transaction, id, checkpoint.round + 1, whole.aside),
    keep(transaction, id, checkpoint),
  ]);
  return { checkpoint, prepared: whole, isStale, millis: now === undefined ? found.millis : Date.parse(now) };
}

/** Each writing leads to who made it, from which file. */
function entryOf<L extends StreamLine>(
  prepared: Prepared<L>,
  { file, corpus, recordedBy, line, sha256 }: Checkpoint,
  now: string,
): Entry {
  const { created, changed, reopened, closed, shared } = countsOf(prepared);
  const counts = Object.entries({ created, changed, reopened, closed, shared })
    .filter(([, count]) => count > 0)
    .map(([deed, count]) => `${deed} ${count}`);
  const by = { recordedBy, recordedAt: now, reason: `${file}, up to line ${line}` };
  const properties = { deed: 'import', asked: sha256, about: corpus, corpus, ids: [], counts, ...by };
  return { label: 'Recording', id: `import-${now}`, properties };
}

/** How many records it writes. */
export const doneBy = <L extends StreamLine>(prepared: Prepared<L>): number => {
  const { created, changed, reopened, closed, shared } = countsOf(prepared);
  return created + changed + reopened + closed + shared;
};

/** How much a batch does. */
export function countsOf<L extends StreamLine>({
  newNodes,
  newEdges,
  plan,
  unchanged,
  rejected,
  aside,
}: Prepared<L>): Done {
  const { nodes, edges } = plan;
  return {
    created: newNodes.length + newEdges.length,
    changed: nodes.changed.length + edges.changed.length + nodes.adopted.length + edges.adopted.length,
    reopened: nodes.reopened.length + edges.reopened.length,
    closed: nodes.closed.length + edges.closed.length,
    shared: nodes.held.length + edges.held.length,
    unchanged,
    rejected: rejected.length,
    aside: aside.length,
  };
}

async function writeRecords<L extends StreamLine>(
  transaction: Transaction,
  { newNodes, newEdges, plan, mayCircle, taken }: Prepared<L>,
  by: Pick<Checkpoint, 'corpus' | 'recordedBy'>,
  now: string,
): Promise<void> {
  const stamp = stampFor(by, now);
  // Sent one behind the other: the database works on them while the next lines are read here.
  const rows = nodeRows(newNodes, stamp);
  const sent = Object.values(rows).map((group) =>
    transaction.run(queryFile('import/stream/create-nodes'), { ...group, ...stamp }),
  );
  // What changes may lead to what is new, and the other way round.
  await Promise.all(sent);
  if (!isEmpty(plan)) await writeRows(transaction, by, plan, now);
  const edges = edgeRows(newEdges, stamp);
  const seals = [
    ...Object.values(rows).flatMap((group) => group.rows),
    ...Object.values(edges).flatMap((group) => group.rows.map(({ properties }) => properties)),
  ];
  await Promise.all([
    ...Object.values(edges).map((group) => writeEdges(transaction, group, stamp)),
    addToTotal(transaction, seals, seals.length),
  ]);
  const whole: Plan = {
    nodes: { ...plan.nodes, created: [...plan.nodes.created, ...newNodes] },
    edges: { ...plan.edges, created: [...plan.edges.created, ...newEdges] },
  };
  await finishWrite(transaction, by, whole, now).catch((error: unknown) => refuseOne(error, taken));
  await refuseCircles(transaction, mayCircle);
  if (plan.nodes.changed.length + plan.nodes.reopened.length > 0) await checkWords(transaction, plan, []);
}

/** The last line that has part in it is one too many: those before it were well. */
function refuseOne(error: unknown, taken: Prepared<StreamLine>['taken']): never {
  if (!(error instanceof CannotBeOne)) throw error;
  const candidate = taken.findLast(({ edges }) => edges.some(({ record }) => error.hasPart(record)));
  if (!candidate) throw error;
  const { number: line } = candidate.line;
  const fault = { file: 'input', line, column: 1, path: [], message: error.message, remedy: error.way };
  throw new RefusedLines(new Map([[line, fault]]));
}

function nodeRows(nodes: readonly NewNode[], stamp: Stamp) {
  const groups: Record<string, { labels: readonly string[]; rows: ReturnType<typeof sealed>[] }> = {};
  for (const node of nodes) {
    const group = (groups[node.labels.join()] ??= { labels: node.labels, rows: [] });
    group.rows.push(sealed(node, stamp));
  }
  return groups;
}

interface EdgeRow {
  readonly from: string;
  readonly to: string;
  readonly properties: ReturnType<typeof sealed>;
}

function edgeRows(edges: readonly NewEdge[], stamp: Stamp) {
  const groups: Record<string, { type: string; rows: EdgeRow[] }> = {};
  for (const edge of edges) {
    const { type, from, to } = edge;
    const group = (groups[type] ??= { type, rows: [] });
    group.rows.push({ from, to, properties: sealed(edge, stamp) });
  }
  return groups;
}

/** An edge whose end is not there would otherwise be passed over in silence. */
async function writeEdges(
  transaction: Transaction,
  group: { type: string; rows: readonly EdgeRow[] },
  stamp: Stamp,
): Promise<void> {
  const [counted] = await transaction.run(queryFile('import/stream/create-edges'), { ...group, ...stamp });
  if (counted?.['written'] !== group.rows.length)
    throw new Error(
      `${String(counted?.['written'])} of ${group.rows.length} edges ${group.type} were written`,
    );
}

async function putAside(
  transaction: Transaction,
  id: string,
  round: number,
  lines: readonly StreamLine[],
): Promise<void> {
  if (lines.length === 0) return;
  const numbers = lines.map(({ number }) => number);
  await transaction.run(queryFile('import/stream/put-aside'), { id, round, lines: numbers });
}

async function refuseCircles<L extends StreamLine>(
  transaction: Transaction,
  mayCircle: Prepared<L>['mayCircle'],
): Promise<void> {
  const faults = new Map<number, Fault>();
  for (const types of Object.values(endingChains)) {
    const some = mayCircle.filter(({ edge }) => types.includes(edge.type));
    if (some.length === 0) continue;
    const rows = some.map(({ edge: { from, to } }) => ({ from, to }));
    const circles = await transaction.run(queryFile('record/circles'), { rows, types });
    for (const { from, to } of circles) {
      // The last of the lines that close it: those before it were well.
      const line = some.filter(({ edge }) => edge.from === from && edge.to === to).at(-1)?.line.number ?? 0;
      faults.set(line, closesCircle(line, types, String(from), String(to)));
    }
  }
  const last = Math.max(...faults.keys());
  const fault = faults.get(last);
  if (fault) throw new RefusedLines(new Map([[last, fault]]));
}

const closesCircle = (line: number, types: readonly string[], from: string, to: string): Fault => ({
  file: 'input',
  line,
  column: 1,
  path: [],
  message: `This closes a circle: from ${to}, ${types.join(' and ')} lead back to ${from}.`,
  remedy: 'Such a chain must end somewhere; name another record.',
});

const atWork = (file: string): GainsayError =>
  new GainsayError('CONFLICT', `Another import of ${file} is under way.`, {
    remedy: 'Wait for it to end, or stop it; what it has written stays.',
  });
