import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packageRoot } from '../../src/config.js';

/** What global setup built, as it is served. */
const folder = join(packageRoot, 'dist/web');
const page = readFileSync(join(folder, 'index.html'), 'utf8');
const assets = readdirSync(join(folder, 'assets'));
const read = (name: string): Buffer => readFileSync(join(folder, 'assets', name));

test('the first load is at most 150 kB of JavaScript, compressed', () => {
  const first = [...page.matchAll(/assets\/([\w-]+\.js)/g)].map(([, name = '']) => name);
  expect(first.length).toBeGreaterThan(0);
  const size = first.reduce((sum, name) => sum + gzipSync(read(name)).length, 0);
  expect(size).toBeLessThanOrEqual(150_000);
});

test('every asset has its hash in its name, and the page names nothing of elsewhere', () => {
  expect(assets.filter((name) => !/-[\w-]{8}\.\w+$/.test(name))).toEqual([]);
  expect(page).not.toMatch(/(src|href)="(https?:)?\/\//);
  expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\bstyle=|\bon\w+=/);
});

test('who has no JavaScript is told where else the answers are', () => {
  const without = /<noscript>([^]*)<\/noscript>/.exec(page)?.[1] ?? '';
  expect(without).toContain('/graphql');
  expect(without).toContain('npm run gainsay -- trace');
});
