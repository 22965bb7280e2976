import { setTimeout as sleep } from 'node:timers/promises';
import { ask as askGraph } from '../../src/api/ask.js';
import type { Config } from '../../src/config.js';
import { connect } from '../../src/graph/connect.js';
import { startLocal, type LocalNeo4j } from '../../src/graph/local/start.js';
import { localStatus } from '../../src/graph/local/status.js';
import { migrate } from '../../src/graph/migrate.js';
import { openPatiently, type PatientGraph } from '../../src/graph/patient.js';
import { serve, type Serving } from '../../src/server.js';
import { preparedHome, testOptions } from '../support/homes.js';
import { codes, post, type Answer } from '../support/post.js';
import { proxyTo, type Proxy } from '../support/proxy.js';

/** Starting Java takes seconds, on a machine with other work many. */
jest.setTimeout(120_000);

const query = '{ claim(id: "none") { id } }';
const told: string[] = [];

let home: string;
let local: LocalNeo4j;
let proxy: Proxy;
let graph: PatientGraph;
let serving: Serving;

const portOf = ({ uri }: { readonly uri: string }): number => Number(new URL(uri).port);
const ask = (): Promise<Answer> => post(serving.url, { query });
const works = ({ errors }: Answer): boolean => errors === undefined;

async function ready(): Promise<{ status: number; time: number }> {
  const begun = performance.now();
  const { status } = await fetch(`${serving.url}/readyz`);
  return { status, time: performance.now() - begun };
}

/** Milliseconds until a query is answered. */
async function untilItWorks(): Promise<number> {
  const begun = performance.now();
  while (!works(await ask())) await sleep(50);
  return performance.now() - begun;
}

/** What is measured is how soon we find the database, not how soon Java runs its code well. */
async function warmUp(): Promise<void> {
  const direct = await connect({ ...local, database: 'neo4j' });
  await migrate(direct);
  await askGraph(direct, query);
  await direct.close();
}

beforeAll(async () => {
  home = preparedHome('away');
  local = await startLocal(home, testOptions);
  await warmUp();
  proxy = await proxyTo(() => portOf(local));
  await proxy.close();
  const config = {
    neo4j: {
      uri: `bolt://127.0.0.1:${proxy.port}`,
      user: local.user,
      password: local.password,
      database: 'neo4j',
    },
  } as Config;
  const progress = (text: string): void => void told.push(text);
  graph = await openPatiently(config, { progress }, async (found) => void (await migrate(found)));
  serving = await serve(graph, { port: 0, host: '127.0.0.1' });
});

afterAll(async () => {
  await serving.close();
  await graph.close();
  local.release();
  await proxy.close();
});

async function expectAway(): Promise<void> {
  expect((await fetch(`${serving.url}/livez`)).status).toBe(200);
  const readiness = await ready();
  expect(readiness.status).toBe(503);
  expect(readiness.time).toBeLessThan(1_000);
  const answer = await ask();
  expect(codes(answer)).toEqual(['UNAVAILABLE']);
  expect(answer.time).toBeLessThan(3_000);
  expect(JSON.stringify(answer)).not.toContain(String(proxy.port));
}

test('the server starts before its database, and answers within 2 s of its coming', async () => {
  expect(graph.isReady).toBe(false);
  expect(told.join()).toContain('Serving without a database until one answers.');
  await expectAway();
  await proxy.reopen();
  expect(await untilItWorks()).toBeLessThan(2_000);
  expect((await ready()).status).toBe(200);
});

test('a database that goes away is missed within 3 s, and found within 2 s of its return', async () => {
  await proxy.close();
  await expectAway();
  await proxy.reopen();
  expect(await untilItWorks()).toBeLessThan(2_000);
});

test('whoever accepts connections and keeps silent is no database either', async () => {
  proxy.fallSilent();
  expect((await fetch(`${serving.url}/livez`)).status).toBe(200);
  const readiness = await ready();
  expect(readiness.status).toBe(503);
  expect(readiness.time).toBeLessThan(1_000);
  const answer = await ask();
  expect(codes(answer)).toEqual(['UNAVAILABLE']);
  expect(answer.time).toBeLessThan(3_000);
  await proxy.reopen();
  expect(await untilItWorks()).toBeLessThan(2_000);
});

/** Asks without end until told to stop; gives all answers. */
function load(clients: number): () => Promise<Answer[]> {
  let over = false;
  const client = async (): Promise<Answer[]> => {
    const answers: Answer[] = [];
    while (!over) answers.push(await ask());
    return answers;
  };
  const running = Promise.all(Array.from({ length: clients }, client));
  return async () => {
    over = true;
    return (await running).flat();
  };
}

function expectWholeAnswers(answers: readonly Answer[]): void {
  for (const answer of answers) {
    expect(answer.status).toBe(200);
    if (!works(answer)) expect(codes(answer)).toEqual(['UNAVAILABLE']);
    expect(answer.time).toBeLessThan(10_000); // Java and its clients fight for the processor.
  }
  expect(answers.filter(works).length).toBeGreaterThan(0);
}

test('connections cut 20 times under load leak nothing and crash nothing', async () => {
  const stop = load(8);
  for (let round = 0; round < 20; round += 1) {
    await sleep(20 + Math.random() * 80);
    await proxy.close();
    await sleep(Math.random() * 60);
    await proxy.reopen();
  }
  expect(await untilItWorks()).toBeLessThan(2_000);
  expectWholeAnswers(await stop());
  expect(graph.underWay).toBe(0);
  expect(proxy.connections).toBeLessThanOrEqual(8 + 1);
});

test('a database killed under load comes back to a server that went on', async () => {
  const stop = load(8);
  await sleep(300);
  const { pid, watchdog } = localStatus(home);
  process.kill(pid ?? 0, 'SIGKILL');
  await sleep(1_000);
  await expectAway();
  expect(watchdog).toBeDefined();
  local.release();
  local = await startLocal(home, testOptions);
  await warmUp();
  const time = await untilItWorks();
  expectWholeAnswers(await stop());
  expect(time).toBeLessThan(2_000);
  expect(graph.underWay).toBe(0);
  expect(proxy.connections).toBeLessThanOrEqual(8 + 1);
});

test('closing the graph closes every connection', async () => {
  await graph.close();
  // The other end hears of it a moment later.
  for (let left = 50; left > 0 && proxy.connections > 0; left -= 1) await sleep(100);
  expect(proxy.connections).toBe(0);
});
