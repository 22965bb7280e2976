import { GainsayError, type Fault } from '../model/errors.js';
import { placeOf, placeOfKey, type Place } from './places.js';
import { printable } from './printable.js';

/** A corpus that cannot be read. It carries every fault of every file, in the order in which a person mends them. */
export class FaultyCorpus extends GainsayError {
  constructor(readonly faults: readonly Fault[]) {
    super('INVALID', `The corpus has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.`, {
      remedy: 'Mend the places that are listed; nothing is imported before all is well.',
    });
  }
}

/** Collects faults, so that one reading of a corpus finds them all. */
export interface Faults {
  /** A fault in a value: `owner` is a map or list that was read from YAML, `key` the value's key or index in it. */
  at(
    owner: object,
    key: string | number | undefined,
    message: string,
    remedy: string,
    code?: Fault['code'],
  ): void;
  /** A fault in a key itself: one that is not known, or not allowed here. */
  atKey(owner: object, key: string, message: string, remedy: string): void;
  /** A fault of a file that has not become values. */
  inFile(place: Place, message: string, remedy: string): void;
  readonly found: boolean;
  /** All faults, by file and place; a second message for the same place and words is dropped. */
  sorted(): Fault[];
}

export function collectFaults(): Faults {
  const faults = new Map<string, Fault>();
  const add = (place: Place, message: string, remedy: string, code?: Fault['code']) => {
    const fault = { ...place, message: printable(message), remedy: printable(remedy), ...(code && { code }) };
    faults.set(JSON.stringify([place, message]), fault);
  };
  return {
    at: (owner, key, message, remedy, code) => add(placeOf(owner, key), message, remedy, code),
    atKey: (owner, key, message, remedy) => add(placeOfKey(owner, key), message, remedy),
    inFile: add,
    get found() {
      return faults.size > 0;
    },
    sorted: () => [...faults.values()].sort(inReadingOrder),
  };
}

// By code units, not by locale: the same corpus prints the same list on every machine.
const inReadingOrder = (a: Fault, b: Fault) =>
  a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1;
