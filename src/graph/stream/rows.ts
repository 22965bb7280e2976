import type { EdgeRecord, NodeRecord, Properties } from '../../model/records.js';
import { sortKey } from '../import/sort-key.js';
import { modulus, sealOf, type Seal } from '../seal/seal.js';
import type { Hashed } from './compare.js';

/** A new record, ready but for its record time, which only the transaction knows. */
export interface NewNode {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
  readonly seal: Seal;
}
export interface NewEdge {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
  readonly seal: Seal;
}

type By = Readonly<{ corpus: string; recordedBy: string }>;

export function newNode({ record, hash }: Hashed<NodeRecord>, by: By): NewNode {
  const { id, labels } = record;
  const properties = { ...record.properties, id, hash, ...by };
  return { id, labels, properties: { ...properties, ...sortKey(record) }, seal: sealOf(id, properties) };
}

export function newEdge({ record, hash }: Hashed<EdgeRecord>, by: By): NewEdge {
  const { id, type, from, to } = record;
  const properties = { ...record.properties, id, hash, ...by };
  return { id, type, from, to, properties, seal: sealOf(id, properties) };
}

/** All that it holds, its record time and its seal with it. */
export function stamped({ id, properties, seal }: NewNode | NewEdge, recordedAt: string): Properties & Seal {
  const of = sealOf(id, { recordedAt });
  return {
    ...properties,
    recordedAt,
    seal: (seal.seal + of.seal) % modulus,
    sealByName: (seal.sealByName + of.sealByName) % modulus,
  };
}
