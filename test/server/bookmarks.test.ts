import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from '../../src/graph/connect.js';
import type { Graph } from '../../src/graph/run.js';
import { serve, type Serving } from '../../src/server.js';
import { graphOf, story } from '../support/corpus.js';
import { testAddress } from '../support/graph.js';
import { codes, post, type Answer } from '../support/post.js';

/** Two processes of a server, as it were, behind one address: each has its own connections, and has heard of nothing. */
let here: Serving;
let there: Serving;
const opened: Graph[] = [];

beforeAll(async () => {
  await graphOf(story);
  const address = await testAddress();
  // What routes by the members of a cluster takes a server that stands alone for one of a single member.
  for (const uri of [address.uri, address.uri.replace('bolt:', 'neo4j:')])
    opened.push(await connect({ ...address, uri }));
  [here, there] = (await Promise.all(
    opened.map((graph) => serve(graph, { port: 0, host: '127.0.0.1' })),
  )) as [Serving, Serving];
}, 120_000);

afterAll(async () => {
  await Promise.all([here, there].map((serving) => serving.close()));
  await Promise.all(opened.map((graph) => graph.close()));
});

const record = (id: string): Promise<Answer> =>
  post(here.url, {
    query: 'mutation ($input: ActorInput!, $by: Recorder!) { recordActor(input: $input, by: $by) { id } }',
    variables: { input: { id, name: id, kind: 'GROUP' }, by: { name: 'Teller', reason: 'A test.' } },
  });

const ask = (
  serving: Serving,
  id: string,
  bookmark: string,
): Promise<Answer<{ actor: { id: string } | null }>> =>
  post(
    serving.url,
    { query: 'query ($id: ID!) { actor(id: $id) { id } }', variables: { id } },
    { 'Gainsay-Bookmark': bookmark },
  );

const bookmarkOf = (answer: Answer): string => answer.headers.get('gainsay-bookmark') ?? '';

/** The bookmark of the next write, which is still to come: a number of two bytes stands behind the id of the database. */
function next(bookmark: string): string {
  const bytes = Buffer.from(bookmark.replace(/^FB:/, ''), 'base64');
  const at = 3 + 16;
  expect(bytes[at]).toBe(0xc9);
  bytes.writeInt16BE(bytes.readInt16BE(at + 1) + 1, at + 1);
  return `FB:${bytes.toString('base64')}`;
}

/** A number below that has one byte; an empty database has more transactions behind it than this soon. */
async function bookmarkBeyond128(id: string): Promise<string> {
  for (let n = 0; ; n += 1) {
    const bookmark = bookmarkOf(await record(`${id}-${n}`));
    if (Buffer.from(bookmark.replace(/^FB:/, ''), 'base64')[19] === 0xc9) return bookmark;
  }
}

test('who writes is given a bookmark, and reads by it what was written, wherever it is asked', async () => {
  const written = await record('reed-bank');
  expect(written.errors).toBeUndefined();
  expect(bookmarkOf(written)).toMatch(/^FB:/);
  for (const serving of [here, there]) {
    const read = await ask(serving, 'reed-bank', bookmarkOf(written));
    expect(read.data?.actor?.id).toBe('reed-bank');
    // Who asks again of another still knows.
    expect(bookmarkOf(read)).toBe(bookmarkOf(written));
  }
});

test('who has no bookmark is given none for reading', async () => {
  const read = await post(there.url, { query: '{ actors(first: 1) { nodes { id } } }' });
  expect(read.headers.has('gainsay-bookmark')).toBe(false);
});

test.each(['bolt:', 'neo4j:'])('a read waits for the write of its bookmark (%s)', async (scheme) => {
  const serving = scheme === 'bolt:' ? here : there;
  const id = `sand-bank-${scheme.slice(0, -1)}`;
  const toCome = next(await bookmarkBeyond128(id));
  let isAnswered = false;
  const read = ask(serving, id, toCome).finally(() => (isAnswered = true));
  await sleep(500);
  expect(isAnswered).toBe(false);
  await record(id);
  expect((await read).data?.actor?.id).toBe(id);
});

test.each([
  ['what no header of ours holds', 'x y', 400],
  ['too many', Array.from({ length: 21 }, () => 'FB:kcwQ').join(), 400],
  ['what only the database knows to be none', 'FB:nonsense', 200],
])('a bookmark that is none is the fault of who sends it: %s', async (_, bookmark, status) => {
  const read = await ask(there, 'reed-bank', bookmark);
  expect(codes(read)).toEqual(['BAD_USER_INPUT']);
  expect(read.errors?.[0]?.extensions.remedy).toContain('leave it out');
  expect(read.status).toBe(status);
  expect((await ask(there, 'reed-bank', '')).data?.actor?.id).toBe('reed-bank');
});
