import { ask } from '../../src/api/ask.js';
import { mostCounted } from '../../src/graph/compose/whole.js';
import type { Graph } from '../../src/graph/run.js';
import { graphOf, story } from '../support/corpus.js';
import { emptyGraph } from '../support/graph.js';

/** More than facets count, by so many. */
const more = 5;

interface Counts {
  readonly totalCount: number;
  readonly counted: number;
  readonly byKind: readonly { readonly value: string; readonly count: number }[];
}

let graph: Graph;
beforeAll(async () => {
  graph = await graphOf(story);
});

const countsOf = async (filter = ''): Promise<Counts> => {
  const asked = await ask<{ claims: Counts }>(
    graph,
    `{ claims${filter} { totalCount counted byKind { value count } } }`,
  );
  return asked.claims;
};

test('in a list that is not long everything is counted', async () => {
  const { totalCount, counted, byKind } = await countsOf();
  expect(counted).toBe(totalCount);
  expect(byKind.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
});

test('how many were counted can be asked for alone, and of a list that holds nothing', async () => {
  const { totalCount } = await countsOf();
  expect(await ask(graph, '{ claims { counted } }')).toEqual({ claims: { counted: totalCount } });
  expect(await countsOf('(place: "nowhere")')).toEqual({ totalCount: 0, counted: 0, byKind: [] });
});

test('of a longer list the first in its order are counted, and it is told of how many', async () => {
  await emptyGraph();
  await graph.summary(
    `UNWIND range(1, $most + $more) AS n
     WITH n, right('00000' + toString(n), 6) AS digits
     CREATE (:Record:Claim {id: 'c' + digits, kind: CASE WHEN n <= $most THEN 'ALLEGATION' ELSE 'EVIDENCE' END,
       aboutSort: right('00000' + toString($most + $more - n), 6) + ' c' + digits, text: digits,
       recordedAt: '2026-01-01T00:00:00.000Z', recordedBy: 'A. Analyst', corpus: 'many'})`,
    { most: mostCounted, more },
  );
  expect(await countsOf()).toEqual({
    totalCount: mostCounted + more,
    counted: mostCounted,
    byKind: [{ value: 'ALLEGATION', count: mostCounted }],
  });
  // In another order others are the first.
  expect((await countsOf('(orderBy: OLDEST_EVENT)')).byKind).toEqual([
    { value: 'ALLEGATION', count: mostCounted - more },
    { value: 'EVIDENCE', count: more },
  ]);
  // What is narrowed to fewer is counted whole.
  expect(await countsOf('(kind: [EVIDENCE])')).toEqual({
    totalCount: more,
    counted: more,
    byKind: [{ value: 'EVIDENCE', count: more }],
  });
});
