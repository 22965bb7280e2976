import { serverAudits } from 'graphql-http';
import { serve, type Serving } from '../../src/server.js';
import { fakeGraph } from '../support/fake-graph.js';

let serving: Serving;
beforeAll(async () => {
  serving = await serve(fakeGraph(), { port: 0, host: '127.0.0.1' });
});
afterAll(() => serving.close());

/** Runs the audits of GraphQL over HTTP, and gives what is not plainly well. */
async function audit(
  headers: Readonly<Record<string, string>>,
): Promise<{ number: number; remarks: string[] }> {
  const fetchFn = (url: string, init: RequestInit = {}): Promise<Response> =>
    fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), ...headers } });
  const audits = serverAudits({ url: `${serving.url}/graphql`, fetchFn });
  const results = await Promise.all(audits.map((one) => one.fn()));
  const remarks = results.flatMap((result) =>
    result.status === 'ok' ? [] : [`${result.status}: ${result.name}: ${result.reason}`],
  );
  return { number: results.length, remarks };
}

test('all 61 audits of graphql-http are passed; a GET without the header that browsers must ask for is refused', async () => {
  const { number, remarks } = await audit({});
  expect(number).toBe(61);
  expect(remarks).toEqual([
    expect.stringMatching(/^notice: MAY accept application\/x-www-form-urlencoded formatted GET requests/),
    expect.stringMatching(
      /^notice: MAY allow URL-encoded JSON string \{variables\} parameter in GETs when accepting application\/graphql-response\+json/,
    ),
    expect.stringMatching(
      /^notice: MAY allow URL-encoded JSON string \{variables\} parameter in GETs when accepting application\/json/,
    ),
  ]);
});

test('with that header, nothing is left to remark', async () => {
  expect(await audit({ 'apollo-require-preflight': 'true' })).toEqual({ number: 61, remarks: [] });
});
