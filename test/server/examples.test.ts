import { readExamples } from '../../src/api/examples.js';
import { serve, type Serving } from '../../src/server.js';
import { bundledCorpus, graphOf } from '../support/corpus.js';
import { post } from '../support/post.js';

jest.setTimeout(120_000);

let serving: Serving;
beforeAll(async () => {
  serving = await serve(await graphOf(bundledCorpus), { port: 0, host: '127.0.0.1', timeLimit: 60_000 });
});
afterAll(() => serving.close());

/** Whether an answer says anything: some list in it has something, and no root field is null. */
function says(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  if (Array.isArray(data)) return data.length > 0;
  return Object.values(data).some(says);
}

test.each(readExamples().map(({ name, query }) => [name, query]))(
  'the canned question %s has an answer in the bundled corpus',
  async (_name, query) => {
    const { status, data, errors } = await post<Record<string, unknown>>(serving.url, { query });
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
    expect(Object.values(data ?? {}).every((field) => field !== null)).toBe(true);
    expect(says(data)).toBe(true);
  },
);
