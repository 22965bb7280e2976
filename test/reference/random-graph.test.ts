import { checkIntegrity } from '../../src/graph/integrity.js';
import { importRecords } from '../../src/graph/import.js';
import { emptyGraph, testGraph } from '../support/graph.js';
import { randomGraphs, recordsOf } from './random-graph.js';

test('the same seed makes the same graphs, and another seed others', () => {
  expect(randomGraphs(7, 3)).toEqual(randomGraphs(7, 3));
  expect(randomGraphs(7, 1)).not.toEqual(randomGraphs(8, 1));
});

test('a random graph keeps every rule that a corpus keeps', async () => {
  const graph = await testGraph();
  await emptyGraph();
  await importRecords(graph, recordsOf(randomGraphs(2013, 40)));
  const reports = await checkIntegrity(graph);
  expect(reports.filter(({ violations }) => violations.length > 0)).toEqual([]);
});
