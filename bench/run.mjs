// `npm run bench`: makes the checkout and the contenders' packages ready, then measures.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setup } from '../bin/setup.mjs';

const folder = dirname(fileURLToPath(import.meta.url));
const dateOf = (...names) => statSync(join(folder, ...names), { throwIfNoEntry: false })?.mtimeMs ?? 0;

setup();
// Whoever only wants files needs no contenders.
const needsContenders = process.argv[2] !== 'generate';
if (needsContenders && dateOf('node_modules', '.package-lock.json') < dateOf('package-lock.json')) {
  console.error('Installing the packages of the contenders (npm ci in bench/).');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--ignore-scripts', '--no-progress'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) process.exit(1);
}
// As servers run: graphql-js and Express check less then. The contenders' processes have it from here too.
process.env.NODE_ENV ??= 'production';
await import('./typescript.mjs');
// `npm run bench:growth` counts what is asked of graphs of two sizes, `npm run bench:explorer` looks at the explorer,
// `npm run bench:generate` only writes files.
const others = {
  growth: './growth.ts',
  explorer: './explorer.ts',
  import: './import.ts',
  generate: './generate.ts',
};
await import(others[process.argv[2]] ?? './main.ts');
