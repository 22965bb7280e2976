import { createHash } from 'node:crypto';
import type { EdgeRecord, NodeRecord, Properties } from '../../model/records.js';

/** The hash of what a node says: the same for the same labels and properties, in whatever order they come. */
export const nodeHash = ({ labels, properties }: NodeRecord): string =>
  hashOf([...labels].sort(), properties);

/** The hash of what an edge says; whether its words have been checked does not count. */
export const edgeHash = ({ type, from, to, properties }: EdgeRecord): string =>
  hashOf([type, from, to], properties);

function hashOf(head: readonly string[], properties: Properties): string {
  const entries = Object.entries(properties).filter(
    ([key, value]) => value !== null && !checked.includes(key),
  );
  // By code units: an order that depends on the locale would be another hash on another machine.
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([head, entries]))
    .digest('hex');
}

/**
 * Which properties differ between what is stored and what is to be. Stamps of the record, and what was found out from
 * the text of an edition, are not among them.
 */
export function changedKeys(stored: Properties, wanted: Properties, labelOrType: string): string[] {
  const apart = [...stamps, ...checked, ...(labelOrType === 'Edition' ? attachment : [])];
  return [...new Set([...Object.keys(stored), ...Object.keys(wanted)])]
    .filter((key) => !apart.includes(key))
    .filter((key) => JSON.stringify(stored[key] ?? null) !== JSON.stringify(wanted[key] ?? null))
    .sort();
}

const stamps = ['id', 'hash', 'corpus', 'alsoIn', 'recordedAt', 'recordedBy', 'supersededAt'];
const checked = ['verification', 'words'];
const attachment = ['text', 'textLength', 'attachedAt'];
