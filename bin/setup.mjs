// Makes a fresh clone ready, and keeps it so: installs what package-lock.json says, and builds dist from src.
// When nothing is to be done it only looks at dates, which takes a few hundredths of a second.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const inRoot = (...names) => join(root, ...names);
const wanted = inRoot('package-lock.json');
const installed = inRoot('node_modules', '.package-lock.json');
const stamp = inRoot('dist', '.built');
const web = inRoot('dist', 'web');
const webStamp = join(web, '.built');

/** Ends the program with a message if the checkout cannot be made ready. */
export function setup(options) {
  setupPackages();
  build(options);
}

export function setupPackages() {
  once('installing', isInstalled, install);
}

/**
 * The tests are `lenient`: what does not fit its types still runs, and the check of types tells of it.
 */
export function build({ lenient = false } = {}) {
  once(
    'building',
    () => dateOf(stamp) >= newestSource(),
    () => buildDist(lenient),
  );
  once(
    'building',
    () => dateOf(webStamp) >= newestPart(),
    () => buildWeb(lenient),
  );
}

/** Date first; `npm install` and git leave dates that say nothing, and then the contents are compared. */
function isInstalled() {
  const date = dateOf(installed);
  if (date === 0) return false;
  if (date >= dateOf(wanted)) return true;
  const [want, have] = [wanted, installed].map((file) => JSON.parse(readFileSync(file, 'utf8')).packages);
  const same = Object.entries(want).every(
    ([path, { version, optional }]) => path === '' || optional || have[path]?.version === version,
  );
  if (same) touch(installed, new Date());
  return same;
}

function install() {
  console.error('Installing the packages of package-lock.json (npm ci).');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const options = { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' };
  const { status } = spawnSync(npm, ['ci', '--no-progress'], options);
  if (status !== 0) fail('The packages could not be installed; the reason is above.');
  touch(installed, new Date());
}

/** Builds beside and puts the result in place as a whole: a program that runs from dist never sees half of one. */
function buildDist(lenient) {
  const begun = new Date();
  const draft = inRoot('.gainsay', `build-${process.pid}`);
  console.error('Building.');
  const tsc = inRoot('node_modules', 'typescript', 'bin', 'tsc');
  const args = [tsc, '-p', inRoot('tsconfig.build.json'), '--outDir', draft, '--inlineSources'];
  try {
    const { status } = spawnSync(process.execPath, args, { stdio: lenient ? 'ignore' : ['ignore', 2, 2] });
    if (status !== 0 && !lenient) {
      rmSync(draft, { recursive: true, force: true }); // fail ends the process at once
      fail('The sources do not compile; the reasons are above.');
    }
    writeFileSync(join(draft, '.built'), '');
    // Of before the build: a source that was changed meanwhile is newer.
    touch(join(draft, '.built'), begun);
    replaceDist(draft);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** The explorer goes along: it is built by itself. */
function replaceDist(draft) {
  if (existsSync(web)) renameSync(web, join(draft, 'web'));
  replace(inRoot('dist'), draft);
}

function buildWeb(lenient) {
  const begun = new Date();
  const draft = inRoot('.gainsay', `web-${process.pid}`);
  console.error('Building the explorer.');
  const vite = inRoot('node_modules', 'vite', 'bin', 'vite.js');
  const args = [
    vite,
    'build',
    inRoot('src', 'web'),
    '--outDir',
    draft,
    '--emptyOutDir',
    '--logLevel',
    'warn',
  ];
  const env = { ...process.env, NODE_ENV: 'production' };
  try {
    const { status } = spawnSync(process.execPath, args, { env, stdio: ['ignore', 2, 2] });
    if (status !== 0 && !lenient) fail('The explorer cannot be built; the reasons are above.');
    if (status !== 0) return;
    writeFileSync(join(draft, '.built'), '');
    touch(join(draft, '.built'), begun);
    replace(web, draft);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function replace(folder, draft) {
  const old = inRoot('.gainsay', `old-${process.pid}`);
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(draft, folder);
  rmSync(old, { recursive: true, force: true });
}

/** Does the work unless it is done, or another process does it: two that install at once would destroy each other's. */
function once(name, isDone, work) {
  if (isDone()) return;
  mkdirSync(inRoot('.gainsay'), { recursive: true });
  const lock = inRoot('.gainsay', `${name}.pid`);
  while (!take(lock)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  try {
    if (!isDone()) work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    // Neither takes a quarter of an hour: the number may be another program's by then.
    if (!isRunning(lock) || Date.now() - dateOf(lock) > 900_000) rmSync(lock, { force: true });
    return false;
  }
}

function isRunning(lock) {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    return pid === 0 || process.kill(pid, 0);
  } catch (error) {
    return error.code !== 'ESRCH';
  }
}

function newestSource() {
  const settings = readdirSync(root).filter((name) => /^tsconfig.*\.json$/.test(name));
  const sources = filesOf('src').filter((name) => !isPart(name));
  return newestOf(['src', 'package-lock.json', ...settings, ...sources]);
}

/** Of the explorer; what its operations are typed by is made for the check of types, and not part of it. */
function newestPart() {
  const parts = filesOf('src').filter((name) => isPart(name) && !name.endsWith('.d.ts'));
  const words = ['schema.graphql', join('src', 'model', 'README.md')];
  return newestOf(['package-lock.json', ...words, ...parts]);
}

const isPart = (name) => name.startsWith(join('src', 'web'));
const filesOf = (folder) =>
  readdirSync(inRoot(folder), { recursive: true }).map((name) => join(folder, name));
const newestOf = (names) => Math.max(...names.map((name) => dateOf(inRoot(name))));

/** 0 for what is not there. */
function dateOf(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function touch(file, date) {
  utimesSync(file, date, date);
}

/** The exit takes no `finally`; a lock that is left behind names a process that has ended. */
function fail(message) {
  console.error(message);
  process.exit(1);
}
