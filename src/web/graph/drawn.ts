import { room, type Point } from '../drawing/model.js';

/** How far apart two nodes are so that neither hides the label of the other. */
const [wide, high] = [2 * room.side + 6, room.above + room.below + 6];
/** How far below its shape the middle of a node with its label lies, and how near to it is too near. */
const [labelled, near] = [14, 38];

type Line = readonly [Point, Point];

/**
 * What is drawn already: nodes, and lines between them. Both are found by the cells of a grid that they lie in, for where a
 * large drawing has room is asked a million times.
 */
export class Drawn {
  private readonly points: Point[] = [];
  private readonly pointsIn = new Map<number, Point[]>();
  private readonly linesIn = new Map<number, Line[]>();

  add(point: Point): void {
    this.points.push(point);
    note(this.pointsIn, cellOf(point), point);
  }

  join(from: Point, to: Point): void {
    const line = [from, to] as const;
    const steps = Math.ceil(Math.max(Math.abs(to.x - from.x) / wide, Math.abs(to.y - from.y) / high) * 2) + 1;
    for (let step = 0; step <= steps; step += 1) {
      const share = step / steps;
      const point = { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) };
      // A line is seen from the cells beside its own too: nothing that is near to it lies farther off.
      for (const cell of cellsAround(point)) note(this.linesIn, cell, line);
    }
  }

  /** Whether a node here and one that is drawn would hide each other. */
  hasAt(point: Point): boolean {
    const own = cellOf(point);
    for (const step of nine)
      for (const other of this.pointsIn.get(own + step) ?? []) if (overlap(point, other)) return true;
    return false;
  }

  /** How many lines would pass behind a node here, and behind how many nodes the line to it would pass; or enough. */
  behind(anchor: Point, point: Point, enough: number): number {
    let count = 0;
    for (const [from, to] of this.linesIn.get(cellOf(middleOf(point))) ?? []) {
      if (count >= enough) return count;
      if (passes(from, to, point)) count += 1;
    }
    for (const other of this.points) {
      if (count >= enough) return count;
      if (passes(anchor, point, other)) count += 1;
    }
    return count;
  }
}

/** What is noted last is not noted twice. */
function note<Item>(cells: Map<number, Item[]>, cell: number, item: Item): void {
  const items = cells.get(cell);
  if (items === undefined) cells.set(cell, [item]);
  else if (items.at(-1) !== item) items.push(item);
}

/** Cells by one number: strings would take longer than all the rest. */
const [columns, beside] = [65_536, [-1, 0, 1]];
const cellOf = ({ x, y }: Point): number => Math.floor(x / wide) * columns + Math.floor(y / high);
const nine = beside.flatMap((right) => beside.map((down) => right * columns + down));
const cellsAround = (point: Point): number[] => nine.map((step) => cellOf(point) + step);

const middleOf = ({ x, y }: Point): Point => ({ x, y: y + labelled });

export const overlap = (one: Point, other: Point): boolean =>
  Math.abs(one.x - other.x) < wide && Math.abs(one.y - other.y) < high;

/** Whether a line comes near to a node that is none of its ends, or to its label. */
function passes(from: Point, to: Point, end: Point): boolean {
  if (same(from, end) || same(to, end)) return false;
  const node = middleOf(end);
  // What is far off is told by its box.
  if (node.x < Math.min(from.x, to.x) - near || node.x > Math.max(from.x, to.x) + near) return false;
  if (node.y < Math.min(from.y, to.y) - near || node.y > Math.max(from.y, to.y) + near) return false;
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const along = ((node.x - from.x) * dx + (node.y - from.y) * dy) / (dx * dx + dy * dy);
  if (along <= 0 || along >= 1) return false;
  const asideX = node.x - from.x - along * dx;
  const asideY = node.y - from.y - along * dy;
  return asideX * asideX + asideY * asideY < near * near;
}

const same = (one: Point, other: Point): boolean => one.x === other.x && one.y === other.y;
