import { ask } from '../../src/api/ask.js';
import type { Graph } from '../../src/graph/run.js';
import { bundledCorpus, graphOf } from '../support/corpus.js';

interface Step {
  readonly number: number;
  readonly type: string;
  readonly direction: string;
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
}
interface Exploration {
  readonly node: { readonly id: string; readonly __typename: string };
  readonly neighbourCounts: readonly { type: string; direction: string; kind: string; count: number }[];
  readonly neighbours: { readonly totalCount: number };
  readonly path: readonly Step[];
  readonly truncated: boolean;
}

let graph: Graph;
beforeAll(async () => {
  graph = await graphOf(bundledCorpus);
});

const explore = async (start: string, to: string | null, rest = ''): Promise<Exploration | null> => {
  const operation = `query ($start: ID!, $to: ID) { explore(start: $start, to: $to ${rest}) {
    node { id __typename } neighbourCounts { type direction kind count } neighbours { totalCount } truncated
    path { number type direction from { id } to { id } } } }`;
  return (await ask<{ explore: Exploration | null }>(graph, operation, { start, to })).explore;
};
const via = (steps: readonly Step[]): string[] => steps.map(({ type, direction }) => `${type} ${direction}`);

test('the general is tied to the campaign by what Asbarez, and then the campaign, reported of him', async () => {
  const found = await explore('movses-hakobian', 'icbl');
  expect(via(found?.path ?? [])).toEqual(['MADE OUT', 'REPORTS IN', 'REPORTS IN', 'MADE IN']);
  expect(found?.path.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
});

test('each step goes on where the one before ended, and the way back is as long', async () => {
  const there = (await explore('movses-hakobian', 'nk-mfa-letter-2013-09-04', 'maxHops: 6'))?.path ?? [];
  const back = (await explore('nk-mfa-letter-2013-09-04', 'movses-hakobian', 'maxHops: 6'))?.path ?? [];
  expect(there.length).toBeGreaterThan(1);
  there.slice(1).forEach((step, i) => expect(step.from).toEqual(there[i]?.to));
  expect(back).toHaveLength(there.length);
});

test('there is no way beyond the steps allowed, by edges not asked for, to itself, or to nothing', async () => {
  for (const rest of ['maxHops: 3', 'via: [NAMED]']) {
    expect((await explore('movses-hakobian', 'icbl', rest))?.path).toEqual([]);
  }
  for (const to of ['movses-hakobian', 'nobody-at-all', null]) {
    expect((await explore('movses-hakobian', to))?.path).toEqual([]);
  }
});

test('a shared topic is no evidence, unless it is asked for', async () => {
  const topics =
    (await explore('am-used-ap-2020', 'am-used-2007-2008', 'maxHops: 2, via: [ABOUT]'))?.path ?? [];
  expect(via(topics)).toEqual(['ABOUT OUT', 'ABOUT IN']);
  const evidence = (await explore('am-used-ap-2020', 'am-used-2007-2008', 'maxHops: 2'))?.path ?? [];
  expect(via(evidence)).not.toContain('ABOUT OUT');
});

test('the counts are those of the neighbours', async () => {
  for (const start of ['am-used-ap-2020', 'armenia', 'lm-nk-2013', 'use']) {
    const found = await explore(start, null);
    const sum = found?.neighbourCounts.reduce((total, { count }) => total + count, 0);
    expect(sum).toBe(found?.neighbours.totalCount);
    expect(sum).toBeGreaterThan(0);
    expect(found?.truncated).toBe(false);
  }
});

test('where nothing has the id there is no answer', async () => {
  expect(await explore('nobody-at-all', null)).toBeNull();
});
