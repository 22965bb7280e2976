import type { CodePoints } from './code-points.js';
import type { Step } from './quote-pattern.js';

/** A place in a text in UTF-16 units, and how many ellipses and brackets were not taken at their word to find it. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly departures: number;
}

/** The text to search, and how freely. */
export interface Search {
  readonly text: string;
  readonly points: CodePoints;
  /** The most code points that an ellipsis may leave out. */
  readonly maxGap: number;
  /** Whether the quote must cover the whole text, from its first to its last character. */
  readonly whole: boolean;
}

/** How far the steps have come: nothing found yet, words found up to here, or an ellipsis open since here. */
interface Progress {
  /** The departures made before the first word; null once words are needed to have been found. */
  readonly before: number | null;
  readonly upTo: ReadonlyMap<number, Match>;
  readonly openSince: ReadonlyMap<number, Match>;
}

/**
 * Every place at which the steps lead through the text. All places are carried along together and only the best way to
 * each is kept, so that the effort grows with the text and the steps, not with the number of ways.
 *
 * @example allMatches(quoteSteps('a…c'), { text: 'abc', points: codePoints('abc'), maxGap: 400, whole: false })
 * // [{ start: 0, end: 3, departures: 1 }]
 */
export function allMatches(steps: readonly Step[], search: Search): Match[] {
  let progress: Progress = { before: 0, upTo: new Map(), openSince: new Map() };
  for (const step of steps) progress = advance(progress, step, search);
  const upToHere = [...progress.upTo.values()];
  const openHere = [...progress.openSince.values()].filter(({ start, end }) => start < end);
  if (!search.whole) return [...upToHere, ...openHere];
  const { length } = search.text;
  return [
    ...upToHere.filter(({ end }) => end === length),
    ...openHere.map((path) => ({ ...path, end: length })),
  ];
}

function advance(from: Progress, step: Step, search: Search): Progress {
  const upTo = new Map<number, Match>();
  const openSince = new Map<number, Match>();
  let before: number | null = null;
  for (const found of withWords(from, step.exact, search)) keepBest(upTo, found);
  for (const words of step.dropped) {
    if (words !== '') for (const found of withWords(from, words, search)) keepBest(upTo, oneMore(found));
    else {
      before = plusOne(from.before);
      for (const path of from.upTo.values()) keepBest(upTo, oneMore(path));
      for (const path of from.openSince.values()) keepBest(openSince, oneMore(path));
    }
  }
  if (step.gap) {
    // Before the first word an ellipsis leaves out what is no part of the quote, unless the whole text is.
    before = plusOne(from.before);
    if (before !== null && search.whole) openSince.set(0, { start: 0, end: 0, departures: before });
    for (const path of [...from.upTo.values(), ...from.openSince.values()])
      keepBest(openSince, oneMore(path));
  }
  return { before, upTo, openSince };
}

/** All ways to go on with exactly these words. */
function* withWords(from: Progress, words: string, search: Search): Generator<Match> {
  for (const path of from.upTo.values())
    if (search.text.startsWith(words, path.end)) yield { ...path, end: path.end + words.length };
  if (from.openSince.size > 0) yield* afterGap([...from.openSince.values()], words, search);
  if (from.before === null) return;
  for (const start of search.whole ? startsAt0(search.text, words) : placesOf(search.text, words))
    yield { start, end: start + words.length, departures: from.before };
}

/** Words after an ellipsis go with the nearest place before them, if that is near enough. */
function* afterGap(paths: Match[], words: string, { text, points, maxGap }: Search): Generator<Match> {
  paths.sort((a, b) => a.end - b.end);
  let nearest: Match | undefined;
  let next = 0;
  for (const at of placesOf(text, words, paths[0]!.end)) {
    while (next < paths.length && paths[next]!.end < at) nearest = paths[next++];
    if (nearest && points.toPoint(at) - points.toPoint(nearest.end) <= maxGap)
      yield { ...nearest, end: at + words.length };
  }
}

function* placesOf(text: string, words: string, from = 0): Generator<number> {
  for (let at = text.indexOf(words, from); at !== -1; at = text.indexOf(words, at + 1)) yield at;
}

const startsAt0 = (text: string, words: string) => (text.startsWith(words) ? [0] : []);
const plusOne = (departures: number | null) => (departures === null ? null : departures + 1);
const oneMore = (path: Match): Match => ({ ...path, departures: path.departures + 1 });

/** Of two ways to one place, the one that takes more marks at their word, then the shorter one. */
function keepBest(paths: Map<number, Match>, path: Match): void {
  const kept = paths.get(path.end);
  const isBetter =
    !kept ||
    path.departures < kept.departures ||
    (path.departures === kept.departures && path.start > kept.start);
  if (isBetter) paths.set(path.end, path);
}
