import type { Graph } from '../../src/graph/run.js';
import { brokenSeals } from '../../src/graph/seal/broken.js';
import { mutate, revisionOf, teller } from '../recording/support.js';
import { emptyGraph, testGraph } from '../support/graph.js';
import { stored, violationsIn } from '../support/records.js';
import { importOf, linesOf } from './support.js';

let graph: Graph;
const by = { ...teller, corpus: 'lines' };
const revised = async (id: string) => ({ id, revision: await revisionOf(graph, id), by });
const textOf = async () => (await stored(graph, 'they-laid-mines')).p['text'];
const statement = 'u-letter.they-laid-mines.denies';

beforeAll(async () => {
  graph = await testGraph();
  await emptyGraph();
  await importOf(graph, linesOf());
});

test('what was corrected or withdrawn by hand stays, is adopted, or is a faulty line', async () => {
  await mutate(
    graph,
    'correctClaim',
    { ...(await revised('they-laid-mines')), set: { text: 'By hand.' } },
    'id',
  );
  expect(await importOf(graph, linesOf())).toMatchObject({ changed: 0, created: 0, closed: 0, rejected: 0 });
  expect(await textOf()).toBe('By hand.');
  const { told } = await importOf(graph, linesOf().replace('They laid mines.', 'In the file.'));
  expect(told).toEqual([expect.stringContaining('changed by hand since the last import')]);
  const adopted = linesOf().replace('They laid mines.', 'By hand.');
  expect(await importOf(graph, adopted)).toMatchObject({ changed: 1, rejected: 0 });
  expect(await importOf(graph, linesOf())).toMatchObject({ changed: 1, rejected: 0 });
  expect(await textOf()).toBe('They laid mines.');
  await mutate(
    graph,
    'correctClaim',
    { ...(await revised('they-laid-mines')), set: { text: 'By hand.' } },
    'id',
  );
  const overwriteCorrections = true;
  expect(await importOf(graph, linesOf(), { overwriteCorrections })).toMatchObject({
    changed: 1,
    rejected: 0,
  });
  expect(await textOf()).toBe('They laid mines.');
  await mutate(graph, 'withdraw', await revised('u-news.reports.' + statement), 'id');
  await mutate(graph, 'withdraw', await revised(statement), 'id');
  expect(await importOf(graph, linesOf())).toMatchObject({ created: 0, reopened: 0, rejected: 0 });
  expect((await stored(graph, statement)).p['supersededAt']).toBeDefined();
  expect(await violationsIn(graph)).toEqual([]);
  expect(await brokenSeals(graph)).toEqual([]);
});
