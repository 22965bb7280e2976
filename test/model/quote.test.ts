import { sliceByCodePoints } from '../../src/model/code-points.js';
import { findQuote, maxGap } from '../../src/model/quote.js';

const absent = { fault: 'absent', occurrences: [] };
const wordsAt = (text: string, quote: string) => {
  const found = findQuote(text, quote);
  return 'fault' in found ? found.fault : sliceByCodePoints(text, found.start, found.end);
};

describe('findQuote', () => {
  it('finds words at their code points', () => {
    expect(findQuote('We laid no mines.', 'no mines')).toEqual({ start: 8, end: 16 });
  });

  it('counts an astral character as one', () => {
    const text = 'The sign 𐤀𐤁 hung over the 🚢 quay.';
    expect(findQuote(text, '🚢 quay')).toEqual({ start: 26, end: 32 });
    expect(sliceByCodePoints(text, 26, 32)).toBe('🚢 quay');
    expect(findQuote(text, '𐤀𐤁')).toEqual({ start: 9, end: 11 });
  });

  it('does not find half of an astral character', () => {
    expect(findQuote('a🚢b', '\uD83D')).toEqual(absent);
    expect(findQuote('a🚢b', '\uDEA2b', { at: [1, 3] })).toEqual(absent);
  });

  test.each([
    ['we laid', 'another case'],
    ['We  laid', 'another space'],
    ['We\nlaid', 'a line break for a space'],
    ["We laid no 'mines'", 'other quotation marks'],
    ['We layed', 'a letter more'],
    ['', 'nothing'],
    ['…', 'only an ellipsis'],
    ['[We]', 'only words in brackets'],
  ])('does not find %j: %s', (quote) => {
    expect(findQuote('We laid no “mines”.', quote)).toEqual(absent);
  });

  it('does not fold accents or compose characters', () => {
    expect(findQuote('cafe\u0301', 'caf\u00e9')).toEqual(absent);
    expect(findQuote('caf\u00e9', 'cafe')).toEqual(absent);
  });

  it('reports every place of a quote that occurs twice, and takes `at` for an answer', () => {
    expect(findQuote('no, no', 'no')).toEqual({
      fault: 'ambiguous',
      occurrences: [
        { start: 0, end: 2 },
        { start: 4, end: 6 },
      ],
    });
    expect(findQuote('no, no', 'no', { at: [4, 6] })).toEqual({ start: 4, end: 6 });
  });

  it('counts overlapping places', () => {
    expect(findQuote('aaa', 'aa')).toMatchObject({ fault: 'ambiguous' });
  });

  it('names ten places at most', () => {
    expect(findQuote('no '.repeat(200_000), 'no')).toMatchObject({
      fault: 'ambiguous',
      occurrences: { length: 10 },
    });
  });

  test.each([[[0, 3]], [[1, 2]], [[4, 60]], [[-2, 0]], [[6, 4]], [[0.5, 2]], [[Number.NaN, 2]]])(
    'finds nothing at %j when the words are not exactly there, and says where they are',
    (at) => {
      const found = findQuote('no, no', 'no', { at: at as [number, number] });
      expect(found).toMatchObject({ fault: 'absent', occurrences: { length: 2 } });
    },
  );
});

describe('an ellipsis in a quote', () => {
  const text = 'The engineers of the port said that no charge was ever laid under the old quay.';

  test.each(['…', '...', '(…)', '(...)', '[…]', '[...]'])('may be written %s for words left out', (mark) => {
    const span = 'engineers of the port said that no charge was ever laid';
    expect(wordsAt(text, `engineers ${mark} no charge ${mark} laid`)).toBe(span);
    expect(wordsAt(text, `engineers${mark}no charge${mark}laid`)).toBe(span);
  });

  it('needs its pieces in order', () => {
    expect(findQuote(text, 'no charge … engineers')).toEqual(absent);
  });

  it('leaves out at least one character', () => {
    expect(wordsAt('overlaid', 'over…laid')).toBe('absent');
    expect(wordsAt('over-laid', 'over…laid')).toBe('over-laid');
  });

  it('stands for nothing at either end', () => {
    expect(wordsAt(text, '… no charge …')).toBe('no charge');
    expect(wordsAt(text, '…no charge (…)')).toBe('no charge');
    expect(wordsAt(text, '… […] no charge')).toBe('no charge');
  });

  it('is taken at its word where the text has it', () => {
    expect(wordsAt('It was … old. It was very old.', 'was … old')).toBe('was … old');
    expect(wordsAt('one … two. … three', '… three')).toBe('… three');
    expect(wordsAt('so it was… and three', 'so it was…')).toBe('so it was…');
  });

  it('is one of the document in one place and of the quote in another', () => {
    expect(wordsAt('a1 … b1 then c1 or d1', 'a1 … b1 … d1')).toBe('a1 … b1 then c1 or d1');
    expect(wordsAt('a1 then b1 … c1 or d1', 'a1 … b1 … c1')).toBe('a1 then b1 … c1');
  });

  it('may stand where the text has another sort of ellipsis', () => {
    expect(wordsAt('the harbour...today', 'the harbour (…) today')).toBe('the harbour...today');
  });

  it('takes the nearest pieces, from the last beginning to the first end', () => {
    expect(findQuote('the quay, the old quay, quay', 'the … quay')).toMatchObject({ fault: 'ambiguous' });
    expect(findQuote('no no charge, charge', 'no … charge')).toEqual({ start: 3, end: 12 });
  });

  it('is ambiguous where the pieces stand twice', () => {
    expect(findQuote('a no b. a yes b.', 'a … b')).toEqual({
      fault: 'ambiguous',
      occurrences: [
        { start: 0, end: 6 },
        { start: 8, end: 15 },
      ],
    });
    expect(findQuote('a no b. a yes b.', 'a … b', { at: [8, 15] })).toEqual({ start: 8, end: 15 });
    expect(findQuote('a no b. a yes b.', 'a … b', { at: [0, 15] })).toEqual({ start: 0, end: 15 });
  });

  it('goes past a nearer piece when only a farther one leads on', () => {
    const far = `a b ${'x'.repeat(maxGap)} b c`;
    expect(wordsAt(far, 'a … b … c')).toBe('absent');
    expect(wordsAt(`a b ${'x'.repeat(maxGap - 20)} b ${'y'.repeat(maxGap - 20)} c`, 'a … b … c')).not.toBe(
      'absent',
    );
  });

  it('does not glue pieces that are too far apart, unless `at` vouches for the whole', () => {
    const near = `left${'🚢'.repeat(maxGap)}right`;
    const far = `left${'🚢'.repeat(maxGap + 1)}right`;
    expect(findQuote(near, 'left…right')).toEqual({ start: 0, end: maxGap + 9 });
    expect(findQuote(far, 'left…right')).toEqual(absent);
    expect(findQuote(far, 'left…right', { at: [0, maxGap + 10] })).toEqual({ start: 0, end: maxGap + 10 });
    expect(findQuote(far, 'left…', { at: [0, maxGap + 10] })).toEqual({ start: 0, end: maxGap + 10 });
    expect(findQuote(far, '…right', { at: [0, maxGap + 10] })).toEqual({ start: 0, end: maxGap + 10 });
    expect(findQuote(far, '…', { at: [0, maxGap + 10] })).toEqual(absent);
  });
});

describe('words in brackets in a quote', () => {
  test.each([
    ['lay AP [antipersonnel] mines', 'lay AP mines'],
    ['[The] mines, it', 'mines, it'],
    ['lay [there]', 'lay'],
    ['lay AP mines [sic], it', 'lay AP mines, it'],
    ['mine[s], it', 'absent'],
    ['m[i]nes', 'absent'],
    ['AP[s] mines', 'AP mines'],
    ['lay [a] [b] AP', 'lay AP'],
    ['lay [two] … it said', 'lay AP mines, it said'],
    ['lay [two] … [it] said', 'lay AP mines, it said'],
    ['l[e]ay', 'lay'],
  ])('are dropped when the text does not have them: %s', (quote, words) => {
    expect(wordsAt('There lay AP mines, it said.', quote)).toBe(words);
  });

  it('do not take the space between two words with them', () => {
    expect(wordsAt('APmines', 'AP [antipersonnel] mines')).toBe('absent');
  });

  it('are taken at their word where the text has them', () => {
    expect(wordsAt('produce[d] in 2021; produce in', 'produce[d] in')).toBe('produce[d] in');
    expect(wordsAt('laid.[7] Then', 'laid.[7] Then')).toBe('laid.[7] Then');
  });

  it('are never dropped with an ellipsis in them, which would make the span shorter in silence', () => {
    expect(wordsAt('[the old grey fox] ran', '[the … fox] ran')).toBe('[the old grey fox] ran');
    expect(wordsAt('it ran', 'it [the … fox] ran')).toBe('absent');
  });

  it('may be an open bracket that the document never closes', () => {
    expect(wordsAt('see [note 3', '[note 3')).toBe('[note 3');
  });
});

describe('one passage that two documents quote in their own ways', () => {
  const first = '“Azerbaijan…today we are not in a position to refrain from using AP [antipersonnel] mines”';
  const second = '“Azerbaijan (…) today we are not in a position to refrain from using AP mines”';

  it('is found in each by the words of that document', () => {
    expect(wordsAt(first, first)).toBe(first);
    expect(wordsAt(second, second)).toBe(second);
  });

  it('is found in the second by the words of the first', () => {
    expect(wordsAt(second, first)).toBe(second);
  });

  it('is found in the first by the words of the second, but for brackets that the first has and the second has not', () => {
    expect(findQuote(first, second)).toEqual(absent);
    const [words = ''] = second.split(' AP mines');
    expect(wordsAt(first, words)).toBe(first.split(' AP [')[0]);
  });
});
