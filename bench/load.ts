import { setTimeout as sleep } from 'node:timers/promises';
import { integrityParameters } from '../src/graph/integrity/parameters.js';
import { migrate } from '../src/graph/migrate.js';
import { recount } from '../src/graph/recount.js';
import type { Graph, Parameters } from '../src/graph/run.js';
import { recountTotals } from '../src/graph/totals/recount.js';
import { corpusOf, generate, type Wanted } from './generate/graph.js';
import type { Element } from './generate/records.js';
import { queryText } from './query-text.js';
import { labelsOf, stamped, typeOf } from './rows.js';

export interface Loaded {
  readonly nodes: number;
  readonly edges: number;
  /** Without the indexes, which are built afterwards. */
  readonly loadSeconds: number;
  readonly indexSeconds: number;
}

const batchSize = 5_000;

/** Writes a synthetic graph into an empty database, as fast as plain batches go, and then its indexes. */
export async function load(
  graph: Graph,
  wanted: Wanted,
  progress: (elements: number) => void,
): Promise<Loaded> {
  const [held] = await graph.read(queryText('load/count'));
  if (held?.['records'] !== 0) throw new Error('the database to load is not empty');
  const types = Object.keys(integrityParameters.ends).sort();
  await run(graph, 'load/create-types', { types: [...types, ...types.map((type) => `WAS_${type}`)] });
  const begun = performance.now();
  const writer = writerTo(graph, corpusOf(wanted));
  for (const element of generate(wanted)) {
    await writer.write(element);
    if (writer.written % 50_000 === 0) progress(writer.written);
  }
  await writer.end();
  const loaded = performance.now();
  // Where the schema was there before, nobody has added up what the importer would have.
  if ((await migrate(graph)).length === 0) await recountTotals(graph);
  await settle(graph);
  const [count] = await graph.read(queryText('load/count'));
  const seconds = (from: number, to: number): number => Math.round((to - from) / 100) / 10;
  return {
    nodes: count?.['nodes'] as number,
    edges: count?.['edges'] as number,
    loadSeconds: seconds(begun, loaded),
    indexSeconds: seconds(loaded, performance.now()),
  };
}

/** Plans are made by what the database knows of its contents: let it know all of it before anybody asks. */
export async function settle(graph: Graph): Promise<void> {
  await untilIndexed(graph);
  await recount(graph);
}

async function untilIndexed(graph: Graph): Promise<void> {
  for (let left: unknown = 1; left !== 0;) {
    const [row] = await graph.read(queryText('load/indexes-under-way'));
    left = row?.['left'];
    if (left !== 0) await sleep(500);
  }
}

/** Gathers elements that one query can write, and has one query under way while the next elements are made. */
function writerTo(graph: Graph, corpus: string) {
  const numbers: number[] = [];
  const waiting = new Map<string, Element[]>();
  let underWay: Promise<void> = Promise.resolve();
  let written = 0;
  let atNodes = true;

  const send = async (key: string): Promise<void> => {
    const elements = waiting.get(key) ?? [];
    waiting.delete(key);
    await underWay;
    underWay = writeBatch(graph, corpus, elements, numbers);
    // A failure is met where the promise is awaited: at the next batch.
    underWay.catch(() => undefined);
  };
  const end = async (): Promise<void> => {
    for (const key of [...waiting.keys()]) await send(key);
    await underWay;
  };
  return {
    write: async (element: Element): Promise<void> => {
      // Edges are written between nodes that are there.
      if (atNodes && element.element === 'edge') await end();
      atNodes = element.element === 'node';
      const key = element.element === 'node' ? element.labels.join(':') : typeOf(element);
      const batch = waiting.get(key) ?? [];
      batch.push(element);
      waiting.set(key, batch);
      written += 1;
      if (batch.length === batchSize) await send(key);
    },
    end,
    get written() {
      return written;
    },
  };
}

async function writeBatch(
  graph: Graph,
  corpus: string,
  elements: readonly Element[],
  numbers: number[],
): Promise<void> {
  const [first] = elements;
  if (!first) return;
  if (first.element === 'node') {
    const rows = await run(graph, 'load/create-nodes', {
      labels: labelsOf(first),
      rows: elements.map((each) => stamped(each, corpus)),
    });
    elements.forEach((each, i) => {
      if (each.element === 'node') numbers[each.number] = rows[i]?.['number'] as number;
    });
    return;
  }
  const rows = elements.flatMap((each) =>
    each.element === 'edge'
      ? [{ from: numbers[each.fromNumber], to: numbers[each.toNumber], properties: stamped(each, corpus) }]
      : [],
  );
  const [count] = await run(graph, 'load/create-edges', { type: typeOf(first), rows });
  if (count?.['written'] !== rows.length)
    throw new Error(`${String(count?.['written'])} of ${rows.length} edges were written`);
}

const run = (graph: Graph, query: string, parameters: Parameters) =>
  graph.write((transaction) => transaction.run(queryText(query), parameters));
