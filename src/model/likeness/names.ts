import { bare, wordsOf } from './letters.js';
import { edits, soundOf } from './sound.js';

/** Why two spellings may be those of one name. The score says how little the two differ; it is no probability. */
export const nameRules = {
  'same spelling': 'the same but for case, diacritics, punctuation and small words',
  'word order': 'the same words in another order',
  transliteration: 'written otherwise, or in another script, and read alike',
  'close spelling': 'a letter or two apart',
  initials: 'the same, one with initials',
  acronym: 'the first letters of the other',
  'part of a name': 'words of the other, and no other words',
} as const;
export type NameRule = keyof typeof nameRules;

export interface Alike {
  readonly rule: NameRule;
  readonly score: number;
}

/** A spelling, as it is compared. */
export interface Spelling {
  readonly text: string;
  /** In its own script, without case, diacritics and punctuation. */
  readonly bare: string;
  readonly words: readonly string[];
  readonly sounds: readonly string[];
  /** The first letters of its words: with and without small words; empty for fewer than three. */
  readonly firstLetters: readonly string[];
  /** What it abbreviates, if it is written in capitals as one word. */
  readonly acronym: string | undefined;
}

const smallWords = new Set(
  'a al and at da das de del der des di die du e et for i in la le of on the to und v von y'.split(' '),
);

/** @example spellingOf('HALO Trust') */
export function spellingOf(text: string): Spelling {
  const all = wordsOf(text);
  const large = all.filter((word) => !smallWords.has(word));
  const words = large.length > 0 ? large : all;
  const initialsOf = (list: readonly string[]) => list.map((word) => word[0] ?? '').join('');
  return {
    text,
    bare: bare(text),
    words,
    sounds: words.map(soundOf),
    firstLetters: [...new Set([initialsOf(words), initialsOf(all)])].filter(({ length }) => length >= 3),
    acronym: /^\p{Lu}{3,8}$/u.test(text.replaceAll('.', '')) ? all.join('') : undefined,
  };
}

/** How two spellings resemble each other; undefined when they do not. */
export function alike(one: Spelling, other: Spelling): Alike | undefined {
  if (one.words.length === 0 || other.words.length === 0) return undefined;
  if (one.bare === other.bare) return { rule: 'same spelling', score: 1 };
  if (one.words.join(' ') === other.words.join(' ')) return read(one, other);
  if (sorted(one.words) === sorted(other.words)) return { rule: 'word order', score: 0.95 };
  if (sorted(one.sounds) === sorted(other.sounds) && isLong(one))
    return { rule: 'transliteration', score: 0.9 };
  if (abbreviates(one, other) || abbreviates(other, one)) return { rule: 'acronym', score: 0.7 };
  return one.words.length <= other.words.length ? wordByWord(one, other) : wordByWord(other, one);
}

/** The same once it is written in plain Latin letters: in one script, all that differed was a mark or a small word. */
const read = (one: Spelling, other: Spelling): Alike =>
  isLatin(one) === isLatin(other)
    ? { rule: 'same spelling', score: 0.98 }
    : { rule: 'transliteration', score: 0.95 };
const isLatin = ({ bare: letters }: Spelling): boolean => /^[\p{Script=Latin}\p{N} ]*$/u.test(letters);

const sorted = (words: readonly string[]): string => [...words].sort().join(' ');
const isLong = ({ sounds }: Spelling): boolean => sounds.join('').length >= 4;

const abbreviates = ({ acronym }: Spelling, { firstLetters }: Spelling): boolean =>
  acronym !== undefined && firstLetters.includes(acronym);

/** The words of the shorter spelling, each beside the word of the longer one that it resembles. */
function wordByWord(short: Spelling, long: Spelling): Alike | undefined {
  const left = [...long.sounds];
  const found = { edits: 0, initials: 0, whole: 0 };
  // Whole words first, so that an initial takes none of theirs.
  for (const sound of [...short.sounds].sort((a, b) => b.length - a.length)) {
    const distances = left.map((candidate) => wordDistance(sound, candidate));
    const least = Math.min(...distances, far);
    if (least === far) return undefined;
    left.splice(distances.indexOf(least), 1);
    if (least === initial) found.initials += 1;
    else found.edits += least;
    if (least === 0 && sound.length >= 4) found.whole += 1;
  }
  return left.length === 0 ? paired(found, short) : partly(found, left.length);
}

const [initial, far] = [50, 100];

/** Letters apart, as many as a word of its length may be; `initial` where one is the first letter of the other. */
function wordDistance(one: string, other: string): number {
  if (one === other) return 0;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length === 1) return long.startsWith(short) ? initial : far;
  // The first letter of a name is hardly ever mistaken, and short names differ by one.
  const most = short.length >= 9 ? 2 : short.length >= 6 ? 1 : 0;
  if (most === 0 || short[0] !== long[0] || /\d/.test(long)) return far;
  const distance = edits(short, long, most);
  return distance > most ? far : distance;
}

interface Counted {
  readonly edits: number;
  readonly initials: number;
  readonly whole: number;
}

function paired({ edits: apart, initials, whole }: Counted, { words }: Spelling): Alike | undefined {
  if (initials > 0) return whole > 0 && apart === 0 ? { rule: 'initials', score: 0.7 } : undefined;
  if (apart > words.length) return undefined;
  return { rule: 'close spelling', score: 0.85 - 0.05 * (apart - 1) - (words.length === 1 ? 0.1 : 0) };
}

const partly = ({ edits: apart, initials, whole }: Counted, more: number): Alike | undefined =>
  apart + initials === 0 && whole > 0 && more === 1 ? { rule: 'part of a name', score: 0.6 } : undefined;
