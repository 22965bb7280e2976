import { DateError, parsePoint, type Span } from './edtf-point.js';

export { DateError } from './edtf-point.js';

/**
 * A date as its source gives it, with the days that bound it. Days are `YYYY-MM-DD`, so that they compare as text.
 *
 * What begins and ends between `earliest` and `latest` began no later than `begunBy` and lasted at least to `lastsTo`.
 * For a single date or a choice these four leave one unknown day: `2013-07` is some day in July. A period `x/y` begins
 * on some day of x and ends on some day of y, as EDTF has it: `1992/1994` surely covers 1993, and July as a whole is
 * `2013-07-01/2013-07-31`.
 *
 * A qualifier (`~` approximate, `?` uncertain) does not widen the bounds, since nobody has said by how much; it is told
 * apart so that readers see it.
 */
export interface DateBounds {
  /** As written. */
  readonly text: string;
  /** The first day that it may touch; null when it is open or unknown. */
  readonly earliest: string | null;
  /** The last day that it may touch; null when it is open or unknown. */
  readonly latest: string | null;
  /** The last day on which it may begin; null when any day may be. */
  readonly begunBy: string | null;
  /** The first day on which it may end; null when any day may be. */
  readonly lastsTo: string | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/**
 * Reads a date in EDTF: a day, month, year, season, digits left open as X, a period `x/y` with open ends, a choice
 * `[..]` or a list `{..}` (of which only the outer bounds are kept).
 *
 * Validators catch `DateError` and put the place before its message.
 *
 * @throws DateError when the text is no such date, names no day of the calendar or ends before it begins; years before
 *   0001 and after 9999 are refused, since days are compared as text
 * @example parseDate('[..2013-11-28]') // earliest null, latest 2013-11-28
 * @example parseDate('XXXX') // wholly unknown: earliest null, latest null
 */
export function parseDate(text: string): DateBounds {
  if (/^\[.*\]$|^\{.*\}$/.test(text)) return choice(text);
  if (text.includes('/')) return period(text);
  return oneDay(text, parsePoint(text));
}

const open: Span = { earliest: null, latest: null, approximate: false, uncertain: false };

function oneDay(text: string, { earliest, latest, approximate, uncertain }: Span): DateBounds {
  return { text, earliest, latest, begunBy: latest, lastsTo: earliest, approximate, uncertain };
}

/** The package refuses ranges of mixed precision ([2008-11..2009]) and takes a last range for its first date. */
function choice(text: string): DateBounds {
  const members = text
    .slice(1, -1)
    .split(',')
    .map((member) => range(member.trim(), text));
  const earliest = members.map((member) => member.earliest);
  const latest = members.map((member) => member.latest);
  return oneDay(text, {
    earliest: earliest.includes(null) ? null : least(earliest),
    latest: latest.includes(null) ? null : greatest(latest),
    ...qualified(members),
  });
}

function range(member: string, text: string): Span {
  const [from, to, ...more] = member.split('..');
  if (!(from || to) || more.length > 0)
    throw new DateError(
      `expected dates between the brackets, such as [..2013] or [2013,2015], got "${text}"`,
    );
  if (to === undefined) return parsePoint(member);
  const [first, last] = inOrder(from ?? '', to, text);
  return { earliest: first.earliest, latest: last.latest, ...qualified([first, last]) };
}

/** The package throws when the bounds of a period with an open start are read. */
function period(text: string): DateBounds {
  const [from = '', to = '', ...more] = text.split('/');
  if (more.length > 0) throw new DateError(`expected one slash between two dates, got "${text}"`);
  const [first, last] = inOrder(from, to, text);
  return {
    text,
    earliest: first.earliest,
    latest: last.latest,
    // It begins no later than it ends, and ends no earlier than it begins, even where one of them is open.
    begunBy: least([first.latest, last.latest]),
    lastsTo: greatest([first.earliest, last.earliest]),
    ...qualified([first, last]),
  };
}

function inOrder(from: string, to: string, text: string): [Span, Span] {
  const ends = [from, to].map((end) => (end === '' || end === '..' ? open : parsePoint(end)));
  const [first = open, last = open] = ends;
  if (first.earliest && last.latest && first.earliest > last.latest)
    throw new DateError(`expected the earlier date first, got "${text}"`);
  return [first, last];
}

const qualified = (spans: readonly Span[]) => ({
  approximate: spans.some((span) => span.approximate),
  uncertain: spans.some((span) => span.uncertain),
});

const sorted = (days: readonly (string | null)[]) => days.filter((day) => day !== null).sort();
const least = (days: readonly (string | null)[]) => sorted(days)[0] ?? null;
const greatest = (days: readonly (string | null)[]) => sorted(days).at(-1) ?? null;

/**
 * A date as the graph keeps it under a name: the text, the first and the last day; and for a period by when it had begun
 * and how long it lasted at least, where that says more.
 * @example dateProperties('said', parseDate('2014')) // { said: '2014', saidEarliest: '2014-01-01', saidLatest: '2014-12-31' }
 */
export function dateProperties(name: string, date: DateBounds): Record<string, string | null> {
  const { text, earliest, latest, begunBy, lastsTo } = date;
  return {
    [name]: text,
    [`${name}Earliest`]: earliest,
    [`${name}Latest`]: latest,
    ...(begunBy !== latest && { [`${name}BegunBy`]: begunBy }),
    ...(lastsTo !== earliest && { [`${name}LastsTo`]: lastsTo }),
  };
}
