import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCorpus } from '../../src/corpus/read.js';
import type { ImportReport } from '../../src/graph/import.js';
import { checkIntegrity } from '../../src/graph/integrity.js';
import type { Graph, Row } from '../../src/graph/run.js';
import type { GraphRecords, Properties } from '../../src/model/records.js';
import { story } from './corpus.js';

const copies: string[] = [];
afterAll(() => copies.forEach((copy) => rmSync(copy, { recursive: true, force: true })));

/** A copy of the story's folder with some words of one file exchanged. */
export function copyOfStory(file: string, ...exchanges: readonly [from: string, to: string][]): string {
  const copy = mkdtempSync(join(tmpdir(), 'gainsay-story-'));
  copies.push(copy);
  cpSync(story, copy, { recursive: true });
  let text = readFileSync(join(copy, file), 'utf8');
  for (const [from, to] of exchanges) {
    if (!text.includes(from)) throw new Error(`${file} of the story does not say: ${from}`);
    text = text.replace(from, to);
  }
  writeFileSync(join(copy, file), text);
  return copy;
}

export const retold = async (file: string, ...exchanges: readonly [from: string, to: string][]) =>
  (await readCorpus(copyOfStory(file, ...exchanges))).records;

/** The same records as another corpus would say them; with ids, only these and what is between them. */
export const asCorpus = (corpus: string, of: GraphRecords, ids?: readonly string[]): GraphRecords => ({
  ...of,
  corpus,
  nodes: of.nodes.filter(({ id }) => !ids || ids.includes(id)),
  edges: of.edges.filter(({ from, to }) => !ids || (ids.includes(from) && ids.includes(to))),
  texts: new Map(),
});

export interface StoredNode extends Row {
  readonly labels: readonly string[];
  readonly p: Properties;
}
export interface StoredEdge extends Row {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly p: Properties;
}

export async function wholeGraph(graph: Graph): Promise<{ nodes: StoredNode[]; edges: StoredEdge[] }> {
  const nodes = await graph.read(
    'MATCH (n:Record) RETURN labels(n) AS labels, properties(n) AS p ORDER BY p.id',
  );
  const edges = await graph.read(
    'MATCH (a:Record)-[e]->(b) RETURN type(e) AS type, a.id AS from, b.id AS to, properties(e) AS p ORDER BY e.id, e.recordedAt',
  );
  return { nodes: nodes as StoredNode[], edges: edges as StoredEdge[] };
}

export async function stored(graph: Graph, id: string): Promise<StoredNode> {
  const text = 'MATCH (n:Record {id: $id}) RETURN labels(n) AS labels, properties(n) AS p';
  return (await graph.read(text, { id }))[0] as StoredNode;
}

/** The past states of a node, oldest first. */
export async function pastOf(graph: Graph, id: string): Promise<Properties[]> {
  const text = 'MATCH (:Record {id: $id})-[:WAS]->(p:Past) RETURN properties(p) AS p ORDER BY p.recordedAt';
  return (await graph.read(text, { id })).map(({ p }) => p as Properties);
}

/** A graph on which nothing can be written: the database itself refuses a write in a read. */
export const readOnly = (graph: Graph): Graph => ({
  ...graph,
  queriesRun: 0,
  write: (work) => work({ run: (text, parameters) => graph.read(text, parameters) }),
});

export const violationsIn = async (graph: Graph) =>
  (await checkIntegrity(graph)).flatMap(({ rule, violations }) =>
    violations.map((found) => ({ rule, ...found })),
  );

export const total = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** What a report says was done, in words: `SAME_AS vessany-office orrow-waterways (reason)`. */
export const told = (report: ImportReport, deed: string): string[] =>
  report.changes
    .filter((change) => change.deed === deed)
    .map(({ kind, id, from, to, properties = [] }) =>
      [kind, from ?? id, to, properties.length > 0 ? `(${properties.join()})` : undefined]
        .filter((word) => word !== undefined)
        .join(' '),
    )
    .sort();

export const without = (properties: Properties, keys: readonly string[]): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([key]) => !keys.includes(key)));
