import { randomFrom } from '../generate/random.js';
import { shuffled } from './statistics.js';

/** Something that answers a sample; what it answers is not looked at. */
export interface Asked<S> {
  readonly name: string;
  readonly ask: (sample: S) => Promise<unknown>;
}

export interface Run {
  readonly warmUps: number;
  readonly samples: number;
  readonly seed: string;
}

/**
 * Times several contenders at the same samples: each sample goes to all of them, in a new random order each time, so that
 * whatever else the machine does falls on all alike.
 * @returns the times of each, in milliseconds, by name
 */
export async function interleave<S>(
  contenders: readonly Asked<S>[],
  samples: readonly S[],
  { warmUps, samples: count, seed }: Run,
): Promise<Record<string, number[]>> {
  const random = randomFrom(seed);
  const times = Object.fromEntries(contenders.map(({ name }): [string, number[]] => [name, []]));
  for (let i = -warmUps; i < count; i += 1) {
    const sample = random.pick(samples);
    for (const { name, ask } of shuffled(contenders, random)) {
      const begun = performance.now();
      await ask(sample);
      if (i >= 0) times[name]?.push(performance.now() - begun);
    }
  }
  return times;
}
