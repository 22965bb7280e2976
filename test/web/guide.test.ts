import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/config.js';
import type { Traced } from '../../src/web/guide/operation.js';
import { stepsOf, wordsFor } from '../../src/web/guide/steps.js';

const claim = (more: object): Traced => {
  const made: unknown = {
    id: 'c',
    text: 'They opened the floodgates at midnight.',
    topics: { nodes: [{ id: 't', name: 'Gates' }] },
    statements: { totalCount: 0, edges: [] },
    ...more,
  };
  return made as Traced;
};

test('the search takes the two longest words, in their order', () => {
  expect(wordsFor('They opened the floodgates at midnight.')).toBe('floodgates midnight');
  expect(wordsFor('Sie 撃った')).toBe('Sie 撃った');
});

test('the guide tells only of what the graph holds: no statement, no trail and no words', () => {
  expect(stepsOf(claim({})).map(({ href }) => href)).toEqual([
    '/search?text=floodgates+midnight',
    '/claim/c',
    '/matrix?topic=t',
  ]);
  expect(stepsOf(claim({ topics: { nodes: [] } }))).toHaveLength(2);
});

test('it follows the statement that came the farthest, to its words', () => {
  const told = (id: string, reports: number) => ({
    node: {
      id,
      madeBy: { edges: [{ as: 'ATTRIBUTED', node: { id: 'a', name: 'Ann' } }] },
      retellings: { totalCount: reports },
      quotes: { nodes: [{ start: 3, end: 9, edition: { id: 's@1', source: { id: 's', title: 'S' } } }] },
    },
  });
  const steps = stepsOf(claim({ statements: { totalCount: 2, edges: [told('near', 1), told('far', 4)] } }));
  expect(steps.map(({ href }) => href)).toEqual([
    '/search?text=floodgates+midnight',
    '/claim/c',
    '/claim/c#far',
    '/source/s#q=s%401:3-9',
    '/matrix?topic=t',
  ]);
  expect(steps[2]?.text).toContain('of Ann is known here through 4 reports');
});

test('no file of the guide but the one it begins from names anything of a corpus', () => {
  const folder = join(packageRoot, 'src/web/guide');
  const ids = readFileSync(join(folder, 'begins.ts'), 'utf8').match(/'([a-z0-9-]+)'/g) ?? [];
  expect(ids).toHaveLength(1);
  for (const name of readdirSync(folder).filter((each) => each !== 'begins.ts')) {
    expect(readFileSync(join(folder, name), 'utf8')).not.toMatch(
      /nk-|karabakh|armenia|azerbaijan|halo|mines/i,
    );
  }
});
