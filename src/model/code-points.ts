/**
 * Places in a text counted in code points, as the corpus format and Web Annotation count them. JavaScript counts
 * UTF-16 units, of which an emoji or an ancient letter takes two.
 */
export interface CodePoints {
  /** How many code points the text has. */
  readonly length: number;
  /** The place in code points of a place in units. */
  toPoint(unit: number): number;
  /** The place in units of a place in code points. */
  toUnit(point: number): number;
}

/**
 * Counts a text once, so that places in it can be translated both ways. Most texts have no pair of surrogates, and need
 * no index; the others get one entry a pair, not one a character.
 *
 * @example codePoints('a𐤀b').toPoint(3) // 2
 */
export function codePoints(text: string): CodePoints {
  if (!/[\uD800-\uDBFF]/.test(text)) return { length: text.length, toPoint: same, toUnit: same };
  const pairs = Array.from(text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g), (pair) => pair.index);
  return {
    length: text.length - pairs.length,
    toPoint: (unit) => unit - countBefore(pairs, (at) => at < unit),
    // The pair with n others before it starts at the code point at - n.
    toUnit: (point) => point + countBefore(pairs, (at, n) => at - n < point),
  };
}

/**
 * The span of a text from one code point up to, but not including, another.
 *
 * @throws RangeError when the span does not lie in the text
 * @example sliceByCodePoints('a𐤀b', 1, 2) // '𐤀'
 */
export function sliceByCodePoints(text: string, start: number, end: number): string {
  const points = codePoints(text);
  if (!isSpan(points, start, end))
    throw new RangeError(`expected a span in a text of ${points.length} code points, got ${start}-${end}`);
  return text.slice(points.toUnit(start), points.toUnit(end));
}

/**
 * Whether there is a span of at least one code point between two places.
 *
 * @example isSpan(codePoints('abc'), 1, 4) // false
 */
export const isSpan = (points: CodePoints, start: number, end: number): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= points.length;

const same = (place: number) => place;

/** How many of the sorted places come first, by bisection: those for which the test holds. */
function countBefore(places: readonly number[], holds: (place: number, index: number) => boolean): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(places[middle]!, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
