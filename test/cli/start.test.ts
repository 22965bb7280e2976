import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { statSync } from 'node:fs';
import { packageRoot } from '../../src/config.js';
import { pathsOf } from '../../src/graph/local/paths.js';
import { localStatus } from '../../src/graph/local/status.js';
import { freshFolder, gainsay, startGainsay } from '../support/gainsay.js';
import { ended, firstLine, processesOf, untilGone } from '../support/processes.js';

/** Starting Java takes seconds, on a machine with other work many. */
jest.setTimeout(180_000);

const home = freshFolder('home');
const variables = { GAINSAY_HOME: home, PORT: '0' };
let npm: ChildProcess | undefined;

afterAll(() => npm?.kill('SIGKILL'));

test('npm start serves the bundled corpus from an empty home, and leaves nothing behind when it is killed', async () => {
  npm = spawn('npm', ['start'], {
    cwd: packageRoot,
    env: { ...process.env, ...variables },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [, url = ''] = /(http:\S+graphql)/.exec(await firstLine(npm, /^GraphQL/)) ?? [];
  const claims = await ask(url, '{ claims(first: 1) { totalCount } }');
  expect(claims).toMatchObject({ data: { claims: { totalCount: expect.any(Number) as number } } });

  const { password, neo4j } = pathsOf(home);
  expect([statSync(neo4j), statSync(password)].map(({ mode }) => mode & 0o777)).toEqual([0o700, 0o600]);
  const status = await gainsay(['status', '--json'], variables);
  expect(JSON.parse(status.out)).toMatchObject({
    local: { running: true },
    graph: { counts: { claims: 184 } },
  });
  const stop = await gainsay(['stop'], variables);
  expect(stop.code).toBe(6);
  expect(stop.err).toContain('gainsay start --demo');

  const { leases, pid = 0, watchdog = 0 } = localStatus(home);
  const server = leases[0]?.pid ?? 0;
  npm.kill('SIGKILL');
  await untilGone([server, pid, watchdog], 15_000);
  await untilGone(processesOf(home), 1_000);
});

test('a second start finds all in place, and SIGTERM ends it in good order', async () => {
  const child = startGainsay(['start', '--json'], variables);
  const { graphql } = JSON.parse(await firstLine(child)) as { graphql: string };
  expect(await ask(graphql, '{ claim(id: "am-used-ap-2020") { id } }')).toEqual({
    data: { claim: { id: 'am-used-ap-2020' } },
  });
  const { pid = 0, watchdog = 0 } = localStatus(home);
  child.kill('SIGTERM');
  expect(await ended(child)).toBe(0);
  await untilGone([pid, watchdog], 10_000);
});

async function ask(url: string, query: string): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}
