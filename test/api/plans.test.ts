import { filterPairs, scanningPairs } from '../../bench/filters.js';
import { recount } from '../../src/graph/recount.js';
import { bundledCorpus, graphOf } from '../support/corpus.js';

test('every combination of two filters starts from an index', async () => {
  const graph = await graphOf(bundledCorpus);
  await recount(graph); // as `gainsay import` does
  expect(filterPairs.length).toBeGreaterThan(150);
  expect(await scanningPairs(graph)).toEqual([]);
}, 240_000);
