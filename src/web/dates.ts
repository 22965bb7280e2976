/**
 * A date in EDTF as people read it, and no more exact than it is.
 * @example inWords('2013-07') // 'July 2013'
 * @example inWords('[2020..]') // '2020 or later'
 */
export function inWords(edtf: string): string {
  const ranges: readonly (readonly [RegExp, (first: string, second: string) => string])[] = [
    [/^\[(.+)\.\.\]$/, (first) => `${inWords(first)} or later`],
    [/^\[\.\.(.+)\]$/, (first) => `${inWords(first)} or earlier`],
    [/^\[(.+)\.\.(.+)\]$/, (first, last) => `some day from ${inWords(first)} to ${inWords(last)}`],
    [/^(.+)\/\.\.$/, (first) => `from ${inWords(first)}`],
    [/^\.\.\/(.+)$/, (last) => `until ${inWords(last)}`],
    [/^(.+)\/$/, (first) => `from ${inWords(first)}, end not known`],
    [/^\/(.+)$/, (last) => `until ${inWords(last)}, begin not known`],
    [/^(.+)\/(.+)$/, (first, last) => `${inWords(first)} to ${inWords(last)}`],
    [
      /^\[(.+)\]$/,
      (list) =>
        list
          .split(',')
          .map((each) => inWords(each.trim()))
          .join(' or '),
    ],
    [/^(.+)~$/, (date) => `about ${inWords(date)}`],
    [/^(.+)\?$/, (date) => `${inWords(date)} (uncertain)`],
    [/^(.+)%$/, (date) => `about ${inWords(date)} (uncertain)`],
  ];
  for (const [pattern, say] of ranges) {
    const found = pattern.exec(edtf);
    if (found) return say(found[1] ?? '', found[2] ?? '');
  }
  return oneDate(edtf);
}

/** This day in UTC, in ISO's form. */
export const today = (): string => new Date().toISOString().slice(0, 10);

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const seasons: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

function oneDate(date: string): string {
  const [, year = '', month, day] = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
  if (year === '') return withGaps(date);
  if (month === undefined) return year;
  const name = months[Number(month) - 1] ?? seasons[month];
  if (name === undefined) return date;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** Digits that are not known, written as X. */
function withGaps(date: string): string {
  const [, year = '', month = '', tens] = /^(\d{3}[\dX])(?:-([\dX]{2}))?(?:-([\dX])X)?$/.exec(date) ?? [];
  if (year.endsWith('X')) return month === '' ? `the ${year.slice(0, 3)}0s` : date;
  if (month === 'XX') return `${year}, month not known`;
  if (tens === undefined) return date;
  const name = oneDate(`${year}-${month}`);
  if (tens === 'X') return `${name}, day not known`;
  return `${name}, from the ${tens === '0' ? 1 : `${tens}0`}${tens === '0' ? 'st' : 'th'} to the ${tens}9th`.replace(
    '09th',
    '9th',
  );
}
