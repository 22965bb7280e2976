import { createHash } from 'node:crypto';

/** A stream of chances. From one seed it is the same on every machine: additions, shifts and products of integers. */
export interface Random {
  /** From 0 up to 1, 1 excluded. */
  next(): number;
  /** An integer from 0 up to `end`, `end` excluded. */
  below(end: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** One of some things by their weights, which need not add up to anything. */
  weighed<T>(choices: readonly (readonly [T, number])[]): T;
}

/** The generator sfc32 from the SHA-256 of a seed; each part of a graph has a seed of its own, so that parts may change alone. */
export function randomFrom(seed: string): Random {
  const hash = createHash('sha256').update(seed).digest();
  let a = hash.readInt32LE(0);
  let b = hash.readInt32LE(4);
  let c = hash.readInt32LE(8);
  let counter = hash.readInt32LE(12);
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: <T>(list: readonly T[]) => list[below(list.length)] as T,
    weighed: <T>(choices: readonly (readonly [T, number])[]) => {
      let rest = next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [choice, weight] of choices) if ((rest -= weight) < 0) return choice;
      return (choices.at(-1) as readonly [T, number])[0];
    },
  };
}

/** Draws one of `size` things, the first most often. */
export type Draw = (random: Random) => number;

/**
 * A power law: the thing of rank r is drawn in proportion to r^(1/root - 1), so 5 gives Zipf's law with exponent 0.8 and
 * 2 with 0.5.
 */
export function byRank(size: number, root: number): Draw {
  const span = rootOf(size + 1, root) - 1;
  return (random) => {
    const base = 1 + span * random.next();
    let power = base;
    for (let i = 1; i < root; i += 1) power *= base;
    return Math.min(size - 1, Math.floor(power) - 1);
  };
}

/** The same with ranks scattered over the numbers, so that neighbours in the order of ids have nothing in common. */
export function powerLaw(size: number, root: number): Draw {
  const draw = byRank(size, root);
  const scattered = scatter(size);
  return (random) => scattered(draw(random));
}

/** A permutation of 0 … size-1 that looks random and needs no memory. */
export function scatter(size: number): (rank: number) => number {
  let step = Math.floor(size * 0.618) + 1;
  while (commonDivisor(step, size) !== 1) step += 1;
  // The product may pass 2^53 for graphs far larger than ours.
  return (rank) => (rank * step + 7) % size;
}

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));

/** By Newton: the language does not promise the last bit of its own powers. */
function rootOf(value: number, root: number): number {
  let guess = value;
  for (let i = 0; i < 200; i += 1) {
    let power = 1;
    for (let k = 1; k < root; k += 1) power *= guess;
    guess = ((root - 1) * guess + value / power) / root;
  }
  return guess;
}
