import type { Random } from './random.js';

/** A date as its source gives it, with the first and last day that it may mean; nothing where no date is given. */
export interface GivenDate {
  readonly text: string;
  readonly earliest: string | null;
  readonly latest: string | null;
}

const two = (number: number): string => String(number).padStart(2, '0');
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const daysIn = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 30);
const month = (year: number, of: number): [string, string] => [
  `${year}-${two(of)}-01`,
  `${year}-${two(of)}-${two(daysIn(year, of))}`,
];
const date = (text: string, earliest: string | null, latest: string | null): GivenDate => ({
  text,
  earliest,
  latest,
});

type Form = (random: Random, year: number) => GivenDate | null;

/** Every precision that EDTF has and documents use, with its weight. */
const forms: readonly (readonly [Form, number])[] = [
  [() => null, 8],
  [(random, year) => day(random, year), 50],
  [(random, year) => ofMonth(random, year, ''), 14],
  [(random, year) => ofMonth(random, year, '~'), 3],
  [(_, year) => date(`${year}`, `${year}-01-01`, `${year}-12-31`), 10],
  [(_, year) => date(`${year}?`, `${year}-01-01`, `${year}-12-31`), 2],
  [(_, year) => date(`${year}-21`, `${year}-03-01`, `${year}-05-31`), 2],
  [(_, year) => decade(year), 2],
  [(random, year) => lastDay(day(random, year)), 3],
  [(_, year) => date(`${year}/${year + 2}`, `${year}-01-01`, `${year + 2}-12-31`), 3],
  [(_, year) => date(`${year}/..`, `${year}-01-01`, null), 3],
];

function day(random: Random, year: number): GivenDate {
  const of = 1 + random.below(12);
  const text = `${year}-${two(of)}-${two(1 + random.below(daysIn(year, of)))}`;
  return date(text, text, text);
}

function ofMonth(random: Random, year: number, mark: string): GivenDate {
  const of = 1 + random.below(12);
  return date(`${year}-${two(of)}${mark}`, ...month(year, of));
}

function decade(year: number): GivenDate {
  const tens = Math.floor(year / 10);
  return date(`${tens}X`, `${tens}0-01-01`, `${tens}9-12-31`);
}

const lastDay = ({ latest }: GivenDate): GivenDate => date(`[..${latest}]`, null, latest);

/** A date between two years, in any precision or none. */
export function dateOf(random: Random, from = 1988, to = 2024): GivenDate | null {
  return random.weighed(forms)(random, from + random.below(to - from + 1));
}

/** A period in which somebody acts for another: closed, open at the end, or not told. */
export function periodOf(random: Random): GivenDate | null {
  const year = 1988 + random.below(30);
  const end = year + 1 + random.below(8);
  return random.weighed<GivenDate | null>([
    [null, 50],
    [date(`${year}/..`, `${year}-01-01`, null), 20],
    [date(`${year}/${end}`, `${year}-01-01`, `${end}-12-31`), 30],
  ]);
}

/** A date as properties: the text under the plain name, its bounds beside it, what is open left out. */
export function dated(name: string, given: GivenDate | null): Record<string, string> {
  if (!given) return {};
  const { text, earliest, latest } = given;
  return {
    [name]: text,
    ...(earliest && { [`${name}Earliest`]: earliest }),
    ...(latest && { [`${name}Latest`]: latest }),
  };
}
