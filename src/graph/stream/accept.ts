import type { Fault } from '../../model/errors.js';
import type { EdgeRecord, NodeRecord } from '../../model/records.js';
import { endingChains, statementKinds } from '../../model/vocabulary.js';
import type { KnownEdge, KnownNode } from '../import/known.js';
import {
  breath,
  emptyPlan,
  nothingPending,
  type Candidate,
  type Comparison,
  type Importer,
  type OpenPlan,
  type Pending,
  type Prepared,
  type StreamLine,
} from './batch.js';
import { singleOf, type Hashed, type HeldEdge, type HeldNode } from './compare.js';
import { changedTwice, handFate, problemOfHeld, twice, type Problem } from './hand.js';
import { namedIn, type Named } from './names.js';
import { newEdge, newNode, type NewEdge, type NewNode } from './rows.js';

/** What a batch comes to, while its lines are decided one by one. */
interface Deciding {
  readonly before: Pending;
  readonly importer: Importer;
  readonly comparison: Comparison;
  readonly now: Pending;
  readonly plan: OpenPlan;
  readonly newNodes: NewNode[];
  readonly newEdges: NewEdge[];
  unchanged: number;
}

/** Decides line by line what is written: a line is written whole or not at all. */
export async function accepted<L extends StreamLine>(
  candidates: readonly Candidate<L>[],
  comparison: Comparison,
  { pending, importer }: { readonly pending: Pending; readonly importer: Importer },
): Promise<Prepared<L>> {
  const deciding: Deciding = {
    before: pending,
    importer,
    comparison,
    now: nothingPending(),
    plan: emptyPlan(),
    newNodes: [],
    newEdges: [],
    unchanged: 0,
  };
  const rejected: { line: L; faults: readonly Fault[] }[] = [];
  const aside: L[] = [];
  const mayCircle: { line: L; edge: EdgeRecord }[] = [];
  const taken: Candidate<L>[] = [];
  for (const [index, candidate] of candidates.entries()) {
    if (index % 8 === 7) await breath();
    const { line } = candidate;
    const fault = faultOf(deciding, candidate, line.number);
    if (fault) rejected.push({ line, faults: [fault] });
    // It builds on a line that was not accepted.
    else if (!hasAllEnds(deciding, candidate)) aside.push(line);
    else {
      taken.push(candidate);
      mayCircle.push(...take(deciding, candidate).map((edge) => ({ line, edge })));
    }
  }
  const { now, plan, newNodes, newEdges, unchanged } = deciding;
  return { newNodes, newEdges, plan, unchanged, rejected, aside, pending: now, mayCircle, taken };
}

/**
 * The same for lines that name each other: what any of them says counts as said, unless it is not accepted. Those that
 * build on such a line are taken out, until none does.
 */
export async function acceptedTogether<L extends StreamLine>(
  candidates: readonly Candidate<L>[],
  comparison: Comparison,
  around: { readonly pending: Pending; readonly importer: Importer },
): Promise<Prepared<L>> {
  let left = candidates;
  const rejected: { line: L; faults: readonly Fault[] }[] = [];
  for (;;) {
    const said = new Map<string, Named>();
    for (const { nodes, edges } of left)
      for (const [id, one] of namedIn(...recordsOf(nodes, edges), new Map())) said.set(id, one);
    const whole = { ...comparison, named: new Map([...comparison.named, ...said]) };
    const decided = await accepted(left, whole, around);
    rejected.push(...decided.rejected);
    const out = new Set(
      [...decided.aside, ...decided.rejected.map(({ line }) => line)].map(({ number }) => number),
    );
    const stay = left.filter(({ line }) => !out.has(line.number));
    if (stay.length === left.length) {
      const told = new Set([...stay, ...rejected].map(({ line }) => line.number));
      const aside = candidates.map(({ line }) => line).filter(({ number }) => !told.has(number));
      return { ...decided, rejected, aside };
    }
    left = stay;
  }
}

const recordsOf = (nodes: readonly Hashed<NodeRecord>[], edges: readonly Hashed<EdgeRecord>[]) =>
  [nodes.map(({ record }) => record), edges.map(({ record }) => record)] as const;

/** Why a line cannot be written beside what is there. */
function faultOf(deciding: Deciding, { nodes, edges }: Candidate<unknown>, line: number): Fault | undefined {
  for (const node of nodes) {
    const problem = problemOfNode(deciding, node);
    if (problem) return faultAt(line, ...problem);
  }
  for (const edge of edges) {
    const problem = problemOfEdge(deciding, edge);
    if (problem) return faultAt(line, ...problem);
  }
  return undefined;
}

function problemOfNode(
  { before, now, comparison, importer }: Deciding,
  { record, hash }: Hashed<NodeRecord>,
): Problem | undefined {
  const { id } = record;
  const name = `${(record.labels[0] ?? '').toLowerCase()} "${id}"`;
  const earlier = now.nodes.get(id) ?? before.nodes.get(id);
  if (earlier !== undefined) return earlier === hash ? undefined : twice(name);
  const held = comparison.nodes.other.get(id);
  if (!held) return undefined;
  if (classOf(held) !== classOf(record))
    return [
      `The id "${id}" is taken: the graph knows something of another kind under it.`,
      'Give it an id that nothing has had.',
    ];
  return problemOfHeld(held, hash, importer, name);
}

function problemOfEdge(
  { before, now, comparison, importer }: Deciding,
  { record, hash }: Hashed<EdgeRecord>,
): Problem | undefined {
  const name = `${record.from} ${record.type} ${record.to}`;
  const earlier = now.edges.get(record.id) ?? before.edges.get(record.id);
  if (earlier !== undefined) return earlier === hash ? undefined : twice(name);
  const one = singleOf(record);
  const key = one && keyOf(one);
  const other = key && (now.single.get(key) ?? before.single.get(key));
  if (other !== undefined && other !== record.id) return twice(name);
  const held = comparison.edges.other.get(record.id);
  const problem = held && problemOfHeld(held, hash, importer, name);
  if (problem || !one || !isWritten(comparison, { record, hash }, importer)) return problem;
  for (const standing of instead(comparison, record)) {
    if (standing.base != null && importer.overwrites !== true) return changedTwice(name);
    const found = problemOfHeld(standing, '', importer, name);
    if (found) return found;
  }
  return undefined;
}

const faultAt = (line: number, message: string, remedy: string): Fault => ({
  file: 'input',
  line,
  column: 1,
  path: [],
  message,
  remedy,
});

/** What a node is, and always was: a claim, an actor, a statement of whatever kind. */
const classOf = ({ labels }: { readonly labels: readonly string[] }): string | undefined =>
  labels.find((label) => label !== 'Record' && !statementKinds.some((kind) => kind === label));

/** The edges in whose place this one comes. */
function instead({ standing }: Comparison, edge: EdgeRecord): readonly HeldEdge[] {
  const one = singleOf(edge);
  if (!one) return [];
  return (standing.get(one.of) ?? []).filter(({ id, type }) => id !== edge.id && one.types.includes(type));
}

const keyOf = ({ of, types }: { readonly of: string; readonly types: readonly string[] }): string =>
  `${of} ${types[0]}`;

/** Whether an edge is not there as it is said, nor was left out by hand. */
const isWritten = (
  { edges }: Comparison,
  { record, hash }: Hashed<EdgeRecord>,
  importer: Importer,
): boolean =>
  !edges.same.has(record.id) && handFate(edges.other.get(record.id), hash, importer) === undefined;

const hasAllEnds = (deciding: Deciding, candidate: Candidate<unknown>): boolean =>
  candidate.edges
    .filter((edge) => isWritten(deciding.comparison, edge, deciding.importer))
    .every(({ record }) => hasEnds(deciding, candidate, record));

function hasEnds(
  { before, now, comparison }: Deciding,
  { nodes }: Candidate<unknown>,
  { from, to }: EdgeRecord,
): boolean {
  return [from, to].every(
    (id) =>
      now.nodes.has(id) ||
      before.nodes.has(id) ||
      comparison.named.has(id) ||
      comparison.nodes.same.has(id) ||
      comparison.nodes.other.get(id)?.isOpen === true ||
      nodes.some(({ record }) => record.id === id),
  );
}

/** Takes a line into the batch. @returns its edges that may close a circle with what was there before */
function take(deciding: Deciding, { nodes, edges }: Candidate<unknown>): EdgeRecord[] {
  const { now, comparison } = deciding;
  const own = new Set<string>();
  for (const node of nodes) if (takeNode(deciding, node)) own.add(node.record.id);
  const mayCircle: EdgeRecord[] = [];
  for (const edge of edges) {
    const isNew = takeEdge(deciding, edge);
    const { type, from } = edge.record;
    if (isNew && !own.has(from) && chained.has(type)) mayCircle.push(edge.record);
  }
  for (const [id, named] of namedIn(...recordsOf(nodes, edges), comparison.named)) now.named.set(id, named);
  return mayCircle;
}

const chained = new Set(Object.values(endingChains).flat());

/** @returns whether it was not there before */
function takeNode(deciding: Deciding, node: Hashed<NodeRecord>): boolean {
  const { before, now, comparison, importer, plan } = deciding;
  const { record, hash } = node;
  const { id } = record;
  if (now.nodes.has(id) || before.nodes.has(id) || comparison.nodes.same.has(id)) {
    deciding.unchanged += 1;
    return false;
  }
  now.nodes.set(id, hash);
  const held = comparison.nodes.other.get(id);
  if (held && settledByHand(deciding, plan.nodes, held, hash)) return false;
  if (!held) {
    now.fresh.add(id);
    deciding.newNodes.push(newNode(node));
    return true;
  }
  change(plan.nodes, record, hash, held as KnownNode, importer);
  return false;
}

/** @returns whether it was not there before */
function takeEdge(deciding: Deciding, edge: Hashed<EdgeRecord>): boolean {
  const { before, now, comparison, importer, plan } = deciding;
  const { record, hash } = edge;
  if (now.edges.has(record.id) || before.edges.has(record.id) || comparison.edges.same.has(record.id)) {
    deciding.unchanged += 1;
    return false;
  }
  now.edges.set(record.id, hash);
  const one = singleOf(record);
  if (one) now.single.set(keyOf(one), record.id);
  const held = comparison.edges.other.get(record.id);
  if (held && settledByHand(deciding, plan.edges, held, hash)) return false;
  plan.edges.closed.push(...instead(comparison, record));
  if (held) change(plan.edges, record, hash, held as KnownEdge, importer);
  else deciding.newEdges.push(newEdge(edge));
  return !held;
}

/** What was corrected by hand stays so while it is said as before, and is adopted where it is said so now. */
function settledByHand<K extends HeldNode | HeldEdge>(
  deciding: Deciding,
  { adopted }: { readonly adopted: (KnownNode | KnownEdge)[] },
  held: K,
  hash: string,
): boolean {
  const fate = handFate(held, hash, deciding.importer);
  if (fate === 'adopted') adopted.push(held);
  else if (fate === 'kept') deciding.unchanged += 1;
  return fate !== undefined;
}

function change<R, K extends KnownNode | KnownEdge>(
  doing: {
    readonly changed: { record: R; known: K }[];
    readonly reopened: { record: R; known: K }[];
    readonly held: { known: K; corpus: string; alsoIn: readonly string[] }[];
  },
  record: R,
  hash: string,
  known: K,
  { corpus }: Importer,
): void {
  if (!known.isOpen) doing.reopened.push({ record, known });
  else if (known.hash !== hash) doing.changed.push({ record, known });
  else doing.held.push({ known, corpus: known.corpus, alsoIn: [...known.alsoIn, corpus] });
}
