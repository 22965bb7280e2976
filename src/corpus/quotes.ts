import { codePoints, isSpan, sliceByCodePoints } from '../model/code-points.js';
import { nearestPassage, spanHash } from '../model/passage.js';
import { findQuote, maxGap, type QuoteFault, type TextSpan } from '../model/quote.js';
import type { Faults } from './faults.js';
import { isWritten } from './places.js';
import type { Loose } from './shape/loose.js';
import type { Passage } from './shape/sources.js';

/** A passage with its place; `words` are all of its words, where the text is at hand. */
export interface Placed extends TextSpan {
  readonly sha256: string;
  readonly words?: string;
}

/**
 * Finds where a passage stands. With the text, the quote must be in it; without, the passage must say where it stands
 * and what it hashes to, so that it can be proven later.
 *
 * @returns undefined when the passage has no place, which the faults explain
 */
export function placePassage(
  faults: Faults,
  passage: Loose<Passage>,
  text: string | undefined,
): Placed | undefined {
  const at = rangeOf(faults, passage);
  if (isWritten(passage, 'at') && !at) return undefined;
  if (text === undefined) return unattached(faults, passage, at);
  const place = placeIn(faults, passage, text, at);
  if (!place) return undefined;
  const { start, end } = place;
  const words = sliceByCodePoints(text, start, end);
  const sha256 = spanHash(text, start, end);
  if (passage.sha256 !== undefined && passage.sha256 !== sha256) {
    const remedy = `If the place is right, write ${sha256}.`;
    faults.at(passage, 'sha256', `The words there hash to something else: ${shown(words)}.`, remedy);
  }
  return { start, end, sha256, words };
}

/** Without the text, somebody who had it must have said the place and the hash. */
function unattached(faults: Faults, passage: Loose<Passage>, at: TextSpan | undefined): Placed | undefined {
  const missing = ['at', 'sha256'].filter((key) => !isWritten(passage, key));
  if (missing.length > 0) {
    const remedy = `Give ${missing.join(' and ')}, or put the text where corpus.yaml says, so that the quote can be found in it.`;
    faults.at(
      passage,
      undefined,
      'The text of this edition is not in the folder, so the words have no place.',
      remedy,
    );
  }
  return at && passage.sha256 !== undefined ? { ...at, sha256: passage.sha256 } : undefined;
}

function rangeOf(faults: Faults, passage: Loose<Passage>): TextSpan | undefined {
  if (passage.at === undefined) return undefined;
  const [start = 0, end = 0] = passage.at.split('-').map(Number);
  if (start < end) return { start, end };
  faults.at(
    passage,
    'at',
    `The span ${passage.at} is empty.`,
    'Write the first code point and the one after the last.',
  );
  return undefined;
}

function placeIn(
  faults: Faults,
  passage: Loose<Passage>,
  text: string,
  at: TextSpan | undefined,
): TextSpan | undefined {
  const points = codePoints(text);
  if (at && !isSpan(points, at.start, at.end)) {
    const message = `The text has ${points.length} code points, so that ${passage.at} is not in it.`;
    faults.at(
      passage,
      'at',
      message,
      'Count again, from 0; or leave "at" out where the quote stands only once.',
    );
    return undefined;
  }
  const { quote } = passage;
  if (quote === undefined) {
    if (!at)
      faults.at(
        passage,
        undefined,
        'The words and their place are missing.',
        'Give a quote, or at and sha256.',
      );
    return at;
  }
  const found = findQuote(text, quote, { at: at && [at.start, at.end] });
  if (!('fault' in found)) return found;
  faults.at(passage, at ? 'at' : 'quote', ...explained(found, text, quote, at));
  return undefined;
}

function explained(
  found: QuoteFault,
  text: string,
  quote: string,
  at: TextSpan | undefined,
): [string, string] {
  const places = found.occurrences.map(({ start, end }) => `${start}-${end}`).join(', ');
  if (found.fault === 'ambiguous')
    return [
      `The quote stands ${found.occurrences.length} times in the text.`,
      `Say which is meant with "at": ${places}.`,
    ];
  if (at) {
    const there = `At ${at.start}-${at.end} stands something else: ${shown(sliceByCodePoints(text, at.start, at.end))}.`;
    return [there, places ? `The quote is at ${places}.` : 'Correct the quote or the place.'];
  }
  const near = nearestPassage(text, quote);
  const remedy = near
    ? `Nearest to it: ${shown(near.text)} at ${near.start}-${near.end}.`
    : 'Copy the words from the text.';
  const gap = /…|\.{3}/.test(quote)
    ? ` An ellipsis leaves out at most ${maxGap} code points unless "at" is given.`
    : '';
  return ['The quote is not in the text, letter for letter.', remedy + gap];
}

const shown = (words: string) =>
  JSON.stringify(words.length > 100 ? `${words.slice(0, 60)} … ${words.slice(-30)}` : words);
