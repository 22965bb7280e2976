import type { DateBounds } from '../../src/model/edtf.js';

/** How one date lies to another: certainly before, certainly after, certainly sharing a day, or none of these. */
export const dateOrders = ['BEFORE', 'AFTER', 'OVERLAPS', 'MAYBE'] as const;
export type DateOrder = (typeof dateOrders)[number];

/**
 * How `a` lies to `b`, as far as the dates say; never more.
 *
 * BEFORE and AFTER hold for whatever days the two really were. OVERLAPS holds when, whatever days they were, at least
 * one is common to both: the same single day, a day or month within a period, two periods that must meet. An unknown
 * day against another, as `2013-07` against `2013-07-26`, is MAYBE, and so is everything on the open side of a date.
 *
 * A qualifier (`~`, `?`) does not change the answer: whoever shows it shows the qualifier too.
 *
 * @example compareDates(parseDate('2010-04-29'), parseDate('2022')) // 'BEFORE'
 * @example compareDates(parseDate('1993-05'), parseDate('1992/1994')) // 'OVERLAPS'
 */
export function compareDates(a: DateBounds, b: DateBounds): DateOrder {
  if (isBefore(a.latest, b.earliest)) return 'BEFORE';
  if (isBefore(b.latest, a.earliest)) return 'AFTER';
  return reaches(a, b) && reaches(b, a) ? 'OVERLAPS' : 'MAYBE';
}

const isBefore = (last: string | null, first: string | null) =>
  last !== null && first !== null && last < first;

/** Whether `a` lasts, at its shortest, to where `b` begins at its latest. */
const reaches = (a: DateBounds, b: DateBounds) =>
  a.lastsTo !== null && b.begunBy !== null && a.lastsTo >= b.begunBy;
