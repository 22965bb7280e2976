/** A date as far as it is known; an end that is open or not known is null. */
export interface Span {
  readonly edtf: string;
  readonly earliest: string | null;
  readonly latest: string | null;
}

export interface Scale {
  /** The first day that is drawn, and the day after the last, in milliseconds. */
  readonly from: number;
  readonly to: number;
}

const day = 86_400_000;
const timeOf = (date: string): number => Date.parse(`${date.slice(0, 10)}T00:00:00Z`);

/** A stretch of time that was chosen: days, each of which may be left open. */
export interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** As much time as was chosen, and else as the known ends span, with a little room. */
export function scaleOf(spans: readonly Span[], { from: first, to: last }: Period = {}): Scale {
  const ends = spans
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .flatMap((end) => (end ? timeOf(end) : []));
  const from = isDay(first) ? timeOf(first) : Math.min(...ends);
  const to = (isDay(last) ? timeOf(last) : Math.max(...ends)) + day;
  const room = Math.max((to - from) * 0.02, 3 * day);
  return { from: from - room, to: to + room };
}

const isDay = (text: string | undefined): text is string => /^\d{4}-\d\d-\d\d$/.test(text ?? '');

/** Whether any of it would be seen. */
export function touches({ earliest, latest }: Span, { from, to }: Scale): boolean {
  return (!earliest || timeOf(earliest) <= to) && (!latest || timeOf(latest) + day >= from);
}

/** Where a span lies, from 0 to 1, and which of its ends are open. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** Whether the source itself is not sure of the date, or gives it only about. */
  readonly uncertain: boolean;
}

/** The bar covers every day that it may have been: `2013-07` all 31 of them. */
export function placeOf({ edtf, earliest, latest }: Span, { from, to }: Scale): Place {
  const at = (time: number): number => Math.min(Math.max((time - from) / (to - from), 0), 1);
  return {
    start: earliest ? at(timeOf(earliest)) : 0,
    end: latest ? at(timeOf(latest) + day) : 1,
    openStart: earliest === null,
    openEnd: latest === null,
    uncertain: /[~?%]/.test(edtf),
  };
}

/** The day at a place of the scale, from 0 to 1. */
export function dayAt(at: number, { from, to }: Scale): string {
  return new Date(from + Math.min(Math.max(at, 0), 1) * (to - from)).toISOString().slice(0, 10);
}

/** Years, or months where there are few of them. */
export function ticksOf({ from, to }: Scale): { readonly at: number; readonly label: string }[] {
  const [first, last] = [new Date(from).getUTCFullYear(), new Date(to).getUTCFullYear()];
  const years = last - first;
  const step = years > 20 ? 5 : 1;
  const months = years < 2 ? [0, 3, 6, 9] : [0];
  const names = ['', '', '', 'Apr ', '', '', 'Jul ', '', '', 'Oct '];
  return Array.from({ length: years + 1 }, (_, index) => first + index)
    .filter((year) => year % step === 0)
    .flatMap((year) =>
      months.map((month) => ({ time: Date.UTC(year, month), label: `${names[month] ?? ''}${year}` })),
    )
    .filter(({ time }) => time >= from && time <= to)
    .map(({ time, label }) => ({ at: (time - from) / (to - from), label }));
}

/**
 * In which row of its lane each mark stands, so that none hides another; given where they are, from left to right.
 * @example rowsOf([0, 5, 40], 21) // [0, 1, 0]
 */
export function rowsOf(marks: readonly number[], apart: number): number[] {
  const ends: number[] = [];
  return marks.map((mark) => {
    const free = ends.findIndex((end) => mark - end >= apart);
    const row = free === -1 ? ends.length : free;
    ends[row] = mark;
    return row;
  });
}
