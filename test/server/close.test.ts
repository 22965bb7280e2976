import { Agent, request } from 'node:http';
import { serve } from '../../src/server.js';
import { fakeGraph } from '../support/fake-graph.js';

const body = JSON.stringify({ query: '{ claim(id: "x") { id } }' });

/** Asks over a connection that is kept for the next request. */
function ask(agent: Agent, url: string): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': body.length };
    const sent = request(`${url}/graphql`, { agent, method: 'POST', headers }, (response) => {
      response.resume().once('end', () => resolve(response.headers.connection));
    });
    sent.once('error', reject).end(body);
  });
}

test('a client that keeps its connection busy does not hold up the end: its next answer closes it', async () => {
  const waiting: (() => void)[] = [];
  const graph = fakeGraph(() => new Promise((resolve) => waiting.push(() => resolve([]))));
  const serving = await serve(graph, { port: 0, host: '127.0.0.1' });
  const agents = [1, 2].map(() => new Agent({ keepAlive: true, maxSockets: 1 }));
  const [first, second] = agents as [Agent, Agent];
  // One request is under way and another stands behind it on the same connection, when the end begins.
  const answers = [ask(first, serving.url), ask(first, serving.url), ask(second, serving.url)];
  while (waiting.length < 2) await new Promise((resolve) => setImmediate(resolve));
  const closed = serving.close();
  const asked = setInterval(() => waiting.splice(0).forEach((answer) => answer()), 5);
  const settled = await Promise.allSettled(answers);
  await closed;
  clearInterval(asked);
  for (const agent of agents) agent.destroy();
  expect(settled[0]?.status).toBe('fulfilled');
  expect(settled[2]?.status).toBe('fulfilled');
  // Answered with a farewell, or refused because nobody listens any more; never left hanging.
  expect(settled[1]).not.toMatchObject({ value: 'keep-alive' });
});
