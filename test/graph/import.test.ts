import neo4j from 'neo4j-driver';
import { readCorpus } from '../../src/corpus/read.js';
import { fromDriver } from '../../src/graph/errors.js';
import { importRecords, previewImport } from '../../src/graph/import.js';
import type { Graph } from '../../src/graph/run.js';
import { sealNames } from '../../src/graph/seal/seal.js';
import type { GainsayError } from '../../src/model/errors.js';
import type { GraphRecords } from '../../src/model/records.js';
import { story } from '../support/corpus.js';
import { emptyGraph, testGraph } from '../support/graph.js';
import {
  asCorpus,
  readOnly,
  retold,
  stored,
  told,
  total,
  violationsIn,
  wholeGraph,
  without,
} from '../support/records.js';

let graph: Graph;
let records: GraphRecords;
beforeAll(async () => {
  graph = await testGraph();
  ({ records } = await readCorpus(story));
});
beforeEach(emptyGraph);

// With the sort keys and seals, which are worked out from the rest.
const sortKeys = ['saidSort', 'aboutSort', 'publishedSort'];
const stamps = ['id', 'hash', 'corpus', 'recordedAt', 'recordedBy', ...sortKeys, ...sealNames];
const attachment = ['text', 'textLength', 'textSha256', 'mediaType', 'attachedAt'];

test('what was imported is read back as it was said', async () => {
  const report = await importRecords(graph, records);
  const { nodes, edges } = await wholeGraph(graph);

  const byId = (a: { id: unknown }, b: { id: unknown }) => (String(a.id) < String(b.id) ? -1 : 1);
  const readNodes = nodes.map(({ labels, p }) => ({
    id: p.id,
    labels: labels.filter((label) => label !== 'Record'),
    properties: without(p, labels.includes('Edition') ? [...stamps, ...attachment] : stamps),
  }));
  expect(readNodes.sort(byId)).toEqual([...records.nodes].sort(byId));
  const readEdges = edges.map(({ type, from, to, p }) => ({
    id: p.id,
    type,
    from,
    to,
    properties: without(p, stamps),
  }));
  expect(readEdges.sort(byId)).toEqual([...records.edges].sort(byId));
  expect(total(report.created)).toBe(records.nodes.length + records.edges.length);
  expect(await violationsIn(graph)).toEqual([]);
});

test('every record says when, by whom and by which corpus it was recorded', async () => {
  const { recordedAt } = await importRecords(graph, records);
  expect(recordedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  const { nodes, edges } = await wholeGraph(graph);
  const said = [...nodes, ...edges].map(({ p }) => [p.recordedAt, p.recordedBy, p.corpus].join(' '));
  expect(new Set(said)).toEqual(new Set([`${recordedAt} S. Teller story`]));
});

test('texts that lie in the folder are attached', async () => {
  const { recordedAt, attached } = await importRecords(graph, records);
  expect(attached).toEqual([...records.texts.keys()]);
  expect(attached).toHaveLength(4);
  for (const [edition, text] of records.texts) {
    const wanted = { text, textLength: [...text].length, attachedAt: recordedAt };
    expect((await stored(graph, edition)).p).toMatchObject(wanted);
  }
});

test('a second import needs no write, changes nothing and says so', async () => {
  await importRecords(graph, records);
  const before = await wholeGraph(graph);
  const report = await importRecords(readOnly(graph), records);
  expect(report).toMatchObject({ recordedAt: null, changes: [] });
  expect(report).toMatchObject({ created: {}, changed: {}, closed: {}, reopened: {}, shared: {} });
  expect(total(report.unchanged)).toBe(records.nodes.length + records.edges.length);
  expect(await wholeGraph(graph)).toEqual(before);
});

test('the same records in another order are the same', async () => {
  await importRecords(graph, records);
  const nodes = [...records.nodes].reverse();
  const edges = [...records.edges].reverse();
  expect((await importRecords(readOnly(graph), { ...records, nodes, edges })).changes).toEqual([]);
});

test('a preview says what an import does, and writes nothing', async () => {
  await importRecords(graph, records);
  const before = await wholeGraph(graph);
  const changed = await retold('actors.yaml', ['name: Orrow,', 'name: Republic of Orrow,']);
  const preview = await previewImport(graph, changed);
  expect(await wholeGraph(graph)).toEqual(before);
  const report = await importRecords(graph, changed);
  expect({ ...preview, recordedAt: report.recordedAt }).toEqual(report);
});

test('an import that fails in the middle leaves nothing', async () => {
  const [edge] = records.edges;
  const lost = { ...records, edges: [...records.edges, { ...edge!, id: 'x', to: 'nowhere' }] };
  await expect(importRecords(graph, lost)).rejects.toThrow(/was to write/);
  expect(await wholeGraph(graph)).toEqual({ nodes: [], edges: [] });
});

test('a corpus that the database cannot take at once is said to be too large', async () => {
  const cause = new neo4j.Neo4jError(
    'full',
    'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
    '50N00',
    '',
  );
  const refused = fromDriver(cause) as GainsayError;
  const full: Graph = {
    ...graph,
    queriesRun: 0,
    write: () => Promise.reject(refused),
  };
  await expect(importRecords(full, records)).rejects.toMatchObject({
    code: 'LIMIT_EXCEEDED',
    message: expect.stringContaining('The corpus is larger') as unknown,
  });
});

test('imports at the same time follow one another', async () => {
  const changed = await retold('actors.yaml', ['name: Orrow,', 'name: O,']);
  const all = [records, records, changed].map((of) => importRecords(graph, of));
  const times = (await Promise.all(all)).flatMap(({ recordedAt }) => recordedAt ?? []);
  expect(new Set(times).size).toBe(times.length);
  expect((await wholeGraph(graph)).nodes).toHaveLength(records.nodes.length);
  expect(await violationsIn(graph)).toEqual([]);
});

test('record times go on after the last in the graph, whatever the clock says', async () => {
  await graph.summary(
    "CREATE (:Record:Topic {id: 'future', name: 'f', recordedAt: '2999-01-01T00:00:00.000Z', recordedBy: 'x', corpus: 'x', hash: 'x'})",
  );
  expect((await importRecords(graph, records)).recordedAt).toBe('2999-01-01T00:00:00.001Z');
});

describe('two corpora', () => {
  const two = ['orrow', 'vessany'];

  test('share what they say in the same words, and the last holds it alone', async () => {
    await importRecords(graph, records);
    const other = asCorpus('other', records, two);
    expect(told(await importRecords(graph, other), 'shared')).toEqual(['Actor orrow', 'Actor vessany']);
    expect((await stored(graph, 'orrow')).p).toMatchObject({ corpus: 'story', alsoIn: ['other'] });
    expect((await importRecords(readOnly(graph), other)).changes).toEqual([]);

    const gone = await importRecords(graph, asCorpus('story', records, []));
    expect(told(gone, 'shared')).toEqual(['Actor orrow', 'Actor vessany']);
    expect((await stored(graph, 'orrow')).p).toMatchObject({ corpus: 'other', alsoIn: [] });
    expect((await stored(graph, 'orrow')).p).not.toHaveProperty('supersededAt');
    expect(await violationsIn(graph)).toEqual([]);
  });

  test('conflict where they say something else under one id: both are named, nothing is written', async () => {
    await importRecords(graph, records);
    const before = await wholeGraph(graph);
    const changed = await retold('actors.yaml', ['name: Orrow,', 'name: Another Orrow,']);
    const other = asCorpus('other', changed, two);
    const said =
      'The corpus "other" says something else than another corpus under the same id: actor "orrow" (said by story).';
    await expect(importRecords(graph, other)).rejects.toMatchObject({ code: 'CONFLICT', message: said });
    await expect(previewImport(graph, other)).rejects.toMatchObject({ code: 'CONFLICT', message: said });
    expect(await wholeGraph(graph)).toEqual(before);
  });

  test('conflict also when the first changes what the second shares', async () => {
    await importRecords(graph, records);
    await importRecords(graph, asCorpus('other', records, two));
    const changed = await retold('actors.yaml', ['name: Orrow,', 'name: Another Orrow,']);
    await expect(importRecords(graph, changed)).rejects.toThrow(/"story" .* "orrow" \(said by other\)/);
  });
});
