import type { Faults } from './faults.js';
import type { Around, RecordLabel } from '../model/records.js';
import { nearest } from './nearest.js';
import { namePlace, placeOf, type Place } from './places.js';

export type Label = RecordLabel;

/** All the ids of a corpus: each is given once, and each reference leads to one of the right kind. */
export interface Ids {
  /**
   * Takes an id for a record. `key` is where the id stands; without it, the id is the default that the format gives.
   * @returns the id, or undefined when there is none or another record has it
   */
  declare(owner: object, key: string | undefined, id: string | undefined, label: Label): string | undefined;
  /** Reads a reference in a map or list and follows it; undefined when there is none or it leads nowhere. */
  refer(owner: object, key: string | number, wanted: Label): string | undefined;
  /** What kind of record an id names, if any. */
  labelOf(id: string): Label | undefined;
}

interface Declared {
  readonly label: Label;
  /** Absent for a record that the graph holds already. */
  readonly place?: Place;
}

/**
 * @param held what the graph holds already, to which a recording may refer, and the ids that it gave up
 * @param broken ids that are in the corpus, but in a record that could not be read
 * @param isWhole whether every file could be read: if not, an unknown id may stand in one that could not
 */
export function collectIds(
  faults: Faults,
  broken: ReadonlySet<string>,
  isWhole: () => boolean,
  held: Pick<Around, 'labels' | 'gone'> & {
    /** Whether what the graph holds, or held, may be said again; by default its ids are taken. */
    readonly maySayAgain?: boolean;
  } = nothingHeld,
): Ids {
  const declared = new Map<string, Declared>([...held.labels].map(([id, label]) => [id, { label }]));

  const declare: Ids['declare'] = (owner, key, id, label) => {
    if (id === undefined) return undefined;
    const other = declared.get(id);
    const isAgain = held.maySayAgain === true && !other?.place && (other?.label ?? label) === label;
    if (isAgain || (!other && !held.gone.has(id))) {
      declared.set(id, { label, place: placeOf(owner, key) });
      return id;
    }
    if (!other?.place) {
      const message = `The id "${id}" is taken: the graph ${other ? 'holds it' : 'held it, and it was withdrawn'}.`;
      const remedy = other
        ? 'Correct that record, or choose another id.'
        : 'Revert the withdrawal, or choose another id.';
      faults.at(owner, key, message, remedy, 'CONFLICT');
      return undefined;
    }
    const remedy = key ? 'Choose another; an id names one record.' : 'Give one of them an "id" of its own.';
    faults.at(owner, key, `The id "${id}" is taken: ${namePlace(other.place)}.`, remedy);
    return undefined;
  };

  const refer: Ids['refer'] = (owner, key, wanted) => {
    const id = (owner as Record<string | number, unknown>)[key];
    if (typeof id !== 'string') return undefined;
    const found = declared.get(id);
    if (found?.label === wanted) return id;
    if (found) {
      faults.at(
        owner,
        key,
        `"${id}" is ${named[found.label]}, and ${named[wanted]} is wanted here.`,
        `Its record is ${found.place ? `at ${namePlace(found.place)}` : 'in the graph'}.`,
      );
    } else if (isWhole() && !broken.has(id)) {
      const meant = nearest(id, labelled(declared, wanted));
      const remedy = meant === undefined ? `Add ${named[wanted]} with this id.` : `Did you mean "${meant}"?`;
      faults.at(owner, key, `There is no ${wanted.toLowerCase()} "${id}".`, remedy);
    }
    return undefined;
  };

  return { declare, refer, labelOf: (id) => declared.get(id)?.label };
}

const nothingHeld = { labels: new Map<string, Label>(), gone: new Set<string>() };

const labelled = (declared: ReadonlyMap<string, Declared>, label: Label) =>
  [...declared].filter(([, record]) => record.label === label).map(([id]) => id);

const named: Record<Label, string> = {
  Actor: 'an actor',
  Claim: 'a claim',
  Edition: 'an edition',
  Event: 'an event',
  Figure: 'a figure',
  Measure: 'a measure',
  Place: 'a place',
  Source: 'a source',
  Statement: 'a statement',
  Topic: 'a topic',
  Utterance: 'an utterance',
};
