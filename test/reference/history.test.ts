import { readExamples } from '../../src/api/examples.js';
import { ask } from '../../src/api/ask.js';
import { importRecords } from '../../src/graph/import.js';
import { recount } from '../../src/graph/recount.js';
import type { Graph } from '../../src/graph/run.js';
import type { GraphRecords } from '../../src/model/records.js';
import { emptyGraph, testGraph } from '../support/graph.js';
import { violationsIn } from '../support/records.js';
import { byHand, deedsByHand, type DeedByHand, type Version } from './by-hand.js';
import { Affair, unique } from './affair.js';
import { findingsOf } from './findings.js';
import { historyOperations, type HistoryOperation } from './history-operations.js';
import { makersOf, partiesOf, saidOf } from './parties.js';
import { RandomHistory } from './random-history.js';
import { randomGraphs, recordsOf } from './random-graph.js';

/** Another seed by GAINSAY_SEED; it is told, so that what failed can be tried again. */
const seed = Number(process.env['GAINSAY_SEED'] ?? 20260101);
const soaking = process.env['GAINSAY_SOAK'] !== undefined;
const [corrections, pairs] = soaking ? [500, 50] : [24, 12];
jest.setTimeout(soaking ? 3_600_000 : 300_000);

/** Two dates: until when it was said, and when the graph knew it; and what was in the record then. */
interface Moment {
  readonly saidBy: string | null;
  readonly knownAt: string;
  readonly records: GraphRecords;
}
const versions: Version[] = [];
/** What was done by hand, and not refused. */
const done: string[] = [];
let moments: readonly Moment[] = [];
let graph: Graph;

beforeAll(async () => {
  graph = await testGraph();
  await emptyGraph();
  const history = new RandomHistory(recordsOf(randomGraphs(seed, 2)), seed);
  const record = async (records: GraphRecords): Promise<void> => {
    // What was corrected by hand is said by the reference too; what both changed since, the corpus wins.
    const { recordedAt } = await importRecords(graph, records, { overwrite: true });
    if (recordedAt !== null) versions.push({ at: recordedAt, records });
  };
  await record(history.records);
  for (let i = 0; i < corrections; i += 1) {
    // Two of three changes are made by hand, as mutations make them: corrected, withdrawn, reverted.
    const deed = [undefined, 'corrected', history.pick(deedsByHand)][i % 3] as DeedByHand | undefined;
    const version = deed && (await byHand(graph, history, deed, versions));
    if (version) versions.push(version);
    if (version) done.push(String(deed));
    else await record(history.correct(1 + (i % 4)));
  }
  await recount(graph);
  moments = Array.from({ length: pairs }, () => momentOf(history));
});

/** At a record time, just before it, or between two; and with a bound on what was said, or without. */
function momentOf(history: RandomHistory): Moment {
  const { at } = history.pick(versions);
  const millis = Date.parse(at) + history.pick([0, 0, -1, 1]);
  const knownAt = new Date(millis).toISOString();
  const known = versions.findLast((version) => version.at <= knownAt);
  const none = { ...history.records, nodes: [], edges: [] };
  const saidBy = history.pick([null, null, '2013-09-20', '2013']);
  return { saidBy, knownAt, records: known?.records ?? none };
}

/** The answer of an operation, page by page where it is a list. */
async function answerTo(
  operation: HistoryOperation,
  asOf: object | null,
  others: object = {},
): Promise<unknown> {
  if (!operation.paged) return ask(graph, operation.text, { asOf, ...others });
  const pages: unknown[] = [];
  for (let after: string | null = null, more = true; more;) {
    interface Page {
      readonly list: {
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      };
    }
    const { list }: Page = await ask<Page>(graph, operation.text, { asOf, after });
    pages.push(list);
    ({ hasNextPage: more, endCursor: after } = list.pageInfo);
  }
  return pages;
}

/** What was in the record then and had certainly been said: looked up by walking through all of it. */
function affairOf({ saidBy, records }: Moment): Affair {
  const lastDay = saidBy === '2013' ? '2013-12-31' : saidBy;
  const nodes = records.nodes.filter(
    ({ labels, properties }) =>
      lastDay === null || !labels.includes('Statement') || String(properties['saidLatest'] ?? '~') <= lastDay,
  );
  const there = new Set(nodes.map(({ id }) => id));
  return new Affair(
    nodes,
    records.edges.filter(({ from, to }) => there.has(from) && there.has(to)),
  );
}

const asOfOf = ({ saidBy, knownAt }: Moment): object => (saidBy === null ? { knownAt } : { knownAt, saidBy });

test(`of seed ${seed}, the past answers as the slow reference does`, async () => {
  interface List {
    readonly nodes: readonly { readonly id: string }[];
  }
  interface Claim {
    readonly id: string;
    readonly text: string;
    readonly kind: string;
    readonly statements: {
      readonly edges: readonly {
        stance: string;
        node: { id: string; madeBy: { edges: { node: { id: string; name: string } }[] }; parties: List };
      }[];
    };
    readonly disputeFindings: readonly { readonly finding: string; readonly statements: List }[];
  }
  const operation = `query ($asOf: AsOf) { claims(first: 100, asOf: $asOf) { nodes { id text kind
    statements(first: 100, kind: [Assertion, Denial]) { edges { stance node { id madeBy { edges { node { id name } } } parties { nodes { id } } } } }
    disputeFindings { finding statements { nodes { id } } } } } }`;
  expect(new Set(done)).toEqual(new Set(deedsByHand));
  if (soaking) console.info(`${versions.length} versions, ${done.length} of them made by hand`);
  const ids = ({ nodes }: List): string[] => unique(nodes.map(({ id }) => id));
  const day = (affair: Affair, id: string): string => {
    const [earliest, latest] = saidOf(affair, id);
    return `${earliest ?? latest ?? '~'} ${id}`;
  };
  for (const moment of moments) {
    const affair = affairOf(moment);
    const { claims } = await ask<{ claims: { nodes: readonly Claim[] } }>(graph, operation, {
      asOf: asOfOf(moment),
    });
    const found = claims.nodes.map(({ id, text, kind, statements, disputeFindings }) => ({
      id,
      text,
      kind,
      statements: statements.edges.map(({ stance, node }) => [
        node.id,
        stance,
        node.madeBy.edges.map((edge) => `${edge.node.id} ${edge.node.name}`),
        ids(node.parties),
      ]),
      findings: Object.fromEntries(disputeFindings.map((each) => [each.finding, ids(each.statements)])),
    }));
    const expected = affair
      .all('Claim')
      .sort()
      .map((id) => ({
        id,
        text: affair.property(id, 'text'),
        kind: affair.property(id, 'kind'),
        statements: affair
          .in(id, 'ASSERTS', 'DENIES')
          .sort((a, b) => (day(affair, a.from) < day(affair, b.from) ? -1 : 1))
          .map(({ from, properties }) => [
            from,
            properties['stance'],
            makersOf(affair, from).map((maker) => `${maker} ${affair.property(maker, 'name')}`),
            unique(
              makersOf(affair, from).flatMap((maker) => partiesOf(affair, maker, ...saidOf(affair, from))),
            ),
          ]),
        findings: findingsOf(affair, id),
      }));
    expect({ moment: asOfOf(moment), found }).toEqual({ moment: asOfOf(moment), found: expected });
  }
});

const subjects = {
  id: 'g0.c0', claim: 'g0.c0', statement: 'g0.r0', source: 'g0.s0', actor: 'g0.a1', party: 'g0.a2', a: 'g0.a1', b: 'g0.a2',
  to: 'g0.c0', start: 'g0.c0', against: null, by: null, topic: null, scope: null, dispute: null, name: 'g0.a1',
}; // prettier-ignore
/** The canned questions about what the random graphs hold; those of figures and texts have nothing in them. */
const examples: readonly [HistoryOperation, object][] = readExamples()
  .filter(({ name }) => !['changes', 'figures', 'asOf'].includes(name))
  .map(({ name, query }) => [{ name, text: query }, subjects]);

// Last, since the graph is emptied: an answer of the past is the one that a graph gives which never knew anything else.
test(`of seed ${seed}, the past answers as a graph without history does`, async () => {
  expect(await violationsIn(graph)).toEqual([]);
  // The costliest to plan comes first, and has most of what the others have.
  const operations = soaking ? historyOperations : historyOperations.slice(0, 5);
  const asked = [...operations.map((each) => [each, {}] as const), ...(soaking ? examples : [])];
  const answers: unknown[][] = [];
  // Each bound on what was said is planned anew; without a soak the test above has them.
  const asOfs = soaking ? moments : moments.slice(0, 4).map((moment) => ({ ...moment, saidBy: null }));
  for (const moment of asOfs) {
    const row: unknown[] = [];
    for (const [operation, others] of asked) row.push(await answerTo(operation, asOfOf(moment), others));
    answers.push(row);
  }
  for (const [i, moment] of asOfs.entries()) {
    await emptyGraph();
    await importRecords(graph, moment.records);
    const asOf = moment.saidBy === null ? null : { saidBy: moment.saidBy };
    for (const [j, [operation, others]] of asked.entries())
      expect({ ...asOfOf(moment), of: operation.name, answer: answers[i]?.[j] }).toEqual({
        ...asOfOf(moment),
        of: operation.name,
        answer: await answerTo(operation, asOf, others),
      });
  }
});
