import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathsOf } from '../../src/graph/local/paths.js';
import { startLocal } from '../../src/graph/local/start.js';
import { localStatus } from '../../src/graph/local/status.js';
import { stopLocal } from '../../src/graph/local/stop.js';
import { preparedHome, testOptions } from '../support/homes.js';
import { refusal } from '../support/refusal.js';
import { hold, processesOf, untilGone } from '../support/processes.js';

/** Starting Java takes seconds, on a machine with other work many. */
jest.setTimeout(120_000);

test('racing starters get one server, which outlives all but the last of them, however they end', async () => {
  const home = preparedHome('local-race');
  const holders = await Promise.all([hold(home), hold(home), hold(home)]);
  const [first, second, third] = holders;
  expect(new Set(holders.map(({ server }) => server)).size).toBe(1);
  expect(new Set(holders.map(({ uri }) => uri)).size).toBe(1);
  expect(localStatus(home).leases).toHaveLength(3);

  first?.process.kill('SIGKILL');
  second?.process.stdin?.end();
  await sleep(4_000);
  expect(localStatus(home)).toMatchObject({ running: true, leases: [{ pid: third?.process.pid }] });

  // A watchdog that was killed is replaced by the next who comes.
  process.kill(first?.watchdog ?? 0, 'SIGKILL');
  const fourth = await hold(home);
  expect(fourth.server).toBe(first?.server);
  expect(fourth.watchdog).not.toBe(first?.watchdog);

  third?.process.kill('SIGKILL');
  fourth.process.kill('SIGKILL');
  await untilGone(processesOf(home), 10_000);
});

test('a server that was killed is cleaned up after, and comes back; the usual port is left to whom it belongs', async () => {
  const home = preparedHome('local-killed');
  const stranger = await listen(7687);
  const before = await hold(home, { boltPort: undefined });
  expect(before.uri).not.toContain(':7687');
  stranger?.close();

  process.kill(before.server, 'SIGKILL');
  await untilGone([before.server, before.watchdog], 10_000);
  expect(localStatus(home).running).toBe(false);
  expect(existsSync(pathsOf(home).server)).toBe(false);

  const after = await hold(home);
  expect(after.server).not.toBe(before.server);
  const inUse = await refusal(stopLocal(home));
  expect(inUse).toMatchObject({ code: 'CONFLICT' });
  expect(inUse.remedy).toContain('--force');
  expect(await stopLocal(home, { force: true })).toBe(true);
  await untilGone(processesOf(`${home}/neo4j`), 5_000);
  expect(await stopLocal(home)).toBe(false);
});

test('a password that the server does not accept is told, and the server is not left running', async () => {
  const home = preparedHome('local-password');
  const { password } = pathsOf(home);
  writeFileSync(password, 'not-this-one\n');
  const refused = await refusal(startLocal(home, testOptions));
  expect(refused).toMatchObject({ code: 'UNAVAILABLE' });
  expect(refused.message).toContain(password);
  const { pid = 0, watchdog = 0 } = localStatus(home);
  await untilGone([pid, watchdog], 10_000);
});

test('a server that dies while starting leaves its last words', async () => {
  const home = preparedHome('local-dies');
  const javaOptions = ['-XX:+NoSuchOption'];
  const refused = await refusal(startLocal(home, { ...testOptions, javaOptions }));
  expect(refused).toMatchObject({ code: 'UNAVAILABLE' });
  expect(refused.message).toContain("Unrecognized VM option 'NoSuchOption'");
  expect(localStatus(home)).toMatchObject({ running: false, leases: [] });
});

test('a port that was asked for and is in use is reported, not replaced', async () => {
  const stranger = await listen(0);
  const { port } = stranger?.address() as AddressInfo;
  const starting = startLocal(preparedHome('local-port'), { ...testOptions, boltPort: port });
  const refused = await refusal(starting);
  expect(refused).toMatchObject({ code: 'UNAVAILABLE' });
  expect(refused.message).toContain(`${port}`);
  stranger?.close();
});

test('a home without its password is not taken for a new one', async () => {
  const home = preparedHome('local-lost');
  const { password, neo4j } = pathsOf(home);
  expect(statSync(password).mode & 0o777).toBe(0o600);
  rmSync(password);
  const refused = await refusal(startLocal(home, testOptions));
  expect(refused).toMatchObject({ code: 'UNAVAILABLE' });
  expect(refused.message).toContain(neo4j);
});

/** Somebody else on a port; nobody if somebody is there already. */
function listen(port: number): Promise<Server | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
