import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { codePoints, sliceByCodePoints } from '../../src/model/code-points.js';
import { checkPassage, nearestPassage, shorten, spanHash } from '../../src/model/passage.js';
import { findQuote } from '../../src/model/quote.js';

const sha256 = (words: string) => createHash('sha256').update(words).digest('hex');
const texts = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });

describe('codePoints', () => {
  it('translates every place both ways', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const points = codePoints(text);
        const characters = Array.from(text);
        expect(points.length).toBe(characters.length);
        for (let point = 0; point <= characters.length; point++) {
          const unit = characters.slice(0, point).join('').length;
          expect(points.toUnit(point)).toBe(unit);
          expect(points.toPoint(unit)).toBe(point);
        }
      }),
    );
  });
});

describe('sliceByCodePoints', () => {
  it('cuts between characters, never within one', () => {
    expect(sliceByCodePoints('a𐤀b', 1, 2)).toBe('𐤀');
    expect(sliceByCodePoints('a𐤀b', 2, 3)).toBe('b');
  });

  test.each([
    [0, 4],
    [-1, 2],
    [2, 2],
    [2, 1],
    [0, 1.5],
  ])('refuses the span %d-%d of a text of three', (start, end) => {
    expect(() => sliceByCodePoints('a𐤀b', start, end)).toThrow(RangeError);
  });
});

describe('spanHash', () => {
  it('hashes the span as UTF-8', () => {
    expect(spanHash('xabcx', 1, 4)).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(spanHash('quai été 𐤀', 5, 10)).toBe(sha256('été 𐤀'));
  });
});

describe('checkPassage', () => {
  const text = 'The sign 𐤀 hung over the quay.';
  const passage = { start: 9, end: 15, sha256: sha256('𐤀 hung') };

  it('verifies words that stand where they stood', () => {
    expect(checkPassage(text, passage)).toBe('VERIFIED');
    expect(checkPassage(text, { ...passage, quote: '𐤀 hung' })).toBe('VERIFIED');
    expect(checkPassage(text, { ...passage, sha256: passage.sha256.toUpperCase() })).toBe('VERIFIED');
  });

  it('verifies a quote with words left out when it covers the span', () => {
    const whole = { start: 0, end: 30, sha256: sha256(text) };
    expect(checkPassage(text, { ...whole, quote: 'The sign … quay.' })).toBe('VERIFIED');
    expect(checkPassage(text, { ...whole, quote: 'The sign … quay' })).toBe('BROKEN');
  });

  test.each([
    ['the text has changed', text.replace('hung', 'hang'), passage],
    ['the text has moved', `+${text}`, passage],
    ['the text is too short', 'The sign', passage],
    ['the hash is another', text, { ...passage, sha256: sha256('hung') }],
    ['the quote is another', text, { ...passage, quote: '𐤀 hangs' }],
    ['the quote is shorter than the span', text, { ...passage, quote: '𐤀' }],
    ['the span is none', text, { ...passage, start: 15, end: 9 }],
  ])('breaks when %s', (_why, given, broken) => {
    expect(checkPassage(given, broken)).toBe('BROKEN');
  });

  it('verifies every part of any text, and breaks when a character of it changes', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (all, a, b) => {
        const length = codePoints(all).length;
        const start = a % length;
        const end = start + 1 + (b % (length - start));
        const words = sliceByCodePoints(all, start, end);
        const whole = { start, end, sha256: spanHash(all, start, end), quote: words };
        expect(checkPassage(all, whole)).toBe('VERIFIED');
        expect(checkPassage(all, { ...whole, sha256: sha256(`${words}x`) })).toBe('BROKEN');
      }),
    );
  });
});

describe('shorten', () => {
  it('leaves a quote of at most fifteen words as it is', () => {
    const quote = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen';
    expect(shorten(quote)).toBe(quote);
    expect(shorten(`${quote} sixteen`)).toBe(
      'one two three four five six seven eight … ten eleven twelve thirteen fourteen fifteen sixteen',
    );
  });

  it('keeps the space within what it keeps', () => {
    expect(shorten('one\n two three four  five', 4)).toBe('one\n two … four  five');
  });

  it('does not cut words in brackets', () => {
    expect(shorten('one [two three] four five six', 4)).toBe('one … five six');
    expect(shorten('[one two three four five] six', 2)).toBe('… six');
  });

  it('keeps what is found at the place of the whole, in no more words than asked for', () => {
    const word = fc.constantFrom(
      'quay',
      'the',
      'été',
      '🚢',
      '[old]',
      '[of the',
      'port]',
      '[of the port]',
      '…',
      'a.',
      '...',
    );
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 2, max: 15 }),
        (words, most) => {
          const text = words.join(' ');
          const short = shorten(text, most);
          const at: [number, number] = [0, codePoints(text).length];
          expect(findQuote(text, text, { at })).not.toHaveProperty('fault');
          if (/[^…\s.[\]]/.test(short)) expect(findQuote(text, short, { at })).not.toHaveProperty('fault');
          const isMark = (unit: string) => /^[[(]?(…|\.{3})[\])]?$/.test(unit);
          const count = short.split(/\s+/).filter((unit) => !isMark(unit)).length;
          if (short !== text) expect(count).toBeLessThanOrEqual(most);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('nearestPassage', () => {
  const text = 'In May the office said: the old mill burnt down 🚢 by itself. Nobody believed it.';

  it('gives the words of the text that come nearest, as long as the quote', () => {
    expect(nearestPassage(text, 'the old mill burned down')).toMatchObject({
      text: 'the old mill burnt down',
    });
    expect(nearestPassage(text, 'down 🚢 by  itself')).toMatchObject({ text: 'down 🚢 by itself.' });
  });

  it('places them by code points', () => {
    const near = nearestPassage(text, 'nobody believed it.');
    expect(near && sliceByCodePoints(text, near.start, near.end)).toBe(near?.text);
  });

  it('gives nothing when no two words in a row are there', () => {
    expect(nearestPassage(text, 'the quay sank')).toBeNull();
    expect(nearestPassage(text, 'mill')).toBeNull();
    expect(nearestPassage('', 'the old mill')).toBeNull();
  });
});
