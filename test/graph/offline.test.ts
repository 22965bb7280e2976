import { existsSync, rmSync } from 'node:fs';
import { toRecords } from '../../bench/generate/graph.js';
import { readCorpus } from '../../src/corpus/read.js';
import { fingerprint, groupsOf } from '../../src/graph/backup.js';
import { connect } from '../../src/graph/connect.js';
import { importRecords } from '../../src/graph/import.js';
import { beginFilling, putAside } from '../../src/graph/local/filling.js';
import { pathsOf, writeWhole } from '../../src/graph/local/paths.js';
import { markOf } from '../../src/graph/local/processes.js';
import { startLocal } from '../../src/graph/local/start.js';
import { stopLocal } from '../../src/graph/local/stop.js';
import { requireCurrentVersion } from '../../src/graph/migrate.js';
import { tryOffline, type Way } from '../../src/cli/import/offline.js';
import { isEmptyGraph } from '../../src/graph/offline/fill.js';
import { importOffline } from '../../src/graph/offline/import.js';
import type { Graph } from '../../src/graph/run.js';
import { brokenSeals } from '../../src/graph/seal/broken.js';
import { GainsayError } from '../../src/model/errors.js';
import type { GraphRecords, Value } from '../../src/model/records.js';
import { naughty } from '../support/blns.js';
import { bundledCorpus, story } from '../support/corpus.js';
import { emptyGraph, testGraph } from '../support/graph.js';
import { preparedHome, testOptions } from '../support/homes.js';
import { refusal } from '../support/refusal.js';

jest.setTimeout(240_000);

const filling = { ...testOptions, home: preparedHome('offline') };
const paths = pathsOf(filling.home);

async function inFilled<T>(work: (graph: Graph) => Promise<T>): Promise<T> {
  const local = await startLocal(filling.home, filling);
  const graph = await connect({ ...local, database: 'neo4j', readLimit: 110_000 });
  return work(graph).finally(async () => {
    await graph.close();
    local.release();
  });
}

/** What is indexed and constrained, by name. */
const schemaOf = async (graph: Graph) => [
  ...(await graph.read(
    'SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, state RETURN * ORDER BY name',
  )),
  ...(await graph.read(
    'SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties RETURN * ORDER BY name',
  )),
];

/** The record line by line. */
async function linesOf(graph: Graph): Promise<string[]> {
  const lines: string[] = [];
  for await (const group of groupsOf(graph)) lines.push(...group.lines);
  return lines;
}

const soaking = process.env['GAINSAY_SOAK'] !== undefined;

/** The bundled corpus, the story with its texts, a synthetic graph and whatever a text or a list can hold, as one. */
async function everything(): Promise<GraphRecords> {
  const corpora = [
    // By far the largest.
    ...(soaking ? [(await readCorpus(bundledCorpus)).records] : []),
    (await readCorpus(story)).records,
    toRecords({ claims: 40, seed: '1' }),
  ];
  const values: Value[] = [
    ...naughty,
    ...['', ' ', ' a ', '\t', 'a\tb', '"', '""', '\\', '\\"', 'a\n', '\r\nb', '\u0000', '\u2028', ';', ','],
    ...[['a', ''], ['', 'b'], ['a\nb', '"'], naughty.filter((text) => !text.includes('\u001f'))],
    ...[0, -1, 1.5, 1e-7, 1e21, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, true, false, null],
  ];
  const strange = values.map((note, i) => ({ id: `strange-${i}`, labels: ['Topic'], properties: { note } }));
  return {
    ...corpora[0]!,
    nodes: [...corpora.flatMap(({ nodes }) => nodes), ...strange],
    edges: corpora.flatMap(({ edges }) => edges),
    texts: new Map(corpora.flatMap(({ texts }) => [...texts])),
  };
}

test('a graph filled offline is the graph that an import makes, to the last property, index and seal', async () => {
  const records = await everything();
  const online = await testGraph();
  await emptyGraph();
  const report = await importRecords(online, records);
  const offline = await importOffline(filling, records, Date.parse(report.recordedAt ?? ''));
  expect(offline).toEqual(report);
  const lines = await linesOf(online);
  const wanted = { record: await fingerprint(online), schema: await schemaOf(online) };
  await inFilled(async (graph) => {
    await requireCurrentVersion(graph);
    expect((await linesOf(graph)).filter((line, i) => line !== lines[i])).toEqual([]);
    expect({ record: await fingerprint(graph), schema: await schemaOf(graph) }).toEqual(wanted);
    expect(await brokenSeals(graph)).toEqual([]);
    const again = await importRecords(graph, records);
    expect(again).toMatchObject({ recordedAt: null, created: {}, changed: {}, closed: {} });
  });
  expect(existsSync(paths.sheets)).toBe(false);
  expect((await refusal(importOffline(filling, records))).code).toBe('CONFLICT');
});

test('what goes wrong, or is killed in the middle, leaves the empty graph as it was', async () => {
  const other = { ...testOptions, home: preparedHome('offline-broken') };
  const { records } = await readCorpus(story);
  const node = records.nodes[0]!;
  const listed = { ...node, id: 'listed', properties: { flags: [''] } };
  const broken: GraphRecords[] = [
    { ...records, nodes: [...records.nodes, node] },
    { ...records, nodes: [...records.nodes, listed] },
  ];
  // Each starts and stops a server three times.
  for (const each of soaking ? broken : broken.slice(0, 1)) {
    const { code, remedy } = await refusal(importOffline(other, each));
    expect({ code, remedy }).toEqual({
      code: 'INVALID',
      remedy: expect.stringContaining('--online') as string,
    });
  }
  // As a process leaves it that is killed when the empty database has been put aside.
  const left = pathsOf(other.home);
  await stopLocal(other.home, { force: true });
  beginFilling(left);
  putAside(left);
  writeWhole(left.filling, JSON.stringify({ pid: 1, started: 'long ago' }));
  const local = await startLocal(other.home, other);
  const graph = await connect({ ...local, database: 'neo4j' });
  try {
    await requireCurrentVersion(graph);
    expect(await isEmptyGraph(graph)).toBe(true);
    expect([left.filling, left.before, left.sheets].filter(existsSync)).toEqual([]);
    writeWhole(left.filling, JSON.stringify(markOf(process.ppid)));
    expect((await refusal(startLocal(other.home, other))).message).toContain(`Process ${process.ppid}`);
    rmSync(left.filling);
  } finally {
    await graph.close();
    local.release();
  }
});

describe('the way is chosen', () => {
  const open = (empty: boolean) => (work: (graph: Graph) => Promise<unknown>) =>
    work({ read: () => Promise.resolve([{ empty }]) } as unknown as Graph);
  const ask = (way: Way, { empty = true, work = () => Promise.resolve('offline') } = {}) =>
    tryOffline(open(empty) as Parameters<typeof tryOffline>[0], way, work);
  const large = 1_000_000;

  test('offline for much that goes into an empty graph, online for all else', async () => {
    expect(await ask({ size: large })).toBe('offline');
    expect(await ask({ size: large }, { empty: false })).toBeUndefined();
    expect(await ask({ size: 100 })).toBeUndefined();
    expect(await ask({ size: large, online: true })).toBeUndefined();
  });

  test('where offline fails, online is tried, unless offline is demanded', async () => {
    const work = () => Promise.reject(new GainsayError('CONFLICT', 'in use'));
    expect(await ask({ size: large }, { work })).toBeUndefined();
    expect((await refusal(ask({ size: 100, offline: true }, { work }))).message).toBe('in use');
    expect(await ask({ size: 100, offline: true })).toBe('offline');
    expect((await refusal(ask({ size: 1, offline: true, online: true }))).code).toBe('BAD_USER_INPUT');
  });
});
