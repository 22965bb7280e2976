import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pino from 'pino';
import type { Graph } from '../src/graph/run.js';
import { serve, type Serving } from '../src/server.js';
import { graphOf, story } from './support/corpus.js';

const anyPort = { port: 0, host: '127.0.0.1' };
const question = JSON.stringify({ query: '{ claim(id: "gates-opened") { text } }' });

let graph: Graph;
let serving: Serving;
const others: Serving[] = [];

beforeAll(async () => {
  graph = await graphOf(story);
  serving = await serve(graph, anyPort);
}, 120_000);
afterAll(async () => {
  await Promise.all([serving, ...others].map((each) => each.close()));
});

/** Serves a graph of which only reading matters. */
async function serveReading(read: Graph['read'], logger?: pino.Logger): Promise<Serving> {
  const served = await serve({ ...graph, read }, { ...anyPort, ...(logger && { logger }) });
  others.push(served);
  return served;
}

interface Answer {
  data?: unknown;
  errors?: {
    message: string;
    path?: unknown;
    extensions: { code: string; remedy?: string; requestId?: string };
  }[];
}

const json = { 'content-type': 'application/json' };
const post = (url: string, body: string, headers: Record<string, string> = json): Promise<Response> =>
  fetch(`${url}/graphql`, { method: 'POST', headers, body });
const postQuery = (url: string, query: string): Promise<Response> => post(url, JSON.stringify({ query }));
const answerOf = async (response: Response): Promise<Answer> => (await response.json()) as Answer;

describe('/graphql', () => {
  test('answers a POST in JSON, with one query', async () => {
    const before = graph.queriesRun;
    const response = await post(serving.url, question);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json/);
    expect(await answerOf(response)).toEqual({
      data: {
        claim: {
          text: 'Orrow opened the gates of the weir in the night to 4 May 2015 and flooded the Low Meadows.',
        },
      },
    });
    expect(graph.queriesRun - before).toBe(1);
  });

  test('takes variables', async () => {
    const query = 'query ($id: ID!) { claim(id: $id) { id } }';
    const response = await post(serving.url, JSON.stringify({ query, variables: { id: 'rain-did-it' } }));
    expect(await answerOf(response)).toEqual({ data: { claim: { id: 'rain-did-it' } } });
  });

  test.each([
    [0, 'BAD_USER_INPUT'],
    [101, 'LIMIT_EXCEEDED'],
  ])(
    'tells of a page of %d what is wrong and what to do, and asks the graph nothing',
    async (first, code) => {
      const before = graph.queriesRun;
      const response = await postQuery(serving.url, `{ claims(first: ${first}) { nodes { id } } }`);
      const { data, errors } = await answerOf(response);
      expect(data ?? null).toBeNull();
      expect(errors).toEqual([
        expect.objectContaining({
          message: expect.stringMatching(new RegExp(`\\b${first}\\b.*\\b100\\b`)) as unknown,
          extensions: { code, remedy: expect.stringMatching(/\w+/) as unknown },
        }),
      ]);
      expect(graph.queriesRun).toBe(before);
    },
  );

  test.each([
    ['what is no GraphQL', '{ claims( }'],
    ['a field that is not there', '{ claims { truth } }'],
  ])('refuses %s with 400', async (_what, query) => {
    const response = await postQuery(serving.url, query);
    expect(response.status).toBe(400);
    const { errors } = await answerOf(response);
    expect(errors).toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) as unknown }),
    ]);
  });

  test('refuses what is no JSON with 400', async () => {
    const response = await post(serving.url, '{"query": ');
    expect(response.status).toBe(400);
    expect(await answerOf(response)).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'refuses %s, which any page may send without asking, and reads nothing',
    async (type) => {
      const before = graph.queriesRun;
      const response = await post(serving.url, question, { 'content-type': type });
      expect([400, 415]).toContain(response.status);
      expect(await response.text()).not.toContain('"data"');
      expect(graph.queriesRun).toBe(before);
    },
  );

  test('refuses a body over 256 kB with 413, in JSON', async () => {
    const response = await post(
      serving.url,
      JSON.stringify({ query: `{ claims { totalCount } } #${'x'.repeat(256 * 1024)}` }),
    );
    expect(response.status).toBe(413);
    expect(response.headers.get('content-type')).toContain('json');
    expect(await answerOf(response)).toMatchObject({ errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }] });
  });

  test('lets a mutation bring documents, and them alone', async () => {
    const query =
      'mutation ($text: EditionTextInput!) { attachText(id: "x", text: $text, by: {name: "x"}) { id } }';
    const sent = (bytes: number) =>
      post(
        serving.url,
        JSON.stringify({ query, variables: { text: { text: 'x'.repeat(bytes), sha256: 'no' } } }),
      );
    const taken = await sent(1024 * 1024);
    expect(await answerOf(taken)).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    const refused = await sent(24 * 1024 * 1024);
    expect(refused.status).toBe(413);
    expect(await answerOf(refused)).toMatchObject({ errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }] });
  });
});

describe('a fault of the program', () => {
  test('shows the id of the request and nothing else, and goes to the log whole', async () => {
    const secret = randomBytes(8).toString('hex');
    const lines: string[] = [];
    const logger = pino({}, { write: (line: string) => void lines.push(line) });
    const { url } = await serveReading(() => Promise.reject(new Error(`password ${secret}`)), logger);
    const response = await post(url, question);
    const text = await response.text();
    expect(text).not.toContain(secret);
    expect(text).not.toMatch(/stack|\.ts|node_modules/);
    const { data, errors } = JSON.parse(text) as Answer;
    expect(data).toEqual({ claim: null });
    expect(errors).toEqual([
      expect.objectContaining({
        message: 'Something failed in Gainsay itself.',
        path: ['claim'],
        extensions: { code: 'INTERNAL', requestId: expect.stringMatching(/^[\w-]{8,}$/) as unknown },
      }),
    ]);
    const logged = lines.filter((line) => line.includes(secret));
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain(errors?.[0]?.extensions.requestId);
  });
});

describe('health', () => {
  test('/livez and /readyz answer while process and graph do', async () => {
    for (const [path, status] of [
      ['/livez', 'live'],
      ['/readyz', 'ready'],
    ]) {
      const response = await fetch(serving.url + path);
      expect(response.status).toBe(200);
      expect(await response.json()).toMatchObject({ status });
    }
  });

  test('/readyz is 503 when the graph does not answer, and says no more', async () => {
    const { url } = await serveReading(() => Promise.reject(new Error('bolt://elsewhere')));
    const ready = await fetch(`${url}/readyz`);
    expect(ready.status).toBe(503);
    const text = await ready.text();
    expect(JSON.parse(text)).toMatchObject({ status: 'not ready' });
    expect(text).not.toContain('bolt://elsewhere');
    expect((await fetch(`${url}/livez`)).status).toBe(200);
  });
});

describe('the page at /', () => {
  test('asks for nothing from elsewhere', async () => {
    const response = await fetch(`${serving.url}/`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    const page = await response.text();
    const addresses = [
      ...page.matchAll(/\b(?:src|srcset|href|action|data|poster)\s*=\s*["']?([^"'\s>]+)/g),
    ].map(([, to]) => to);
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(address).toMatch(/^(\/(?!\/)|#|data:)/);
    expect(page).not.toMatch(/@import|url\(|<base|http-equiv/i);
  });

  test('bears a policy that names no other host, and tells nobody where a reader came from', async () => {
    const { headers } = await fetch(`${serving.url}/`);
    const directives = (headers.get('content-security-policy') ?? '')
      .split(';')
      .map((part) => part.trim().split(/\s+/));
    const policy = new Map(directives.map(([name, ...sources]) => [name, sources]));
    expect(policy.get('default-src')?.join()).toMatch(/^'(none|self)'$/);
    expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
    for (const source of [...policy.values()].flat()) expect(source).toMatch(/^('.+'|data:|blob:)$/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-powered-by')).toBeNull();
  });
});

describe('the port', () => {
  test('in use is told with what to do', async () => {
    const port = Number(new URL(serving.url).port);
    await expect(serve(graph, { ...anyPort, port })).rejects.toMatchObject({
      name: 'GainsayError',
      code: 'UNAVAILABLE',
      message: `127.0.0.1:${port} is in use`,
      remedy: expect.stringContaining('PORT=') as unknown,
    });
  });

  test('is left by close(), which lets a request under way end', async () => {
    let asked = (): void => {};
    let release = (): void => {};
    const isAsked = new Promise<void>((resolve) => (asked = resolve));
    const isReleased = new Promise<void>((resolve) => (release = resolve));
    const slow = await serveReading(async () => {
      asked();
      await isReleased;
      return [];
    });
    const underWay = post(slow.url, question);
    await isAsked;
    let isClosed = false;
    const closed = slow.close().then(() => (isClosed = true));
    await sleep(50);
    expect(isClosed).toBe(false);
    await expect(fetch(`${slow.url}/livez`)).rejects.toThrow('fetch failed');
    release();
    const response = await underWay;
    expect(response.status).toBe(200);
    expect(await answerOf(response)).toEqual({ data: { claim: null } });
    await closed;
    await expect(post(slow.url, question)).rejects.toThrow('fetch failed');
  });
});
