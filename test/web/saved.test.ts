import * as fc from 'fast-check';
import {
  exported,
  merged,
  readViews,
  renamed,
  Unreadable,
  without,
  withView,
  type SavedView,
} from '../../src/web/saved/views.js';

const view = (name: string, address = '/claims'): SavedView => ({ name, address, saved: '2026-11-22' });
const some = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 40 }).filter((name) => name.trim() !== ''))
  .map((names) => names.map((name, index) => view(name, `/claims?words=${index}`)));

test('what is exported is read again, and brings nothing that is there already', () => {
  fc.assert(
    fc.property(some, (views) => {
      expect(readViews(exported(views))).toEqual(views);
      expect(merged(views, readViews(exported(views)))).toEqual({ views, added: 0 });
    }),
  );
});

test('views of a file replace none: one of the same name gets another', () => {
  const { views, added } = merged([view('a')], [view('a', '/actors'), view('a', '/sources'), view('b')]);
  expect(views.map(({ name, address }) => [name, address])).toEqual([
    ['a', '/claims'],
    ['a (2)', '/actors'],
    ['a (3)', '/sources'],
    ['b', '/claims'],
  ]);
  expect(added).toBe(3);
});

test('a name belongs to one view', () => {
  expect(withView([view('a'), view('b')], view('a', '/gaps'))).toEqual([view('a', '/gaps'), view('b')]);
  expect(renamed([view('a'), view('b')], 'a', 'c')).toEqual([view('c'), view('b')]);
  expect(without([view('a'), view('b')], 'a')).toEqual([view('b')]);
});

const file = (views: unknown): string => JSON.stringify({ kind: 'gainsay saved views', version: 1, views });

test.each([
  ['nothing', '', 'It is not JSON.'],
  ['a list', '[1]', 'not a file of saved views'],
  ['null', 'null', 'not a file of saved views'],
  [
    'a later version',
    JSON.stringify({ kind: 'gainsay saved views', version: 2, views: [] }),
    'later version',
  ],
  ['a view that is none', file([null]), 'View 1 has no name'],
  ['a name of blanks', file([view('  ')]), 'View 1 has no name'],
  ['a day that is none', file([{ ...view('a'), saved: 'today' }]), 'on which day'],
  ['too many', file(Array.from({ length: 1001 }, (_, n) => view(String(n)))), 'more than 1000'],
])('%s is told of in words', (_what, text, why) => {
  expect(() => readViews(text)).toThrow(Unreadable);
  expect(() => readViews(text)).toThrow(why);
});

test.each([
  '//stray.example/',
  '/\\stray.example/',
  'https://stray.example/',
  'javascript:alert(1)',
  'claims',
  '',
])('an address that leads elsewhere is not taken: %s', (address) => {
  expect(() => readViews(file([view('a'), view('b', address)]))).toThrow(/View 2, “b”, has an address/);
});
