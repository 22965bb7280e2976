import fc from 'fast-check';
import { parseDate } from '../../src/model/edtf.js';
import { compareDates, type DateOrder } from './date-order.js';

const order = (a: string, b: string) => compareDates(parseDate(a), parseDate(b));

describe('compareDates', () => {
  test.each<[string, DateOrder, string]>([
    ['2010-04-29', 'BEFORE', '2022'],
    ['2022', 'AFTER', '2010-04-29'],
    ['2013-07-26', 'OVERLAPS', '2013-07-26'],
    ['2013-07', 'MAYBE', '2013-07-26'],
    ['2013-07', 'MAYBE', '2013-07'],
    ['2013-06', 'BEFORE', '2013-07'],
    ['2013-07-31', 'BEFORE', '2013-08'],
    ['[..2013-11-28]', 'MAYBE', '2013-11-28'],
    ['[..2013-11-28]', 'BEFORE', '2013-11-29'],
    ['[..2013-11-28]', 'MAYBE', '2001'],
    ['[2023..]', 'AFTER', '2022-12-31'],
    ['[2023..]', 'MAYBE', '2030'],
    ['XXXX', 'MAYBE', '2013'],
    ['XXXX', 'MAYBE', 'XXXX'],
  ])('finds %s to be %s against %s', (a, answer, b) => {
    expect(order(a, b)).toBe(answer);
  });

  test.each<[string, DateOrder, string]>([
    ['1992/1994', 'OVERLAPS', '1993-05-01'],
    ['1992/1994', 'OVERLAPS', '1993'],
    ['1992/1994', 'MAYBE', '1992-03-01'],
    ['1992/1994', 'MAYBE', '1992'],
    ['1992/1994', 'OVERLAPS', '1993/1996'],
    ['1992/1994', 'MAYBE', '1994/1996'],
    ['1992/1994', 'BEFORE', '1995'],
    ['2013-07-01/2013-07-31', 'OVERLAPS', '2013-07'],
    ['2020-09-27/2020-11-10', 'OVERLAPS', '2020-09-27'],
    ['1994-05-12/..', 'OVERLAPS', '1994-05-12'],
    ['1994/..', 'MAYBE', '2010'],
    ['1994/..', 'AFTER', '1993'],
    ['../1999-06-30', 'OVERLAPS', '1999-06-30'],
    ['../1999-06-30', 'MAYBE', '1998'],
  ])('takes the period %s as all days from its beginning to its end: %s against %s', (a, answer, b) => {
    expect(order(a, b)).toBe(answer);
  });

  it('is not moved by a qualifier', () => {
    expect(order('2021-05~', '2021-06')).toBe('BEFORE');
  });
});

/** A date on a calendar of ten days, as text and as all that it may have been: pairs of first and last day. */
interface Sample {
  readonly text: string;
  readonly possible: readonly (readonly [number, number])[];
}

const lastDay = 10;
const beyond = 3;
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => from + n);
const day = (n: number, shift = 0) => new Date(Date.UTC(2012, 1, 23 + n + shift)).toISOString().slice(0, 10);
const ordered = fc
  .tuple(fc.integer({ min: 1, max: lastDay }), fc.integer({ min: 1, max: lastDay }))
  .map(([x, y]) => (x < y ? ([x, y] as const) : ([y, x] as const)));
/** Open sides reach a few days beyond the calendar, which stands for any number of them. */
const openStart = range(1 - beyond, lastDay);
const openEnd = range(1, lastDay + beyond);

function samples(shift = 0): fc.Arbitrary<Sample> {
  const at = (n: number) => day(n, shift);
  const one = (days: readonly number[]) => days.map((n) => [n, n] as const);
  const periods = (starts: readonly number[], ends: readonly number[]) =>
    starts.flatMap((s) => ends.filter((e) => e >= s).map((e) => [s, e] as const));
  return ordered.chain(([x, y]) =>
    fc.constantFrom<Sample>(
      { text: at(x), possible: one([x]) },
      { text: `[${at(x)}..${at(y)}]`, possible: one(range(x, y)) },
      { text: `[..${at(x)}]`, possible: one(openStart.filter((n) => n <= x)) },
      { text: `[${at(x)}..]`, possible: one(openEnd.filter((n) => n >= x)) },
      { text: 'XXXX', possible: one(range(1 - beyond, lastDay + beyond)) },
      { text: `${at(x)}/${at(y)}`, possible: periods([x], [y]) },
      { text: `../${at(x)}`, possible: periods(openStart, [x]) },
      { text: `${at(x)}/..`, possible: periods([x], openEnd) },
      { text: `/${at(y)}`, possible: periods(openStart, [y]) },
    ),
  );
}

/** Months within periods: the only text whose ends are unknown days. The calendar's February ends on its sixth day. */
const withMonths: fc.Arbitrary<Sample> = fc
  .constantFrom(1, 3, 6, 7, 9, 10)
  .map((x) =>
    x <= 6
      ? { text: `${day(x)}/2012-03`, possible: range(7, 37).map((end) => [x, end] as const) }
      : { text: `2012-02/${day(x)}`, possible: range(-22, 6).map((start) => [start, x] as const) },
  );
const anyDate = fc.oneof({ weight: 5, arbitrary: samples() }, withMonths);

/** The answer from every way in which it may have been. */
function slowly(a: Sample, b: Sample): DateOrder {
  const pairs = a.possible.flatMap((x) => b.possible.map((y) => [x, y] as const));
  if (pairs.every(([x, y]) => x[1] < y[0])) return 'BEFORE';
  if (pairs.every(([x, y]) => y[1] < x[0])) return 'AFTER';
  if (pairs.every(([x, y]) => x[0] <= y[1] && y[0] <= x[1])) return 'OVERLAPS';
  return 'MAYBE';
}

describe('the order of dates', () => {
  it('agrees with a reference that tries every day that each may have been', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(order(a.text, b.text)).toBe(slowly(a, b));
      }),
      { numRuns: 1000 },
    );
  });

  it('reads the same from both sides', () => {
    const mirror = { BEFORE: 'AFTER', AFTER: 'BEFORE', OVERLAPS: 'OVERLAPS', MAYBE: 'MAYBE' } as const;
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(order(b.text, a.text)).toBe(mirror[order(a.text, b.text)]);
      }),
    );
  });

  it('puts a before c wherever a is before b and b before c', () => {
    fc.assert(
      fc.property(samples(), samples(6), samples(12), (a, b, c) => {
        fc.pre(order(a.text, b.text) === 'BEFORE' && order(b.text, c.text) === 'BEFORE');
        expect(order(a.text, c.text)).toBe('BEFORE');
      }),
    );
  });

  it('stays the same when both dates are moved by as many days', () => {
    // One seed draws the same shapes on both calendars.
    const pair = (shift: number, seed: number) =>
      fc.sample(fc.tuple(samples(shift), samples(shift)), { seed, numRuns: 1 })[0]!;
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: -4000, max: 4000 }), (seed, shift) => {
        const [a, b] = pair(0, seed);
        const [c, d] = pair(shift, seed);
        expect(order(c.text, d.text)).toBe(order(a.text, b.text));
      }),
    );
  });

  it('is never certain on an open side', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: lastDay }), fc.integer({ min: 0, max: 9000 }), (n, distance) => {
        expect(order(`[${day(n)}..]`, day(n + distance))).toBe('MAYBE');
        expect(order(`[..${day(n)}]`, day(n - distance))).toBe('MAYBE');
        if (distance === 0) return;
        expect(order(`${day(n)}/..`, day(n + distance))).toBe('MAYBE');
        expect(order(`/${day(n)}`, day(n - distance))).toBe('MAYBE');
      }),
    );
  });

  it('calls a date the same as itself only where it is one known day or a period that must meet itself', () => {
    fc.assert(
      fc.property(samples(), ({ text }) => {
        const { earliest, latest, begunBy, lastsTo } = parseDate(text);
        const sure =
          (earliest !== null && earliest === latest) ||
          (begunBy !== null && lastsTo !== null && begunBy <= lastsTo);
        expect(order(text, text)).toBe(sure ? 'OVERLAPS' : 'MAYBE');
      }),
    );
  });
});
