import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../src/config.js';

test('npm run soak runs every suite that has large counts', () => {
  const { stdout } = spawnSync(process.execPath, ['bin/soak.mjs', '--list'], { cwd: packageRoot, encoding: 'utf8' });
  const paths = stdout.trim().split('\n').map((line) => line.split(':')[0] ?? '');
  expect(paths.length).toBeGreaterThan(5);
  const soaking = readdirSync(join(packageRoot, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && name !== 'soak.test.ts')
    .filter((name) => readFileSync(join(packageRoot, 'test', name), 'utf8').includes('GAINSAY_SOAK'));
  // What the explorer's suite is made of lies in folders of its own.
  const suiteOf = (name: string) => (/^web.(cases|support)/.test(name) ? 'test/web/explorer' : join('test', name));
  for (const name of soaking) expect([name, paths.some((path) => suiteOf(name).startsWith(path))]).toEqual([name, true]);
}); // prettier-ignore
