import { createHash } from 'node:crypto';
import { codePoints, isSpan, sliceByCodePoints } from './code-points.js';
import { isEllipsisMark } from './quote-pattern.js';
import { findQuote, type TextSpan } from './quote.js';
import type { verifications } from './vocabulary.js';

/** Words as the graph keeps them: where they stand, what they hash to, and perhaps some of them. */
export interface Passage extends TextSpan {
  readonly sha256: string;
  readonly quote?: string | undefined;
}

/**
 * The hash that pins the words of a span: SHA-256 in hex of the span in UTF-8.
 *
 * @throws RangeError when the span does not lie in the text
 * @example spanHash('abc', 0, 3).slice(0, 8) // 'ba7816bf'
 */
export function spanHash(text: string, start: number, end: number): string {
  return createHash('sha256')
    .update(sliceByCodePoints(text, start, end), 'utf8')
    .digest('hex');
}

/**
 * Whether a stored passage still stands in a text: its span has its hash, and its quote, if there is one, covers the
 * span. Without the text a passage is UNVERIFIED, which is not for this function to say.
 *
 * @example checkPassage('abc', { start: 0, end: 9, sha256: '…' }) // 'BROKEN'
 */
export function checkPassage(
  text: string,
  passage: Passage,
): Exclude<(typeof verifications)[number], 'UNVERIFIED'> {
  const { start, end, sha256, quote } = passage;
  const holds =
    isSpan(codePoints(text), start, end) &&
    spanHash(text, start, end) === sha256.toLowerCase() &&
    (quote === undefined || !('fault' in findQuote(text, quote, { at: [start, end] })));
  return holds ? 'VERIFIED' : 'BROKEN';
}

/**
 * A quote of at most so many words: a longer one keeps its beginning and its end around ` … `. What is kept is kept
 * code point for code point, so that it is still found at the place of the whole; words in brackets are not cut.
 *
 * @example shorten('one two three four five six', 4) // 'one two … five six'
 */
export function shorten(quote: string, words = 15): string {
  const units = Array.from(quote.matchAll(/(?:\[[^[\]]*\]|\S)+/g), (unit) => ({
    start: unit.index,
    end: unit.index + unit[0].length,
    words: isEllipsisMark(unit[0]) ? 0 : unit[0].split(/\s+/).length,
  }));
  if (units.reduce((sum, unit) => sum + unit.words, 0) <= words) return quote;
  const first = fitting(units, Math.ceil(words / 2)).findLast(hasWords);
  const last = fitting(units.toReversed(), Math.floor(words / 2)).findLast(hasWords);
  // Where one unit alone is too long, its side is left out, and the ellipsis stands at that end.
  return [quote.slice(0, first?.end ?? 0), last ? quote.slice(last.start) : ''].join(' … ').trim();
}

const hasWords = (unit: { readonly words: number }) => unit.words > 0;

/** The first units that together have no more than so many words. */
function fitting<T extends { readonly words: number }>(units: readonly T[], words: number): T[] {
  let left = words;
  const beyond = units.findIndex((unit) => (left -= unit.words) < 0);
  return beyond === -1 ? [...units] : units.slice(0, beyond);
}

/**
 * The words of a text that come nearest to a quote that is not in it: the longest run of the quote's words that is, with
 * as much of the text around it as the quote has. Good for "did you mean", and for nothing else.
 *
 * @returns null when no two words in a row are in the text
 * @example nearestPassage('He said: the old mill burnt.', 'the old mill burned')?.text // 'the old mill burnt.'
 */
export function nearestPassage(text: string, quote: string): (TextSpan & { readonly text: string }) | null {
  const run = longestRun(text, quote);
  if (!run) return null;
  const at = text.indexOf(quote.slice(run.start, run.end));
  const from = outwards(text, at - run.start, -1);
  const around = text.slice(from, outwards(text, at - run.start + quote.length, 1));
  const start = from + around.length - around.trimStart().length;
  const points = codePoints(text);
  const words = around.trim();
  return { start: points.toPoint(start), end: points.toPoint(start + words.length), text: words };
}

/** The longest run of at least two words of the quote that stands in the text, in units of the quote. */
function longestRun(text: string, quote: string): TextSpan | undefined {
  const words = Array.from(quote.matchAll(/\S+/g), (word) => ({
    start: word.index,
    end: word.index + word[0].length,
  }));
  let best: TextSpan | undefined;
  let first = 0;
  // What follows a run that is not in the text is not in it either, so that the window only moves on.
  words.forEach(({ end }, last) => {
    while (first < last && !text.includes(quote.slice(words[first]!.start, end))) first++;
    const start = words[first]!.start;
    if (first < last && (!best || end - start > best.end - best.start)) best = { start, end };
  });
  return best;
}

/** From a place to the nearest edge of a word in a direction, within the text. */
function outwards(text: string, from: number, step: 1 | -1): number {
  let place = Math.max(0, Math.min(text.length, from));
  while (place > 0 && place < text.length && /\S\S/.test(text.slice(place - 1, place + 1))) place += step;
  return place;
}
