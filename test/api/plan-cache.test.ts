import { ask } from '../../src/api/ask.js';
import { variablesOf } from '../../src/cli/start/plan-ahead.js';
import type { Graph } from '../../src/graph/run.js';
import { graphOf, story } from '../support/corpus.js';

let graph: Graph;
beforeAll(async () => {
  graph = await graphOf(story);
}, 120_000);

/** How many texts and plans the database has kept since it was asked last, by its own account; it forgets them. */
async function plansKept(): Promise<number> {
  const [row] = await graph.read('CALL db.clearQueryCaches()');
  return Number(/(\d+) quer/.exec(String(row?.['value']))?.[1]);
}

// Neo4j makes a plan for each size of a parameter: up to 1, 10, 100, 1,000 letters or items.
test('one plan serves ids and lists of every length', async () => {
  const operation =
    'query ($id: ID!, $kind: [ClaimKind!]) { claim(id: $id) { text } claims(kind: $kind, by: [$id], first: 1) { nodes { id } } }';
  const askOf = (length: number, kinds: readonly string[]): Promise<unknown> =>
    ask(graph, operation, { id: 'x'.repeat(length), kind: kinds });
  await plansKept();
  await askOf(15, ['FIGURE']);
  const ofOne = await plansKept();
  expect(ofOne).toBeGreaterThan(0);
  for (const length of [1, 5, 15, 150]) await askOf(length, ['FIGURE']);
  await askOf(15, ['FIGURE', 'EVENT', 'ALLEGATION']);
  expect(await plansKept()).toBe(ofOne);
});

test('what is planned ahead is of the size of what is asked: ids of eleven letters and more', () => {
  const operation = 'query Any($id: ID!, $text: String!, $first: Int) { claim(id: $id) { id } }';
  const { id, text } = variablesOf(operation);
  for (const value of [id, text]) {
    expect(String(value).length).toBeGreaterThan(10);
    expect(String(value).length).toBeLessThanOrEqual(100);
  }
});
