import { rowsOf, placeOf, type Place, type Scale, type Span } from './lanes.js';

/** The drawing in the signs of its own width: what is written in it is as large as other text. */
export interface Frame {
  readonly total: number;
  /** Where time begins, and how wide it is. */
  readonly left: number;
  readonly width: number;
  /** On a narrow page the names stand over their lanes, else before them. */
  readonly narrow: boolean;
}

export const [top, rowHeight, gap, labelHeight] = [34, 24, 10, 20];
const room = 14;

export function frameOf(available: number): Frame {
  const total = Math.max(available, 260);
  const narrow = total < 640;
  const left = narrow ? room : 218;
  return { total, left, width: total - left - room, narrow };
}

export interface Placed<Statement> {
  readonly statement: Statement;
  readonly place: Place;
  readonly middle: number;
  readonly y: number;
}

export interface Lane<Statement> {
  readonly name: string;
  readonly top: number;
  readonly height: number;
  readonly points: readonly Placed<Statement>[];
}

interface Dated {
  readonly said: Span;
}

/** Where each statement is drawn: its mark in the middle of the days it may have been, at the known end of an open one. */
export function lanesOf<Statement extends Dated>(
  statements: readonly Statement[],
  nameOf: (statement: Statement) => string,
  scale: Scale,
  frame: Frame,
  from: number,
): Lane<Statement>[] {
  const head = frame.narrow ? labelHeight : 0;
  let at = from;
  return [...new Set(statements.map(nameOf))].map((name) => {
    const mine = statements
      .filter((statement) => nameOf(statement) === name)
      .map((statement) => ({ statement, place: placeOf(statement.said, scale) }))
      .map(({ statement, place }) => ({ statement, place, middle: middleOf(place, frame) }))
      .sort((one, other) => one.middle - other.middle);
    const rows = rowsOf(
      mine.map(({ middle }) => middle),
      23,
    );
    const laneTop = at;
    const height = head + (Math.max(...rows) + 1) * rowHeight + gap;
    at += height;
    const points = mine.map((point, index) => ({
      ...point,
      y: laneTop + head + gap / 2 + ((rows[index] ?? 0) + 0.5) * rowHeight,
    }));
    return { name, top: laneTop, height, points };
  });
}

export const xOf = (at: number, { left, width }: Frame): number => left + at * width;

function middleOf({ start, end, openStart, openEnd }: Place, frame: Frame): number {
  return xOf(openStart ? end : openEnd ? start : (start + end) / 2, frame);
}
