/** What a passage needs to be placed in a text. */
export interface Placed {
  readonly start: number;
  readonly end: number;
  readonly verification: string;
}

/** A stretch of an edition in which one or more statements stand. */
export interface Passage<Quote extends Placed> {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly quotes: readonly Quote[];
  /** Whether its words stand where they are said to stand in the text that is attached. */
  readonly anchored: boolean;
}

/** Quotes of the same stretch are one passage; in the order of the text, the longer before the shorter. */
export function passagesOf<Quote extends Placed>(
  quotes: readonly Quote[],
  length: number | null,
): Passage<Quote>[] {
  const byStretch = new Map<string, Quote[]>();
  for (const quote of quotes) {
    const key = `${quote.start}-${quote.end}`;
    byStretch.set(key, [...(byStretch.get(key) ?? []), quote]);
  }
  return [...byStretch]
    .map(([key, [first, ...others]]) => {
      const { start = 0, end = 0 } = first ?? {};
      const together = [first, ...others].filter((quote): quote is Quote => quote !== undefined);
      const verified = together.every(({ verification }) => verification === 'VERIFIED');
      return { key, start, end, quotes: together, anchored: verified && length !== null && end <= length };
    })
    .sort((one, other) => one.start - other.start || other.end - one.end);
}

/** A stretch of text that the same passages cover, none or several. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  /** The passages that cover it, by their place in the list. */
  readonly within: readonly number[];
  /** Those of them that begin here. */
  readonly begin: readonly number[];
}

/** Cuts a text wherever a passage begins or ends, so that passages may overlap. Positions are code points. */
export function stretchesOf(
  text: string,
  passages: readonly Pick<Passage<Placed>, 'start' | 'end' | 'anchored'>[],
): Stretch[] {
  const points = Array.from(text);
  const anchored = passages.flatMap((passage, index) => (passage.anchored ? [{ ...passage, index }] : []));
  const cuts = new Set([0, points.length, ...anchored.flatMap(({ start, end }) => [start, end])]);
  const sorted = [...cuts].sort((one, other) => one - other);
  return sorted.slice(0, -1).map((start, at) => {
    const end = sorted[at + 1] ?? points.length;
    return {
      text: points.slice(start, end).join(''),
      start,
      within: anchored.filter((p) => p.start <= start && end <= p.end).map(({ index }) => index),
      begin: anchored.filter((p) => p.start === start && p.end > start).map(({ index }) => index),
    };
  });
}
