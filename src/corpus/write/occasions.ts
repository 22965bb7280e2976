import { mostOften } from '../../model/most-often.js';
import { entry, type Entry, type Held } from './held.js';

/** Who speaks to whom in an utterance, unless a statement says otherwise. */
export interface Usual {
  readonly by: readonly string[];
  readonly speakers: readonly string[];
  readonly addressedTo: readonly string[];
}

/** What most of the statements made in an utterance have in common, key by key. */
export function usualOf(held: Held, utterance: string): Usual {
  const voices = held.to(utterance, 'IN').map(({ from }) => voicesOf(held, from));
  const most = (key: keyof Usual): readonly string[] =>
    mostOften(voices.map((each) => each[key].join(' ')))
      ?.split(' ')
      .filter(Boolean) ?? [];
  return { by: most('by'), speakers: most('speakers'), addressedTo: most('addressedTo') };
}

interface Voices extends Usual {
  readonly alternatives: readonly string[];
}

function voicesOf(held: Held, statement: string): Voices {
  const made = held.to(statement, 'MADE');
  const as = (word: string): string[] =>
    made.filter(({ properties }) => properties['as'] === word).map(({ from }) => from);
  const addressedTo = held.ends(statement, 'ADDRESSED_TO') ?? [];
  return { by: as('ATTRIBUTED'), speakers: as('SPEAKER'), alternatives: as('ALTERNATIVE'), addressedTo };
}

/** Who made a statement and to whom, where it is not as its utterance has it. */
export function voices(held: Held, statement: string, usual: Usual): Entry {
  const own = voicesOf(held, statement);
  const unlessUsual = (key: keyof Usual): readonly string[] | undefined =>
    own[key].join(' ') === usual[key].join(' ') ? undefined : own[key];
  const attributed = held.to(statement, 'MADE').find(({ properties }) => properties['as'] === 'ATTRIBUTED');
  return entry({
    by: unlessUsual('by'),
    speakers: unlessUsual('speakers'),
    alternatives: own.alternatives.length > 0 ? own.alternatives : undefined,
    capacity: attributed?.properties['capacity'],
    addressedTo: unlessUsual('addressedTo'),
  });
}
