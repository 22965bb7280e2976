import { getIntrospectionQuery } from 'graphql';
import { serve, type Serving } from '../../src/server.js';
import { hostile } from '../api/hostile.js';
import { fakeGraph } from '../support/fake-graph.js';
import { codes, post } from '../support/post.js';

const graph = fakeGraph();
let serving: Serving;

beforeAll(async () => {
  serving = await serve(graph, { port: 0, host: '127.0.0.1' });
  await post(serving.url, { query: getIntrospectionQuery() }); // what comes first is slow for everyone
});
afterAll(() => serving.close());

test('there are at least 40 hostile documents, each of its own name', () => {
  expect(hostile.length).toBeGreaterThanOrEqual(40);
  expect(new Set(hostile.map(({ name }) => name)).size).toBe(hostile.length);
});

test.each(hostile.map((one) => [one.name, one] as const))(
  '%s is refused, and nothing is asked',
  async (_name, one) => {
    const before = graph.queriesRun;
    const answer = await post(serving.url, one.body);
    expect({ codes: codes(answer).slice(0, 1), data: answer.data }).toEqual({ codes: [one.code] });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(graph.queriesRun).toBe(before);
    if (one.code === 'LIMIT_EXCEEDED') {
      expect(new Set(codes(answer))).toEqual(new Set(['LIMIT_EXCEEDED']));
      expect(answer.errors?.every(({ extensions }) => extensions.remedy)).toBe(true);
    }
  },
);

test('all of them together take no memory and little time', async () => {
  const rss = process.memoryUsage.rss();
  const times = [];
  for (const { body } of hostile) times.push((await post(serving.url, body)).time);
  expect(times.sort((a, b) => a - b)[Math.floor(times.length / 2)]).toBeLessThan(100);
  expect((process.memoryUsage.rss() - rss) / 2 ** 20).toBeLessThan(50);
});

test('a limit is no fault of form: it is 4xx for whoever accepts only the old media type too', async () => {
  const { body } = hostile.find(({ code }) => code === 'LIMIT_EXCEEDED') ?? { body: {} };
  expect((await post(serving.url, body, { accept: 'application/json' })).status).toBe(400);
});

test('what GraphiQL asks about the schema is answered', async () => {
  const query = getIntrospectionQuery({
    inputValueDeprecation: true,
    schemaDescription: true,
    specifiedByUrl: true,
  });
  const { status, data } = await post<{ __schema: { types: unknown[] } }>(serving.url, { query });
  expect(status).toBe(200);
  expect(data?.__schema.types.length).toBeGreaterThan(50);
});
