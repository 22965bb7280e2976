import { createServer, connect as dial, type AddressInfo, type Server } from 'node:net';
import { connect } from '../../src/graph/connect.js';
import type { Graph } from '../../src/graph/run.js';
import { GainsayError } from '../../src/model/errors.js';
import { graphOf, story } from '../support/corpus.js';
import { testAddress } from '../support/graph.js';
import { mutate, revisionOf, teller as by } from './support.js';

const soak = process.env['GAINSAY_SOAK'] !== undefined;
const rounds = soak ? 200 : 3;
const writes = soak ? 400 : 40;
const swallowed = soak ? 100 : 3;

let graph: Graph;
beforeAll(async () => {
  graph = await graphOf(story);
}, 120_000);

const codeOf = async (done: Promise<unknown>): Promise<string> =>
  done.then(
    () => 'won',
    (error: unknown) => (error instanceof GainsayError ? error.code : String(error)),
  );

/** What a record has said, oldest first. */
const statesOf = async (id: string): Promise<string[]> => {
  const rows = await graph.read(
    'MATCH (n:Record {id: $id}) OPTIONAL MATCH (n)-[:WAS]->(p:Past) WITH n, collect(p) AS past UNWIND past + [n] AS s RETURN s.note AS note ORDER BY s.recordedAt',
    { id },
  );
  return rows.map(({ note }) => String(note));
};

test(`of ten who correct one state of a record one wins, the others are told (${rounds} rounds)`, async () => {
  for (let round = 0; round < rounds; round += 1) {
    const revision = await revisionOf(graph, 'orrow');
    const racers = Array.from({ length: 10 }, (_, n) =>
      codeOf(
        mutate(graph, 'correctActor', { id: 'orrow', revision, set: { note: `${round}.${n}` }, by }, 'id'),
      ),
    );
    const outcomes = (await Promise.all(racers)).sort();
    expect(outcomes).toEqual([...Array<string>(9).fill('CONFLICT'), 'won']);
  }
  const states = await statesOf('orrow');
  // Every winner's words are kept, one of each round, in their order.
  expect(states.slice(1).map((note) => note.split('.')[0])).toEqual(
    Array.from({ length: rounds }, (_, round) => String(round)),
  );
}, 600_000);

test(`of ten who record one id one wins`, async () => {
  const input = { id: 'flood-mark', name: 'Flood mark' };
  const racers = Array.from({ length: 10 }, () => codeOf(mutate(graph, 'recordPlace', { by, input }, 'id')));
  expect((await Promise.all(racers)).sort()).toEqual([...Array<string>(9).fill('CONFLICT'), 'won']);
});

test(`eight who write between the same forty records never wait for each other in a circle (${writes} writes)`, async () => {
  const rows = await graph.read(
    'MATCH (c:Claim) WHERE c.supersededAt IS NULL RETURN c.id AS id ORDER BY id LIMIT 40',
  );
  const ids = rows.map(({ id }) => String(id));
  const pairs = ids.flatMap((of) => ids.filter((claim) => claim !== of).map((claim) => ({ of, claim })));
  let next = 0;
  const outcomes: string[] = [];
  const writer = async (): Promise<void> => {
    for (let n = next++; n < writes; n = next++) {
      const pair = pairs[(n * 37) % pairs.length];
      const input = { ...pair, type: 'LOOKS_LIKE', basis: 'INFERRED' };
      outcomes.push(await codeOf(mutate(graph, 'addClaimLink', { by, input }, 'id')));
    }
  };
  await Promise.all(Array.from({ length: 8 }, writer));
  // A symmetric link may be there already, said from its other end.
  expect([...new Set(outcomes)].sort()).toEqual(expect.arrayContaining(['won']));
  expect(outcomes.filter((code) => code !== 'won' && code !== 'CONFLICT')).toEqual([]);
  const [count] = await graph.read('MATCH ()-[e:LOOKS_LIKE]->() WHERE e.supersededAt IS NULL AND e.recordedBy = $name RETURN count(e) AS links', { name: by.name }); // prettier-ignore
  expect(count?.['links']).toBe(outcomes.filter((code) => code === 'won').length);
}, 600_000);

test(`what was committed and never acknowledged is neither doubled nor lost (${swallowed} replies)`, async () => {
  const { uri, user, password } = await testAddress();
  const swallow = await swallowingCommits(Number(new URL(uri).port));
  const over = await connect({ uri: `bolt://127.0.0.1:${swallow.port}`, user, password, database: 'neo4j' });
  try {
    for (let n = 0; n < swallowed; n += 1) {
      swallow.next();
      const input = { id: `mark-${n}`, name: `Mark ${n}` };
      // The driver repeats the transaction; its key lets the repetition find what the first has written.
      const done = await mutate(over, 'recordPlace', { by, input }, 'id');
      expect(done).toEqual({ id: `mark-${n}` });
    }
    expect(swallow.swallowed).toBe(swallowed);
  } finally {
    await over.close();
    swallow.close();
  }
  const [found] = await graph.read(
    'MATCH (r:Recording) WHERE r.about STARTS WITH "mark-" RETURN count(r) AS recordings, count(DISTINCT r.about) AS places',
  );
  expect(found).toEqual({ recordings: swallowed, places: swallowed });
}, 600_000);

interface Swallowing {
  readonly port: number;
  readonly swallowed: number;
  /** From now on, the next commit reaches the database and its reply nobody. */
  next(): void;
  close(): void;
}

/** The signature of Bolt's message COMMIT: a structure without fields, in a chunk of two bytes. */
const commit = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

/** A proxy before a database that lets a commit through and cuts the connection instead of handing on its reply. */
async function swallowingCommits(target: number): Promise<Swallowing> {
  let armed = false;
  let count = 0;
  const server: Server = createServer((client) => {
    const upstream = dial(target, '127.0.0.1');
    let isOver = false;
    client.on('data', (sent: Buffer) => {
      if (armed && sent.includes(commit)) {
        armed = false;
        isOver = true;
        count += 1;
      }
      upstream.write(sent);
    });
    upstream.on('data', (reply: Buffer) => {
      if (!isOver) client.write(reply);
      else client.resetAndDestroy();
    });
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const)
      one.on('close', () => other.destroy()).on('error', () => other.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    get swallowed() {
      return count;
    },
    next: () => (armed = true),
    close: () => void server.close(),
  };
}
