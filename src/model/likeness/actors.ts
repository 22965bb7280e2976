import { candidate, type Candidate, type Reason } from './candidate.js';
import { alike, spellingOf, type Spelling } from './names.js';
import { pairsByKeys } from './pairs.js';

export interface ActorNames {
  readonly id: string;
  readonly text: string;
  readonly kind: string | null;
  /** All spellings, its name among them. */
  readonly names: readonly string[];
}

/** As many actors with the same word in a name are compared with each other. */
const mostBearers = 100;
/** As many reasons are told of one pair. */
const mostReasons = 3;

/** Actors that have spellings in common, or spellings that resemble each other. */
export function* actorDoubles(actors: readonly ActorNames[]): Generator<Candidate> {
  const spelled = actors.map(({ names }) => [...new Set(names)].map(spellingOf));
  const keys = spelled.map((spellings) => spellings.flatMap(keysOf));
  for (const [i, j] of pairsByKeys(keys, mostBearers)) {
    const [one, other] = [actors[i], actors[j]];
    if (!one || !other) continue;
    const found = reasonsFor(spelled[i] ?? [], spelled[j] ?? [], arePersons(one, other));
    const best = found[0];
    if (!best) continue;
    const score = best.score * (ofOtherKind(one, other) ? 0.8 : 1);
    const why = found.slice(0, mostReasons).map(({ score: _, ...reason }) => reason);
    yield candidate('actor', [one, other], score, why);
  }
}

function reasonsFor(
  ones: readonly Spelling[],
  others: readonly Spelling[],
  persons: boolean,
): (Reason & { score: number })[] {
  const found = ones.flatMap((one) =>
    others.flatMap((other) => {
      const likeness = alike(one, other);
      // Only persons go by a part of their name: an army is no part of a ministry that is named after it.
      if (!likeness || (likeness.rule === 'part of a name' && !persons)) return [];
      return [{ rule: likeness.rule, one: one.text, other: other.text, score: likeness.score }];
    }),
  );
  return found.sort((a, b) => b.score - a.score || (a.one + a.other < b.one + b.other ? -1 : 1));
}

const arePersons = (one: ActorNames, other: ActorNames): boolean =>
  one.kind === 'PERSON' && other.kind === 'PERSON';
const ofOtherKind = (one: ActorNames, other: ActorNames): boolean =>
  one.kind !== null && other.kind !== null && one.kind !== other.kind;

/** What spellings that resemble each other have in common: the whole, the whole but for one word, or a word. */
function keysOf({ sounds, firstLetters, acronym }: Spelling): string[] {
  const whole = (list: readonly string[]) => [...list].sort().join(' ');
  const butOne =
    sounds.length > 2 && sounds.length <= 8 ? sounds.map((_, n) => whole(sounds.toSpliced(n, 1))) : [];
  return [
    whole(sounds),
    ...butOne,
    ...sounds.filter(({ length }) => length >= 3),
    ...sounds.flatMap(nearKeys),
    ...firstLetters.map((letters) => `acronym ${letters}`),
    ...(acronym === undefined ? [] : [`acronym ${acronym}`]),
  ];
}

/** A long word without each of its letters but the first: words that are a letter apart have one of these in common. */
const nearKeys = (sound: string): string[] =>
  sound.length < 5
    ? []
    : [sound, ...Array.from(sound.slice(1), (_, n) => sound.slice(0, n + 1) + sound.slice(n + 2))].map(
        (key) => `near ${key}`,
      );
