import { ask } from '../../src/api/ask.js';
import type { Graph } from '../../src/graph/run.js';
import { graphOf, story } from '../support/corpus.js';

/**
 * Reports that go in a circle are refused at every door. Here they are made by hand, behind the program's back: every
 * trace must end all the same, with each node once and the circle named.
 */
let graph: Graph;
const watch = 'u-watch-2015-11-20.reports.u-gazette-2015-05-06.reports.office-says-gates';
const courier =
  'u-courier-2016-03-01.reports.u-watch-2015-11-20.reports.u-gazette-2015-05-06.reports.office-says-gates';
const gazette = 'u-gazette-2015-05-06.reports.office-says-gates';

beforeAll(async () => {
  graph = await graphOf(story);
  // The Gazette tells the release no more: it tells what the Courier tells of it, nine months later.
  await graph.summary(
    `MATCH (gazette {id: $gazette})-[old:REPORTS]->(), (courier {id: $courier})
     CREATE (gazette)-[new:REPORTS]->(courier) SET new = properties(old), new.id = 'broken' DELETE old`,
    { gazette, courier },
  );
}, 120_000);

interface Chain {
  readonly attributionChain: {
    readonly end: string;
    readonly circle: { readonly id: string }[];
    readonly links: { readonly statement: { readonly id: string } }[];
  };
}
const chain = async (id: string): Promise<{ end: string; circle: string[]; links: string[] }> => {
  const operation =
    'query ($id: ID!) { attributionChain(statement: $id) { end origin truncated circle { id } links { statement { id } } } }';
  const { attributionChain: found } = await ask<Chain>(graph, operation, { id });
  return {
    end: found.end,
    circle: found.circle.map((each) => each.id),
    links: found.links.map(({ statement }) => statement.id),
  };
};

test('a chain ends, has each report once, and names the circle', async () => {
  const circle = [courier, gazette, watch].sort();
  expect(await chain(courier)).toEqual({ end: 'CIRCLE', circle, links: [courier, watch, gazette] });
  expect(await chain(watch)).toEqual({ end: 'CIRCLE', circle, links: [watch, gazette, courier] });
});

test('a report in a circle has no root, and is told by each report once, never by itself', async () => {
  const { statement } = await ask<{
    statement: { root: unknown; retellings: { edges: { steps: number; node: { id: string } }[] } };
  }>(
    graph,
    'query ($id: ID!) { statement(id: $id) { root { known } retellings(first: 100) { edges { steps node { id } } } } }',
    { id: gazette },
  );
  expect(statement.root).toBeNull();
  expect(statement.retellings.edges.map(({ steps, node }) => [steps, node.id])).toEqual([
    [1, watch],
    [2, courier],
  ]);
});

test('the counts of the claim end, and what is in the circle tells nothing of the root any more', async () => {
  const { corroboration } = await ask<{ corroboration: { withInferred: unknown } }>(
    graph,
    '{ corroboration(claim: "gates-opened") { withInferred { roots reports editions } circles { circular } } }',
  );
  expect(corroboration.withInferred).toEqual({ roots: 1, reports: 2, editions: 2 });
});

test('what falls with a source ends', async () => {
  const impact = await ask<{ sourceImpact: { fallen: { totalCount: number }; truncated: boolean } }>(
    graph,
    '{ sourceImpact(source: "gazette-2015-05-06") { fallen { totalCount } weakened { totalCount } claims { totalCount } truncated } }',
  );
  expect(impact.sourceImpact.truncated).toBe(false);
});

test('an audit of the words goes on, whoever tells whom', async () => {
  const { quoteAudit } = await ask<{ quoteAudit: { broken: number; verified: number } }>(
    graph,
    '{ quoteAudit(source: "gazette-2015-05-06") { verified broken } }',
  );
  expect(quoteAudit).toEqual({ verified: 11, broken: 0 });
});

test('a knot of reports, each telling two others, is traced to its end in time', async () => {
  // Eight reports, each of which tells the next and the one after that, round and round.
  await graph.summary(
    `UNWIND range(0, 7) AS i
     CREATE (:Record:Statement:Report {id: 'knot-' + i, kind: 'Report', recordedAt: '2026-01-01T00:00:00.000Z', recordedBy: 'hand'})`,
  );
  await graph.summary(
    `UNWIND range(0, 7) AS i UNWIND [1, 2] AS step
     MATCH (a:Record {id: 'knot-' + i}), (b:Record {id: 'knot-' + ((i + step) % 8)})
     CREATE (a)-[:REPORTS {id: 'knot-' + i + '-' + step, mode: 'SUMMARY', distance: 'NEUTRAL', identity: 'STATED'}]->(b)`,
  );
  const knot = Array.from({ length: 8 }, (_, i) => `knot-${i}`);
  const found = await chain('knot-0');
  expect(found.end).toBe('CIRCLE');
  expect(found.circle).toEqual(knot);
  expect([...found.links].sort()).toEqual(knot);
  const { statement } = await ask<{ statement: { root: unknown; retellings: { totalCount: number } } }>(
    graph,
    '{ statement(id: "knot-0") { root { known } retellings { totalCount } } }',
  );
  expect(statement).toEqual({ root: null, retellings: { totalCount: 7 } });
}, 60_000);
