import type { Fault } from '../../model/errors.js';
import type { Around, EdgeRecord, NodeRecord } from '../../model/records.js';
import type { KnownEdge, KnownNode } from '../import/known.js';
import type { Doing, Plan } from '../import/plan.js';
import { purgedWords, type Tombstone } from '../purge/tombstones.js';
import type { Transaction } from '../run.js';
import { accepted, acceptedTogether } from './accept.js';
import {
  hashedEdge,
  hashedNode,
  heldEdges,
  heldNodes,
  singleOf,
  standing,
  type Hashed,
  type Held,
  type HeldEdge,
  type HeldNode,
} from './compare.js';
import type { Manner } from './checkpoint.js';
import { aroundOf, namedIn, type Found, type Named, type NamedRecords, type Names } from './names.js';
import type { NewEdge, NewNode } from './rows.js';

/** A line, as far as it matters here. */
export interface StreamLine {
  readonly number: number;
  /** Every id that it may refer to or give. */
  readonly names: readonly string[];
}
/** What a line says, how it is at fault, and what it names that nobody has said yet. */
export interface Said {
  readonly nodes: readonly NodeRecord[];
  readonly edges: readonly EdgeRecord[];
  readonly faults: readonly Fault[];
  readonly missing: readonly string[];
}
export type ReadLine<L extends StreamLine> = (line: L, around: Around) => Said;

/** Who imports, and since when: what was recorded since is of the same stream. */
export interface Importer {
  readonly corpus: string;
  readonly recordedBy: string;
  /** The record time of the first writing of this import; none before it. */
  readonly since: string | undefined;
  /** Whether it wins over what was changed by hand. */
  readonly overwrites?: boolean;
}

/** What has been accepted and may not be seen in the graph yet. */
export interface Pending {
  readonly nodes: Map<string, string>;
  readonly edges: Map<string, string>;
  /** Nodes that were not there before. */
  readonly fresh: Set<string>;
  /** Of edges of which a record has one: the edge, by the record and its first type. */
  readonly single: Map<string, string>;
  readonly named: NamedRecords;
}
export const nothingPending = (): Pending => ({
  nodes: new Map(),
  edges: new Map(),
  fresh: new Set(),
  single: new Map(),
  named: new Map(),
});

/** Some lines, read and compared: what is to be written, and which of them are not. */
export interface Prepared<L extends StreamLine> {
  readonly newNodes: readonly NewNode[];
  readonly newEdges: readonly NewEdge[];
  /** What is there and says something else from now on. */
  readonly plan: Plan;
  readonly unchanged: number;
  readonly rejected: readonly { readonly line: L; readonly faults: readonly Fault[] }[];
  readonly aside: readonly L[];
  readonly pending: Pending;
  /** Edges of chains that must end, between records that were there before their line. */
  readonly mayCircle: readonly { readonly line: L; readonly edge: EdgeRecord }[];
  /** The lines that are accepted. */
  readonly taken: readonly Candidate<L>[];
}

/** A line that can be written if nothing that the graph holds speaks against it. */
export interface Candidate<L> {
  readonly line: L;
  readonly nodes: readonly Hashed<NodeRecord>[];
  readonly edges: readonly Hashed<EdgeRecord>[];
}

/** What is known when it is decided which lines are accepted. */
export interface Comparison {
  readonly nodes: Held<HeldNode>;
  readonly edges: Held<HeldEdge>;
  readonly standing: ReadonlyMap<string, readonly HeldEdge[]>;
  /** What lines name and the graph holds. */
  readonly named: ReadonlyMap<string, Named>;
}

/** What a batch is prepared with. */
export interface Preparing {
  readonly names: Names;
  /** Of the batch before, which may not be seen yet. */
  readonly pending: Pending;
  readonly importer: Importer;
  /** Lines that may not be written, and why. */
  readonly refused: ReadonlyMap<number, Fault>;
  readonly manner: Manner;
}

/** Reads some lines and compares them with the graph. */
export async function prepare<L extends StreamLine>(
  reader: Transaction,
  lines: readonly L[],
  read: ReadLine<L>,
  { names, pending, importer, manner, ...preparing }: Preparing,
): Promise<Prepared<L>> {
  const ids = new Set(lines.flatMap((line) => line.names));
  const { named, free } = await names.read(reader, ids, pending.named);
  // What is there was not purged.
  const refused = withPurged(lines, await names.purged(reader, free), preparing.refused);
  const known: NamedRecords = new Map(named);
  const isTogether = manner !== 'each';
  // What a line says may need what another says: its kind, its day. The third time, all of them know all of it.
  if (isTogether)
    for (let times = 0; times < 2; times += 1)
      await readAll(reader, lines, read, { names, known, refused, isTogether });
  const sorted = await readAll(reader, lines, read, { names, known, refused, isTogether });
  const comparison = await compare(reader, sorted.candidates, { pending, importer, named, free });
  const decide = isTogether ? acceptedTogether : accepted;
  const decided = await decide(sorted.candidates, comparison, { pending, importer });
  const aside = [...sorted.aside, ...decided.aside];
  const isLast = manner === 'last';
  const unsaid = isLast ? aside.map((line) => ({ line, faults: [unsaidFault(line.number)] })) : [];
  const rejected = [...sorted.rejected, ...decided.rejected, ...unsaid];
  rejected.sort((a, b) => a.line.number - b.line.number);
  return { ...decided, rejected, aside: isLast ? [] : aside };
}

/** Lines that name what was purged, besides those that are refused already. */
function withPurged(
  lines: readonly StreamLine[],
  purged: ReadonlyMap<string, Tombstone>,
  refused: ReadonlyMap<number, Fault>,
): ReadonlyMap<number, Fault> {
  if (purged.size === 0) return refused;
  const faults = lines.flatMap(({ number: line, names }): [number, Fault][] => {
    const tombstone = names.map((name) => purged.get(name)).find((one) => one !== undefined);
    if (!tombstone) return [];
    const remedy = 'Leave it out; or lift the tombstone first: gainsay purge <id> --lift.';
    return [[line, { file: 'input', line, column: 1, path: [], message: purgedWords(tombstone), remedy }]];
  });
  return new Map([...refused, ...faults]);
}

const unsaidFault = (line: number): Fault => ({
  file: 'input',
  line,
  column: 1,
  path: [],
  message: 'It builds on a line that was rejected.',
  remedy: 'Mend that line, and import both again.',
});

async function readAll<L extends StreamLine>(
  reader: Transaction,
  lines: readonly L[],
  read: ReadLine<L>,
  {
    names,
    known,
    refused,
    isTogether,
  }: {
    names: Names;
    known: NamedRecords;
    refused: ReadonlyMap<number, Fault>;
    isTogether: boolean;
  },
) {
  const candidates: Candidate<L>[] = [];
  const rejected: { line: L; faults: readonly Fault[] }[] = [];
  const aside: L[] = [];
  for (const [index, line] of lines.entries()) {
    if (index % 8 === 7) await breath();
    const refusal = refused.get(line.number);
    const texts = await textsOf(reader, line, names, known);
    const said = read(line, aroundOf(line.names, known, texts));
    const faults = refusal ? [refusal] : said.faults;
    if (faults.length > 0) rejected.push({ line, faults });
    else if (said.missing.length > 0) aside.push(line);
    else candidates.push({ line, nodes: said.nodes.map(hashedNode), edges: said.edges.map(hashedEdge) });
    if (said.missing.length === 0 || isTogether)
      for (const [id, one] of namedIn(said.nodes, said.edges, known)) known.set(id, one);
  }
  return { candidates, rejected, aside };
}

/** Lets answers of the database in between. */
export const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function textsOf(
  reader: Transaction,
  line: StreamLine,
  names: Names,
  known: ReadonlyMap<string, Named>,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const id of line.names) if (known.get(id)?.hasText) texts.set(id, await names.textOf(reader, id));
  return texts;
}

async function compare<L extends StreamLine>(
  reader: Transaction,
  candidates: readonly Candidate<L>[],
  { pending, importer, named, free }: Found & { pending: Pending; importer: Importer },
): Promise<Comparison> {
  const { corpus } = importer;
  const nodes = once(candidates.flatMap((one) => one.nodes)).filter(
    ({ record: { id } }) => !pending.nodes.has(id) && !free.has(id),
  );
  const known = await heldNodes(reader, corpus, nodes);
  const asked = new Set(nodes.map(({ record }) => record.id));
  const isThere = (id: string): boolean =>
    !pending.fresh.has(id) &&
    !free.has(id) &&
    (asked.has(id) ? known.same.has(id) || known.other.has(id) : true);
  const edges = once(candidates.flatMap((one) => one.edges)).filter(
    ({ record: { id } }) => !pending.edges.has(id),
  );
  const held = await heldEdges(
    reader,
    corpus,
    edges.filter(({ record: { from, to } }) => isThere(from) && isThere(to)),
  );
  const moved = edges.flatMap(({ record }) => {
    const one = singleOf(record);
    return one !== undefined && isThere(one.of) && !held.same.has(record.id) ? [record] : [];
  });
  return { nodes: known, edges: held, standing: await standing(reader, moved), named };
}

/** Each record once, as the first line says it. */
function once<R extends { readonly id: string }>(all: readonly Hashed<R>[]): Hashed<R>[] {
  const first = new Map<string, Hashed<R>>();
  for (const one of all) if (!first.has(one.record.id)) first.set(one.record.id, one);
  return [...first.values()];
}

/** A plan that can be added to. */
export interface OpenPlan {
  readonly nodes: Open<Doing<NodeRecord, KnownNode>>;
  readonly edges: Open<Doing<EdgeRecord, KnownEdge>>;
}
type Open<T> = { readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : never };
export const emptyPlan = (): OpenPlan => ({ nodes: emptyDoing(), edges: emptyDoing() });
const emptyDoing = () => ({
  ...{ created: [], changed: [], reopened: [], closed: [], held: [], unchanged: [] },
  ...{ kept: [], adopted: [], conflicts: [] },
});
