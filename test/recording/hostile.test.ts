import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
} from 'graphql';
import { readSchema } from '../../src/api/schema.js';
import { checkIntegrity } from '../../src/graph/integrity.js';
import type { Graph } from '../../src/graph/run.js';
import { serve, type Serving } from '../../src/server.js';
import { graphOf, story } from '../support/corpus.js';

const schema = readSchema();
let graph: Graph;
let server: Serving;
beforeAll(async () => {
  graph = await graphOf(story);
  server = await serve(graph, { port: 0, host: '127.0.0.1' });
}, 120_000);
afterAll(() => server.close());

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    message: string;
    path?: unknown;
    extensions: { code: string; faults?: unknown[] };
  }[];
}

async function send(query: string, variables: Readonly<Record<string, unknown>>): Promise<Answer> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}

const by = { name: 'H. Ostile' };
const state = async (): Promise<unknown> =>
  graph.read(
    'CALL () { MATCH (n) WHERE NOT n:Clock RETURN count(n) AS nodes, collect(n.hash) AS hashes } CALL () { MATCH ()-[e]->() RETURN count(e) AS edges } RETURN nodes, edges, reduce(all = 0, h IN hashes | all + size(h)) AS size',
  );

/** What nobody should be able to send, for whatever it is sent. */
const wrongTexts = [
  '',
  '\u0000',
  'x'.repeat(20_001),
  '\ud800',
  "'; MATCH (n) DETACH DELETE n //",
  '../../etc/passwd',
  '{"$ne":1}',
  '٠١٢',
];
/** In a soak all of them, else three in turn: each field meets some, and each of them many fields. */
let turn = 0;
const some = <T>(all: readonly T[]): readonly T[] =>
  process.env['GAINSAY_SOAK'] ? all : [0, 1, 2].map((n) => all[(turn += n + 1) % all.length] as T);

const wrongNumbers = [1e308, -0.5, Number.MAX_SAFE_INTEGER];

let number = 0;

/** A value of a field that is well formed by the schema; a new record gets an id of its own, others name nobody. */
function fill(field: GraphQLInputField): unknown {
  if (field.name === 'id') return `new-${(number += 1)}`;
  const inner = getNamedType(field.type);
  const one = isInputObjectType(inner)
    ? fillAll(inner)
    : isEnumType(inner)
      ? inner.getValues()[0]?.name
      : ({ Float: 1, Int: 1, Boolean: true, DateTime: '2026-01-01T00:00:00.000Z' }[inner.name] ??
        'no-such-id');
  return isListType(getNullableType(field.type)) ? [one] : one;
}

const fillAll = (type: GraphQLInputObjectType): Record<string, unknown> =>
  Object.fromEntries(
    Object.values(type.getFields())
      .filter(isRequiredInputField)
      .map((field) => [field.name, fill(field)]),
  );

/** An input with one part wrong at a time. */
function wrongInputs(type: GraphQLInputObjectType): Record<string, unknown>[] {
  const good = fillAll(type);
  return Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (isInputObjectType(inner)) {
      const put = (one: unknown) => (isListType(getNullableType(field.type)) ? [one] : one);
      return [{ ...good, [field.name]: put(fillAll(inner)) }];
    }
    const wrong: readonly unknown[] =
      inner.name === 'Float' ? wrongNumbers : isEnumType(inner) ? ['NO_SUCH_WORD'] : some(wrongTexts);
    const list = isListType(getNullableType(field.type));
    const values = list ? [...wrong.map((one) => [one]), Array<string>(5_000).fill('x')] : [...wrong, null];
    return values.map((one) => ({ ...good, [field.name]: one }));
  });
}

const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});

test.each(mutations.map((field) => [field.name, field] as const))(
  '%s: whatever is wrong in its input is told by its code, and leaves the graph as it was',
  async (name, field) => {
    const before = await state();
    const declared = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
    const given = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
    const operation = `mutation (${declared}) { ${name}(${given}) { __typename } }`;
    const input = field.args.find((arg) => arg.name === 'input' || arg.name === 'set');
    const type = input && getNamedType(input.type);
    const inputs: unknown[] = isInputObjectType(type) ? wrongInputs(type) : [undefined];
    const usual = { id: 'no-such-id', revision: 'x', to: '2026-01-01T00:00:00.000Z', by };
    const all = [
      ...inputs.map((one) => ({ ...usual, ...(input && { [input.name]: one }) })),
      ...some(wrongTexts).map((id) => ({
        ...usual,
        ...(input && { [input.name]: inputs[0] }),
        id,
        revision: id,
      })),
      ...some(wrongTexts).map((text) => ({
        ...usual,
        ...(input && { [input.name]: inputs[0] }),
        by: { name: text, key: text, corpus: text },
      })),
      {},
    ];
    const codes = new Set<string>();
    for (const variables of all) {
      const { errors = [] } = await send(operation, variables);
      errors.forEach((error) => codes.add(error.extensions.code));
      const strange = errors.filter(({ extensions }) => extensions.code === 'INTERNAL');
      expect({ variables: JSON.stringify(variables).slice(0, 300), strange }).toEqual({ variables: JSON.stringify(variables).slice(0, 300), strange: [] }); // prettier-ignore
    }
    expect([...codes].sort()).toEqual(expect.arrayContaining(['BAD_USER_INPUT']));
    // What names nobody may be recorded after all: hostile words are words.
    if (!/^record(Place|Topic|Event|Measure|Actor|Source|Utterance|Claim|All)$/.test(name))
      expect(await state()).toEqual(before);
  },
  120_000,
);

test('what was taken after all keeps every rule', async () => {
  const broken = (await checkIntegrity(graph)).filter(({ violations }) => violations.length > 0);
  expect(broken).toEqual([]);
});

test('a server that others can reach takes no recordings unless it is told to', async () => {
  const open = await serve(graph, { port: 0, host: '0.0.0.0' });
  try {
    const response = await fetch(`http://127.0.0.1:${new URL(open.url).port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'mutation { recordPlace(input: { id: "a-place", name: "A" }, by: { name: "B" }) { id } }',
      }),
    });
    const { errors } = (await response.json()) as Answer;
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  } finally {
    await open.close();
  }
});
