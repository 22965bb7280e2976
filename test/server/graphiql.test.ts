import { createHash } from 'node:crypto';
import { ask } from '../../src/api/ask.js';
import { readExamples } from '../../src/api/examples.js';
import { serve, type Serving } from '../../src/server.js';
import { fakeGraph } from '../support/fake-graph.js';

const openly = { port: 0, host: '127.0.0.1' };

let serving: Serving;
beforeAll(async () => {
  serving = await serve(fakeGraph(), openly);
});
afterAll(() => serving.close());

const page = (headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${serving.url}/graphiql`, { headers });

test('holds the canned questions, each with the question that it answers', async () => {
  const html = await (await page()).text();
  const examples = readExamples();
  expect(examples.length).toBeGreaterThanOrEqual(8);
  for (const { query } of examples) {
    expect(query).toMatch(/^# .+\?/);
    expect(html).toContain(JSON.stringify(query).slice(1, -1));
  }
});

test('runs one script, known by its hash, and loads nothing from elsewhere', async () => {
  const response = await page();
  const html = await response.text();
  const policy = response.headers.get('content-security-policy') ?? '';
  const script = html.slice(html.indexOf('<script>') + 8, html.lastIndexOf('</script>'));
  expect(policy).toContain(
    `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}' blob:;`,
  );
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
  const markup = html.replace(script, '').replace(/<style>[\s\S]*?<\/style>/, '');
  expect(markup).not.toMatch(/<(script|link|img|iframe)[^>]+(src|href)="(?!data:)/);
});

test('is sent zipped, once', async () => {
  const response = await page();
  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect(Number(response.headers.get('content-length'))).toBeLessThan(3_000_000);
  await response.arrayBuffer();
  const mark = response.headers.get('etag') ?? '';
  const again = await page({ 'if-none-match': mark, 'cache-control': 'max-age=0' });
  expect(again.status).toBe(304);
});

test('is not there when it is switched off', async () => {
  const without = await serve(fakeGraph(), { ...openly, graphiql: false });
  expect((await fetch(`${without.url}/graphiql`)).status).toBe(404);
  await without.close();
});

test('every other page keeps the stricter policy', async () => {
  for (const path of ['/livez', '/graphql', '/nothing']) {
    const policy = (await fetch(serving.url + path)).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('script-src');
  }
});

test('the explorer keeps to files of this server, without inline script or style', async () => {
  for (const path of ['/', '/claim/x', '/matrix']) {
    const policy = (await fetch(serving.url + path)).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'self'; object-src 'none'; require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
  }
});

test('the canned questions are one query each', async () => {
  for (const { query } of readExamples()) {
    // Where an answer is null, it is asked what was purged; this graph answers.
    const graph = fakeGraph(() => Promise.resolve([{ answer: {} }]));
    await ask(graph, query).catch(() => undefined);
    expect(graph.queriesRun).toBe(1);
  }
});
