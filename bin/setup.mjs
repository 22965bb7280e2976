// Makes a fresh clone ready, and keeps it so: installs what package-lock.json says, and builds dist from src.
// When nothing is to be done it only looks at dates, which takes a few hundredths of a second.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const inRoot = (...names) => join(root, ...names);
const stamp = inRoot('dist', '.built');

/** Ends the program with a message if the checkout cannot be made ready. */
export function setup(options) {
  install();
  build(options);
}

function install() {
  if (dateOf(inRoot('node_modules', '.package-lock.json')) >= dateOf(inRoot('package-lock.json'))) return;
  console.error('Installing the packages of package-lock.json (npm ci).');
  run(npm(), ['ci', '--no-progress'], 'The packages could not be installed; the reason is above.');
  const now = new Date();
  utimesSync(inRoot('node_modules', '.package-lock.json'), now, now);
}

/**
 * Builds beside and puts the result in place as a whole: a program that runs from dist never sees half of one.
 * The tests are `lenient`: what does not fit its types still runs, and the check of types tells of it.
 */
export function build({ lenient = false } = {}) {
  if (dateOf(stamp) >= newestSource()) return;
  const begun = new Date();
  const draft = inRoot('.gainsay', `build-${process.pid}`);
  console.error('Building.');
  const tsc = inRoot('node_modules', 'typescript', 'bin', 'tsc');
  const args = [tsc, '-p', inRoot('tsconfig.build.json'), '--outDir', draft, '--inlineSources'];
  try {
    const { status } = spawnSync(process.execPath, args, { stdio: lenient ? 'ignore' : ['ignore', 2, 2] });
    if (status !== 0 && !lenient) fail('The sources do not compile; the reasons are above.');
    writeFileSync(join(draft, '.built'), '');
    // Of before the build: a source that was changed meanwhile is newer.
    utimesSync(join(draft, '.built'), begun, begun);
    replaceDist(draft);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function replaceDist(draft) {
  const old = inRoot('.gainsay', `old-${process.pid}`);
  if (existsSync(inRoot('dist'))) renameSync(inRoot('dist'), old);
  try {
    renameSync(draft, inRoot('dist'));
  } catch (error) {
    // Another process has built at the same time, from the same sources.
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

function newestSource() {
  const settings = readdirSync(root).filter((name) => /^tsconfig.*\.json$/.test(name));
  const sources = readdirSync(inRoot('src'), { recursive: true }).map((name) => join('src', name));
  return Math.max(
    ...['src', 'package-lock.json', ...settings, ...sources].map((name) => dateOf(inRoot(name))),
  );
}

/** 0 for what is not there. */
function dateOf(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function npm() {
  return process.platform === 'win32' ? 'npm.cmd' : 'npm';
}

function run(command, args, message) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail(message);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
