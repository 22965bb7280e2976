import { hash } from 'node:crypto';
import type { EdgeRecord, NodeRecord, Properties } from '../../model/records.js';
import { isSealName, textProperties } from '../seal/seal.js';
import { isSortKey } from './sort-key.js';

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
  return shortened(hash('sha256', JSON.stringify([head, entries])));
}

/** Before migration V012 a hash had all digits of SHA-256. */
export const oldHashLength = 64;

/**
 * 128 bits are enough to tell what is said from what is said otherwise, and so many digits the database holds in the record
 * itself; a longer text takes a place of its own, of 128 bytes.
 */
export const shortened = (digits: string): string => digits.slice(0, 32);

/** What a stored record says: its properties without the stamps, and without what was found out from a text. */
export function contentOf(stored: Properties, labelOrType: string): Properties {
  const apart = [...stamps, ...checked, ...(labelOrType === 'Edition' ? attachment : [])];
  return Object.fromEntries(
    Object.entries(stored).filter(([key]) => !apart.includes(key) && !isSortKey(key) && !isSealName(key)),
  );
}

/** Which properties differ between what is stored and what is to be. */
export function changedKeys(stored: Properties, wanted: Properties, labelOrType: string): string[] {
  return differingKeys(contentOf(stored, labelOrType), contentOf(wanted, labelOrType));
}

/** The names under which two maps of properties do not say the same; null is as good as nothing. */
export const differingKeys = (before: Properties, after: Properties): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((key) => JSON.stringify(before[key] ?? null) !== JSON.stringify(after[key] ?? null))
    .sort();

const stamps = ['id', 'hash', 'corpus', 'alsoIn', 'recordedAt', 'recordedBy', 'supersededAt', 'base'];
const checked = ['verification', 'words'];
const attachment: readonly string[] = textProperties;
