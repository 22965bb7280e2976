import { serve, type ServeOptions } from '../../src/server.js';
import { fakeGraph } from '../support/fake-graph.js';
import { checks } from './cop.js';

const openly = { port: 0, host: '127.0.0.1' };

async function findings(options: ServeOptions): Promise<string[]> {
  const serving = await serve(fakeGraph(), options);
  try {
    const found = [];
    for (const { name, run } of checks) if (await run(`${serving.url}/graphql`)) found.push(name);
    return found;
  } finally {
    await serving.close();
  }
}

test('the checks of graphql-cop are twelve, and one that it has switched off', () => {
  expect(checks).toHaveLength(13);
});

test('they find nothing where INTROSPECTION and GRAPHIQL are off', async () => {
  expect(await findings({ ...openly, introspection: false, graphiql: false })).toEqual([]);
});

test('they find the schema open where it is, which is what it is for, and nothing else', async () => {
  expect(await findings(openly)).toEqual(['field_suggestions', 'introspection']);
});
