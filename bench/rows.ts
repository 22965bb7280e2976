import { sortKey } from '../src/graph/import/sort-key.js';
import { sealsOf } from '../src/graph/seal/record.js';
import type { Properties } from '../src/model/records.js';
import { recordedBy, type EdgeElement, type Element, type NodeElement } from './generate/records.js';

/** The properties of an element as they are to stand in the database, but for its seal. */
export function stamped(element: Element, corpus: string): Properties {
  const { id, hash, recordedAt, supersededAt, properties } = element;
  return {
    ...properties,
    ...(element.element === 'node' && sortKey(element)),
    id,
    hash,
    corpus,
    recordedBy,
    recordedAt,
    ...(supersededAt && { supersededAt }),
  };
}

export function sealed(element: Element, corpus: string): Properties {
  const properties = stamped(element, corpus);
  const labels = element.element === 'node' ? element.labels : undefined;
  return { ...properties, ...sealsOf(element.id, properties, labels) };
}

/** A past state is no record: it hangs on one. */
export const labelsOf = ({ labels }: NodeElement): readonly string[] =>
  labels.includes('Past') ? labels : ['Record', ...labels];

/** A closed edge stands aside, under a type of its own; the types of past states are as they are. */
export const typeOf = ({ type, supersededAt }: EdgeElement): string =>
  supersededAt && type !== 'WAS' ? `WAS_${type}` : type;
