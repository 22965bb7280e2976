import { composedOnly, hitsOf, profile, type Composed } from '../../bench/profile.js';
import { ask } from '../../src/api/ask.js';
import { importRecords } from '../../src/graph/import.js';
import { purge } from '../../src/graph/purge.js';
import type { Graph } from '../../src/graph/run.js';
import { brokenTotals, countTotals, recountTotals } from '../../src/graph/totals/recount.js';
import { GainsayError } from '../../src/model/errors.js';
import type { EdgeRecord, GraphRecords, NodeRecord } from '../../src/model/records.js';
import { emptyGraph, testGraph } from '../support/graph.js';
import { mutate, teller } from '../recording/support.js';
import { byHand, deedsByHand, type Version } from './by-hand.js';
import { RandomHistory } from './random-history.js';
import { randomGraphs, recordsOf } from './random-graph.js';
import { RecordGraph } from './record-graph.js';
import { accusationTotals } from './voices.js';

const seed = Number(process.env['GAINSAY_SEED'] ?? 20260101);
const soaking = process.env['GAINSAY_SOAK'] !== undefined;
const [steps, looksBack, merges, racers] = soaking ? [500, 50, 100, 200] : [8, 1, 3, 4];
jest.setTimeout(soaking ? 3_600_000 : 240_000);

let graph: Graph;
beforeEach(async () => {
  graph = await testGraph();
  await emptyGraph();
});

/** The code with which work was refused; nothing where it was done. */
const codeOf = (work: Promise<unknown>): Promise<string | undefined> =>
  work.then(
    () => undefined,
    (error: unknown) => (error instanceof GainsayError ? error.code : String(error)),
  );

interface Total {
  readonly accuser: { readonly id: string };
  readonly accused: { readonly id: string };
  readonly claimCount: number;
  readonly allegationCount: number;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}
type Totals = Record<string, (number | string | null)[]>;

/** What is answered, by pair of parties and in the order of the list. */
async function answered(variables: Record<string, unknown> = {}): Promise<[string, unknown[]][]> {
  // Counted twice, what is asked of the past would be planned for twice as long.
  const count = variables['asOf'] === undefined ? 'totalCount' : '';
  const { accusationTotals: list } = await ask<{ accusationTotals: { nodes: Total[]; totalCount?: number } }>(
    graph,
    `query ($asOf: AsOf, $by: ID, $against: ID) { accusationTotals(first: 100, by: $by, against: $against, asOf: $asOf) {
      ${count} nodes { accuser { id } accused { id } claimCount allegationCount firstDay lastDay } } }`,
    variables,
  );
  if (count !== '') expect(list.totalCount).toBe(list.nodes.length);
  return list.nodes.map(({ accuser, accused, claimCount, allegationCount, firstDay, lastDay }) => [
    `${accuser.id} ${accused.id}`,
    [claimCount, allegationCount, firstDay, lastDay],
  ]);
}

/** What is kept, read past the schema. */
async function kept(): Promise<Totals> {
  const rows = await graph.read(
    'MATCH (t:AccusationTotal) RETURN t.accuser + " " + t.accused AS pair, [t.claimCount, t.allegationCount, t.firstDay, t.lastDay] AS total',
  );
  return Object.fromEntries(rows.map(({ pair, total }) => [pair as string, total as Totals[string]]));
}

/** The same records with every claim an allegation, so that most corrections are of who accuses whom. */
const accusing = (records: GraphRecords): GraphRecords => ({
  ...records,
  nodes: records.nodes.map((node) =>
    node.labels.includes('Claim')
      ? { ...node, properties: { ...node.properties, kind: 'ALLEGATION' } }
      : node,
  ),
});

/** Counted by walking through all of the records, or through what had certainly been said by a day. */
const reference = ({ nodes, edges }: GraphRecords, saidBy = '~'): Totals => {
  const said = nodes.filter(
    ({ labels, properties }) =>
      !labels.includes('Statement') || saidBy === '~' || String(properties['saidLatest'] ?? '~') <= saidBy,
  );
  const there = new Set(said.map(({ id }) => id));
  return accusationTotals(
    new RecordGraph({ nodes: said, edges: edges.filter(({ from, to }) => there.has(from) && there.has(to)) }),
  );
};

test(`of seed ${seed}, totals are what is counted after each of ${steps} corrections, by corpus or by hand; and of any day`, async () => {
  const history = new RandomHistory(accusing(recordsOf(randomGraphs(seed, soaking ? 5 : 3))), seed);
  const versions: Version[] = [];
  const seen = new Set<string>();
  const record = async (records: GraphRecords): Promise<Version | undefined> => {
    const { recordedAt } = await importRecords(graph, records, { overwrite: true });
    return recordedAt === null ? undefined : { at: recordedAt, records };
  };
  for (let i = 0; i <= steps; i += 1) {
    const deed = i % 2 === 0 ? undefined : history.pick(deedsByHand);
    const byOne = deed && (await byHand(graph, history, deed, versions));
    const version = byOne ?? (await record(i === 0 ? history.records : history.correct(20)));
    if (version) versions.push(version);
    const totals = await kept();
    expect({ step: i, totals }).toEqual({ step: i, totals: reference(history.records) });
    seen.add(JSON.stringify(totals));
  }
  // The histories do change who accuses whom.
  expect(seen.size).toBeGreaterThan(3);

  // Where none are kept, as in a graph that was filled offline, they are counted all at once.
  const before = await kept();
  await graph.summary('MATCH (kept:AccusationTally|AccusationTotal) DELETE kept');
  await countTotals(graph);
  expect({ totals: await kept(), broken: await brokenTotals(graph) }).toEqual({ totals: before, broken: [] });

  const now = await answered();

  expect(Object.fromEntries(now)).toEqual(await kept());
  for (let i = 0; i < looksBack; i += 1) {
    const { at: knownAt, records } = history.pick(versions);
    const saidBy = i % 2 === 1 ? undefined : '2013-09-20';
    expect({
      knownAt,
      saidBy,
      totals: Object.fromEntries(await answered({ asOf: { knownAt, saidBy } })),
    }).toEqual({
      knownAt,
      saidBy,
      totals: reference(records, saidBy),
    });
  }

  const [by = '', against = ''] = (now[0]?.[0] ?? '').split(' ');
  const of = (name: string, end: 0 | 1) => now.filter(([ids]) => ids.split(' ')[end] === name);
  expect(await answered({ by })).toEqual(of(by, 0));
  expect(await answered({ against })).toEqual(of(against, 1));
});

test(`of seed ${seed}, totals are what is counted while records are judged to be one, and after`, async () => {
  const records = accusing(recordsOf(randomGraphs(seed + 1, 3)));
  const history = new RandomHistory(records, seed);
  await importRecords(graph, records);
  const before = await kept();
  let judged = 0;
  const rounds: Totals[] = [];
  for (let round = 0; round < merges; round += 1) {
    const label = ['Actor', 'Claim'][round % 2] as string;
    const ids = records.nodes.filter(({ labels }) => labels.includes(label)).map(({ id }) => id);
    const [of, as] = [history.pick(ids), history.pick(ids)];
    const same: EdgeRecord = { id: `same-${of}-${as}`, type: 'SAME_AS', from: of, to: as, properties: { judgement: 'SAME', by: teller.name } }; // prettier-ignore
    // Two that act for each other, or are one already, are refused.
    const code = await codeOf(importRecords(graph, { ...records, edges: [...records.edges, same] }));
    if (code === undefined) judged += 1;
    expect({ of, as, broken: await brokenTotals(graph) }).toEqual({ of, as, broken: [] });
    rounds.push(await kept());
  }
  expect(judged).toBeGreaterThan(1);
  expect(rounds.some((totals) => JSON.stringify(totals) !== JSON.stringify(before))).toBe(true);
  await importRecords(graph, records);
  expect(await kept()).toEqual(before);
});

/** One party that accuses so many others, each of so many claims. */
function accuserOf(others: number, claims: number): GraphRecords {
  const nodes: NodeRecord[] = [];
  const edges: EdgeRecord[] = [];
  const node = (id: string, labels: string[], properties: NodeRecord['properties']) =>
    nodes.push({ id, labels, properties });
  const edge = (type: string, from: string, to: string, properties: EdgeRecord['properties'] = {}) =>
    edges.push({ id: `${type} ${from} ${to}`, type, from, to, properties });
  const position = { stance: 'ASSERTS', scope: 'WHOLE', doubtful: false, reading: 'SPEAKER' };
  node('hub', ['Actor'], { name: 'hub', kind: 'BODY', affiliation: 'PARTY' });
  node('occasion', ['Utterance'], {});
  for (let other = 0; other < others; other += 1) {
    node(`other-${other}`, ['Actor'], { name: `other ${other}`, kind: 'BODY', affiliation: 'PARTY' });
    for (let n = 0; n < claims; n += 1) {
      const [claim, statement] = [`claim-${other}-${n}`, `statement-${other}-${n}`];
      node(claim, ['Claim'], { text: claim, lang: 'en', kind: 'ALLEGATION' });
      node(statement, ['Statement', 'Assertion'], { kind: 'Assertion' });
      edge('AGAINST', claim, `other-${other}`);
      edge('ASSERTS', statement, claim, position);
      edge('MADE', 'hub', statement, { as: 'ATTRIBUTED' });
      edge('IN', statement, 'occasion');
    }
  }
  return { corpus: 'hub', recordedBy: 'chance', nodes, edges, texts: new Map() };
}

test('writers who race for one total lose nothing; what is changed past them is named, and recounted; what is purged goes', async () => {
  await importRecords(graph, accuserOf(3, 1));
  const write = (n: number) =>
    mutate(graph, 'recordStatement', { by: teller, input: { id: `said-${n}`, utterance: 'occasion', claim: `claim-${n % 2}-0`, stance: 'ASSERTS', by: ['hub'] } }, 'id'); // prettier-ignore
  const outcomes = await Promise.all(Array.from({ length: racers }, (_, n) => codeOf(write(n))));
  expect(outcomes).toEqual(outcomes.map(() => undefined));
  expect(await kept()).toEqual({
    'hub other-0': [1, 1 + racers / 2, null, null],
    'hub other-1': [1, 1 + racers / 2, null, null],
    'hub other-2': [1, 1, null, null],
  });

  // What somebody changes past the record is named, and mended by a recount.
  const before = await kept();
  expect(await brokenTotals(graph)).toEqual([]);
  await graph.summary('MATCH (n:AccusationTally {claim: "claim-0-0"}) SET n.claim = "no claim"');
  await graph.summary('MATCH (n:AccusationTotal {accused: "other-1"}) SET n.firstDay = "2001-01-01"');
  await graph.summary('MATCH (n:AccusationTotal {accused: "other-2"}) DELETE n');
  await graph.summary('CREATE (:AccusationTotal {accuser: "a", accused: "b", claimCount: 5})');
  const broken = await brokenTotals(graph);
  expect(broken.map(({ id }) => id).sort()).toEqual([
    'a b',
    'claim-0-0',
    'hub other-1',
    'hub other-2',
    'no claim',
  ]);
  for (const { problem } of broken) expect(problem).toContain('gainsay recount');
  await recountTotals(graph);
  expect(await brokenTotals(graph)).toEqual([]);
  expect(await kept()).toEqual(before);

  // What is purged, a claim or one who stood accused, is accused no more.
  const why = { by: 'A. Officer', reason: 'Court order 12/2026.', withDependents: true };
  await purge(graph, 'claim-2-0', why);
  await purge(graph, 'other-1', why);
  expect(await kept()).toEqual({ 'hub other-0': before['hub other-0'] });
});

test('the totals of a party cost the same however many claims, and others, it accuses', async () => {
  const hits: number[][] = [];
  for (const [others, claims] of [
    [6, 1],
    [6, 10],
    [30, 2],
  ] as const) {
    await emptyGraph();
    await importRecords(graph, accuserOf(others, claims));
    const asked = `{ accusationTotals(by: "hub", first: 5) { nodes { accused { name } claimCount firstDay } } }`;
    const [list] = await composedOnly(asked);
    const [one] = await composedOnly(asked.replace('by:', 'against: "other-0", by:'));
    hits.push([
      hitsOf(await profile(graph, list as Composed)),
      hitsOf(await profile(graph, one as Composed)),
    ]);
  }
  const [few, ...many] = hits;
  expect(many).toEqual([few, few]);
});
