import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  getIntrospectionQuery,
  Kind,
  parse,
  validate,
  type DocumentNode,
  type GraphQLError,
  type OperationDefinitionNode,
} from 'graphql';
import { admit } from '../../src/api/admit.js';
import { ownError } from '../../src/api/errors.js';
import { limitRule } from '../../src/api/limits/document.js';
import { limits } from '../../src/api/limits/numbers.js';
import { readSchema } from '../../src/api/schema.js';
import { packageRoot } from '../../src/config.js';
import { sharedSteps } from '../../src/graph/compose/steps.js';

const schema = readSchema();
const rule = limitRule(sharedSteps());

/** What the limits say of a document and its variables; nothing where they let it pass. */
const refusals = (query: string, variables: Record<string, unknown> = {}): string[] =>
  refusalsOf(parse(query, { maxTokens: limits.tokens }), variables);

function refusalsOf(document: DocumentNode, variables: Record<string, unknown>): string[] {
  const errors: GraphQLError[] = [...validate(schema, document, [rule])];
  const operation = document.definitions.find(
    (d): d is OperationDefinitionNode => d.kind === Kind.OPERATION_DEFINITION,
  );
  if (errors.length === 0 && operation) {
    try {
      admit(schema, document, operation, variables);
    } catch (error) {
      errors.push(error as GraphQLError);
    }
  }
  return errors.map((error) => `${ownError(error)?.code}: ${error.message}`);
}

const times = (n: number, make: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => make(i)).join(' ');
const deep = (n: number): string =>
  `{ claim(id: "a") { ${'links(first: 1) { nodes { '.repeat(n - 1)}id${' } }'.repeat(n - 1)} } }`;

type Case = readonly [what: string, make: (n: number) => string, limit: number, message: string];

const cases: readonly Case[] = [
  ['depth', deep, limits.depth, 'The operation is 13 fields deep, and 12 is the most that is allowed.'],
  [
    'aliases',
    (n) => `{ claims { nodes { ${times(n, (i) => `a${i}: id`)} } } }`,
    limits.aliases,
    'The document gives 21 aliases, and 20 is the most that is allowed.',
  ],
  [
    'root fields',
    (n) => `{ ${times(n, () => '__typename')} }`,
    limits.rootFields,
    'The operation asks for 11 fields at its root, and 10 is the most that is allowed.',
  ],
  [
    'directives',
    (n) => `{ claims { ${times(n, () => 'totalCount @skip(if: false)')} } }`,
    limits.directives,
    'The document has 9 directives, and 8 is the most that is allowed.',
  ],
  [
    'steps',
    (n) => `{ claim(id: "a") { ${times(n - 1, () => '... on Claim { topics { totalCount } }')} } }`,
    limits.steps,
    'The operation has 101 fields that lead to others, and 100 is the most that is allowed.',
  ],
  [
    'selections',
    (n) => `{ claims { nodes { ${times(99, () => '...A')} ${times(n - 1_982, () => 'id')} } } }
      fragment A on Claim { ${times(19, () => 'id')} }`,
    limits.selections,
    'With its fragments opened, the operation has 2,001 selections, and 2,000 is the most that is allowed.',
  ],
  [
    'a page',
    (n) => `{ claims(first: ${n}) { nodes { id } } }`,
    limits.page,
    'claims is asked for 101 items at once, and 100 is the most that is allowed.',
  ],
];

test.each(cases)('the limit of %s is what it says', (_what, make, limit, message) => {
  expect(refusals(make(limit))).toEqual([]);
  expect(refusals(make(limit + 1))).toEqual([`LIMIT_EXCEEDED: ${message}`]);
});

test('tokens end at their limit', () => {
  const flood = (n: number): string => `{ ${times(n - 2, () => 'a')} }`;
  expect(() => parse(flood(limits.tokens), { maxTokens: limits.tokens })).not.toThrow();
  expect(() => parse(flood(limits.tokens + 1), { maxTokens: limits.tokens })).toThrow('tokens');
});

describe('lists within lists', () => {
  const links = (first: string, inner: string): string =>
    `query ($n: Int = 100, $m: Int) { claims(first: $n) { nodes { links(${first}) { ${inner} } } } }`;

  test('are multiplied, their sizes taken from variables and from what is said by nobody', () => {
    const inner = 'edges { node { figures { nodes { text } } } }';
    expect(refusals(links('last: $m', 'nodes { id }'), { m: 100 })).toEqual([]);
    expect(refusals(links('last: $m', inner), { m: 5 })).toEqual([]);
    expect(refusals(links('last: $m', inner), { m: 6 })).toEqual([
      'LIMIT_EXCEEDED: claims (100) × links (6) × figures (20) may be 12,000 items, and 10,000 is the most that is allowed.',
    ]);
    expect(refusals(links('last: $m', inner), { n: 10, m: 50 })).toEqual([]);
    expect(refusals(links('last: null', inner))).toHaveLength(1);
  });

  test('are looked at again for other sizes and switches, though the document was let pass before', () => {
    const document = parse(`query ($id: ID, $n: Int, $all: Boolean = false) {
      claims(topic: $id, first: $n) { nodes { links(first: 100) @include(if: $all) { nodes { figures { nodes { text } } } } } } }`);
    const asked = (variables: Record<string, unknown>): number => refusalsOf(document, variables).length;
    expect(asked({ id: 'a', n: 100 })).toBe(0);
    expect(asked({ id: 'b', n: 100 })).toBe(0);
    expect(asked({ id: 'b', n: 100, all: true })).toBe(1);
    expect(asked({ id: 'b', n: 5, all: true })).toBe(0);
    expect(asked({ id: 'b', n: 6, all: true })).toBe(1);
    expect(asked({ id: 'b', all: true })).toBe(1);
    expect(asked({ id: 'b', n: 101 })).toBe(1);
  });

  test('of which only the count is asked are none', () => {
    expect(refusals(links('first: 100', 'totalCount nodes { figures(first: 100) { totalCount } }'))).toEqual(
      [],
    );
  });

  test('beside each other are not multiplied', () => {
    const list = (name: string): string => `${name}(first: 100) { nodes { id } }`;
    expect(refusals(`{ claims(first: 100) { nodes { ${list('topics')} ${list('places')} } } }`)).toEqual([]);
  });

  test('are found in fragments, and not where they are left out', () => {
    const asked = (directive: string): string[] =>
      refusals(
        `query ($on: Boolean = false) { claims(first: 100) { nodes { ...L ${directive} } } }
        fragment L on Claim { links(first: 100) { nodes { figures(first: 2) { nodes { text } } } } }`,
      );
    expect(asked('')).toHaveLength(1);
    expect(asked('@include(if: $on)')).toEqual([]);
  });
});

test('the schema may be asked for in full', () => {
  const everything = { inputValueDeprecation: true, schemaDescription: true, specifiedByUrl: true };
  expect(refusals(getIntrospectionQuery({ ...everything, directiveIsRepeatable: true }))).toEqual([]);
});

test('a fragment within itself ends, and is left to another rule', () => {
  const query = '{ claims { nodes { ...F } } } fragment F on Claim { links { nodes { ...F } } }';
  expect(validate(schema, parse(query), [rule])).toEqual([]);
});

test.each([['subscription { claims { totalCount } }', 'BAD_USER_INPUT: The schema has no subscription.']])(
  '%s is no query',
  (query, refusal) => {
    expect(refusals(query)).toEqual([refusal]);
  },
);

test('half of a surrogate pair is refused, a whole one is not', () => {
  const query = 'query ($ids: [ID!]) { actors(ids: $ids) { totalCount } }';
  expect(refusals(query, { ids: ['a', '𝔾'] })).toEqual([]);
  expect(refusals(query, { ids: ['a', '\uDD3E'] })).toEqual([
    expect.stringContaining('BAD_USER_INPUT: A text holds half'),
  ]);
});

/** What we ask ourselves, over HTTP or in the place of those who do. */
const ours = ['test/gold/operations', 'bench/operations', 'src/api/examples'].flatMap((folder) =>
  readdirSync(join(packageRoot, folder)).map((file) => join(folder, file)),
);

test.each(ours)('%s is within them', (file) => {
  const query = readFileSync(join(packageRoot, file), 'utf8');
  expect(validate(schema, parse(query))).toEqual([]);
  // Those with a variable that must be given are judged by their form alone.
  expect(refusals(query)).toEqual([]);
});
