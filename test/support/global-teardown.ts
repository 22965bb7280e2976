import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Once after all tests, failed ones too: nothing of this run stays, neither server nor folder. */
export default function teardown(): void {
  const run = process.env['GAINSAY_TEST_RUN'];
  if (run === undefined) return;
  execFileSync(process.execPath, [resolve(__dirname, 'clear.mjs'), run], { stdio: 'inherit' });
}
