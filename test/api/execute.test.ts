import { execute, parse, validate, type ExecutionResult } from 'graphql';
import { randomFrom, type Random } from '../../bench/generate/random.js';
import { answer } from '../../src/api/execute.js';
import { readSchema } from '../../src/api/schema.js';
import { sharedSteps } from '../../src/graph/compose/steps.js';
import { GainsayError } from '../../src/model/errors.js';
import type { Graph } from '../../src/graph/run.js';
import { graphOf, story } from '../support/corpus.js';
import { randomQuery } from './random-query.js';

const schema = readSchema();
const steps = sharedSteps();
let graph: Graph;
beforeAll(async () => {
  graph = await graphOf(story);
});

interface Both {
  readonly ours: ExecutionResult;
  readonly theirs: ExecutionResult;
}

/** Answers a query in our way, and by graphql-js walking the same answers from the root. */
async function askBoth(on: Graph, text: string, variableValues: Record<string, unknown> = {}): Promise<Both> {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const contextValue = { graph: on, steps, requestId: 'test' };
  const ours = await answer({ schema, document, variableValues, contextValue });
  const theirs = await execute({ schema, document, variableValues, contextValue });
  return { ours, theirs };
}

/** As text: the order of the fields counts, and errors with their places. */
const told = ({ data, errors }: ExecutionResult): string =>
  JSON.stringify({ data, errors: errors?.map((error) => error.toJSON()).sort(byPath) }, null, 1);

const byPath = (a: { path?: unknown }, b: { path?: unknown }): number =>
  JSON.stringify(a.path) < JSON.stringify(b.path) ? -1 : 1;

const soaking = process.env['GAINSAY_SOAK'] !== undefined;

test('random queries are answered as graphql-js answers them, field by field in the same order', async () => {
  const random = randomFrom('queries');
  for (let i = 0; i < (soaking ? 60 : 6); i += 1) {
    const query = randomQuery(schema, random, 1 + (i % 2));
    const { ours, theirs } = await askBoth(graph, query);
    expect({ query, told: told(ours) }).toEqual({ query, told: told(theirs) });
  }
}, 120_000);

test('a graph that breaks the schema is told of as graphql-js does: where, and how far the null goes up', async () => {
  const random = randomFrom('broken');
  let broken = 0;
  for (let i = 0; i < (soaking ? 60 : 12); i += 1) {
    const query = randomQuery(schema, random, 1);
    const read = remembering(graph);
    for (let way = 0; way < 10; way += 1) {
      const { ours, theirs } = await askBoth(breaking(read, `${i} ${way}`), query);
      expect({ query, told: told(ours) }).toEqual({ query, told: told(theirs) });
      if (ours.errors) broken += 1;
    }
  }
  expect(broken).toBeGreaterThan(40);
}, 120_000);

/** The graph, asked once for all who ask the same. */
function remembering(whole: Graph): Graph {
  const known = new Map<string, ReturnType<Graph['read']>>();
  return {
    ...whole,
    read: (text, parameters) => {
      const answer = known.get(text) ?? whole.read(text, parameters);
      known.set(text, answer);
      return answer;
    },
  };
}

/** The graph, with some values of its answers changed: nulls, wrong words, too large numbers. Always the same ones. */
function breaking(whole: Graph, seed: string): Graph {
  return {
    ...whole,
    read: async (text, parameters) => {
      const rows = await whole.read(text, parameters);
      const random = randomFrom(seed);
      return rows.map((row) => ({ answer: broken(row['answer'], random) }));
    },
  };
}

function broken(value: unknown, random: Random): unknown {
  if (Array.isArray(value)) return value.map((item) => broken(item, random));
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [
      key,
      key === 'labels' || key === 'keys' ? inner : broken(inner, random),
    ]);
    return Object.fromEntries(entries);
  }
  return random.chance(0.97) ? value : random.pick([null, 2 ** 40, 0.5, '?', true]);
}

test.each([
  [
    'a field fails, the others are answered',
    '{ a: claim(id: "x") { id } b: claim(id: "fails") { id } __typename }',
  ],
  ['a field that is never null fails', '{ claims(topic: "fails") { totalCount } claim(id: "x") { id } }'],
  ['a page that cannot be', '{ claim(id: "x") { id } actor(id: "x") { claims(first: 0) { totalCount } } }'],
  ['what is asked about the schema', '{ __schema { queryType { name } } claim(id: "x") { id } }'],
  [
    'a name that objects have by themselves',
    '{ __proto__: claim(id: "x") { id } claims { __proto__: totalCount } }',
  ],
  [
    'an interface and its types ask for parts of one field',
    `{ statements(first: 100) { nodes {
    ... on Denial { madeBy { totalCount } } madeBy @include(if: false) { nodes { id } }
    ... on Statement { madeBy { nodes { id } } } ... on Report { madeBy { nodes { name } } } } } }`,
  ],
])('%s', async (_what, query) => {
  const failing: Graph = {
    ...graph,
    read: (text, parameters = {}) =>
      Object.values(parameters).includes('fails')
        ? Promise.reject(new GainsayError('UNAVAILABLE', 'away'))
        : graph.read(text, parameters),
  };
  const { ours, theirs } = await askBoth(failing, query);
  expect(told(ours)).toBe(told(theirs));
});

test('variables that do not fit, and operations that are not there, are told of by graphql-js', async () => {
  const query = 'query A($id: ID!) { claim(id: $id) { id } } query B { __typename }';
  const contextValue = { graph, steps, requestId: 'test' };
  for (const operationName of ['A', 'B', 'C', null]) {
    const request = { schema, document: parse(query), operationName, variableValues: {}, contextValue };
    expect(told(await answer(request))).toBe(told(await execute(request)));
  }
});
