/**
 * Documents that want to hurt: each asks little of its sender and much of a careless server. All are refused before
 * anything is asked of the database.
 */
export interface Hostile {
  readonly name: string;
  /** What is sent: a body as text, or an object with `query` and the like. */
  readonly body: string | Readonly<Record<string, unknown>>;
  readonly code: 'LIMIT_EXCEEDED' | 'BAD_USER_INPUT';
}

const times = (n: number, make: (i: number) => string, between = ' '): string =>
  Array.from({ length: n }, (_, i) => make(i)).join(between);
const nested = (n: number, open: string, inner: string, close: string): string =>
  open.repeat(n) + inner + close.repeat(n);
const named = (text: string): string => `fragment ${text}`;

/** A document alone, refused for its size. */
const tooMuch = (name: string, query: string): Hostile => ({ name, body: { query }, code: 'LIMIT_EXCEEDED' });
/** A document alone, refused because it is none. */
const wrong = (name: string, query: string): Hostile => ({ name, body: { query }, code: 'BAD_USER_INPUT' });

const aliases: Hostile[] = [
  tooMuch('21 aliases of a root field', `{ ${times(21, (i) => `a${i}: claims { totalCount }`)} }`),
  tooMuch('101 aliases of __typename', `{ ${times(101, (i) => `a${i}: __typename`)} }`),
  tooMuch(
    'aliases far below the root',
    `{ claims { nodes { ${times(30, (i) => `a${i}: statements { totalCount }`)} } } }`,
  ),
  tooMuch(
    'aliases in a fragment',
    `{ claims { nodes { ...A } } } ${named(`A on Claim { ${times(40, (i) => `a${i}: text`)} }`)}`,
  ),
  tooMuch(
    'one expensive field under 250 aliases',
    `{ claim(id: "a") { ${times(250, (i) => `a${i}: id`)} } }`,
  ),
];

const roots: Hostile[] = [
  tooMuch('300 root fields', `{ ${times(300, () => '__typename')} }`),
  tooMuch('11 different root fields', `{ ${times(11, (i) => `a${i}: claim(id: "${i}") { id }`)} }`),
  tooMuch(
    'root fields hidden in a fragment',
    `{ ...R } ${named(`R on Query { ${times(100, () => 'claims { totalCount }')} }`)}`,
  ),
  tooMuch('root fields in inline fragments', `{ ${times(60, () => '... on Query { __typename }')} }`),
  tooMuch('the same field 450 times', `query cop { ${times(450, () => '__typename', '\n')} }`),
];

const deepClaim = (n: number): string =>
  nested(n, 'claims { nodes { statements { nodes { claim { actors { nodes { ', 'id', ' } } } } } } }');
const deeper = (n: number): string => nested(n, 'reportedBy(first: 1) { nodes { ', 'id', ' } }');

const depth: Hostile[] = [
  tooMuch('reports of reports, 13 deep', `{ statements { nodes { ${deeper(12)} } } }`),
  tooMuch('reports of reports, 150 deep', `{ statements { nodes { ${deeper(150)} } } }`),
  tooMuch('around and around actors and claims', `{ actors { nodes { ${deepClaim(4)} } } }`),
  tooMuch(
    'deep by inline fragments',
    `{ node(id: "a") { ${nested(20, '... on Report { reports { ', '__typename', ' } }')} } }`,
  ),
  tooMuch(
    'deep by a chain of fragments',
    `{ node(id: "a") { ...F0 } } ${times(20, (i) => named(`F${i} on Report { reports { ...F${i + 1} } }`))} ${named('F20 on Report { id }')}`,
  ),
  tooMuch('braces 5,000 deep', nested(5_000, '{a', '', '}')),
];

const directives: Hostile[] = [
  tooMuch('10 unknown directives on a field', `query cop { __typename ${'@aa'.repeat(10)} }`),
  tooMuch(
    '300 directives on a field',
    `{ __typename ${times(300, () => '@skip(if: false)')} }`.slice(0, 4_000),
  ),
  tooMuch(
    '9 fields, each with a directive',
    `{ claims { ${times(9, () => 'totalCount @include(if: true)')} } }`,
  ),
  tooMuch('directives on the operation', `query ${times(50, (i) => `@d${i}`)} { __typename }`),
];

const tokens: Hostile[] = [
  tooMuch('a token flood of fields', `{ ${'a '.repeat(60_000)} }`),
  tooMuch('a token flood of arguments', `{ claims(${times(30_000, (i) => `a${i}:1`)}) { totalCount } }`),
  tooMuch('a list nested 20,000 deep', `{ claim(id: ${nested(20_000, '[', '', ']')}) { id } }`),
  tooMuch('an object nested 20,000 deep', `{ claim(id: ${nested(20_000, '{a:', '1', '}')}) { id } }`),
  tooMuch('a type nested 20,000 deep', `query ($a: ${nested(20_000, '[', 'Int', ']')}) { __typename }`),
  tooMuch('2,000 variables', `query (${times(2_000, (i) => `$a${i}: Int`)}) { __typename }`),
  tooMuch(
    '1,000 operations',
    times(1_000, (i) => `query Q${i} { __typename }`),
  ),
  tooMuch('1,000 fragments', `{ __typename } ${times(1_000, (i) => named(`F${i} on Claim { id }`))}`),
  tooMuch('a list of 100,000 ids', `{ actors(ids: [${'"a",'.repeat(50_000)}]) { totalCount } }`),
];

const doubling = (n: number): string =>
  `{ claims { nodes { ...F0 } } } ${times(n, (i) => named(`F${i} on Claim { ...F${i + 1} ...F${i + 1} }`))} ${named(`F${n} on Claim { id }`)}`;
const widening = (n: number): string =>
  `{ claim(id: "a") { ...F0 } } ${times(n, (i) =>
    named(`F${i} on Claim { links(first: 1) { nodes { ...F${i + 1} } edges { node { ...F${i + 1} } } } }`),
  )} ${named(`F${n} on Claim { id text kind }`)}`;

const fragments: Hostile[] = [
  wrong('a fragment within itself', `{ claims { nodes { ...F } } } ${named('F on Claim { id ...F }')}`),
  wrong(
    'a circle of fragments',
    `{ claims { nodes { ...F0 } } } ${times(40, (i) => named(`F${i} on Claim { ...F${(i + 1) % 40} }`))}`,
  ),
  wrong(
    'a circle of fragments that goes deeper each time',
    `{ claims { nodes { ...F } } } ${named('F on Claim { links { nodes { ...F } } }')}`,
  ),
  tooMuch('fragments that double, 60 times', doubling(60)),
  tooMuch('fragments that double below each other', widening(11)),
  tooMuch(
    'a wide fragment opened 100 times',
    `{ claims { nodes { ${times(100, () => '...W')} } } } ${named(`W on Claim { ${times(50, (i) => ['id', 'text', 'kind', 'note'][i % 4] ?? '')} }`)}`,
  ),
];

const lists: Hostile[] = [
  tooMuch('a page of 101', '{ claims(first: 101) { nodes { id } } }'),
  tooMuch('a page of 2,147,483,647', '{ claims(last: 2147483647) { nodes { id } } }'),
  tooMuch(
    'pages in pages, 1,000,000 items',
    '{ claims(first: 100) { nodes { statements(first: 100) { nodes { quotes(first: 100) { nodes { words } } } } } } }',
  ),
  tooMuch(
    'pages in pages that nobody asked to be large',
    '{ claims { nodes { statements { nodes { madeBy { nodes { names { nodes { name } } } } } } } } }',
  ),
  {
    name: 'pages in pages whose sizes are variables',
    body: {
      query:
        'query ($n: Int = 1, $m: Int) { claims(first: $n) { edges { node { statements(last: $m) { edges { node { replies(first: $n) { edges { cursor } } } } } } } } }',
      variables: { n: 100, m: 2 },
    },
    code: 'LIMIT_EXCEEDED',
  },
  {
    name: 'a page too long beside a harmless field',
    body: {
      query: 'query ($n: Int) { claim(id: "a") { id } claims(first: $n) { totalCount } }',
      variables: { n: 5000 },
    },
    code: 'LIMIT_EXCEEDED',
  },
];

const introspection: Hostile[] = [
  wrong(
    'circular introspection',
    'query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }',
  ),
  wrong(
    'circular introspection by fragments',
    `{ __schema { types { ...T } } } ${named('T on __Type { fields { type { fields { type { fields { type { name } } } } } } }')}`,
  ),
];

const bodies: Hostile[] = [
  {
    name: 'a string of 300 kB',
    body: { query: `{ claim(id: "${'x'.repeat(300_000)}") { id } }` },
    code: 'LIMIT_EXCEEDED',
  },
  {
    name: 'variables of 300 kB',
    body: { query: '{ __typename }', variables: { a: 'x'.repeat(300_000) } },
    code: 'LIMIT_EXCEEDED',
  },
  {
    name: 'a batch of 10',
    body: JSON.stringify(Array(10).fill({ query: '{ __typename }' })),
    code: 'BAD_USER_INPUT',
  },
  { name: 'JSON nested 100,000 deep', body: nested(100_000, '[', '', ']'), code: 'BAD_USER_INPUT' },
  {
    name: 'a variable nested 50,000 deep',
    body: `{"query":"query ($ids: [ID!]) { actors(ids: $ids) { totalCount } }","variables":{"ids":${nested(50_000, '[', '', ']')}}}`,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a prototype in the body',
    body: '{"__proto__":{"query":"{ __typename }"}}',
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'half a surrogate pair',
    body: { query: 'query ($id: ID!) { claim(id: $id) { id } }', variables: { id: 'a\uD800' } },
    code: 'BAD_USER_INPUT',
  },
  wrong('a subscription', 'subscription { claims { totalCount } }'),
];

export const hostile: readonly Hostile[] = [
  ...aliases,
  ...roots,
  ...depth,
  ...directives,
  ...tokens,
  ...fragments,
  ...lists,
  ...introspection,
  ...bodies,
];
