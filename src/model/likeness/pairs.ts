/** Two places in a list, the smaller first. */
export type Pair = readonly [number, number];

/**
 * The members of a list that have a key in common, each pair once, in the order of the list. A key that more than `most`
 * have tells nobody apart and is passed over: so the work grows with the list, not with its square.
 *
 * @param keysOf the keys of each member
 */
export function* pairsByKeys<K extends string | number>(
  keysOf: readonly (readonly K[])[],
  most: number,
): Generator<Pair> {
  const counts = new Map<K, number>();
  for (const keys of keysOf) for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const bearers = new Map<K, number[]>();
  for (const [place, keys] of keysOf.entries()) {
    const met = new Set<number>();
    for (const key of new Set(keys)) {
      const count = counts.get(key) ?? 0;
      if (count < 2 || count > most) continue;
      const before = bearers.get(key) ?? [];
      for (const other of before) met.add(other);
      before.push(place);
      bearers.set(key, before);
    }
    for (const other of [...met].sort((a, b) => a - b)) yield [other, place];
  }
}

/** How much of what two sets hold is in both: 1 where they are equal. */
export function overlap(one: ReadonlySet<unknown>, other: ReadonlySet<unknown>): number {
  if (one.size > other.size) return overlap(other, one);
  let both = 0;
  for (const member of one) if (other.has(member)) both += 1;
  return both === 0 ? 0 : both / (one.size + other.size - both);
}

/** Whether two lists name something, and nothing in common. */
export const areApart = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 0 && other.length > 0 && !one.some((id) => other.includes(id));

/** Days as bounds of a date; an open or unknown bound is null. */
export interface Span {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Whether one of two dates is certainly over before the other begins. */
export const areAtOtherTimes = (one: Span, other: Span): boolean =>
  isBefore(one.latest, other.earliest) || isBefore(other.latest, one.earliest);

const isBefore = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one < other;
