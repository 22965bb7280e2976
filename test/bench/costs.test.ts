import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom } from '../../bench/generate/random.js';
import { load } from '../../bench/load.js';
import { operations, operationText, variablesOf } from '../../bench/operations.js';
import { composedOnly, hitsOf, profile, queriesOf, type Composed } from '../../bench/profile.js';
import { samplesOf } from '../../bench/samples.js';
import { ask } from '../../src/api/ask.js';
import { traceOperation } from '../../src/cli/trace/operation.js';
import { packageRoot } from '../../src/config.js';
import type { Graph } from '../../src/graph/run.js';
import { emptyGraph, testGraph } from '../support/graph.js';

/** What answers cost the database, by its own count: no clock, so that it is the same on every machine. */
let graph: Graph;
beforeAll(async () => {
  graph = await testGraph();
  await emptyGraph();
  await load(graph, { claims: 1_000, seed: '1' }, () => undefined);
}, 120_000);

const snapshotFile = join(packageRoot, 'test', 'bench', 'db-hits.json');
const record = process.env['RECORD_DB_HITS'] !== undefined;
const committed = existsSync(snapshotFile)
  ? (JSON.parse(readFileSync(snapshotFile, 'utf8')) as Record<string, number>)
  : {};
const counted: Record<string, number> = {};

/** Remembers the hits of an operation, and holds them to what is committed. */
async function holdHits(name: string, queries: readonly Composed[]): Promise<void> {
  let hits = 0;
  for (const query of queries) hits += hitsOf(await profile(graph, query));
  counted[name] = Math.round(hits / queries.length);
  const expected = committed[name] ?? NaN;
  if (record) return;
  // A change for the better is written down too: RECORD_DB_HITS=1 npx jest test/bench/costs.test.ts
  expect({
    name,
    hits: counted[name],
    withinFivePercent: Math.abs(counted[name] / expected - 1) <= 0.05,
  }).toEqual({
    name,
    hits: counted[name],
    withinFivePercent: true,
  });
}

afterAll(() => {
  if (record) writeFileSync(snapshotFile, `${JSON.stringify(counted, null, 2)}\n`);
});

const some = <T>(list: readonly T[], count: number): T[] =>
  list.filter((_, i) => i % Math.ceil(list.length / count) === 0);

describe('database hits of an operation are what they were', () => {
  test.each(operations.map((operation) => [operation.name, operation] as const))(
    '%s',
    async (name, operation) => {
      const samples = some(await samplesOf(graph, operation), 10);
      const { file } = operation;
      const queries: Composed[] = [];
      for (const sample of samples)
        queries.push(...(await composedOnly(operationText(file), variablesOf(file, sample))));
      expect(queries).toHaveLength(samples.length);
      await holdHits(name, queries);
    },
  );

  const more: [string, string, Record<string, unknown>][] = [
    ['trace in the terminal', traceOperation, { claim: 'claim-0000007' }],
    ['claims of a topic', '{ claims(topic: "topic-0000007", first: 50) { nodes { id text } } }', {}],
    ['claims of a kind, counted', '{ claims(kind: [FIGURE], first: 20) { totalCount nodes { id } } }', {}],
    ['denied claims', '{ claims(disputeFinding: [DENIED], first: 20) { nodes { id } } }', {}],
    ['statements, oldest first', '{ statements(first: 50) { nodes { id said { edtf } } } }', {}],
    [
      'what an actor said',
      '{ actor(id: "actor-0000007") { statements(first: 50) { totalCount nodes { id } } } }',
      {},
    ],
    ['what cites a source', '{ source(id: "source-0000100") { citedBy(first: 50) { nodes { mark } } } }', {}],
  ];
  test.each(more)('%s', async (name, operation, variables) => {
    const queries = await composedOnly(operation, variables);
    expect(queries).toHaveLength(1);
    await holdHits(name, queries);
  });

  test('nothing else is committed', () => {
    if (!record) expect(Object.keys(counted).sort()).toEqual(Object.keys(committed).sort());
  });
});

test('300 operations of random shape and values send as many queries, and few different texts', async () => {
  const random = randomFrom('operations');
  const texts = new Map<string, Set<string>>();
  const before = graph.queriesRun;
  for (let i = 0; i < 300; i += 1) {
    const { shape, operation, variables } = randomOperation(random);
    // Each new text is planned before it is asked: so one in ten is.
    const queries = await (i % 10 === 0
      ? queriesOf(graph, operation, variables)
      : composedOnly(operation, variables));
    expect(queries).toHaveLength(1);
    const known = texts.get(shape) ?? new Set();
    texts.set(shape, known.add(queries[0]?.text ?? ''));
  }
  expect(graph.queriesRun - before).toBe(30);
  expect([...texts.values()].filter((ofShape) => ofShape.size !== 1)).toEqual([]);
  expect(new Set([...texts.values()].flatMap((ofShape) => [...ofShape])).size).toBeLessThanOrEqual(
    texts.size,
  );
});

/** An operation whose text can depend on its shape alone: which arguments are given, never on their values. */
function randomOperation(random: ReturnType<typeof randomFrom>) {
  const filters: [string, string, () => unknown][] = [
    ['kind', '[ClaimKind!]', () => random.pick([['FIGURE'], ['ALLEGATION', 'EVENT']])],
    ['topic', 'ID', () => `topic-000000${random.below(10)}`],
    [
      'by',
      '[ID!]',
      () => Array.from({ length: 1 + random.below(5) }, () => `actor-000000${random.below(10)}`),
    ],
    ['first', 'Int', () => 1 + random.below(100)],
  ];
  const given = filters.filter(() => random.chance(0.5));
  const inner = random.pick(['id', 'id text', 'denials(first: 3) { totalCount nodes { id } }']);
  const declared = given.map(([name, type]) => `$${name}: ${type}`).join(', ');
  const passed = given.map(([name]) => `${name}: $${name}`).join(', ');
  const alias = random.pick(['a', 'b', 'claims']);
  return {
    shape: `${passed} ${inner}`,
    operation: `query ${declared && `(${declared})`} { ${alias}: claims${passed && `(${passed})`} { nodes { ${inner} } } }`,
    variables: Object.fromEntries(given.map(([name, , value]) => [name, value()])),
  };
}

type Paged = Record<string, { readonly pageInfo: { readonly endCursor: string } }>;

describe('a page in the middle costs what the first costs, and no page costs more than it shows', () => {
  test.each([
    ['claims', ''],
    ['claims', 'OLDEST_EVENT'],
    ['claims', 'NEWEST_EVENT'],
    ['statements', ''],
    ['statements', 'NEWEST'],
    ['actors', ''],
    ['sources', ''],
    ['sources', 'OLDEST'],
    ['sources', 'NEWEST'],
  ])('%s %s', async (list, order) => {
    const orderBy = order ? `orderBy: ${order}, ` : '';
    const operation = `query ($after: String) {
      ${list}(${orderBy}first: 20, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }`;
    const hits: number[] = [];
    let after: string | null = null;
    for (let page = 0; page < 4; page += 1) {
      const [query] = await composedOnly(operation, { after });
      hits.push(hitsOf(await profile(graph, query as Composed)));
      const data: Paged = await ask<Paged>(graph, operation, { after });
      after = data[list]?.pageInfo.endCursor ?? null;
    }
    const [first = NaN, ...later] = hits;
    expect(first).toBeLessThan(20 * 10);
    for (const each of later) expect(Math.abs(each / first - 1)).toBeLessThanOrEqual(0.05);
  });
});
