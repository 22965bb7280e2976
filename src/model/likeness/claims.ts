import { candidate, type Candidate } from './candidate.js';
import { wordsOf } from './letters.js';
import { areApart, areAtOtherTimes, overlap, pairsByKeys, type Span } from './pairs.js';

export interface ClaimWords {
  readonly id: string;
  readonly text: string;
  readonly lang: string | null;
  readonly about: Span;
  /** Ids of the actors that it is against, or about. */
  readonly actors: readonly string[];
  /** Ids of the places and topics that it is about. */
  readonly terms: readonly string[];
}

interface Read {
  readonly words: ReadonlySet<string>;
  readonly numbers: string;
  readonly isNegated: boolean;
}

/** Fewer words in common than half of all that two claims have are not looked at. */
const leastOverlap = 0.5;
const mostBearers = 100;
/** So many of the rarer words of a claim are paired where each alone is common. */
const mostPaired = 6;
const negations = new Set(
  'no not never neither nor none without cannot didnt wasnt werent isnt arent hasnt havent ne net nicht kein keine pas'.split(
    ' ',
  ),
);

/**
 * Claims in near-equal words. Two claims are left apart where they are about different actors, about times that do not
 * meet, in different languages, give different numbers, or where only one of them has a negation.
 */
export function* claimDoubles(claims: readonly ClaimWords[]): Generator<Candidate> {
  const read = claims.map(({ text }) => readWords(text));
  for (const [i, j] of pairsByKeys(keysOf(read), mostBearers)) {
    const [one, other, words, others] = [claims[i], claims[j], read[i], read[j]];
    if (!one || !other || !words || !others || tellApart(one, other, words, others)) continue;
    const common = overlap(words.words, others.words);
    if (common < leastOverlap) continue;
    const likeness = common === 1 ? 1 : (common + overlap(threes(one.text), threes(other.text))) / 2;
    const rule = common === 1 ? 'same words' : 'near-equal words';
    const score = likeness * (areApart(one.terms, other.terms) ? 0.8 : 1);
    yield candidate('claim', [one, other], score, [{ rule, one: one.text, other: other.text }]);
  }
}

function readWords(text: string): Read {
  const words = wordsOf(text);
  return {
    words: new Set(words.map((word) => (word.length > 3 ? word.replace(/s$/, '') : word))),
    numbers: words
      .filter((word) => /\d/.test(word))
      .sort()
      .join(' '),
    isNegated: words.some((word) => negations.has(word)),
  };
}

const tellApart = (one: ClaimWords, other: ClaimWords, words: Read, others: Read): boolean =>
  words.numbers !== others.numbers ||
  words.isNegated !== others.isNegated ||
  areApart(language(one), language(other)) ||
  areApart(one.actors, other.actors) ||
  areAtOtherTimes(one.about, other.about);

/** The primary subtag; `und` says that nobody knows. */
const language = ({ lang }: ClaimWords): string[] =>
  lang === null || lang === 'und' ? [] : [lang.toLowerCase().split('-')[0] ?? ''];

/**
 * Of two texts that have half of their words in common, the rarer half of the words of one is not without one of the
 * other's. Where such a word is common still, it counts only beside another.
 */
function keysOf(read: readonly Read[]): number[][] {
  const counts = new Map<string, number>();
  for (const { words } of read) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ranked = [...counts].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
  const ranks = new Map(ranked.map(([word], rank) => [word, rank]));
  return read.map(({ words }) => {
    const rare = [...words].map((word) => ranks.get(word) ?? 0).sort((a, b) => a - b);
    const first = rare.slice(0, words.size - Math.ceil(leastOverlap * words.size) + 1);
    const isCommon = (rank: number) => (ranked[rank]?.[1] ?? 0) > mostBearers;
    const paired = first.some(isCommon) ? first.slice(0, mostPaired) : [];
    const pairs = paired.flatMap((a, n) => paired.slice(n + 1).map((b) => ranked.length * (a + 1) + b));
    return [...first, ...pairs];
  });
}

const threes = (text: string): Set<string> => {
  const letters = wordsOf(text).join(' ');
  return new Set(Array.from({ length: Math.max(letters.length - 2, 1) }, (_, n) => letters.slice(n, n + 3)));
};
