import { readFileSync } from 'node:fs';
import type { Graph } from '../../src/graph/run.js';
import { brokenSeals } from '../../src/graph/seal/broken.js';
import { mutate, revisionOf, teller as by } from '../recording/support.js';
import { emptyGraph, testGraph } from '../support/graph.js';
import { stored, violationsIn } from '../support/records.js';
import { affair, importOf, importPath, fileOf, linesOf } from './support.js';

let graph: Graph;
beforeEach(async () => {
  graph = await testGraph();
  await emptyGraph();
});

const ministry = { id: 'ministry', name: 'The ministry', kind: 'ministry', affiliation: 'party' };
const sameAs = (actor: string) => ({ sameAs: { actor, reason: 'The same address.' } });
const judged = [
  { actors: [{ ...ministry, id: 'ministry-2', ...sameAs('ministry') }] },
  {
    actors: [{ id: 'loop', name: 'Loop', kind: 'media', actsFor: [{ actor: 'paper' }], ...sameAs('paper') }],
  },
  { actors: [{ ...ministry, ...sameAs('ministry-2') }] },
  { actors: [{ ...ministry, id: 'ministry-2', ...sameAs('paper') }] },
  { topics: [{ id: 'after', name: 'After' }] },
];

test('a judgement that cannot be is a faulty line, with the reason and the way out; the others are written', async () => {
  const path = fileOf(linesOf([...affair(), ...judged]));
  const { told, rejected, rejectsPath } = await importPath(graph, path);
  expect(told).toEqual([
    'line 11: Records that are judged to be "paper" are linked to each other by ACTS_FOR. Remove that link first, or judge them not to be the same.',
    expect.stringMatching(
      /^line 12: "ministry(-2)?" and "ministry(-2)?" are read as each other in a circle\. Judge all/,
    ),
    expect.stringMatching(/^line 13: .*(judged to be another already|says something else)/),
  ]);
  expect(rejected).toBe(3);
  expect(readFileSync(rejectsPath, 'utf8')).toContain('are linked to each other by ACTS_FOR');
  expect((await stored(graph, 'after')).p['name']).toBe('After');
  const same = await graph.read(
    "MATCH (a)-[:SAME_AS {judgement: 'SAME'}]->(b) RETURN a.id AS of, b.id AS as",
  );
  expect(same).toEqual([{ of: 'ministry-2', as: 'ministry' }]);
  expect(await violationsIn(graph)).toEqual([]);
  expect(await brokenSeals(graph)).toEqual([]);
  expect(await importPath(graph, path)).toMatchObject({ created: 0, changed: 0, closed: 0 });
});

test('a link between records that somebody judged to be one is a faulty line too', async () => {
  await importOf(
    graph,
    linesOf([...affair(), { claims: [{ id: 'twin', text: 'They did.', kind: 'allegation' }] }]),
  );
  await mutate(
    graph,
    'judge',
    {
      id: 'twin',
      other: 'they-laid-mines',
      judgement: 'SAME',
      revision: await revisionOf(graph, 'twin'),
      by,
    },
    'id',
  );
  const more = { corpus: { id: 'more', recordedBy: 'B.', language: 'en' } };
  const links = [
    { links: [{ of: 'twin', refines: 'they-laid-mines', basis: 'explicit' }] },
    { topics: [{ id: 'after', name: 'After' }] },
  ];
  const { told, created } = await importOf(graph, linesOf([more, ...links]));
  expect(told).toEqual([expect.stringContaining('line 2: Records that are judged to be "they-laid-mines" are linked')]); // prettier-ignore
  expect(created).toBe(1);
  expect(await violationsIn(graph)).toEqual([]);
});
