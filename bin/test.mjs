#!/usr/bin/env node
// All that must hold before a change is good: types, lint, layout, tests. Every check runs even if one before it
// failed, so that one run tells everything; further arguments go to Jest: `npm test -- test/graph`.
import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setupPackages } from './setup.mjs';

setupPackages();

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'gainsay-result-'));
const result = join(folder, 'result.json');
const reporter = join(root, 'test', 'support', 'count-reporter.mjs');

// First, for the tests of the explorer are typed by them too. The build is made by the tests: a new file would outdate it.
const schema = [
  'types of the schema',
  'gql.tada/bin/cli.js',
  'generate-output',
  '-c',
  'src/web/tsconfig.json',
];
const checks = [
  ['lint', 'eslint/bin/eslint.js', '.'],
  ['types', 'typescript/bin/tsc', '--noEmit'],
  ['types of the explorer', 'typescript/bin/tsc', '--noEmit', '-p', 'src/web'],
  ['layout', 'prettier/bin/prettier.cjs', '--check', '.'],
];
// The option takes all that follows it: so it stands last.
const tests = [
  'tests',
  'jest/bin/jest.js',
  ...process.argv.slice(2),
  '--reporters=default',
  `--reporters=${reporter}`,
];

const failed = [
  ...(await failing([schema], 1)),
  ...(await failing(checks, 2)),
  ...(await failing([tests], 1)),
];

const counts = readCounts();
rmSync(folder, { recursive: true, force: true });
if (failed.length > 0) console.error(`\nNot good: ${failed.join(', ')}.`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = failed.length > 0 || counts.failed > 0 ? 1 : 0;

/** Runs checks, so many at once. @returns the names of those that fail */
async function failing(checks, atOnce) {
  const [waiting, failed] = [[...checks], []];
  const work = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift())
      if (!(await passes(check, atOnce > 1))) failed.push(check[0]);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return failed;
}

/** What runs beside others says what it has to say at its end. */
function passes([name, script, ...args], keepQuiet) {
  if (!keepQuiet) console.error(`\n— ${name}`);
  const env = { ...process.env, GAINSAY_TEST_RESULT: result };
  const options = { cwd: root, stdio: keepQuiet ? 'pipe' : 'inherit', env };
  const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], options);
  const said = [];
  child.stdout?.on('data', (part) => said.push(part));
  child.stderr?.on('data', (part) => said.push(part));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      if (keepQuiet) console.error(`\n— ${name}\n${Buffer.concat(said)}`);
      resolve(code === 0);
    });
  });
}

/** Where Jest did not come to its end, there is no result: that counts as a failure. */
function readCounts() {
  try {
    return JSON.parse(readFileSync(result, 'utf8'));
  } catch {
    return { passed: 0, failed: 1 };
  }
}
