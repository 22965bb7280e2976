import { startGainsay } from '../support/gainsay.js';
import { ended, firstLine } from '../support/processes.js';

jest.setTimeout(60_000);

test('start serves while nobody answers at NEO4J_URI, says so, and ends when it is told to', async () => {
  const variables = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x', PORT: '0', LOG_LEVEL: 'warn' };
  const child = startGainsay(['start', '--demo', '--json'], variables);
  const said: string[] = [];
  child.stderr?.on('data', (text: Buffer) => said.push(text.toString()));
  const { url } = JSON.parse(await firstLine(child)) as { url: string };
  expect((await fetch(`${url}/livez`)).status).toBe(200);
  expect((await fetch(`${url}/readyz`)).status).toBe(503);
  child.kill('SIGTERM');
  expect(await ended(child)).toBe(0);
  expect(said.join('')).toMatch(
    /No database answers at bolt:\/\/127\.0\.0\.1:1.+\n.+NEO4J_URI right.+\nServing without a database/,
  );
});

test('start does not wait for an address that can never be one', async () => {
  const child = startGainsay(['start'], {
    NEO4J_URI: 'http://127.0.0.1:7474',
    NEO4J_PASSWORD: 'x',
    PORT: '0',
  });
  expect(await ended(child)).toBe(2);
});
