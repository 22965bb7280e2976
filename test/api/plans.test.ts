import { filterPairs, scanningPairs } from '../../bench/filters.js';
import { recount } from '../../src/graph/recount.js';
import { bundledCorpus, graphOf } from '../support/corpus.js';

const soaking = process.env['GAINSAY_SOAK'] !== undefined;
/** All of them take a minute to plan. A third has every filter several times, beside others. */
const pairs = filterPairs.filter((_, i) => soaking || i % 3 === 0);

test(`${soaking ? 'every combination' : 'each third combination'} of two filters starts from an index`, async () => {
  const graph = await graphOf(bundledCorpus);
  await recount(graph); // as `gainsay import` does
  expect(filterPairs.length).toBeGreaterThan(150);
  expect(await scanningPairs(graph, pairs)).toEqual([]);
}, 240_000);
