import { printAnswer } from '../../src/cli/ask/outline.js';

const outline = { wordFields: new Set(['stance', 'rules']), width: 60 };
const print = (answer: Readonly<Record<string, unknown>>): string => printAnswer(answer, outline);

test('a thing is called by its words, its id behind them, and what is said of it in the same line', () => {
  const claim = { id: 'weir', text: 'The weir was opened.', doubtful: false, said: { edtf: '2015-05~' } };
  expect(print({ claim })).toBe('Claim: The weir was opened. (weir) · not doubtful · said\n  2015-05~');
});

test('an edge and its node are one, and a page says how many there are', () => {
  const denials = {
    totalCount: 3,
    edges: [
      {
        cursor: 'x',
        stance: 'DENIES',
        node: { __typename: 'Denial', id: 'd1', madeBy: { nodes: [{ name: 'ICBL' }] } },
      },
    ],
  };
  expect(print({ denials })).toBe('Denials (1 of 3):\n  - d1 · stance denies\n    Made by:\n      - ICBL');
});

test('a word of a vocabulary is in the dress for people, a name in capitals is not', () => {
  expect(print({ actor: { name: 'ICBL', rules: ['DISPUTE_FINDINGS', 'PARTY'] } })).toBe(
    'Actor: ICBL · rules dispute findings, party',
  );
});

test('what is absent is left out, and an empty answer says so', () => {
  expect(print({ claim: { id: 'weir', about: null, figures: { nodes: [] } }, gaps: { nodes: [] } })).toBe(
    'Claim: weir\nGaps: nothing recorded',
  );
});

test('an answer that tells only how it was reached says that nothing is recorded', () => {
  const figures = { rules: ['PARTY'], truncated: false, groups: [], sums: [], pairs: { nodes: [] } };
  expect(print({ figures })).toBe('Figures: nothing recorded');
});
