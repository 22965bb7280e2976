import { readCorpus } from '../../src/corpus/read.js';
import { importRecords } from '../../src/graph/import.js';
import { checkIntegrity, integrityRules } from '../../src/graph/integrity.js';
import { integrityParameters } from '../../src/graph/integrity/parameters.js';
import { queryFile } from '../../src/graph/query-file.js';
import type { Graph, Row } from '../../src/graph/run.js';
import { bundledCorpus, graphOf, story } from '../support/corpus.js';
import { emptyGraph, testGraph } from '../support/graph.js';

let graph: Graph;
beforeAll(async () => {
  graph = await graphOf(story);
});

const stamped = "recordedAt: '2020-01-01T00:00:00.000Z', recordedBy: 'x', corpus: 'x', hash: 'x'";

/** For each rule, a way to break it past the importer, and the record that is then told. */
const breaches: readonly [rule: string, breach: string, id: string | RegExp][] = [
  ['stamps-of-nodes', "MATCH (n:Actor {id: 'orrow'}) REMOVE n.recordedBy", 'orrow'],
  ['stamps-of-edges', "MATCH (:Actor {id: 'orrow-waterways'})-[e:ACTS_FOR]->() REMOVE e.id", /^5:/],
  ['labels', "MATCH (n:Actor {id: 'orrow'}) SET n:Place", 'orrow'],
  ['labels', "MATCH (n:Denial {id: 'ministry-denies-plan'}) REMOVE n:Denial", 'ministry-denies-plan'],
  ['labels', "CREATE (:Claim {id: 'no-record'})", 'no-record'],
  ['required-of-nodes', "MATCH (n:Claim {id: 'two-gates'}) REMOVE n.text", 'two-gates'],
  ['required-of-edges', 'MATCH ()-[e:REPORTS]->() WITH e LIMIT 1 REMOVE e.mode', /^[0-9a-f]{20}$/],
  ['words-of-nodes', "MATCH (n:Actor {id: 'orrow'}) SET n.affiliation = 'NEUTRAL'", 'orrow'],
  ['words-of-edges', "MATCH ()-[e:DENIES]->() WITH e LIMIT 1 SET e.scope = 'SOME'", /^[0-9a-f]{20}$/],
  [
    'ends',
    `MATCH (a:Actor {id: 'orrow'}), (p:Place) WITH a, p LIMIT 1 CREATE (a)-[:MADE {id: 'wrong', ${stamped}}]->(p)`,
    'wrong',
  ],
  ['visible-ends', "MATCH (n:Topic {id: 'weir-sign'}) SET n.supersededAt = '2999'", /^[0-9a-f]{20}$/],
  [
    'maker',
    "MATCH (:Statement {id: 'ministry-denies-plan'})<-[e:MADE]-() SET e.supersededAt = '2999'",
    'ministry-denies-plan',
  ],
  [
    'utterance',
    "MATCH (:Statement {id: 'ministry-denies-plan'})-[e:IN]->() DELETE e",
    'ministry-denies-plan',
  ],
  [
    'position',
    "MATCH (s:Statement {id: 'ministry-denies-plan'}), (c:Claim {id: 'two-gates'}) CREATE (s)-[:DENIES {stance: 'DENIES'}]->(c)",
    'ministry-denies-plan',
  ],
  [
    'kind',
    "MATCH (s:Statement {id: 'ministry-denies-plan'})-[e:DENIES]->() SET e.stance = 'ADMITS'",
    'ministry-denies-plan',
  ],
  [
    'kind',
    "MATCH (s:Statement {id: 'ministry-denies-plan'}) SET s.kind = 'Assertion'",
    'ministry-denies-plan',
  ],
  [
    'report',
    "MATCH (r:Report)-[:REPORTS]->(s {id: 'ministry-denies-plan'}), (r)-[e:IN]->(), (s)-[:IN]->(u) DELETE e CREATE (r)-[:IN]->(u)",
    /reports\.ministry-denies-plan$/,
  ],
  [
    'circle-of-statements',
    "MATCH (r:Report)-[:REPORTS]->(s {id: 'ministry-denies-plan'}) CREATE (s)-[:CONTESTS]->(r)",
    /ministry-denies-plan$/,
  ],
  [
    'circle-of-mandates',
    "MATCH (a {id: 'orrow'}), (b {id: 'edmar-ronnick'}) CREATE (a)-[:ACTS_FOR]->(b)",
    'edmar-ronnick',
  ],
  [
    'circle-of-sums',
    "MATCH (a {id: 'barns-north'}), (b {id: 'barns-all'}) CREATE (a)-[:SUM_OF]->(b)",
    'barns-all',
  ],
  [
    'circle-of-parts',
    "MATCH (a {id: 'gates-opened'}), (b {id: 'one-gate-lifted'}) CREATE (a)-[:PART_OF]->(b)",
    'gates-opened',
  ],
  [
    'said-aside',
    'MATCH (s)-[e:DENIES]->(c) WITH s, e, c LIMIT 1 CREATE (s)-[said:SAID_DENIES]->(c) SET said = properties(e) DELETE e',
    /^[0-9a-f]{20}$/,
  ],
  ['said-aside', 'MATCH ()-[e:DENIES]->() WITH e LIMIT 1 SET e.standsFor = e.id', /^[0-9a-f]{20}$/],
  ['loops', "MATCH (a:Claim {id: 'two-gates'}) CREATE (a)-[:REFINES {id: 'loop'}]->(a)", 'loop'],
  [
    'edition',
    "MATCH (e:Edition {id: 'watch-report@2015-11-20'})-[of:EDITION_OF]->() DELETE of",
    'watch-report@2015-11-20',
  ],
  [
    'issued',
    "MATCH (u:Utterance {id: 'u-guild-2015-05'}), (s:Source {id: 'weir-book'}) CREATE (u)-[:ISSUED_AS]->(s)",
    'u-guild-2015-05',
  ],
  ['figure', "MATCH (f:Figure {id: 'barns-all'}) REMOVE f.value", 'barns-all'],
  ['figure', "MATCH (f:Figure {id: 'barns-all'})-[e:MEASURES]->() DELETE e", 'barns-all'],
  ['passage-span', 'MATCH ()-[e:FOUND_IN]->() WITH e LIMIT 1 SET e.end = 1000000', /^[0-9a-f]{20}$/],
  ['passage-verified', "MATCH (e:Edition {id: 'watch-report@2015-11-20'}) REMOVE e.text", /^[0-9a-f]{20}$/],
  [
    'passage-verified',
    "MATCH ()-[e:FOUND_IN {verification: 'VERIFIED'}]->() WITH e LIMIT 1 REMOVE e.words",
    /^[0-9a-f]{20}$/,
  ],
  [
    'one-edge-an-id',
    'MATCH (a)-[e:IN]->(b) WITH a, b, e LIMIT 1 CREATE (a)-[f:IN]->(b) SET f = properties(e)',
    /^[0-9a-f]{20}$/,
  ],
  [
    'symmetric-links',
    "MATCH (a)-[e:SAME_MEASURE]->(b) CREATE (b)-[:SAME_MEASURE {id: 'back'}]->(a)",
    /^([0-9a-f]{20}|back)$/,
  ],
  [
    'dates',
    "MATCH (u:Utterance {id: 'u-guild-2015-05'}) SET u.saidEarliest = '2015-06-01'",
    'u-guild-2015-05',
  ],
  ['dates', "MATCH (u:Utterance {id: 'u-guild-2015-05'}) SET u.saidEarliest = '2015-5-1'", 'u-guild-2015-05'],
  [
    'sort-keys',
    "MATCH (s:Statement {id: 'ministry-denies-plan'}) SET s.saidSort = '2000-01-01 x'",
    'ministry-denies-plan',
  ],
  ['sort-keys', "MATCH (c:Claim {id: 'two-gates'}) REMOVE c.aboutSort", 'two-gates'],
  [
    'dates',
    'MATCH ()-[e:ACTS_FOR]->() WHERE e.period IS NOT NULL WITH e LIMIT 1 REMOVE e.period',
    /^[0-9a-f]{20}$/,
  ],
  ['record-times', "MATCH (n:Actor {id: 'orrow'}) SET n.supersededAt = '2001-01-01T00:00:00.000Z'", 'orrow'],
  ['record-times', "MATCH (n:Actor {id: 'orrow'}) SET n.recordedAt = '2026-01-01'", 'orrow'],
  [
    'past',
    `MATCH (n:Actor {id: 'orrow'}) CREATE (n)-[:WAS]->(:Past {id: 'orrow', ${stamped}, supersededAt: '2999-01-01T00:00:00.000Z'})`,
    'orrow',
  ],
  ['closed-edges', "MATCH ()-[e:DENIES]->() WITH e LIMIT 1 SET e.supersededAt = '2999'", /^[0-9a-f]{20}$/],
  ['past', "CREATE (:Past {id: 'lost'})", 'lost'],
];

/** Does something in the graph, reads what a rule says then, and takes it all back. */
async function whileBroken(breach: string, rule: string): Promise<Row[]> {
  const over = new Error('over');
  let found: Row[] = [];
  await graph
    .write(async (transaction) => {
      await transaction.run(breach);
      found = await transaction.run(queryFile(`integrity/${rule}`), integrityParameters);
      throw over;
    })
    .catch((error: unknown) => expect(error).toBe(over));
  return found;
}

test('a graph that was imported keeps every rule', async () => {
  const reports = await checkIntegrity(graph);
  expect(reports.filter(({ violations }) => violations.length > 0)).toEqual([]);
  expect(reports.map(({ rule }) => rule)).toEqual([...integrityRules(), 'totals', 'hashes']);
  for (const { says } of reports) expect(says).toMatch(/^[A-Z].*\.$/);
});

test.each(breaches)('the rule %s notices: %s', async (rule, breach, id) => {
  const found = await whileBroken(breach, rule);
  expect(found.length).toBeGreaterThan(0);
  for (const violation of found) {
    expect(Object.keys(violation)).toEqual(['id', 'problem']);
    expect(violation.problem).toMatch(/\w/);
  }
  expect(found.map((violation) => violation.id)).toContainEqual(
    typeof id === 'string' ? id : (expect.stringMatching(id) as unknown),
  );
});

test('every rule has a breach here', () => {
  expect([...new Set(breaches.map(([rule]) => rule))].sort()).toEqual(integrityRules());
});

test('a record that was changed past the importer is found by its hash, and the others are not', async () => {
  const hashesOf = async () => (await checkIntegrity(graph)).at(-1);
  await graph.summary("MATCH (c:Claim {id: 'two-gates'}) SET c.text = 'Three gates were open.'");
  await graph.summary("MATCH (:Statement {id: 'ministry-denies-plan'})-[e:DENIES]->() SET e.scope = 'WHOLE'");
  const found = await hashesOf();
  expect(found?.violations.map(({ problem }) => problem)).toEqual([
    'Claim is not as it was recorded',
    'DENIES from ministry-denies-plan to flood-planned is not as it was recorded',
  ]);
});

test('the bundled corpus keeps every rule too', async () => {
  await emptyGraph();
  await importRecords(await testGraph(), (await readCorpus(bundledCorpus)).records);
  const reports = await checkIntegrity(graph);
  expect(reports.filter(({ violations }) => violations.length > 0)).toEqual([]);
});
