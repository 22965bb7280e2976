import fc from 'fast-check';
import { sliceByCodePoints } from '../../src/model/code-points.js';
import { findQuote } from '../../src/model/quote.js';

const wordsAt = (text: string, quote: string) => {
  const found = findQuote(text, quote);
  return 'fault' in found ? found.fault : sliceByCodePoints(text, found.start, found.end);
};

describe('any text', () => {
  const unicode = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
  const graphemes = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
  const prone = fc
    .array(fc.constantFrom('a', 'b', ' ', '…', '...', '[', ']', '(', ')', '🚢', '[a]', ' [b] ', '(…)'), {
      minLength: 1,
      maxLength: 25,
    })
    .map((parts) => parts.join(''));
  const texts = fc.oneof(unicode, graphemes, prone);
  /** A text with some places in it, in order. */
  const withPlaces = (count: number, text = texts) =>
    text.chain((all) => {
      const length = Array.from(all).length;
      return fc
        .array(fc.integer({ min: 0, max: length }), { minLength: count, maxLength: count })
        .map((places) => ({ all, places: places.sort((a, b) => a - b) }));
    });

  it('has each of its parts, once or at several places', () => {
    fc.assert(
      fc.property(withPlaces(2), ({ all, places: [start = 0, end = 0] }) => {
        fc.pre(start < end);
        const quote = sliceByCodePoints(all, start, end);
        const found = findQuote(all, quote);
        if ('fault' in found) expect(found.fault).toBe('ambiguous');
        else expect(found).toEqual({ start, end });
        expect(findQuote(all, quote, { at: [start, end] })).toEqual({ start, end });
      }),
      { numRuns: 1000 },
    );
  });

  it('has a part whose middle gave way to an ellipsis, from the same first to the same last character', () => {
    fc.assert(
      fc.property(
        withPlaces(4),
        fc.constantFrom('…', ' … ', '...', '(…)', ' [...] '),
        ({ all, places }, mark) => {
          const [start = 0, from = 0, to = 0, end = 0] = places;
          fc.pre(start < from && from < to && to < end);
          const [left, right] = [sliceByCodePoints(all, start, from), sliceByCodePoints(all, to, end)];
          // Space beside an ellipsis belongs to it, and so does an ellipsis beside it.
          fc.pre(!/^[\s.…([]|[\s.…([]$/.test(left) && !/^[\s.…)\]]|[\s.…)\]]$/.test(right));
          const quote = left + mark + right;
          expect(findQuote(all, quote, { at: [start, end] })).toEqual({ start, end });
          const found = findQuote(all, quote);
          if ('fault' in found) expect(found.fault).toBe('ambiguous');
          // Alone it is the place itself or a shorter one within it, unless the text has marks to be taken at their word.
          else if (!/[.…[]/.test(all)) expect(found.start >= start && found.end <= end).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('finds the same outer span again when every word stands once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 60 }),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        (size, ...picks) => {
          const words = Array.from({ length: size }, (_, n) => `w${n}🚢`);
          const [a = 0, b = 0, c = 0, d = 0] = picks.map((pick) => pick % (size + 1)).sort((x, y) => x - y);
          fc.pre(a < b && b < c && c < d);
          const all = words.join(' ');
          const quote = `${words.slice(a, b).join(' ')} … ${words.slice(c, d).join(' ')}`;
          expect(wordsAt(all, quote)).toBe(words.slice(a, d).join(' '));
        },
      ),
    );
  });

  it('does not have a part of itself in which one character was changed, unless it holds that too', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'abc déé🚢𐤀'), minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(
        withPlaces(2, plain),
        fc.nat(),
        fc.constantFrom(...'abcdxé🚢𐤁'),
        ({ all, places }, pick, other) => {
          const [start = 0, end = 0] = places;
          fc.pre(start < end);
          const quote = Array.from(sliceByCodePoints(all, start, end));
          quote[pick % quote.length] = other;
          expect(wordsAt(all, quote.join('')) !== 'absent').toBe(all.includes(quote.join('')));
        },
      ),
    );
  });

  it('is searched in the time that its length and the quote take, however the quote repeats itself', () => {
    const started = performance.now();
    findQuote('a '.repeat(5_000), '[a] a … a [a] … '.repeat(12));
    findQuote('a'.repeat(10_000), 'a…'.repeat(15));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
