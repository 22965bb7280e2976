import { serve } from '../../src/server.js';
import { fakeGraph } from '../support/fake-graph.js';
import { codes, post } from '../support/post.js';

test('a request that takes too long is ended, however many fields it has, and the next one is answered', async () => {
  let hang = true;
  const never = new Promise<never>(() => undefined);
  const graph = fakeGraph(() => (hang ? never : Promise.resolve([])));
  const serving = await serve(graph, { port: 0, host: '127.0.0.1', timeLimit: 300 });
  try {
    const slow = await post(serving.url, { query: '{ claim(id: "a") { id } actor(id: "b") { id } }' });
    expect(codes(slow)).toEqual(['TIMEOUT', 'TIMEOUT']);
    expect(slow.errors?.[0]?.extensions.remedy).toBeDefined();
    expect(slow.time).toBeGreaterThanOrEqual(290);
    expect(slow.time).toBeLessThan(1_300);
    hang = false;
    expect(codes(await post(serving.url, { query: '{ claim(id: "a") { id } }' }))).toEqual([]);
  } finally {
    await serving.close();
  }
});
