import { hash as hashOf } from 'node:crypto';
import { shortened } from '../../src/graph/import/content.js';
import type { EdgeRecord, NodeRecord, Properties } from '../../src/model/records.js';
import type { Kind, Sizes } from './sizes.js';

/** When it was written down, and when it ceased to be said. */
export interface Stamp {
  readonly recordedAt: string;
  readonly supersededAt?: string;
}

/** A node of a synthetic graph. `number` counts all nodes, in the order in which they come. */
export interface NodeElement extends NodeRecord, Stamp {
  readonly element: 'node';
  readonly number: number;
  readonly hash: string;
}

/** An edge; its ends have come before. */
export interface EdgeElement extends EdgeRecord, Stamp {
  readonly element: 'edge';
  readonly fromNumber: number;
  readonly toNumber: number;
  readonly hash: string;
}
export type Element = NodeElement | EdgeElement;

/** One node of a kind, as the end of an edge. */
export interface End {
  readonly number: number;
  readonly id: string;
}

type Sparse = Readonly<Record<string, Properties[string] | undefined>>;
interface EdgeDraft extends Partial<Stamp> {
  readonly mark?: string;
  readonly properties?: Sparse;
}

/** Makes the elements of one graph. */
export interface Maker {
  end(kind: Kind, index: number): End;
  node(
    kind: Kind,
    index: number,
    labels: readonly string[],
    properties: Sparse,
    stamp?: Partial<Stamp>,
  ): NodeElement;
  edge(type: string, from: End, to: End, draft?: EdgeDraft): EdgeElement;
}

export const recordedBy = 'synthetic';
const firstRecord = '2026-01-01T00:00:00.000Z';

/** Makes of parts of an element what stands for them. */
export type Digest = (...parts: readonly unknown[]) => string;

/** @param digest the hashes of elements, and the ids of edges; whoever reads none of them need not compute them */
export function makerOf(sizes: Sizes, digest: Digest = digestOf): Maker {
  const base = {} as Record<Kind, number>;
  let total = 0;
  for (const kind of Object.keys(sizes) as Kind[]) {
    base[kind] = total;
    total += sizes[kind];
  }
  const end = (kind: Kind, index: number): End => ({ number: base[kind] + index, id: idOf(kind, index) });
  return {
    end,
    node: (kind, index, labels, properties, stamp = {}) => {
      const kept = known(properties);
      const hash = digest([...labels].sort(), kept);
      return {
        element: 'node',
        ...end(kind, index),
        labels,
        properties: kept,
        hash,
        recordedAt: firstRecord,
        ...stamp,
      };
    },
    edge: (type, from, to, { mark = '', properties = {}, ...stamp } = {}) => {
      const kept = known(properties);
      return {
        element: 'edge',
        id: digest(type, from.id, to.id, mark).slice(0, 20),
        type,
        from: from.id,
        to: to.id,
        fromNumber: from.number,
        toNumber: to.number,
        properties: kept,
        hash: digest(type, from.id, to.id, kept),
        recordedAt: firstRecord,
        ...stamp,
      };
    },
  };
}

const idOf = (kind: Kind, index: number): string => `${kind.toLowerCase()}-${String(index).padStart(7, '0')}`;

const digestOf: Digest = (...parts) => shortened(hashOf('sha256', JSON.stringify(parts)));

const known = (properties: Sparse): Properties =>
  Object.fromEntries(
    Object.entries(properties).filter(
      (entry): entry is [string, Exclude<Properties[string], null>] => entry[1] != null,
    ),
  );

/** An element as one line: the same elements give the same lines. */
export const canonicalLine = (element: Element): string => {
  const { properties, ...rest } = element;
  const sorted = (record: object): [string, unknown][] =>
    Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([...sorted(rest), ...sorted(properties)]);
};
