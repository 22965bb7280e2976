import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const tmpfs = 0x01021994;

/** Once before all tests: the built program, Neo4j's jars, a prepared home to copy, and a folder for this run. */
export default function setup(): void {
  // The tests empty their graphs; no address of a user's graph may reach them.
  for (const name of ['NEO4J_URI', 'NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'])
    delete process.env[name];
  // The watchdog and the commands run from dist.
  node('--input-type=module', '-e', "import { build } from './bin/setup.mjs'; build({ lenient: true });");
  const { cache, template } = JSON.parse(node('test/support/prepare.mjs')) as Record<string, string>;
  const run = makeRunFolder();
  // Each new text of a query is planned once and asked hardly more often, so that compiling it well costs more than it gains.
  process.env['JDK_JAVA_OPTIONS'] ??= '-XX:TieredStopAtLevel=1';
  process.env['GAINSAY_CACHE'] = cache;
  process.env['GAINSAY_TEST_TEMPLATE'] = template;
  process.env['GAINSAY_TEST_RUN'] = run;
  process.env['GAINSAY_HOME'] = join(run, 'home');
}

function node(...args: string[]): string {
  return execFileSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
}

/** On a disk: Neo4j in memory loses what it must not. Folders of runs that were killed are removed. */
function makeRunFolder(): string {
  const parent = statfsSync(tmpdir()).type === tmpfs ? join(root, '.gainsay') : tmpdir();
  mkdirSync(parent, { recursive: true });
  readdirSync(parent)
    .filter((name) => name.startsWith('gainsay-test-'))
    .filter((name) => !isRunning(join(parent, name)))
    .forEach((name) => rmSync(join(parent, name), { recursive: true, force: true }));
  const folder = mkdtempSync(join(parent, 'gainsay-test-'));
  writeFileSync(join(folder, 'pid'), String(process.pid));
  return folder;
}

/** One without a number is being made at this moment. */
function isRunning(folder: string): boolean {
  try {
    process.kill(Number(readFileSync(join(folder, 'pid'), 'utf8')), 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
