#!/usr/bin/env node
// All that must hold before a change is good: types, lint, layout, tests. Every check runs even if one before it
// failed, so that one run tells everything; further arguments go to Jest: `npm test -- test/graph`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setup } from './setup.mjs';

setup({ lenient: true });

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'gainsay-result-'));
const result = join(folder, 'result.json');
const reporter = join(root, 'test', 'support', 'count-reporter.mjs');

const checks = [
  // First, for the tests of the explorer are typed by them too.
  ['types of the schema', 'gql.tada/bin/cli.js', 'generate-output', '-c', 'src/web/tsconfig.json'],
  ['types', 'typescript/bin/tsc', '--noEmit'],
  ['types of the explorer', 'typescript/bin/tsc', '--noEmit', '-p', 'src/web'],
  ['lint', 'eslint/bin/eslint.js', '.'],
  ['layout', 'prettier/bin/prettier.cjs', '--check', '.'],
  // The option takes all that follows it: so it stands last.
  ['tests', 'jest/bin/jest.js', ...process.argv.slice(2), '--reporters=default', `--reporters=${reporter}`],
];
const failed = checks.filter(([name, script, ...args]) => !passes(name, script, args)).map(([name]) => name);

const counts = readCounts();
rmSync(folder, { recursive: true, force: true });
if (failed.length > 0) console.error(`\nNot good: ${failed.join(', ')}.`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = failed.length > 0 || counts.failed > 0 ? 1 : 0;

function passes(name, script, args) {
  console.error(`\n— ${name}`);
  const env = { ...process.env, GAINSAY_TEST_RESULT: result };
  const options = { cwd: root, stdio: 'inherit', env };
  return spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], options).status === 0;
}

/** Where Jest did not come to its end, there is no result: that counts as a failure. */
function readCounts() {
  try {
    return JSON.parse(readFileSync(result, 'utf8'));
  } catch {
    return { passed: 0, failed: 1 };
  }
}
