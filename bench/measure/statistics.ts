import type { Random } from '../generate/random.js';

/** Times of one contender at one operation, in milliseconds, one list a block. */
export type Blocks = readonly (readonly number[])[];

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The value below which a share of the values lies, by nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

export const ratioOf = (ours: Blocks, theirs: Blocks, share = 0.5): number =>
  percentile(ours.flat(), share) / percentile(theirs.flat(), share);

/**
 * Where the ratio of two percentiles lies with a chance of 95 %: both sides are drawn again, block by block, from what was
 * measured. Blocks are drawn too, since what runs beside the benchmark changes from one to the next.
 */
export function ratioInterval(
  ours: Blocks,
  theirs: Blocks,
  random: Random,
  share = 0.5,
  rounds = 1_000,
): Interval {
  const ratios = Array.from({ length: rounds }, () => {
    const blocks = ours.map(() => random.below(ours.length));
    const again = (side: Blocks): number[] => blocks.flatMap((block) => drawn(side[block] ?? [], random));
    return percentile(again(ours), share) / percentile(again(theirs), share);
  });
  return { low: percentile(ratios, 0.025), high: percentile(ratios, 0.975) };
}

const drawn = (values: readonly number[], random: Random): number[] =>
  values.map(() => values[random.below(values.length)] as number);

/** The same things in another order. */
export function shuffled<T>(things: readonly T[], random: Random): T[] {
  const list = [...things];
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = random.below(i + 1);
    [list[i], list[j]] = [list[j] as T, list[i] as T];
  }
  return list;
}
