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
export const sealOf = (id: string, properties: Properties): Seal => sumUp(properties, startWith(id));

/** The number that a property adds to the first sum of its record. */
export type NumberOf = (name: string, value: NonNullable<Value>) => number;

/** The two sums over all that is sealed, by whatever numbers. */
export function sumUp(properties: Properties, numberOf: NumberOf): Seal {
  let [seal, sealByName] = [0, 0];
  for (const name in properties) {
    const value = properties[name] ?? null;
    // No list and an empty one are the same, as the database may hold either.
    if (value === null || isUnsealed(name) || isEmptyList(value)) continue;
    const number = numberOf(name, value);
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

export const textSealOf = (id: string, properties: Properties) => textSealed(sealOf(id, properties));

export const textSealed = ({ seal, sealByName }: Seal) => ({ textSeal: seal, textSealByName: sealByName });

/** What is to be added to the seal of a record when some of its properties change; what is null was or is not there. */
export const sealChange = (id: string, before: Properties, after: Properties): Seal =>
  minus(sealOf(id, after), sealOf(id, before));

export const plus = (one: Seal, other: Seal): Seal => ({
  seal: (one.seal + other.seal) % modulus,
  sealByName: (one.sealByName + other.sealByName) % modulus,
});

export const minus = (one: Seal, other: Seal): Seal => ({
  seal: less(one.seal, other.seal),
  sealByName: less(one.sealByName, other.sealByName),
});

/** The seal of nothing. */
export const noSeal: Seal = { seal: 0, sealByName: 0 };

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

/**
 * Numbers of 48 bits from an id, the name of a property and its value. No lock against somebody who knows how to seal, as
 * nothing can be that is stored beside what it seals; so a hash that is made for speed will do, since every record that is
 * written is sealed. Two lanes of 32 bits take in the code units, one after the other, each by a step that loses nothing:
 * so of two texts of the same length that differ in one unit, the numbers always differ. In the manner of
 * MurmurHash3 (Austin Appleby, public domain), with its constants and its end.
 */
function startWith(id: string): NumberOf {
  takeIn(0x2545f491, 0x6c8e9cf5, id);
  const [one, other] = [laneOne, laneOther];
  return (name, value) => {
    takeIn(one, other, name);
    if (typeof value === 'string') takeIn(laneOne, laneOther, value);
    // 1 is not "1": a unit that no text holds alone tells them apart.
    else takeIn(laneOne, laneOther, `\ud800${JSON.stringify(value)}`);
    return (finished(laneOne) >>> 0) * 0x1_0000 + (finished(laneOther) >>> 16);
  };
}

let laneOne = 0;
let laneOther = 0;

/** Leaves the lanes as they are after a text and its length, by which `ab` and `c` are not `a` and `bc`. */
function takeIn(one: number, other: number, text: string): void {
  const { length } = text;
  for (let i = 0; i <= length; i += 1) {
    const unit = i < length ? text.charCodeAt(i) : length;
    one = Math.imul(one ^ unit, 0xcc9e2d51);
    one ^= one >>> 15;
    other = Math.imul(other ^ unit, 0x1b873593);
    other ^= other >>> 13;
  }
  laneOne = one;
  laneOther = other;
}

function finished(lane: number): number {
  lane ^= lane >>> 16;
  lane = Math.imul(lane, 0x85ebca6b);
  lane ^= lane >>> 13;
  lane = Math.imul(lane, 0xc2b2ae35);
  return lane ^ (lane >>> 16);
}

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
  const weight = BigInt(`0x${hash('sha256', name).slice(0, 12)}`) + 1n;
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
