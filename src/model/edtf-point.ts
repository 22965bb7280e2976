import edtf from 'edtf';

/** The first and the last day that one date may stand for; null where it is not known. */
export interface Span {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/**
 * A text that is no date which can be compared by its days. The message says what was expected and what came;
 * whoever validates a file puts the place before it.
 */
export class DateError extends Error {
  override readonly name = 'DateError';
}

/**
 * Seasons and the other parts of a year, as first and last month; January is 1, so that 0 is the December before and
 * 14 the February after. The package gives every spring January to March, which is nobody's spring; and a winter that
 * straddles the new year is named after either of its years, so that its bounds take in both readings.
 */
const yearParts: Readonly<Record<string, readonly [number, number]>> = {
  '21': [3, 5],
  '22': [6, 8],
  '23': [9, 11],
  '24': [0, 14],
  '25': [3, 5],
  '26': [6, 8],
  '27': [9, 11],
  '28': [0, 14],
  '29': [9, 11],
  '30': [0, 14],
  '31': [3, 5],
  '32': [6, 8],
  '33': [1, 3],
  '34': [4, 6],
  '35': [7, 9],
  '36': [10, 12],
  '37': [1, 4],
  '38': [5, 8],
  '39': [9, 12],
  '40': [1, 6],
  '41': [7, 12],
};

const expected = 'expected an EDTF date such as 2013-07-26, 2013-07, 199X, 1994/.. or [..2013-11-28]';

/**
 * One date without brackets or slash: a day, month, year or season, with digits left open as X.
 *
 * The package says whether the text is EDTF and which parts are qualified. The days are worked out here, because its
 * own bounds roll 2013-02-29 over into March, end 2013-X2-30 before it begins and read 10000 as a second of 1970.
 *
 * @throws DateError when the text is no date, names no day of the calendar, or lies outside the years 0001 to 9999
 * @example parsePoint('2013-02') // earliest 2013-02-01, latest 2013-02-28
 */
export function parsePoint(text: string): Span {
  const before = known.get(text);
  if (before) return before;
  const span = readSpan(text);
  if (known.size >= mostKnown) known.clear();
  known.set(text, span);
  return span;
}

/** What was read before: the same days come again and again, thousands of times in a large corpus. */
const known = new Map<string, Span>();
const mostKnown = 10_000;

function readSpan(text: string): Span {
  refuseOutside(text);
  // The package takes no qualifier after an X (199X~), though one at the end covers the whole date in any case.
  const [, date = text, mark = ''] = /^(.*?)([?~%]?)$/s.exec(text) ?? [];
  const read = isPlain(date) ? undefined : readPoint(date, text);
  return {
    ...daysOf(date.replace(/[?~%]/g, ''), text),
    approximate: /[~%]/.test(mark) || Boolean(read?.approximate?.value),
    uncertain: /[?%]/.test(mark) || Boolean(read?.uncertain?.value),
  };
}

/** Digits alone need no parser, and most dates are such: the package takes half a millisecond a day. */
const isPlain = (date: string) => /^\d{4}(-\d\d){0,2}$/.test(date);

/** Texts that are EDTF, or nearly, and that a coder deserves a word about. */
function refuseOutside(text: string): void {
  if (/^-|^Y|[ES]\d+$/.test(text) || /^\d{5,}/.test(text))
    throw new DateError(`expected a year from 0001 to 9999, since days are compared as text, got "${text}"`);
  if (/\dT\d/.test(text)) throw new DateError(`expected a day without a time, got "${text}"`);
  if (/^\d{2,3}[?~%]?$/.test(text))
    throw new DateError(`expected a year of four places, such as 199X or 19XX, got "${text}"`);
  if (!/^[\dX?~%-]{4,16}$/.test(text)) throw new DateError(`${expected}, got "${text}"`);
}

function readPoint(date: string, text: string): ReturnType<typeof edtf> {
  try {
    return edtf(date, { seasonUncertainty: true });
  } catch (cause) {
    throw new DateError(`${expected}, got "${text}"`, { cause });
  }
}

function daysOf(date: string, text: string): { earliest: string | null; latest: string | null } {
  const [year = '', month = 'XX', day] = date.split('-');
  // With the whole year open, every day of the calendar would fit: that is no bound.
  if (year === 'XXXX') return { earliest: null, latest: null };
  const part = day === undefined ? yearParts[month] : undefined;
  const [earliest, latest] = part
    ? [iso(Number(year), part[0], 1), iso(Number(year), part[1] + 1, 0)]
    : [firstFitting(year, month, day ?? 'XX', 1), firstFitting(year, month, day ?? 'XX', -1)];
  if (!earliest || !latest || !isInRange(earliest) || !isInRange(latest))
    throw new DateError(`expected a day of the calendar in the years 0001 to 9999, got "${text}"`);
  return { earliest, latest };
}

/** A year beyond the range is written with a sign, year 0 as 0000. */
const isInRange = (day: string) => /^(?!0000)\d{4}-/.test(day);

/** The first day (with step 1) or the last (with step -1) whose digits fit the pattern; null when none does. */
function firstFitting(year: string, month: string, day: string, step: 1 | -1): string | null {
  for (const y of fitting(year, 9999, step))
    for (const m of fitting(month, 12, step))
      for (const d of fitting(day, 31, step)) {
        const found = iso(y, m, d);
        // A day that the month does not have rolls over into the next.
        if (Number(found.slice(-2)) === d) return found;
      }
  return null;
}

/** The numbers from 1 to last whose digits fit a pattern such as 1X, upwards or downwards. */
function* fitting(pattern: string, last: number, step: 1 | -1): Generator<number> {
  const shape = new RegExp(`^${pattern.replaceAll('X', '\\d')}$`);
  const low = Math.max(1, Number(pattern.replaceAll('X', '0')));
  const high = Math.min(last, Number(pattern.replaceAll('X', '9')));
  for (let n = step === 1 ? low : high; n >= low && n <= high; n += step)
    if (shape.test(String(n).padStart(pattern.length, '0'))) yield n;
}

/** The day as text; a month or day outside its range rolls over. (Date.UTC would take the year 50 for 1950.) */
function iso(year: number, month: number, day: number): string {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.toISOString().slice(0, 10);
}
