import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from '../../bench/load.js';
import { addCorpus, costsOfQuestions, type QuestionCost } from '../../bench/questions.js';
import { packageRoot } from '../../src/config.js';
import { emptyGraph, testGraph } from '../support/graph.js';

/** What every canned question costs the database, in a graph where most is not about it. */
const snapshotFile = join(packageRoot, 'test', 'bench', 'question-hits.json');
const record = process.env['RECORD_DB_HITS'] !== undefined;
const committed = existsSync(snapshotFile)
  ? (JSON.parse(readFileSync(snapshotFile, 'utf8')) as Record<string, number>)
  : {};

// A minute and a half, for every plan is new: GAINSAY_SOAK=1 npx jest test/bench/questions.test.ts
const soaking = record || process.env['GAINSAY_SOAK'] !== undefined;
(soaking ? describe : describe.skip)('every canned question, beside 1,000 claims', () => {
  let costs: readonly QuestionCost[];
  beforeAll(async () => {
    const graph = await testGraph();
    await emptyGraph();
    await load(graph, { claims: 1_000, seed: '1' }, () => undefined);
    await addCorpus(graph);
    costs = await costsOfQuestions(graph);
    if (record) {
      const hits = Object.fromEntries(costs.map((cost) => [cost.name, cost.hits]));
      writeFileSync(snapshotFile, `${JSON.stringify(hits, null, 2)}\n`);
    }
  }, 300_000);

  test('each root field is one query, but for what has to look twice', () => {
    const several = costs
      .filter(({ queries }) => queries !== 1)
      .map(({ name, queries }) => ({ name, queries }));
    expect(several).toEqual([]);
  });

  test('no plan reads a whole label, type or index', () => {
    expect(costs.filter(({ scans }) => scans.length > 0).map(({ name, scans }) => ({ name, scans }))).toEqual(
      [],
    );
  });

  // A change that is meant is written down: RECORD_DB_HITS=1 npx jest test/bench/questions.test.ts
  test('hits are what they were, within five percent', () => {
    if (record) return;
    const moved = costs
      .filter(({ name, hits }) => !(Math.abs(hits / (committed[name] ?? NaN) - 1) <= 0.05))
      .map(({ name, hits }) => ({ name, hits, committed: committed[name] }));
    expect(moved).toEqual([]);
    expect(Object.keys(committed).sort()).toEqual(costs.map(({ name }) => name).sort());
  });
});
