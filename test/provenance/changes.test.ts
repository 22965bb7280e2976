import { ask } from '../../src/api/ask.js';
import { readCorpus } from '../../src/corpus/read.js';
import { importRecords } from '../../src/graph/import.js';
import type { Graph } from '../../src/graph/run.js';
import { unwrapped } from '../hard-cases/answers.js';
import { story } from '../support/corpus.js';
import { emptyGraph, testGraph } from '../support/graph.js';
import { retold } from '../support/records.js';

let graph: Graph;
let first: string;
let second: string;
let third: string;
const at = async (records: Parameters<typeof importRecords>[1]): Promise<string> =>
  String((await importRecords(graph, records)).recordedAt);

beforeAll(async () => {
  graph = await testGraph();
  await emptyGraph();
  const told = (await readCorpus(story)).records;
  first = await at(told);
  second = await at(
    await retold(
      'actors.yaml',
      ['name: Orrow,', 'name: Republic of Orrow, note: new,'],
      ['Each bank has its own water authority.', 'Two banks.'],
    ),
  );
  third = await at(told);
}, 120_000);

async function changes(
  from: string,
  to: string,
  selection: string,
  ids: string[] | null = null,
): Promise<unknown> {
  const operation = `query ($from: DateTime!, $to: DateTime!, $ids: [ID!]) { changes(ids: $ids, from: $from, to: $to, first: 100) { ${selection} } }`;
  return unwrapped(await ask(graph, operation, { from, to, ids }));
}
const told =
  'nodes { deed at by kind id node { id } from { id } to { id } properties { name before after } }';

test('a changed node and a changed edge are told with what they said before and after, and nothing else', async () => {
  const found = (await changes(first, second, told)) as { id: string }[];
  expect(found).toEqual([
    {
      deed: 'CHANGED',
      at: second,
      by: 'S. Teller',
      kind: 'Actor',
      id: 'orrow',
      node: 'orrow',
      from: null,
      to: null,
      properties: [
        { name: 'name', before: 'Orrow', after: 'Republic of Orrow' },
        { name: 'note', before: null, after: 'new' },
      ],
    },
    {
      deed: 'CHANGED',
      at: second,
      by: 'S. Teller',
      kind: 'SAME_AS',
      id: expect.any(String) as string,
      node: null,
      from: 'vessany-office',
      to: 'orrow-waterways',
      properties: [{ name: 'reason', before: 'Each bank has its own water authority.', after: 'Two banks.' }],
    },
  ]);
});

test('what is said again is a change back, and both steps stay on record', async () => {
  expect(await changes(first, third, 'totalCount truncated byDeed { value count }')).toEqual({
    totalCount: 4,
    truncated: false,
    byDeed: [{ value: 'CHANGED', count: 4 }],
  });
  expect(await changes(second, third, 'nodes { id properties { name before after } }', ['orrow'])).toEqual([
    {
      id: 'orrow',
      properties: [
        { name: 'name', before: 'Republic of Orrow', after: 'Orrow' },
        { name: 'note', before: 'new', after: null },
      ],
    },
  ]);
});

test('an edge is told to whoever asks for one of its ends', async () => {
  const ends = (ids: string[]) => changes(first, second, 'nodes { kind }', ids);
  expect(await ends(['vessany-office'])).toEqual(['SAME_AS']);
  expect(await ends(['orrow-waterways'])).toEqual(['SAME_AS']);
  expect(await ends(['orrow', 'vessany-office'])).toEqual(['Actor', 'SAME_AS']);
});

test('the first import added all that there is; before it, and after the last, nothing was done', async () => {
  const [{ nodes, edges } = { nodes: 0, edges: 0 }] = (await graph.read(
    'MATCH (n:Record) WITH count(n) AS nodes MATCH (:Record)-[e]->(:Record) RETURN nodes, count(DISTINCT e.id) AS edges',
  )) as { nodes: number; edges: number }[];
  const all = await changes('2000-01-01T00:00:00.000Z', first, 'totalCount byDeed { value count }');
  const count = Number(nodes) + Number(edges);
  expect(all).toEqual({ totalCount: count, byDeed: [{ value: 'ADDED', count }] });
  expect(await changes('1990-01-01T00:00:00Z', '2000-01-01T00:00:00Z', 'totalCount truncated')).toEqual({
    totalCount: 0,
    truncated: false,
  });
  expect(await changes(third, '2999-01-01T00:00:00Z', 'totalCount')).toEqual(0);
  expect(await changes(first, third, 'totalCount', ['nothing'])).toEqual(0);
});

test('an edge that nobody says any more is closed, and added again when somebody does', async () => {
  const whole = (await readCorpus(story)).records;
  const replies = whole.edges.filter(({ type }) => type === 'REPLIES_TO').length;
  const closed = await at({ ...whole, edges: whole.edges.filter(({ type }) => type !== 'REPLIES_TO') });
  const again = await at(whole);
  const sorts = 'byDeed { value count } byKind { value count }';
  expect(await changes(third, closed, sorts)).toEqual({
    byDeed: [{ value: 'CLOSED', count: replies }],
    byKind: [{ value: 'REPLIES_TO', count: replies }],
  });
  expect(await changes(closed, again, sorts)).toEqual({
    byDeed: [{ value: 'ADDED', count: replies }],
    byKind: [{ value: 'REPLIES_TO', count: replies }],
  });
});

test('a change leads to the import that made it, and to what else that did', async () => {
  const selection = 'nodes { recording { deed corpus recordedBy recordedAt counts } }';
  const found = (await changes(first, second, selection)) as unknown[];
  expect(found.length).toBeGreaterThan(1);
  for (const recording of found)
    expect(recording).toEqual({
      deed: 'import',
      corpus: 'story',
      recordedBy: 'S. Teller',
      recordedAt: second,
      counts: ['changed Actor 1', 'changed SAME_AS 1'],
    });
});
