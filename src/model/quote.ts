import { codePoints, isSpan, type CodePoints } from './code-points.js';
import { allMatches, type Match } from './quote-match.js';
import { quoteSteps } from './quote-pattern.js';

/** A span of a text in code points: the first, and the one after the last, counted from 0. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Why a quote has no place, and where it stands after all: at most ten places, in order. */
export interface QuoteFault {
  /** It does not stand there, or it stands at several places and nothing says which is meant. */
  readonly fault: 'absent' | 'ambiguous';
  readonly occurrences: readonly TextSpan[];
}

/** An ellipsis leaves out at most so many code points, so that words from far apart do not make a sentence. */
export const maxGap = 400;

/** A fault names no more places than a person will look at. */
const maxOccurrences = 10;

/**
 * Finds the place of a quote in a text, code point for code point: nothing is folded, neither case nor space nor the
 * shape of quotation marks, and nothing is guessed.
 *
 * - An ellipsis (`…`, `...`, in round or square brackets or none) stands for words left out: the pieces must follow
 *   each other, the nearest that fit, with at least one and at most `maxGap` code points between them; the space
 *   around the mark belongs to it. At an end it stands for nothing.
 * - `[words]` that the text does not have are the coder's and are dropped, with one space beside them; not so brackets
 *   round an ellipsis.
 * - Both may be the document's own, so that they are taken at their word first. Of several places, those that need
 *   the fewest marks not to be taken at their word count, and of a shorter place within a longer one, the shorter.
 * - `at` says which place is meant. The quote must then cover exactly that span; an ellipsis in it may be of any
 *   length, also at an end, since somebody has vouched for the whole.
 *
 * @returns the whole span, from the first word to the last; or a fault, which for a quote that is not `at` its place
 *   lists where it is
 * @example findQuote('We laid no mines.', 'no mines') // { start: 8, end: 16 }
 * @example findQuote('We laid no mines.', 'we laid') // { fault: 'absent', occurrences: [] }
 * @example findQuote('no, no', 'no') // { fault: 'ambiguous', occurrences: [{ start: 0, end: 2 }, …] }
 */
export function findQuote(
  text: string,
  quote: string,
  options: { readonly at?: readonly [start: number, end: number] | undefined } = {},
): TextSpan | QuoteFault {
  const points = codePoints(text);
  if (options.at && isAt(text, points, quote, options.at))
    return { start: options.at[0], end: options.at[1] };
  // Half of a surrogate pair would be found within whole ones.
  const steps = hasLoneSurrogate(quote) ? [] : quoteSteps(quote);
  const occurrences = bestOf(allMatches(steps, { text, points, maxGap, whole: false }))
    .slice(0, maxOccurrences)
    .map((match) => ({ start: points.toPoint(match.start), end: points.toPoint(match.end) }));
  if (options.at || !occurrences[0]) return { fault: 'absent', occurrences };
  return occurrences.length === 1 ? occurrences[0] : { fault: 'ambiguous', occurrences };
}

function isAt(
  text: string,
  points: CodePoints,
  quote: string,
  [start, end]: readonly [number, number],
): boolean {
  if (!isSpan(points, start, end) || hasLoneSurrogate(quote)) return false;
  const span = text.slice(points.toUnit(start), points.toUnit(end));
  return allMatches(quoteSteps(quote), { text: span, points, maxGap: Infinity, whole: true }).length > 0;
}

/** The places that depart least from the quote's marks, in order, without those that hold another. */
function bestOf(matches: readonly Match[]): Match[] {
  const least = matches.reduce((fewest, { departures }) => Math.min(fewest, departures), Infinity);
  const shortestFirst = matches
    .filter(({ departures }) => departures === least)
    .sort((a, b) => b.start - a.start || a.end - b.end);
  // From the last start to the first, a place holds another when it ends no earlier than one already seen.
  let earliestEnd = Infinity;
  const inner = shortestFirst.filter(({ end }) => {
    if (end >= earliestEnd) return false;
    earliestEnd = end;
    return true;
  });
  return inner.reverse();
}

const hasLoneSurrogate = (text: string) => /\p{Surrogate}/u.test(text);
