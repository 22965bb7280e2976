import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readCorpus } from '../../src/corpus/read.js';
import { importRecords } from '../../src/graph/import.js';
import { recordTime } from '../../src/graph/clock.js';
import { brokenSeals } from '../../src/graph/seal/broken.js';
import type { Graph } from '../../src/graph/run.js';
import { bundledCorpus } from '../support/corpus.js';
import { emptyGraph, testGraph } from '../support/graph.js';
import { pastOf, stored, violationsIn, wholeGraph } from '../support/records.js';
import { linesOfCorpus } from './corpus-lines.js';
import { affair, canonicalOf, fileOf, importOf, importPath, linesOf } from './support.js';

let graph: Graph;
beforeEach(async () => {
  graph = await testGraph();
  await emptyGraph();
});

const requireWell = async (): Promise<void> => {
  expect(await violationsIn(graph)).toEqual([]);
  expect(await brokenSeals(graph)).toEqual([]);
};

test('a file of lines becomes what its lines say, and the graph keeps its rules', async () => {
  const report = await importOf(graph, linesOf());
  expect(report.told).toEqual([]);
  expect(report).toMatchObject({ corpus: 'lines', rejected: 0, isFinished: true, unchanged: 0 });
  const { nodes, edges } = await wholeGraph(graph);
  expect(report.created).toBe(nodes.length + edges.length);
  await requireWell();
});

test('the bundled corpus is the same graph as a folder and as lines in any order', async () => {
  await importRecords(graph, (await readCorpus(bundledCorpus)).records);
  const asFolder = await canonicalOf(graph);
  const [header = {}, ...lines] = linesOfCorpus(bundledCorpus);
  const again = await importOf(graph, linesOf([header, ...lines]));
  expect(again).toMatchObject({ created: 0, changed: 0, closed: 0, shared: 0, rejected: 0 });
  await emptyGraph();
  expect(await importOf(graph, linesOf([header, ...lines.reverse()]))).toMatchObject({ rejected: 0 });
  expect(await canonicalOf(graph)).toEqual(asFolder);
  await requireWell();
});

test('a second import changes nothing; one after a correction makes it say again what the file says', async () => {
  const path = fileOf(linesOf());
  await importPath(graph, path);
  const before = await canonicalOf(graph);
  expect(await importPath(graph, path)).toMatchObject({ isUntouched: true });
  // Somebody writes something else: the file is compared line by line.
  const other = [
    { corpus: { id: 'others', recordedBy: 'B.' } },
    { topics: [{ id: 'other', name: 'Other' }] },
  ];
  expect(await importOf(graph, linesOf(other))).toMatchObject({ created: 1 });
  expect(await importPath(graph, path)).toMatchObject({ created: 0, changed: 0, closed: 0 });
  expect(await importPath(graph, path)).toMatchObject({ isUntouched: true });
  // Somebody corrects a claim.
  await importOf(graph, linesOf().replace('They laid mines.', 'They may have laid mines.'));
  expect((await stored(graph, 'they-laid-mines')).p['text']).toBe('They may have laid mines.');
  expect(await importPath(graph, path)).toMatchObject({ created: 0, changed: 1, closed: 0 });
  expect(await pastOf(graph, 'they-laid-mines')).toHaveLength(2);
  const { nodes, edges } = await canonicalOf(graph);
  expect(nodes.filter(({ corpus }) => corpus === 'lines')).toEqual(before.nodes);
  expect(edges).toEqual(before.edges);
  await requireWell();
});

test('what takes the place of an edge closes it; what is not named stays', async () => {
  await importOf(graph, linesOf());
  const changed = linesOf().replace(
    '"stance":"denies"',
    '"id":"u-letter.they-laid-mines.denies","stance":"admits"',
  );
  const report = await importOf(graph, changed);
  expect(report).toMatchObject({ rejected: 0, created: 1, changed: 1, closed: 1 });
  await importOf(graph, linesOf(affair().slice(0, 4)));
  expect((await stored(graph, 'they-laid-mines')).p['supersededAt']).toBeUndefined();
  await requireWell();
});

test('a faulty line goes to a file with its faults, all others are written; mended there, it is imported', async () => {
  const bad = { actors: [{ id: 'nobody', name: 'Nobody', kind: 'mediaa' }] };
  const path = fileOf(linesOf([...affair(), bad]));
  const report = await importPath(graph, path);
  expect(report).toMatchObject({ rejected: 1, isFinished: true });
  const rejected = readFileSync(report.rejectsPath, 'utf8');
  expect(rejected).toContain(
    '# line 10: actors[0].kind: "mediaa" is not a word for "kind". Did you mean "media"?',
  );
  expect(rejected).toContain(`\n${JSON.stringify(bad)}\n`);
  const mended = fileOf(rejected.replaceAll('mediaa', 'media'));
  expect(await importPath(graph, mended)).toMatchObject({ rejected: 0, created: 1 });
  await requireWell();
});

const faulty = [
  ['no JSON', '{"claims": [', 'This is not JSON'],
  ['no map', '[1]', 'This is not a map of lists.'],
  ['two equal keys', '{"topics": [{"id": "t", "name": "One", "name": "Two"}]}', 'A key stands twice'],
  ['a list that is none', '{"topics": {"id": "t"}}', '"topics" must be a list'],
  ['an unknown list', '{"tropics": []}', '"tropics" is not a key of a line. Write "topics".'],
  [
    '__proto__',
    '{"topics": [{"id": "t", "name": "T", "__proto__": {"polluted": true}}]}',
    '"__proto__" is not a key',
  ],
  ['half a character', '{"topics": [{"id": "t", "name": "\\ud800"}]}', 'half of a character'],
  ['a NUL', '{"topics": [{"id": "t", "name": "a\\u0000"}]}', 'NUL'],
  ['a number for a text', '{"events": [{"id": "e", "name": "E", "about": 2013}]}', '"about" must be text'],
  ['no date', '{"events": [{"id": "e", "name": "E", "about": "soon"}]}', 'This is not a date'],
  [
    'what is named nowhere',
    '{"sources": [{"id": "s", "title": "S", "authors": ["a"]}]}',
    'There is no actor "a".',
  ],
  ['another kind', '{"topics": [{"id": "they-laid-mines", "name": "T"}]}', 'is taken'],
  [
    'said otherwise before',
    '{"topics": [{"id": "mines", "name": "Other"}]}',
    'An earlier line says something else',
  ],
  ['a circle', '{"mandates": [{"of": "ministry", "actor": "paper"}]}', 'closes a circle'],
  [
    'a document without its edition',
    `{"documents": [{"edition": "news@1", "sha256": "${'b'.repeat(64)}"}]}`,
    'not in this line',
  ],
  ['too deep', `{"topics": ${'['.repeat(20_000)}${']'.repeat(20_000)}}`, 'nested too deeply'],
  [
    'too long',
    `{"topics": [{"id": "t", "name": "${'a'.repeat(4_000_000)}"}]}`,
    'longer than 4,000,000 bytes',
  ],
] as const;

test('each faulty line is rejected with what to do, and nothing of it is written', async () => {
  const { told, rejected, line } = await importOf(
    graph,
    linesOf() + faulty.map(([, text]) => `${text}\n`).join(''),
  );
  const first = (line ?? 0) - faulty.length + 1;
  for (const [index, [, , words]] of faulty.entries())
    expect(told.find((text) => text.startsWith(`line ${first + index}:`))).toContain(words);
  expect(rejected).toBe(faulty.length);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  await requireWell();
});

test('bytes that are no UTF-8, a mark at the beginning, other ends of lines, and no end at all', async () => {
  const text = linesOf().trimEnd().replaceAll('\n', '\r\n');
  const bytes = Buffer.concat([
    Buffer.from('\ufeff'),
    Buffer.from(text),
    Buffer.from('\r\n{"topics": [{"id": "t", "name": "'),
    Buffer.from([0xff]),
    Buffer.from('"}]}'),
  ]);
  const { told } = await importPath(graph, fileOf(bytes));
  expect(told).toEqual(['line 10: It is not UTF-8 (column 34). Save the file as UTF-8.']);
  expect((await stored(graph, 'they-laid-mines')).p['text']).toBe('They laid mines.');
});

test('a packed file, and a file of another beginning', async () => {
  expect(await importPath(graph, fileOf(gzipSync(linesOf()), 'lines.jsonl.gz'))).toMatchObject({
    rejected: 0,
  });
  await expect(importOf(graph, linesOf(affair().slice(1)))).rejects.toThrow('does not say which corpus');
  await expect(importOf(graph, '{"corpus": {"id": "No id"}}\n')).rejects.toThrow('is not an id');
});

test('--strict writes nothing while a line is faulty; --dry-run never', async () => {
  const faulty = linesOf([...affair(), { topics: [{ id: 'x' }] }]);
  await expect(importOf(graph, faulty, { strict: true })).rejects.toThrow(
    '1 line is faulty. Nothing was written',
  );
  expect(await importOf(graph, faulty, { dryRun: true })).toMatchObject({ rejected: 1 });
  expect((await wholeGraph(graph)).nodes).toEqual([]);
});

test('who writes meanwhile is heard: what was read before is read again', async () => {
  const entries = [
    ...affair(),
    ...Array.from({ length: 30 }, (_, n) => ({ topics: [{ id: `t${n}`, name: `T ${n}` }] })),
  ];
  const path = fileOf(linesOf(entries));
  let told = 0;
  const others: Promise<unknown>[] = [];
  const report = await importPath(graph, path, {
    most: { lines: 3, bytes: 1e6 },
    tell: () => {
      told += 1;
      if (told % 3 === 0) others.push(graph.write((transaction) => recordTime(transaction)));
    },
  });
  await Promise.all(others);
  expect(report).toMatchObject({ rejected: 0, isAlone: false });
  expect(others.length).toBeGreaterThan(2);
  await requireWell();
});

test('stopped in the middle it goes on there; the same graph, and every rejected line once', async () => {
  const bad = { topics: [{ id: 'x' }] };
  const entries = [...affair().slice(0, 1), bad, ...affair().slice(1).reverse(), bad];
  const most = { lines: 2, bytes: 1e6 };
  await importOf(graph, linesOf(entries), { most });
  const whole = await canonicalOf(graph);
  await emptyGraph();
  const path = fileOf(linesOf(entries));
  const stop = () => {
    throw new Error('stop');
  };
  for (let tries = 0; tries < 100; tries += 1) {
    let batches = 0;
    const mayGoOn = () => ((batches += 1) > 1 ? stop() : undefined);
    const done = await importPath(graph, path, { most, mayGoOn }).catch((error: Error) => error.message);
    if (typeof done === 'string') {
      expect(done).toBe('stop');
      continue;
    }
    expect(done).toMatchObject({ rejected: 2, isFinished: true });
    expect(readFileSync(done.rejectsPath, 'utf8').match(/^# line/gm)).toHaveLength(2);
    break;
  }
  expect(await canonicalOf(graph)).toEqual(whole);
  await requireWell();
});

test('a file that was changed since it was stopped is compared from its first line', async () => {
  const path = fileOf(linesOf());
  await importPath(graph, path, {
    most: { lines: 2, bytes: 1e6 },
    mayGoOn: ({ line }) => {
      if (line > 3) throw new Error('stop');
    },
  }).catch(() => undefined);
  writeFileSync(path, linesOf().replace('"The ministry"', '"A ministry"'));
  expect(await importPath(graph, path)).toMatchObject({ changed: 1, rejected: 0, isFinished: true });
  appendFileSync(path, '{"topics": [{"id": "more", "name": "More"}]}\n');
  expect(await importPath(graph, path)).toMatchObject({ created: 1, changed: 0, rejected: 0 });
  expect((await stored(graph, 'ministry')).p['name']).toBe('A ministry');
  await requireWell();
});
