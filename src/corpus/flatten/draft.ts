import { hash } from 'node:crypto';
import type { EdgeRecord, NodeRecord, Properties, Value } from '../../model/records.js';
import type { Faults } from '../faults.js';
import { namePlace, placeOf, type Place } from '../places.js';

/** Properties as they come: what is not known is undefined or null, and is left out. */
export type Sparse = Readonly<Record<string, Value | undefined>>;

/** Where in the files something is said. */
export type Spot = readonly [owner: object, key?: string | number];

/** An edge that is to be written; an end that could not be found leaves it unwritten. */
export interface DraftEdge {
  readonly type: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly properties?: Sparse;
  /** What tells it from other edges of its type between the same ends. */
  readonly mark?: string;
}

/** The records of a corpus while they are put together. */
export interface Draft {
  node(id: string | undefined, labels: readonly string[], properties: Sparse): void;
  edge(spot: Spot, edge: DraftEdge): void;
  readonly nodes: readonly NodeRecord[];
  readonly edges: readonly EdgeRecord[];
  /** Where in the files an edge is said. */
  placeOfEdge(id: string): Place | undefined;
}

export function startDraft(faults: Faults): Draft {
  const nodes = new Map<string, NodeRecord>();
  const edges = new Map<string, EdgeRecord>();
  const places = new Map<string, Place>();
  return {
    node: (id, labels, properties) => {
      if (id !== undefined && !nodes.has(id)) nodes.set(id, { id, labels, properties: known(properties) });
    },
    edge: ([owner, key], { type, from, to, properties = {}, mark = '' }) => {
      if (from === undefined || to === undefined) return;
      const id = shortHash(type, from, to, mark);
      const first = places.get(id);
      if (first) {
        const message = `This is said twice: ${from} ${type} ${to}.`;
        return faults.at(owner, key, message, `Keep one of them; the other is at ${namePlace(first)}.`);
      }
      edges.set(id, { id, type, from, to, properties: known(properties) });
      places.set(id, placeOf(owner, key));
    },
    get nodes() {
      return [...nodes.values()];
    },
    get edges() {
      return [...edges.values()];
    },
    placeOfEdge: (id) => places.get(id),
  };
}

/** An id for what nobody names: the same words give the same id on every machine. */
export const shortHash = (...words: readonly string[]): string =>
  hash('sha256', JSON.stringify(words)).slice(0, 20);

const known = (properties: Sparse): Properties =>
  Object.fromEntries(
    Object.entries(properties).filter((entry): entry is [string, Exclude<Value, null>] => entry[1] != null),
  );
