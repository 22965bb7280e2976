import { csvFile, fileName, jsonFile, type Origin } from '../../src/web/export/file.js';
import { tableOf } from '../../src/web/export/table.js';
import { rowsBeside } from '../../src/web/figures/order.js';
import { gapWords } from '../../src/web/figures/fields.js';
import { filtersOf } from '../../src/web/address/filters.js';
import { parse } from './support/csv.js';

const origin: Origin = {
  address: 'http://localhost:4000/claims?words=%3D1%2B1&topic=halo',
  at: '2026-11-22T14:03:05.123Z',
  asked: [
    {
      query: 'query Claims($topic: ID) { claims { totalCount } }',
      variables: { topic: 'halo' },
      answeredAt: '2026-11-22T14:03:01.000Z',
      answer: { claims: { totalCount: 1 } },
    },
  ],
};

test('each row of a file says what was asked, when and where, and nothing in it is calculated', () => {
  const table = tableOf([{ text: '=HYPERLINK("x")', count: null, held: true }], {
    Text: ({ text }) => text,
    Count: ({ count }) => count,
    Held: ({ held }) => held,
  });
  expect(parse(csvFile(table, origin))).toEqual([
    ['Text', 'Count', 'Held', 'Query', 'Saved at', 'Address'],
    [`'=HYPERLINK("x")`, '', 'yes', 'Claims {"topic":"halo"}', origin.at, origin.address],
  ]);
});

test('a file is named after its address and its time, whatever was searched for', () => {
  expect(fileName(origin, 'csv')).toBe('gainsay-claims-words-1-1-topic-halo-2026-11-22T140305Z.csv');
  expect(fileName({ ...origin, address: 'http://h/claim/..%2F..%2Fetc' }, 'json')).toBe(
    'gainsay-claim-etc-2026-11-22T140305Z.json',
  );
  expect(fileName({ ...origin, address: 'http://h/?q=%' }, 'csv')).toMatch(/^gainsay-q-2026/);
});

test('a file of answers holds the questions', () => {
  expect(JSON.parse(jsonFile(origin))).toMatchObject({
    address: origin.address,
    asked: [{ operation: 'Claims', variables: { topic: 'halo' }, answer: { claims: { totalCount: 1 } } }],
  });
});

test('filters of the address become variables; what it does not say is absent', () => {
  const params = new URLSearchParams(
    'topic=halo&stance=DENIES&stance=ADMITS&finding=DENIED&stub=false&empty=',
  );
  const address = {
    get: (name: string) => params.get(name) || undefined,
    all: (name: string) => params.getAll(name),
    asOf: { asOf: { saidBy: '2014' } },
  };
  expect(
    filtersOf(address, {
      one: ['topic', 'place', 'empty'],
      several: ['stance', 'kind', ['finding', 'disputeFinding']],
      yesOrNo: ['stub', 'accused'],
    }),
  ).toEqual({
    topic: 'halo',
    stance: ['DENIES', 'ADMITS'],
    disputeFinding: ['DENIED'],
    stub: false,
    asOf: { saidBy: '2014' },
  });
});

test('beside the figures of a claim stand first those that can be compared with them', () => {
  const pair = (figure: string, other: string, comparable: string) => ({
    comparable,
    figure: { id: figure },
    other: { id: other },
  });
  const rows = rowsBeside(
    [{ id: 'far' }, { id: 'none' }, { id: 'near' }, { id: 'mine' }, { id: 'perhaps' }],
    [
      pair('near', 'mine', 'YES'),
      pair('mine', 'far', 'NO'),
      pair('mine', 'perhaps', 'MAYBE'),
      pair('far', 'near', 'YES'),
    ],
    new Set(['mine']),
  );
  expect(rows.map(({ figure }) => figure.id)).toEqual(['mine', 'near', 'perhaps', 'far', 'none']);
  expect(rows.map(({ pairs }) => pairs.length)).toEqual([0, 1, 1, 1, 0]);
});

test('the gap of a sum is told without saying which is at fault', () => {
  expect(gapWords(14, 13)).toBe('The parts come to 13, 1 less than the total.');
  expect(gapWords(13, 14)).toBe('The parts come to 14, 1 more than the total.');
  expect(gapWords(14, 14)).toBe('The parts come to 14, as the total.');
});
