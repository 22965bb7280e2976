import { hash } from 'node:crypto';
import type { Properties, Value } from '../../model/records.js';
import { isSortKey } from '../import/sort-key.js';

/**
 * What stands for all that a node, past state or edge holds, stamps too: two sums of hashes, one a property. A sum can be
 * brought up to date by whoever changes a property, without reading the others: what was taken away, what came is added.
 * In the second sum every hash is weighted by its property's name; so where one property was changed past the record,
 * the two differences tell which.
 */
export interface Seal {
  readonly seal: number;
  readonly sealByName: number;
}

/** A prime below 2^52: two sums of this size still add up exactly in JavaScript and in Cypher. */
export const modulus = 4_503_599_627_370_449;

/**
 * The seal of some properties of a record; what is worked out from the rest is not sealed.
 * @param id of the node (of a past state too), or of the edge
 */
export function sealOf(id: string, properties: Properties): Seal {
  let [seal, sealByName] = [0, 0];
  for (const [name, value] of Object.entries(properties)) {
    // No list and an empty one are the same, as the database may hold either.
    if (isSealName(name) || isSortKey(name) || value === null || isEmptyList(value)) continue;
    const number = shortHash(JSON.stringify([id, name, value]));
    seal = (seal + number) % modulus;
    sealByName = (sealByName + weighted(number, name)) % modulus;
  }
  return { seal, sealByName };
}

const isEmptyList = (value: Value): boolean => Array.isArray(value) && value.length === 0;

/** An attached text is sealed for itself: it stays with its edition when the rest is changed. */
export const textProperties = ['text', 'textLength', 'attachedAt'] as const;

export const textSealOf = (id: string, properties: Properties) => {
  const { seal: textSeal, sealByName: textSealByName } = sealOf(id, properties);
  return { textSeal, textSealByName };
};

/** What is to be added to the seal of a record when some of its properties change; what is null was or is not there. */
export function sealChange(id: string, before: Properties, after: Properties): Seal {
  const [taken, come] = [sealOf(id, before), sealOf(id, after)];
  return { seal: less(come.seal, taken.seal), sealByName: less(come.sealByName, taken.sealByName) };
}

/** The sum of the first numbers of seals. */
export const total = (seals: readonly Pick<Seal, 'seal'>[]): number =>
  seals.reduce((sum, { seal }) => (sum + seal) % modulus, 0);

/**
 * Which of these names is that of the one property which makes a seal another; undefined when none of them is: several
 * were changed, or the seal itself.
 */
export function changedName(is: Seal, was: Seal, names: Iterable<string>): string | undefined {
  const [by, byName] = [less(is.seal, was.seal), less(is.sealByName, was.sealByName)];
  return by === 0 ? undefined : [...names].find((name) => weighted(by, name) === byName);
}

export const isSame = (one: Seal, other: Seal): boolean =>
  one.seal === other.seal && one.sealByName === other.sealByName;

/** 48 bits of the hash of a text. */
const shortHash = (text: string): number => parseInt(hash('sha256', text).slice(0, 12), 16);

const weights = new Map<string, bigint>();

function weighted(number: number, name: string): number {
  let weight = weights.get(name);
  if (weight === undefined) weights.set(name, (weight = BigInt(shortHash(name) + 1)));
  return Number((BigInt(number) * weight) % BigInt(modulus));
}

const less = (one: number, other: number): number => (one - other + modulus) % modulus;

/** The properties that hold seals; of these, those of a text only at an edition that has one. */
export const sealNames: readonly string[] = ['seal', 'sealByName', 'textSeal', 'textSealByName'];

/** Names of seals, which are not sealed themselves. */
export const isSealName = (name: string): boolean => sealNames.includes(name);
