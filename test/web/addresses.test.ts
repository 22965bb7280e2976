import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/config.js';
import { viewNames, viewPaths } from '../../src/server/explorer.js';

/** Read as text: the views themselves are for a browser. */
const views = readFileSync(join(packageRoot, 'src/web/views.ts'), 'utf8');
const paths = [...views.matchAll(/path: '([^']+)'/g)].map(([, path = '']) => path);

test('the server answers every address of the explorer with 200, and no other', () => {
  expect(paths.length).toBeGreaterThan(10);
  expect([...viewPaths].sort()).toEqual([...paths].sort());
});

test('logs name each view by its first word, and never by what was looked at', () => {
  expect([...viewNames].sort()).toEqual(
    [...new Set(paths.map((path) => path.split('/')[1] ?? ''))].filter(Boolean).sort(),
  );
  expect(viewNames.filter((name) => name.includes(':'))).toEqual([]);
});
