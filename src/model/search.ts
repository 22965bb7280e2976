/**
 * Words to search for, made safe: a search is data, never the search engine's syntax. Only letters and digits of the
 * text reach a query; what is put around them is ours.
 */
export interface SearchWords {
  /** As given. */
  readonly text: string;
  /** The words in lower case, for marking and for comparing. */
  readonly words: readonly string[];
  /** For texts: every word, or phrase in double quotes, must occur; the last may be the beginning of a word. */
  readonly query: string;
  /** For names: as `query`, and a word may be spelled with one letter more, fewer or another. */
  readonly loose: string;
}

const mostWords = 32;
const longestWord = 100;

/**
 * Reads what somebody typed into a search box.
 * @example readSearch('Hakob "line of contact"').query === '(hakob) AND "line of contact"' // and hakob* where it is last
 * @throws Error when it holds no word, or too many
 */
export function readSearch(text: string): SearchWords {
  const parts = [...text.matchAll(/"([^"]*)"|([^"\s]+)/g)].map(([, phrase, word]) => ({
    phrase: phrase !== undefined,
    words: wordsOf(phrase ?? word ?? ''),
  }));
  const words = parts.flatMap((part) => part.words);
  if (words.length === 0) throw new Error('a search needs a letter or a digit');
  if (words.length > mostWords)
    throw new Error(`a search takes ${mostWords} words at most, and this has ${words.length}`);
  const groups = parts
    .filter((part) => part.words.length > 0)
    .flatMap((part) => (part.phrase ? [part.words] : part.words.map((w) => [w])));
  const compose = (one: (word: string, last: boolean) => string): string =>
    groups
      .map((group, i) =>
        group.length > 1 ? `"${group.join(' ')}"` : one(group[0] ?? '', i === groups.length - 1),
      )
      .join(' AND ');
  return {
    text,
    words,
    query: compose((word, last) => (last ? `(${word}^2 OR ${word}*)` : word)),
    loose: compose((word) =>
      word.length < 4 ? `(${word}^2 OR ${word}*)` : `(${word}^4 OR ${word}*^2 OR ${word}~1)`,
    ),
  };
}

/** The words of a text: runs of letters, marks and digits, in lower case and in composed form. */
function wordsOf(text: string): string[] {
  const found =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return found.map((word) => [...word].slice(0, longestWord).join(''));
}

/** A piece of a text, and whether it is one of the words that were searched for. */
export interface Segment {
  readonly text: string;
  readonly match: boolean;
}

/**
 * Cuts a text at the words that begin as a searched word does. Joined, the pieces are the text.
 * @example markWords('Mines laid', ['mine']) // [{ text: 'Mines', match: true }, { text: ' laid', match: false }]
 */
export function markWords(text: string, words: readonly string[]): Segment[] {
  const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const searched = words.map(plain);
  const segments: Segment[] = [];
  for (const piece of text.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu) ?? []) {
    const match = searched.some((word) => plain(piece).startsWith(word));
    const last = segments.at(-1);
    if (last && !last.match && !match) segments[segments.length - 1] = { text: last.text + piece, match };
    else segments.push({ text: piece, match });
  }
  return segments;
}
