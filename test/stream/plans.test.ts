import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from 'neo4j-driver';
import { packageRoot } from '../../src/config.js';
import { queryFile } from '../../src/graph/query-file.js';
import { emptyGraph, testGraph } from '../support/graph.js';

/** Keeps the plan that it has had while the graph grows. */
const isPinned = (text: string): boolean => text.includes('\nCYPHER replan=skip\n');

const pinned = readdirSync(join(packageRoot, 'cypher'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.cypher'))
  .map((path) => path.replace(/\.cypher$/, ''))
  .filter((name) => isPinned(queryFile(name)));

const operatorsOf = ({ operatorType, children }: Plan): string[] => [
  operatorType,
  ...children.flatMap(operatorsOf),
];

test('what writes most of an import keeps its plans', () => {
  expect(pinned).toEqual(
    expect.arrayContaining([
      'import/stream/create-edges',
      'import/stream/create-nodes',
      'import/stream/named',
    ]),
  );
});

/** A plan that was made while there was nothing is kept for millions: it may not depend on how much there is. */
test.each(pinned)('%s, planned in an empty graph, finds every node by its id', async (name) => {
  await emptyGraph();
  const graph = await testGraph();
  const text = queryFile(name).replace('CYPHER replan=skip', 'CYPHER replan=force');
  const { plan } = await graph.summary(`EXPLAIN ${text}`);
  if (plan === false) throw new Error('There is no plan.');
  const ways = operatorsOf(plan).filter((operator) => /Scan|Seek/.test(operator));
  expect(ways.filter((operator) => !operator.startsWith('NodeUniqueIndexSeek'))).toEqual([]);
});
