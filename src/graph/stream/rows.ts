import type { EdgeRecord, NodeRecord, Properties } from '../../model/records.js';
import type { Stamp } from '../import/rows.js';
import { sortKey } from '../import/sort-key.js';
import { plus, sealOf, type Seal } from '../seal/seal.js';
import type { Hashed } from './compare.js';

/** A new record, ready but for its stamps: they are the same for all and sent once, and the transaction knows the time. */
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

export function newNode({ record, hash }: Hashed<NodeRecord>): NewNode {
  const { id, labels } = record;
  const properties = { ...record.properties, id, hash, ...sortKey(record) };
  return { id, labels, properties, seal: sealOf(id, properties) };
}

export function newEdge({ record, hash }: Hashed<EdgeRecord>): NewEdge {
  const { id, type, from, to } = record;
  const properties = { ...record.properties, id, hash };
  return { id, type, from, to, properties, seal: sealOf(id, properties) };
}

/** What it holds besides the stamps, with the seal that it has with them. */
export function sealed({ id, properties, seal }: NewNode | NewEdge, stamp: Stamp): Properties & Seal {
  return { ...properties, ...plus(seal, sealOf(id, { ...stamp })) };
}
