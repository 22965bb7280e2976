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
  const quotedId = quoted(id);
  for (const [name, value] of Object.entries(properties)) {
    // No list and an empty one are the same, as the database may hold either.
    if (value === null || isUnsealed(name) || isEmptyList(value)) continue;
    const number = shortHash(`[${quotedId},${quoted(name)},${quoted(value)}]`);
    seal = (seal + number) % modulus;
    sealByName = (sealByName + weighted(number, name)) % modulus;
  }
  return { seal, sealByName };
}

const unsealed = new Map<string, boolean>();

function isUnsealed(name: string): boolean {
  const known = unsealed.get(name);
  if (known !== undefined) return known;
  const found = isSealName(name) || isSortKey(name);
  unsealed.set(name, found);
  return found;
}

const isEmptyList = (value: Value): boolean => Array.isArray(value) && value.length === 0;

/** An attached text is sealed for itself: it stays with its edition when the rest is changed. */
export const textProperties = ['text', 'textLength', 'textSha256', 'mediaType', 'attachedAt'] as const;

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
function shortHash(text: string): number {
  const bytes = hash('sha256', text, 'binary');
  let number = 0;
  for (let i = 0; i < 6; i += 1) number = number * 256 + bytes.charCodeAt(i);
  return number;
}

/** What JSON.stringify writes, which takes longer over short plain texts. */
const quoted = (value: Value): string =>
  typeof value === 'string' && /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/.test(value)
    ? `"${value}"`
    : JSON.stringify(value);

const bytes = 7;
const weights = new Map<string, Float64Array>();

/**
 * A number times the weight of a name. Products of this size are beyond JavaScript's numbers, and big integers are slow:
 * so what each byte of the number adds is worked out once, and added up.
 */
function weighted(number: number, name: string): number {
  const table = weights.get(name) ?? tableFor(name);
  let rest = number;
  let sum = 0;
  for (let place = 0; place < bytes; place += 1) {
    const above = Math.floor(rest / 256);
    sum += table[place * 256 + (rest - above * 256)] ?? 0;
    if (sum >= modulus) sum -= modulus;
    rest = above;
  }
  return sum;
}

function tableFor(name: string): Float64Array {
  const weight = BigInt(shortHash(name) + 1);
  const share = (_: unknown, i: number): number =>
    Number((BigInt(i % 256) * 256n ** BigInt(Math.floor(i / 256)) * weight) % BigInt(modulus));
  const table = Float64Array.from({ length: bytes * 256 }, share);
  weights.set(name, table);
  return table;
}

const less = (one: number, other: number): number => (one - other + modulus) % modulus;

/** The properties that hold seals; of these, those of a text only at an edition that has one. */
export const sealNames: readonly string[] = ['seal', 'sealByName', 'textSeal', 'textSealByName'];

/** Names of seals, which are not sealed themselves. */
export const isSealName = (name: string): boolean => sealNames.includes(name);
