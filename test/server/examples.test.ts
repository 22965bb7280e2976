import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { hitsOf, operatorOf, scansOf, type Operator } from '../../bench/profile.js';
import { readExamples } from '../../src/api/examples.js';
import { packageRoot } from '../../src/config.js';
import { recount } from '../../src/graph/recount.js';
import type { Graph } from '../../src/graph/run.js';
import { toParameters, toRow } from '../../src/graph/values.js';
import { serve, type Serving } from '../../src/server.js';
import { bundledCorpus, graphOf } from '../support/corpus.js';
import { testAddress } from '../support/graph.js';
import { post } from '../support/post.js';

jest.setTimeout(120_000);

/** What every canned question about the bundled corpus costs the database, by its own count. */
const snapshotFile = join(packageRoot, 'test', 'server', 'example-hits.json');
const record = process.env['RECORD_DB_HITS'] !== undefined;
const committed = existsSync(snapshotFile)
  ? (JSON.parse(readFileSync(snapshotFile, 'utf8')) as Record<string, number>)
  : {};
const counted: Record<string, number> = {};

let driver: Driver;
let serving: Serving;
/** The plans of what was sent since they were last taken away. */
let plans: Operator[] = [];

beforeAll(async () => {
  const graph = await graphOf(bundledCorpus);
  await recount(graph); // as `gainsay import` does
  const { uri, user, password } = await testAddress();
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  serving = await serve(profiled(graph), { port: 0, host: '127.0.0.1', timeLimit: 60_000 });
});
afterAll(async () => {
  await serving.close();
  await driver.close();
  if (record) writeFileSync(snapshotFile, `${JSON.stringify(counted, null, 2)}\n`);
});

/** The same graph, which also tells what each query cost: so that a question is planned once for its answer and its cost. */
const profiled = (graph: Graph): Graph => ({
  ...graph,
  read: async (text, parameters = {}) => {
    const session = driver.session({ defaultAccessMode: 'READ' });
    try {
      const { records, summary } = await session.run(`PROFILE ${text}`, toParameters(parameters));
      plans.push(operatorOf(summary.profile));
      return records.map(toRow);
    } finally {
      await session.close();
    }
  },
});

/** Whether an answer says anything: some list in it has something, and no root field is null. */
function says(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  if (Array.isArray(data)) return data.length > 0;
  return Object.values(data).some(says);
}

test.each(readExamples().map(({ name, query }) => [name, query]))(
  'the canned question %s has an answer in the bundled corpus, by one query that scans nothing and costs what it did',
  async (name, query) => {
    plans = [];
    const { status, data, errors } = await post<Record<string, unknown>>(serving.url, { query });
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
    expect(Object.values(data ?? {}).every((field) => field !== null)).toBe(true);
    expect(says(data)).toBe(true);

    expect({ queries: plans.length, scans: plans.flatMap(scansOf) }).toEqual({ queries: 1, scans: [] });
    const hits = plans.reduce((sum, plan) => sum + hitsOf(plan), 0);
    counted[name] = hits;
    // A change that is meant is written down: RECORD_DB_HITS=1 npx jest test/server/examples.test.ts
    const within = Math.abs(hits / (committed[name] ?? NaN) - 1) <= 0.05;
    if (!record) expect({ name, hits, within }).toEqual({ name, hits, within: true });
  },
);

test('nothing else is committed', () => {
  if (!record) expect(Object.keys(counted).sort()).toEqual(Object.keys(committed).sort());
});
