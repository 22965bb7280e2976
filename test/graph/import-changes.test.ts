import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from '../../src/corpus/read.js';
import { attach } from '../../src/graph/attach.js';
import { importRecords, type ImportReport } from '../../src/graph/import.js';
import type { Graph } from '../../src/graph/run.js';
import type { GraphRecords } from '../../src/model/records.js';
import { sealNames } from '../../src/graph/seal/seal.js';
import { story } from '../support/corpus.js';
import { emptyGraph, testGraph } from '../support/graph.js';
import { pastOf, readOnly, retold, stored, told, total, violationsIn, without } from '../support/records.js';

let graph: Graph;
let records: GraphRecords;
let first: ImportReport;
beforeAll(async () => {
  graph = await testGraph();
  ({ records } = await readCorpus(story));
});
beforeEach(async () => {
  await emptyGraph();
  first = await importRecords(graph, records);
});
afterEach(async () => expect(await violationsIn(graph)).toEqual([]));

test('a node that says something else keeps what it said as a past state', async () => {
  const before = await stored(graph, 'orrow');
  const changed = await retold('actors.yaml', ['name: Orrow,', 'name: Republic of Orrow, note: new,']);
  const report = await importRecords(graph, changed);
  const properties = ['name', 'note'];
  expect(report.changes).toEqual([{ deed: 'changed', kind: 'Actor', id: 'orrow', properties }]);

  const after = await stored(graph, 'orrow');
  const said = { name: 'Republic of Orrow', note: 'new', recordedAt: report.recordedAt };
  expect(after.p).toMatchObject(said);
  expect(after.p.hash).not.toBe(before.p.hash);
  const labels = expect.arrayContaining(['Record', 'Actor']) as unknown;
  const past = { ...without(before.p, sealNames), labels, supersededAt: report.recordedAt };
  expect((await pastOf(graph, 'orrow')).map((state) => without(state, sealNames))).toEqual([past]);
  expect(String(report.recordedAt) > String(first.recordedAt)).toBe(true);
});

test('an edge that says something else is closed, and a new one with its id is written', async () => {
  const before = 'Each bank has its own water authority.';
  const report = await importRecords(graph, await retold('actors.yaml', [before, 'Two banks.']));
  expect(told(report, 'changed')).toEqual(['SAME_AS vessany-office orrow-waterways (reason)']);
  const edges = await graph.read(
    "MATCH (:Actor {id: 'vessany-office'})-[e:SAME_AS|WAS_SAME_AS]->() RETURN e.id AS id, e.reason AS reason, e.recordedAt AS at, e.supersededAt AS until ORDER BY at",
  );
  expect(edges).toMatchObject([
    { reason: before, at: first.recordedAt, until: report.recordedAt },
    { reason: 'Two banks.', at: report.recordedAt, until: null },
  ]);
  expect(edges[0]?.id).toBe(edges[1]?.id);
});

test('a statement with another stance is of another kind, and the old position is closed', async () => {
  const from = 'id: ronnick-admits-part\n        stance: admits in part';
  const to = 'id: ronnick-admits-part\n        stance: denies';
  const report = await importRecords(graph, await retold('claims/gates.yaml', [from, to]));
  expect(told(report, 'changed')).toEqual(['Statement ronnick-admits-part (kind)']);
  expect(told(report, 'closed')).toEqual(['ASSERTS ronnick-admits-part gates-opened']);
  expect(told(report, 'created')).toEqual(['DENIES ronnick-admits-part gates-opened']);
  const { labels } = await stored(graph, 'ronnick-admits-part');
  expect([...labels].sort()).toEqual(['Denial', 'Record', 'Statement']);
  const [past] = await pastOf(graph, 'ronnick-admits-part');
  expect(past).toMatchObject({ kind: 'Assertion', labels: expect.arrayContaining(['Assertion']) as unknown });
});

test('what is no longer said is closed, and reopened when it is said again', async () => {
  const id = 'lock-break-2015';
  const nodes = records.nodes.filter((node) => node.id !== id);
  const edges = records.edges.filter(({ to }) => to !== id);
  const closing = await importRecords(graph, { ...records, nodes, edges });
  expect(told(closing, 'closed')).toContain(`Event ${id}`);
  const times = { recordedAt: first.recordedAt, supersededAt: closing.recordedAt };
  expect((await stored(graph, id)).p).toMatchObject(times);
  expect(await violationsIn(graph)).toEqual([]);

  const again = await importRecords(graph, records);
  expect(told(again, 'reopened')).toEqual([`Event ${id}`]);
  const after = await stored(graph, id);
  expect(after.p.recordedAt).toBe(again.recordedAt);
  expect(after.p).not.toHaveProperty('supersededAt');
  expect(await pastOf(graph, id)).toMatchObject([times]);
  expect(total(again.created)).toBe(total(closing.closed) - 1);
});

test('a corpus may go to and fro, and each time the next import needs no write', async () => {
  const changed = await retold(
    'actors.yaml',
    ['own water authority', 'own office'],
    ['name: Orrow,', 'name: O,'],
  );
  for (const said of [changed, records, changed]) {
    await importRecords(graph, said);
    expect((await importRecords(readOnly(graph), said)).changes).toEqual([]);
  }
  expect(await pastOf(graph, 'orrow')).toHaveLength(3);
});

describe('words', () => {
  const gazette = 'gazette-2015-05-06@print';
  const dossier = 'courier-dossier@2015-06';

  /** The story with something else said of the first words that are found in the first edition of the dossier. */
  function saidOtherwise(other: Readonly<Record<string, string>>): GraphRecords {
    const passage = records.edges.find(({ type, to }) => type === 'FOUND_IN' && to === dossier);
    expect(passage).toBeDefined();
    const edges = records.edges.map((edge) =>
      edge === passage ? { ...edge, properties: { ...edge.properties, ...other } } : edge,
    );
    return { ...records, edges };
  }

  test('are checked against a text that was attached before', async () => {
    const bytes = readFileSync(join(story, 'attach/courier-dossier-2015-06.txt'));
    await attach(graph, [{ name: 'dossier.txt', bytes }]);
    const wrong = saidOtherwise({ sha256: 'f'.repeat(64) });
    await expect(importRecords(graph, wrong)).rejects.toMatchObject({ code: 'INVALID' });
    // Written anew, the words are verified at once.
    await importRecords(graph, saidOtherwise({ note: 'again' }));
  });

  test('are unverified again when the hash of the file changes, and the old text stays in the past', async () => {
    const nodes = records.nodes.map((node) =>
      node.id === gazette ? { ...node, properties: { ...node.properties, sha256: '0'.repeat(64) } } : node,
    );
    const texts = new Map([...records.texts].filter(([id]) => id !== gazette));
    await importRecords(graph, { ...records, nodes, texts });
    expect((await stored(graph, gazette)).p).not.toHaveProperty('text');
    expect(await pastOf(graph, gazette)).toMatchObject([{ text: records.texts.get(gazette) }]);
  });

  test('stay verified when an edition is described otherwise', async () => {
    await importRecords(graph, await retold('sources.yaml', ['label: as printed', 'label: in print']));
    const said = { label: 'in print', text: records.texts.get(gazette) };
    expect((await stored(graph, gazette)).p).toMatchObject(said);
    expect(Object.keys((await pastOf(graph, gazette))[0] ?? {})).not.toContain('text');
  });

  test('that are no longer in the folder stay attached', async () => {
    const edges = records.edges.map((edge) =>
      edge.to === gazette && edge.properties.words
        ? { ...edge, properties: { ...without(edge.properties, ['words']), verification: 'UNVERIFIED' } }
        : edge,
    );
    const texts = new Map([...records.texts].filter(([id]) => id !== gazette));
    expect((await importRecords(readOnly(graph), { ...records, edges, texts })).changes).toEqual([]);
  });
});
