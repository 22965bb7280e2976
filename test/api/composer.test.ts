import fc from 'fast-check';
import { isObjectType } from 'graphql';
import { ask } from '../../src/api/ask.js';
import { readSchema } from '../../src/api/schema.js';
import { queryFile } from '../../src/graph/query-file.js';
import type { Graph } from '../../src/graph/run.js';
import { graphOf, story } from '../support/corpus.js';
import { answerSlowly, printSelection, randomSelection } from './operations.js';

let graph: Graph;
/** The texts of all queries that were sent. */
const texts: string[] = [];
/** The graph, noting what is sent to it. */
let noted: Graph;

beforeAll(async () => {
  graph = await graphOf(story);
  noted = { ...graph, read: (text, parameters) => (texts.push(text), graph.read(text, parameters)) };
});
beforeEach(() => {
  texts.length = 0;
});

const askNoted = <T>(operation: string, variables?: Record<string, unknown>): Promise<T> =>
  ask<T>(noted, operation, variables);

interface List<T = { id: string }> {
  nodes: T[];
  edges: { cursor: string; node: T }[];
  totalCount: number;
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

describe('one operation, one query', () => {
  test('five levels with pages, interfaces and fragments run exactly one query', async () => {
    const data = await askNoted<{ claims: List<{ statements: List }> }>(`{
      claims(first: 5) { totalCount pageInfo { hasNextPage endCursor } nodes {
        id statements(first: 5) { totalCount edges { stance cursor node {
          __typename id
          ... on Denial { contests { id } }
          reportedBy(first: 2) { edges { mode node {
            id madeBy(first: 2) { nodes {
              ...WithParties
            } } } } } } } } } }
    }
    fragment WithParties on Actor { name parties { nodes { name claims(first: 1) { nodes { id } } } } }`);
    expect(texts).toHaveLength(1);
    expect(data.claims.nodes.length).toBeGreaterThan(0);
    expect(data.claims.nodes.some(({ statements }) => statements.edges.length > 0)).toBe(true);
  });

  test('200 operations that differ only in values and aliases give one text', async () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
    const operation = (
      a: string,
      b: string,
      c: string,
    ): string => `query Q($claim: ID!, $by: [ID!], $size: Int, $said: Edtf) {
      ${a}: claim(id: $claim) { ${b}: statements(by: $by, first: $size, saidWithin: $said) { totalCount nodes { ${c}: id madeBy(first: $size) { nodes { ${a}: name } } } } }
    }`;
    const runs = fc.asyncProperty(
      name,
      name,
      name,
      fc.string(),
      fc.array(fc.string(), { maxLength: 5 }),
      fc.integer({ min: 1, max: 100 }),
      async (a, b, c, claim, by, size) => {
        await askNoted(operation(a, b, c), { claim, by, size, said: '2013/2020' });
      },
    );
    await fc.assert(runs, { numRuns: 200 });
    // Where nothing stands under an id, it is asked what was purged: a text of its own, and always the same.
    const composed = new Set(texts.filter((text) => text !== queryFile('purge/tombstones')));
    expect(composed.size).toBe(1);
  });

  test('an argument that is not given leaves no trace in the query', async () => {
    await askNoted('{ claims { nodes { id } } }');
    expect(texts[0]).not.toContain('AGAINST');
    expect(texts[0]).not.toContain('count(');
    await askNoted('{ claims(disputeFinding: [DENIED]) { totalCount } }');
    expect(texts[1]).toContain('DISPUTES');
    expect(texts[1]).not.toContain('ORDER BY node.id');
  });

  test('values travel as parameters only', async () => {
    const hostile = "x'}) DETACH DELETE n //";
    await askNoted(
      'query ($id: ID!, $name: String!) { claim(id: $id) { id } actors(name: $name) { totalCount } }',
      { id: hostile, name: hostile },
    );
    expect(texts.join()).not.toContain('DETACH');
  });
});

describe('nesting', () => {
  const schema = readSchema();

  test('a nested answer equals the answers asked one level at a time', async () => {
    const types = [
      'Claim',
      'Actor',
      'Source',
      'Utterance',
      'Denial',
      'Report',
      'Assertion',
      'Edition',
      'Figure',
      'Place',
    ];
    const { nodes } = (await ask<{ claims: List }>(graph, '{ claims(first: 1) { nodes { id } } }')).claims;
    expect(nodes).toHaveLength(1);
    const seeds = fc.asyncProperty(
      fc.constantFrom(...types),
      fc.infiniteStream(fc.nat(997)),
      fc.nat(50),
      async (name, numbers, nth) => {
        const type = schema.getType(name);
        if (!isObjectType(type)) throw new Error(name);
        const ids = await graph.read(
          `MATCH (n:${name}) WHERE n.supersededAt IS NULL RETURN n.id AS id ORDER BY id`,
        );
        const id = String(ids[nth % ids.length]?.['id']);
        const selection = randomSelection(schema, type, 2, (n) => Number(numbers.next().value) % n);
        const operation = `{ node(id: "${id}") { ... on ${name} { ${printSelection(selection)} } } }`;
        const quick = await ask<{ node: unknown }>(graph, operation);
        const slow = await answerSlowly((text) => ask(graph, text), selection, id);
        expect(JSON.parse(JSON.stringify(quick.node))).toEqual(slow);
      },
    );
    // One seed, so that a red run can be run again; another is tried by changing it.
    await fc.assert(seeds, {
      numRuns: process.env['GAINSAY_SOAK'] === undefined ? 4 : 40,
      endOnFailure: true,
      seed: 20261122,
    });
  }, 120_000);

  test('the same field twice with other arguments is answered twice', async () => {
    const { claims } = await ask<{ claims: List<{ a: List; d: List; all: List }> }>(
      graph,
      `{ claims(first: 100) { nodes {
        all: statements { nodes { id } }
        a: statements(kind: [Assertion]) { nodes { id } }
        d: statements(kind: [Denial]) { nodes { id } } } } }`,
    );
    const both = claims.nodes.filter(({ a, d }) => a.nodes.length > 0 && d.nodes.length > 0);
    expect(both.length).toBeGreaterThan(0);
    for (const { a, d, all } of both) {
      expect(a.nodes).not.toEqual(d.nodes);
      expect(all.nodes).toEqual(expect.arrayContaining([...a.nodes, ...d.nodes]));
    }
  });

  test('a field of one type is asked of that type alone, and fragments may overlap', async () => {
    const { statements } = await ask<{ statements: List<{ __typename: string; id: string; x?: unknown }> }>(
      graph,
      `{ statements(first: 100) { nodes { __typename id
        ... on Report { x: reports { id } }
        ... on Denial { x: contests { id } }
        ... on Statement { id }
        ... on Node { id } } } }`,
    );
    for (const { __typename, x } of statements.nodes) {
      if (__typename === 'Report') expect(x).toEqual({ id: expect.any(String) as string });
      else if (__typename !== 'Denial') expect(x).toBeUndefined();
    }
    expect(new Set(statements.nodes.map((s) => s.__typename)).size).toBeGreaterThan(3);
  });

  test('@skip and @include are obeyed', async () => {
    const operation =
      'query ($yes: Boolean!) { claims(first: 1) { nodes { id text @skip(if: $yes) statements @include(if: $yes) { totalCount } } } }';
    const { claims } = await ask<{ claims: List }>(graph, operation, { yes: true });
    expect(Object.keys(claims.nodes[0] ?? {}).sort()).toEqual(['id', 'statements']);
  });

  test('an unknown id is null, not an error', async () => {
    const data = await ask(
      graph,
      '{ claim(id: "?") { id } actor(id: "?") { id } source(id: "?") { id } statement(id: "?") { id } node(id: "?") { id } }',
    );
    expect(data).toEqual({ claim: null, actor: null, source: null, statement: null, node: null });
  });
});

describe('pages', () => {
  const lists: readonly [string, string][] = [
    ['claims', ''],
    ['statements', ''], // ordered by a date that some do not have
    ['actors', ''],
    ['sources', ''],
    ['statements', 'kind: [Report], '],
  ];

  test.each(lists)('%s(%s…) read in pages, from both ends, is the whole list', async (field, filter) => {
    const whole = (
      await ask<Record<string, List>>(graph, `{ ${field}(${filter}first: 100) { totalCount nodes { id } } }`)
    )[field];
    const ids = whole?.nodes.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).toBe(whole?.totalCount);
    expect(await allPages(field, filter, 'first', 'after')).toEqual(ids);
    expect(await allPages(field, filter, 'last', 'before')).toEqual(ids);
  });

  async function allPages(
    field: string,
    filter: string,
    size: 'first' | 'last',
    beside: 'after' | 'before',
  ): Promise<string[]> {
    const ids: string[] = [];
    let cursor: string | null = null;
    for (;;) {
      const operation = `query ($cursor: String) { ${field}(${filter}${size}: 7, ${beside}: $cursor) {
        edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
      const list: List = (await ask<Record<string, List>>(graph, operation, { cursor }))[field] as List;
      const page = list.edges.map(({ node }) => node.id);
      if (page.length > 0) {
        expect(list.pageInfo.startCursor).toBe(list.edges[0]?.cursor);
        expect(list.pageInfo.endCursor).toBe(list.edges.at(-1)?.cursor);
      }
      if (size === 'first') ids.push(...page);
      else ids.unshift(...page);
      if (!(size === 'first' ? list.pageInfo.hasNextPage : list.pageInfo.hasPreviousPage)) return ids;
      cursor = size === 'first' ? list.pageInfo.endCursor : list.pageInfo.startCursor;
    }
  }

  test.each([
    ['first: 0', 'a page has 1 to 100 items'],
    ['first: 101', 'a page has 1 to 100 items'],
    ['first: -1', 'a page has 1 to 100 items'],
    ['first: 1, last: 1', 'do not go together'],
    ['first: 1, before: "x"', 'first goes with after'],
    ['last: 1, after: "x"', 'first goes with after'],
    ['after: "x"', 'not one of this list'],
    ['after: "eyJhIjoxfQ"', 'not one of this list'],
  ])('%s is refused', async (args, message) => {
    await expect(ask(graph, `{ claims(${args}) { totalCount nodes { id } } }`)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining(message) as string,
    });
  });

  test('a cursor of one list is refused by another', async () => {
    const { claims } = await ask<{ claims: List }>(graph, '{ claims(first: 1) { pageInfo { endCursor } } }');
    const other = ask(graph, 'query ($c: String) { actors(after: $c) { nodes { id } } }', {
      c: claims.pageInfo.endCursor,
    });
    await expect(other).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('the guard', () => {
  test('what is closed on the record clock is seen at no depth', async () => {
    const operation =
      '{ statements(first: 100) { nodes { id claim { id } } } claims(first: 100) { nodes { id statements(first: 100) { totalCount } } } }';
    interface Seen {
      statements: List<{ id: string; claim: { id: string } | null }>;
      claims: List<{ id: string; statements: List }>;
    }
    const before = await ask<Seen>(graph, operation);
    const victim = before.statements.nodes.find(({ claim }) => claim);
    if (!victim?.claim) throw new Error('the story has a statement with a claim');
    const close = (at: string | null) =>
      graph.write((tx) =>
        tx.run('MATCH (s:Statement {id: $id})-[p]->(:Claim) SET p.supersededAt = $at', { id: victim.id, at }),
      );
    const count = (seen: Seen): number | undefined =>
      seen.claims.nodes.find(({ id }) => id === victim.claim?.id)?.statements.totalCount;
    await close('2026-01-01T00:00:00.000Z');
    const closed = await ask<Seen>(graph, operation);
    await close(null);
    expect(closed.statements.nodes.find(({ id }) => id === victim.id)?.claim).toBeNull();
    expect(count(closed)).toBe((count(before) ?? 0) - 1);
    expect(await ask<Seen>(graph, operation)).toEqual(before);
  });
});
