import { createHash } from 'node:crypto';
import { codePoints, isSpan } from '../../model/code-points.js';
import { findQuote } from '../../model/quote.js';
import type { StoredPassage } from './verify.js';

/** How a text that is not the hashed one stands to the passages of an edition. */
export interface Likeness {
  readonly passages: number;
  /** Words that stand where they stood. */
  readonly inPlace: number;
  /** Words that stand somewhere else now. */
  readonly moved: number;
  /** Words that are not there any more. */
  readonly broken: readonly StoredPassage[];
}

/** So many places are looked at for one passage, at most: a long text must not take minutes. */
const maxPlaces = 300_000;

/**
 * Looks for every passage of an edition in another text: at its place, where its words are found, as far moved as others
 * are, and at last wherever a word begins. Words are the same when their hash is; nothing is matched by likeness.
 */
export function likenessOf(text: string, passages: readonly StoredPassage[]): Likeness {
  const seek = seeker(text);
  const shifts = new Set([0]);
  const shiftOf = (passage: StoredPassage) => {
    const guess = [...shifts, ...guessByWords(text, passage)].find((shift) =>
      seek.isAt(passage, passage.start + shift),
    );
    const found = guess ?? seek.anywhere(passage);
    if (found !== undefined) shifts.add(found);
    return found;
  };
  const found = passages.map((passage) => ({ passage, shift: shiftOf(passage) }));
  return {
    passages: passages.length,
    inPlace: found.filter(({ shift }) => shift === 0).length,
    moved: found.filter(({ shift }) => shift !== undefined && shift !== 0).length,
    broken: found.filter(({ shift }) => shift === undefined).map(({ passage }) => passage),
  };
}

/** Whether the text is evidently a changed copy: most of the words are in it. */
export const isCopy = ({ passages, broken }: Likeness): boolean =>
  passages > 0 && broken.length < passages / 2;

/** Where the words that we have of a passage are found. */
function guessByWords(text: string, { words, quote, start }: StoredPassage): number[] {
  const known = words ?? quote;
  if (known === null) return [];
  const found = findQuote(text, known);
  const places = 'fault' in found ? found.occurrences : [found];
  return places.map((place) => place.start - start);
}

/** Compares spans of one text by their hash; the text is counted once, not once a span. */
function seeker(text: string) {
  const points = codePoints(text);
  const isAt = ({ start, end, sha256 }: StoredPassage, from: number): boolean => {
    const to = from + end - start;
    if (!isSpan(points, from, to)) return false;
    const span = text.slice(points.toUnit(from), points.toUnit(to));
    return createHash('sha256').update(span, 'utf8').digest('hex') === sha256;
  };
  const anywhere = (passage: StoredPassage): number | undefined => {
    const edges = wordEdges(text).slice(0, maxPlaces);
    const place = edges.map((unit) => points.toPoint(unit)).find((from) => isAt(passage, from));
    return place === undefined ? undefined : place - passage.start;
  };
  return { isAt, anywhere };
}

/** Where something begins that somebody might quote from: a word, a mark, the text itself. */
const wordEdges = (text: string): number[] =>
  Array.from(text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]|[^\p{L}\p{N}\s]/gu), ({ index }) => index);
