import { DateError, dateProperties, parseDate } from '../../model/edtf.js';
import { toWord } from '../../model/vocabulary.js';
import type { Faults } from '../faults.js';
import type { Ids, Label } from '../ids.js';
import type { Loose } from '../shape/loose.js';
import type { Edition, Source, Utterance } from '../shape/sources.js';
import type { Draft, Sparse } from './draft.js';

/** What the steps that turn a corpus into records share. */
export interface Reading {
  readonly faults: Faults;
  readonly ids: Ids;
  readonly draft: Draft;
  readonly recordedBy: string | undefined;
  readonly language: string | undefined;
  /** Texts that lie in the folder, by edition. */
  readonly texts: ReadonlyMap<string, string>;
  readonly utterances: ReadonlyMap<string, Loose<Utterance>>;
  readonly sources: ReadonlyMap<string, Loose<Source>>;
  readonly editions: ReadonlyMap<string, Loose<Edition>>;
}

/**
 * A date as its properties: the text as written, and the days that bound it.
 * @param name the property, where it is not called like the key
 */
export function dated({ faults }: Reading, owner: object, key: string, name = key): Sparse {
  const text = (owner as Record<string, unknown>)[key];
  if (typeof text !== 'string') return {};
  try {
    return dateProperties(name, parseDate(text));
  } catch (error) {
    if (!(error instanceof DateError)) throw error;
    faults.at(owner, key, `This is not a date: ${error.message}.`, dateRemedy);
    return {};
  }
}

const dateRemedy =
  'Write it in EDTF, as the source gives it (2013-07, 199X, 1994/.., [..2013-11-28]), or leave it out.';

/** A word as the graph has it. */
export const graphWord = (written: string | undefined): string | undefined => written && toWord(written);

/** An edge from a node to each of those that a list names. */
export function edgesTo(
  { ids, draft }: Reading,
  edge: {
    type: string;
    from: string | undefined;
    list: Loose<string[]> | undefined;
    wanted: Label;
    properties?: Sparse;
    mark?: string;
  },
): void {
  const { type, from, list = [], wanted, properties, mark } = edge;
  list.forEach((_, index) => {
    draft.edge([list, index], { type, from, to: ids.refer(list, index, wanted), properties, mark });
  });
}
