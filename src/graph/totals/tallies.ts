import { ruleQuery } from '../compose/rule-query.js';
import type { Transaction } from '../run.js';

/** That one party accuses another by a claim: by how many statements, and from which day to which. */
export interface Tally {
  readonly accuser: string;
  readonly accused: string;
  readonly allegations: number;
  readonly first: string | null;
  readonly last: string | null;
}

/** What is noted of a claim and does not hold, or holds and is not noted. */
export interface Difference {
  readonly claim: string;
  readonly accuser: string;
  readonly accused: string;
  readonly noted?: Tally;
  readonly counted?: Tally;
}

/** What is to be added to the total of a pair of parties. */
export interface Sum {
  readonly accuser: string;
  readonly accused: string;
  claims: number;
  allegations: number;
  /** The first and the last day of what came. */
  first: string | null;
  last: string | null;
  /** The first and the last day of what went, where nothing of the same claim took its place. */
  lostFirst: string | null;
  lostLast: string | null;
}

/** Compares what is noted of some claims with what they say now. */
export async function differences(reader: Transaction, claims: readonly string[]): Promise<Difference[]> {
  const rows = await reader.run(ruleQuery('totals/tallies'), { claims });
  return rows.flatMap(({ claim, noted, counted }) =>
    differing(String(claim), noted as readonly Tally[], counted as readonly Tally[]),
  );
}

function differing(claim: string, noted: readonly Tally[], counted: readonly Tally[]): Difference[] {
  const before = new Map(noted.map((tally) => [keyOf(tally), tally]));
  const after = new Map(counted.map((tally) => [keyOf(tally), tally]));
  const found: Difference[] = [];
  for (const tally of counted) {
    const old = before.get(keyOf(tally));
    if (!old || !isSame(old, tally)) found.push(differenceOf(claim, old, tally));
  }
  for (const [key, tally] of before) if (!after.has(key)) found.push(differenceOf(claim, tally));
  return found;
}

const differenceOf = (claim: string, noted?: Tally, counted?: Tally): Difference => {
  const { accuser, accused } = (noted ?? counted) as Tally;
  return { claim, accuser, accused, ...(noted && { noted }), ...(counted && { counted }) };
};

const keyOf = ({ accuser, accused }: Pick<Tally, 'accuser' | 'accused'>): string => `${accuser}\n${accused}`;

const isSame = (one: Tally, other: Tally): boolean =>
  one.allegations === other.allegations && one.first === other.first && one.last === other.last;

/** What differences come to, by pair of parties and in the order of these. */
export function sumsOf(found: readonly Difference[]): Sum[] {
  const sums = new Map<string, Sum>();
  for (const difference of found) {
    const { accuser, accused, noted, counted } = difference;
    const sum = sums.get(keyOf(difference)) ?? { ...nothing, accuser, accused };
    sums.set(keyOf(difference), sum);
    sum.claims += (counted ? 1 : 0) - (noted ? 1 : 0);
    sum.allegations += (counted?.allegations ?? 0) - (noted?.allegations ?? 0);
    sum.first = earlier(sum.first, counted?.first);
    sum.last = later(sum.last, counted?.last);
    if (noted?.first && later(noted.first, counted?.first ?? '~') !== noted.first)
      sum.lostFirst = earlier(sum.lostFirst, noted.first);
    if (noted?.last && earlier(noted.last, counted?.last ?? '') !== noted.last)
      sum.lostLast = later(sum.lostLast, noted.last);
  }
  return [...sums.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum);
}

const nothing = { claims: 0, allegations: 0, first: null, last: null, lostFirst: null, lostLast: null };

type Day = string | null;
const earlier = (one: Day, other: Day = null): Day =>
  one === null || (other !== null && other < one) ? other : one;
const later = (one: Day, other: Day = null): Day =>
  one === null || (other !== null && other > one) ? other : one;
