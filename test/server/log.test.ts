import { randomUUID } from 'node:crypto';
import pino from 'pino';
import type { Row } from '../../src/graph/run.js';
import { GainsayError } from '../../src/model/errors.js';
import { describeFault } from '../../src/server/log.js';
import { serve, type Serving } from '../../src/server.js';
import { fakeGraph } from '../support/fake-graph.js';
import { codes, post } from '../support/post.js';

/** What a confidential source may have written, in whichever part of a request it stands. */
const canary = 'canary4f1e';
const query = `query Traced($id: ID!) { claim(id: $id) { id } actor(id: "${canary}-literal") { id } }`;

let fail: ((text: string) => Promise<Row[]>) | undefined;
const lines: Record<string, unknown>[] = [];
const raw: string[] = [];
let serving: Serving;

beforeAll(async () => {
  const logger = pino(
    { level: 'debug' },
    { write: (line: string) => (raw.push(line), lines.push(JSON.parse(line) as Record<string, unknown>)) },
  );
  const graph = fakeGraph((text) => (fail ? fail(text) : Promise.resolve([])));
  serving = await serve(graph, { port: 0, host: '127.0.0.1', logger });
});
afterAll(() => serving.close());
beforeEach(() => {
  fail = undefined;
  lines.length = 0;
  raw.length = 0;
});

/** The line of the request that was just answered: it is written once the answer is gone. */
async function requestLine(): Promise<Record<string, unknown>> {
  for (;;) {
    const line = lines.find(({ msg }) => msg === 'request');
    if (line) return line;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

test('a request is one line, with its operation, status and time, and nothing that was sent', async () => {
  await post(
    serving.url,
    { query, variables: { id: `${canary}-variable` } },
    { cookie: canary, 'x-note': canary },
  );
  expect(await requestLine()).toEqual({
    level: 30,
    time: expect.any(Number) as number,
    pid: process.pid,
    hostname: expect.any(String) as string,
    msg: 'request',
    requestId: expect.any(String) as string,
    method: 'POST',
    route: '/graphql',
    status: 200,
    ms: expect.any(Number) as number,
    operation: 'Traced',
  });
  expect(raw.join()).not.toContain(canary);
});

test.each([
  ['what is no JSON', `{"query": "${canary}`],
  ['what is no GraphQL', { query: `{ claim(id: "${canary}" }` }],
  ['a field that is not there', { query: `{ ${canary} }` }],
  ['a variable of a wrong type', { query, variables: { id: { [canary]: canary } } }],
  ['a name that no operation has', { query, operationName: canary }],
  ['a date that is none', { query: `{ claims(assertedWithin: "${canary}") { totalCount } }` }],
  ['a cursor that is none', { query: `{ claims(after: "${canary}") { nodes { id } } }` }],
])('%s leaves only its code', async (_what, body) => {
  expect(codes(await post(serving.url, body))).toContain('BAD_USER_INPUT');
  expect(await requestLine()).toMatchObject({ codes: ['BAD_USER_INPUT'] });
  expect(raw.join()).not.toContain(canary);
});

test('an address that is not there is no label', async () => {
  const response = await fetch(`${serving.url}/${canary}?${canary}`);
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  expect(await requestLine()).toMatchObject({ route: 'other', status: 404, codes: ['NOT_FOUND'] });
  expect(raw.join()).not.toContain(canary);
  expect(await (await fetch(`${serving.url}/metrics`)).text()).not.toContain(canary);
});

test('a fault of the program is told with its place, and without the values that the database quotes', async () => {
  const message = `Cannot compare String("${canary}") with Long(1), at '${canary}' and \`${canary}\``;
  const cause = Object.assign(new TypeError(message), { code: 'Neo.ClientError.Statement.TypeError' });
  fail = () =>
    Promise.reject(new GainsayError('INTERNAL', `The database refused a query: ${message}`, { cause }));
  const { errors } = await post(serving.url, { query: '{ claim(id: "a") { id } }' });
  expect(errors).toEqual([
    expect.objectContaining({
      message: 'Something failed in Gainsay itself.',
      extensions: { code: 'INTERNAL', requestId: (await requestLine())['requestId'] },
    }),
  ]);
  const fault = lines.find(({ level }) => level === 50);
  expect(fault).toMatchObject({
    msg: 'a field failed',
    requestId: (await requestLine())['requestId'],
    fault: {
      type: 'GainsayError',
      message: 'The database refused a query: Cannot compare String(…) with Long(1), at … and …',
      stack: expect.stringContaining('log.test') as string,
      cause: { type: 'TypeError', code: 'Neo.ClientError.Statement.TypeError' },
    },
  });
  expect(raw.join()).not.toContain(canary);
});

test('a database that is away is told to users without its address, and to the log with it', async () => {
  const away = new GainsayError(
    'UNAVAILABLE',
    'The database is not available: connect ECONNREFUSED 10.1.2.3:7687',
  );
  fail = () => Promise.reject(away);
  const answer = await post(serving.url, { query: '{ claim(id: "a") { id } }' });
  expect(answer.errors).toEqual([
    expect.objectContaining({
      message: 'The database is not available.',
      extensions: { code: 'UNAVAILABLE', remedy: 'Try again; /readyz tells when it answers.' },
    }),
  ]);
  expect(lines.find(({ level }) => level === 40)).toMatchObject({
    fault: { message: expect.stringContaining('10.1.2.3:7687') as string },
  });
});

describe('the id of a request', () => {
  const idOf = async (given: string): Promise<string> => {
    const { headers } = await post(serving.url, { query: '{ __typename }' }, { 'x-request-id': given });
    expect(await requestLine()).toMatchObject({ requestId: headers.get('x-request-id') });
    return headers.get('x-request-id') ?? '';
  };

  test.each([randomUUID(), '01J9ZQ3V6R.svc_a-1'])('is that of the sender: %s', async (given) => {
    expect(await idOf(given)).toBe(given);
  });

  test.each([
    '',
    'short',
    'a'.repeat(65),
    'with a space',
    '{"json":1}',
    '<b>bold</b>',
    '../../etc',
    '%0d%0aSet-Cookie',
  ])('is our own where the sender gives %j', async (given) => {
    expect(await idOf(given)).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
  });
});

test('what is thrown and is no error has only its type in the log', () => {
  expect(describeFault(canary)).toEqual({ type: 'string' });
  expect(describeFault({ secret: canary })).toEqual({ type: 'object' });
});
