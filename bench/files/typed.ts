import type { Line } from '../generate/lines.js';

/**
 * A line with some of its texts as people type them: over two lines, with commas, semicolons and quotation marks. Which of
 * them is found in the text alone. The words of the generator have none of these, and its hashes are to stay.
 */
export function asTyped(line: Line): Line {
  const lists = Object.entries(line).filter(([list]) => worded.has(list));
  if (lists.length === 0) return line;
  return { ...line, ...Object.fromEntries(lists.map(([list, entries]) => [list, typedEach(entries)])) };
}

const worded = new Set(['claims', 'statements', 'reports', 'links']);
type Entry = Readonly<Record<string, unknown>>;

const typedEach = (entries: unknown): Entry[] => (entries as Entry[]).map(typedEntry);

function typedEntry(entry: Entry): Entry {
  const { text, note, found } = entry;
  return {
    ...entry,
    ...(typeof text === 'string' && { text: typed(text) }),
    ...(typeof note === 'string' && { note: typed(note) }),
    ...(found !== undefined && { found: (found as Entry[]).map(broken) }),
  };
}

/** @example typed('Mines were laid there.') // 'Mines, were laid there.' */
function typed(text: string): string {
  const way = ways[text.length % 8];
  return way ? way(text) : text;
}

const ways: readonly ((text: string) => string)[] = [
  overTwoLines,
  (text) => text.replace(' ', ', '),
  (text) => text.replace(/^\S+/, '"$&"'),
  (text) => text.replace(' ', '; '),
];

/** A quote keeps its length, which says where it stands; so all that it may have is the end of a line. */
const broken = (passage: Entry): Entry => {
  const { quote } = passage;
  return typeof quote === 'string' && quote.length % 8 === 0
    ? { ...passage, quote: overTwoLines(quote) }
    : passage;
};

function overTwoLines(text: string): string {
  const blank = text.indexOf(' ', text.length / 2);
  return blank < 0 ? text : `${text.slice(0, blank)}\n${text.slice(blank + 1)}`;
}
