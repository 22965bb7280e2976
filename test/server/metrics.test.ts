import { GainsayError } from '../../src/model/errors.js';
import { serve, type Serving } from '../../src/server.js';
import { fakeGraph } from '../support/fake-graph.js';
import { post } from '../support/post.js';

let serving: Serving;
beforeAll(async () => {
  const graph = fakeGraph(() =>
    Promise.reject(new GainsayError('TIMEOUT', 'The database did not answer in time.')),
  );
  serving = await serve(graph, { port: 0, host: '127.0.0.1' });
});
afterAll(() => serving.close());

/** All measures by name and labels. */
async function measures(): Promise<Map<string, number>> {
  const response = await fetch(`${serving.url}/metrics`);
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  const lines = (await response.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.split(' ').at(-1))]));
}

test('requests, errors by code and queries are counted, and users write no label', async () => {
  const before = await measures();
  expect(before.get('gainsay_queries_total')).toBe(0);
  expect(before.get('gainsay_pool_connections_in_use')).toBe(0);
  expect(before.get('gainsay_pool_connections_max')).toBe(50);
  for (let i = 0; i < 3; i += 1) {
    await post(serving.url, { query: `query Invented${i} { claim(id: "label${i}") { id } }` });
    await post(serving.url, { query: `{ label${i} }` });
    await fetch(`${serving.url}/label${i}`, { method: 'DELETE' });
  }
  const after = await measures();
  expect(after.get('gainsay_queries_total')).toBe(3);
  expect(after.get('gainsay_requests_total{route="/graphql",method="POST",status="200"}')).toBe(3);
  expect(after.get('gainsay_requests_total{route="/graphql",method="POST",status="400"}')).toBe(3);
  expect(after.get('gainsay_requests_total{route="other",method="other",status="404"}')).toBe(3);
  expect(after.get('gainsay_errors_total{code="TIMEOUT"}')).toBe(3);
  expect(after.get('gainsay_errors_total{code="BAD_USER_INPUT"}')).toBe(3);
  expect(after.get('gainsay_errors_total{code="NOT_FOUND"}')).toBe(3);
  expect(after.get('gainsay_request_seconds_count{route="/graphql"}')).toBe(6);
  expect([...after.keys()].join()).not.toMatch(/label\d|Invented/);
});
