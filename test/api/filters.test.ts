import { ask } from '../../src/api/ask.js';
import type { Graph } from '../../src/graph/run.js';
import { parseDate } from '../../src/model/edtf.js';
import { bundledCorpus, graphOf } from '../support/corpus.js';

interface Nodes<T> {
  readonly nodes: readonly T[];
}
interface Id {
  readonly id: string;
}
interface DateAnswer {
  readonly edtf: string;
  readonly earliest: string | null;
  readonly latest: string | null;
}
interface StatementAnswer extends Id {
  readonly __typename: string;
  readonly said: DateAnswer | null;
  readonly madeBy: { readonly edges: readonly { as: string; node: Id }[] };
  readonly parties: Nodes<Id>;
  readonly quotes: Nodes<{ quote: string | null; edition: { source: Id } }>;
}
interface ClaimAnswer extends Id {
  readonly kind: string;
  readonly about: DateAnswer | null;
  readonly topics: Nodes<Id>;
  readonly places: Nodes<Id>;
  readonly events: Nodes<Id>;
  readonly actors: Nodes<Id>;
  readonly against: Nodes<Id & { parties: Nodes<Id> }>;
  readonly disputeFindings: readonly { finding: string }[];
  readonly statements: { readonly edges: readonly { stance: string; node: StatementAnswer }[] };
}

let graph: Graph;
let all: ClaimAnswer[];

beforeAll(async () => {
  graph = await graphOf(bundledCorpus);
  all = await everyClaim();
}, 120_000);

/** All claims with all that the filters look at, for the slow reference. */
async function everyClaim(): Promise<ClaimAnswer[]> {
  const claims: ClaimAnswer[] = [];
  let after: string | null = null;
  do {
    const page: { claims: Nodes<ClaimAnswer> & { pageInfo: { hasNextPage: boolean; endCursor: string } } } =
      await ask(
        graph,
        `query ($after: String) { claims(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes {
        id kind about { edtf earliest latest }
        topics { nodes { id } } places { nodes { id } } events { nodes { id } } actors { nodes { id } }
        against { nodes { id parties { nodes { id } } } }
        disputeFindings { finding }
        statements(first: 100) { edges { stance node { __typename id said { edtf earliest latest }
          madeBy { edges { as node { id } } } parties { nodes { id } }
          quotes(first: 100) { nodes { quote edition { source { id } } } } } } } } } }`,
        { after },
      );
    claims.push(...page.claims.nodes);
    after = page.claims.pageInfo.hasNextPage ? page.claims.pageInfo.endCursor : null;
  } while (after);
  return claims;
}

const has = ({ nodes }: Nodes<Id>, id: string): boolean => nodes.some((node) => node.id === id);
const statements = (claim: ClaimAnswer): StatementAnswer[] => claim.statements.edges.map(({ node }) => node);
const made = (statement: StatementAnswer, by: string): boolean =>
  statement.madeBy.edges.some(({ as, node }) => as !== 'ALTERNATIVE' && node.id === by);
const within = (date: DateAnswer | null, edtf: string): boolean => {
  const { earliest, latest } = parseDate(edtf);
  if (!date) return false;
  const notBefore = earliest === null || (date.earliest !== null && date.earliest >= earliest);
  return notBefore && (latest === null || (date.latest !== null && date.latest <= latest));
};
const mayMeet = (date: DateAnswer | null, edtf: string): boolean => {
  const { earliest, latest } = parseDate(edtf);
  if (!date) return false;
  return (
    (date.earliest === null || latest === null || date.earliest <= latest) &&
    (date.latest === null || earliest === null || date.latest >= earliest)
  );
};
const asserted = (claim: ClaimAnswer): StatementAnswer[] =>
  claim.statements.edges.filter(({ stance }) => stance === 'ASSERTS').map(({ node }) => node);

/** Each filter of `claims` as GraphQL text, with the slow and obvious meaning of it. */
const claimFilters: readonly [string, (claim: ClaimAnswer) => boolean][] = [
  ['kind: [ALLEGATION, COUNTER_ALLEGATION]', (c) => ['ALLEGATION', 'COUNTER_ALLEGATION'].includes(c.kind)],
  ['topic: "use"', (c) => has(c.topics, 'use')],
  ['place: "aghdam"', (c) => has(c.places, 'aghdam')],
  ['actor: "armenia"', (c) => has(c.actors, 'armenia')],
  ['against: ["armenia", "halo-trust"]', (c) => has(c.against, 'armenia') || has(c.against, 'halo-trust')],
  [
    'againstParty: "armenia"',
    (c) => c.against.nodes.some((a) => a.id === 'armenia' || has(a.parties, 'armenia')),
  ],
  ['by: ["nikol-pashinyan"]', (c) => statements(c).some((s) => made(s, 'nikol-pashinyan'))],
  ['by: ["armen-yedigarian"]', (c) => statements(c).some((s) => made(s, 'armen-yedigarian'))],
  ['party: "nk-authorities"', (c) => statements(c).some((s) => has(s.parties, 'nk-authorities'))],
  [
    'stance: [DENIES, DISPUTES]',
    (c) => c.statements.edges.some(({ stance }) => ['DENIES', 'DISPUTES'].includes(stance)),
  ],
  ['disputeFinding: [UNANSWERED]', (c) => c.disputeFindings.some(({ finding }) => finding === 'UNANSWERED')],
  ['assertedWithin: "2021"', (c) => asserted(c).some((s) => within(s.said, '2021'))],
  ['assertedWithin: "../2013"', (c) => asserted(c).some((s) => within(s.said, '../2013'))],
  ['assertedWithin: "2023/.."', (c) => asserted(c).some((s) => within(s.said, '2023/..'))],
  ['happened: "2020"', (c) => mayMeet(c.about, '2020')],
  ['happened: "../1994"', (c) => mayMeet(c.about, '../1994')],
  [
    'source: "icbl-statement-2013"',
    (c) =>
      statements(c).some((s) => s.quotes.nodes.some((q) => q.edition.source.id === 'icbl-statement-2013')),
  ],
  [
    'words: "engineering"',
    (c) => statements(c).some((s) => s.quotes.nodes.some((q) => /engineering/i.test(q.quote ?? ''))),
  ],
];

const ids = (claims: readonly Id[]): string[] => claims.map(({ id }) => id).sort();
const list = async (filter: string): Promise<string[]> => {
  const { claims } = await ask<{ claims: Nodes<Id> & { totalCount: number } }>(
    graph,
    `{ claims(${filter}, first: 100) { totalCount nodes { id } } }`,
  );
  expect(claims.nodes).toHaveLength(Math.min(claims.totalCount, 100));
  return ids(claims.nodes);
};

test.each(claimFilters)('claims(%s) are those that the slow reference finds', async (filter, meaning) => {
  const expected = ids(all.filter(meaning));
  expect(expected.length).toBeGreaterThan(0);
  expect(expected.length).toBeLessThan(100);
  expect(await list(filter)).toEqual(expected);
});

test('statements of an event are those on the claims about it', async () => {
  const { statements: found } = await ask<{ statements: Nodes<Id> }>(
    graph,
    '{ statements(event: "exchange-of-2021-07-03", first: 100) { nodes { id } } }',
  );
  const expected = all.filter((claim) => has(claim.events, 'exchange-of-2021-07-03')).flatMap(statements);
  expect(expected.length).toBeGreaterThan(0);
  expect(ids(found.nodes)).toEqual([...new Set(ids(expected))]);
});

const pairs = claimFilters.flatMap((a, i) => claimFilters.slice(i + 1).map((b) => [a, b] as const));
const name = (filter: string): string => filter.split(':')[0] ?? '';
const sampled = pairs.filter(([a, b], i) => name(a[0]) !== name(b[0]) && i % 4 === 0);

test.each(sampled.map(([a, b]) => [`${a[0]}, ${b[0]}`, a[1], b[1]] as const))(
  'claims(%s) satisfy both',
  async (filter, one, other) => {
    expect(await list(filter)).toEqual(ids(all.filter((claim) => one(claim) && other(claim))));
  },
);

test('facets count the whole list, whatever page is shown', async () => {
  interface Counts {
    value: string;
    count: number;
  }
  const { claims } = await ask<{
    claims: {
      byKind: Counts[];
      byTopic: Counts[];
      byEvent: Counts[];
      byDisputeFinding: Counts[];
      nodes: Id[];
    };
  }>(
    graph,
    '{ claims(againstParty: "armenia", first: 1) { byKind { value count } byTopic { value count } byEvent { value count } byDisputeFinding { value count } nodes { id } } }',
  );
  const listed = all.filter((c) =>
    c.against.nodes.some((a) => a.id === 'armenia' || has(a.parties, 'armenia')),
  );
  const count = (values: (claim: ClaimAnswer) => string[]): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const claim of listed)
      for (const value of new Set(values(claim))) counts[value] = (counts[value] ?? 0) + 1;
    return counts;
  };
  const given = (counts: Counts[]): Record<string, number> =>
    Object.fromEntries(counts.map((c) => [c.value, c.count]));
  expect(given(claims.byKind)).toEqual(count((c) => [c.kind]));
  expect(given(claims.byTopic)).toEqual(count((c) => c.topics.nodes.map((t) => t.id)));
  expect(given(claims.byEvent)).toEqual(count((c) => c.events.nodes.map((e) => e.id)));
  expect(given(claims.byDisputeFinding)).toEqual(count((c) => c.disputeFindings.map((f) => f.finding)));
  expect(claims.nodes).toHaveLength(1);
});

describe('search', () => {
  const search = async (text: string, where = ''): Promise<string[]> => {
    const operation = `query ($text: Words!) { search(text: $text${where}) { nodes { foundIn node { id } } } }`;
    const { search: found } = await ask<{ search: Nodes<{ foundIn: string; node: Id }> }>(graph, operation, {
      text,
    });
    return found.nodes.map(({ foundIn, node }) => `${foundIn} ${node.id}`);
  };

  test.each([
    ['Hakobyan', 'ACTOR movses-hakobian'],
    ['ayvagyan', 'ACTOR boris-avagyan'],
    ['iham', 'ACTOR ilham-aliyev'],
    ['artsakh', 'ACTOR nk-authorities'],
    ['fizuli', 'PLACE fuzuli'],
    ['kalba', 'PLACE kalbajar'],
    [
      'absolute lie',
      'QUOTE u-doc-wikipedia-nk-mines.reports.u-halo-absolute-lie.halo-gave-maps-to-turkish-services.denies',
    ],
    ['"massive scale"', 'CLAIM am-mined-on-withdrawal-2020'],
    ['karabakh enhances', 'SOURCE asbarez-2013-07-26'],
  ])('%s finds %s', async (text, hit) => {
    expect(await search(text)).toContain(hit);
  });

  test('a phrase is a phrase, and every word counts', async () => {
    expect(await search('"scale massive"')).toEqual([]);
    expect(await search('massive nowhere')).toEqual([]);
  });

  test('the words are marked', async () => {
    const { search: found } = await ask<{
      search: Nodes<{ words: { text: string; segments: { text: string; match: boolean }[] } }>;
    }>(
      graph,
      '{ search(text: "withdrawal massive", in: [CLAIM]) { nodes { words { text segments { text match } } } } }',
    );
    const [hit] = found.nodes;
    expect(hit?.words.segments.map(({ text }) => text).join('')).toBe(hit?.words.text);
    expect(hit?.words.segments.filter(({ match }) => match).map(({ text }) => text)).toEqual([
      'massive',
      'withdrawal',
    ]);
  });

  test.each([
    'mines AND (',
    'a OR *',
    '+-&&||!(){}[]^"~*?:\\/ x',
    'text:mines',
    '~~~ mine',
    'maps" OR "1"="1',
    '\u0000 mine',
  ])('%j is data, not syntax', async (text) => {
    await expect(search(text)).resolves.toEqual(expect.any(Array));
  });

  test.each(['', ' ', '***', '"'])('%j holds no word and is refused', async (text) => {
    await expect(search(text)).rejects.toThrow(/needs a letter or a digit/);
  });
});
