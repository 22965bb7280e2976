import { room, type Point } from '../drawing/model.js';

/** How far apart two nodes are so that neither hides the label of the other. */
const [wide, high] = [2 * room.side + 6, room.above + room.below + 6];
/** Rings round a node are flat: labels are wider than they are high. */
const flat = 0.66;
const [innermost, between, outermost] = [200, 55, 4000];
/** What it costs to lie behind something, in the same measure as distance. */
const behind = 100;

/** What is drawn already: where its nodes are, and between which points it has lines. */
export interface Drawn {
  readonly points: readonly Point[];
  readonly lines: readonly (readonly [Point, Point])[];
}

/**
 * A free place near a node for a new neighbour of it: away from the middle of the drawing, near, and not behind another
 * node. What is drawn already is never moved, and the same drawing always gives the same place.
 */
export function placeNear(anchor: Point, drawn: Drawn): Point {
  const outward = directionOf(anchor);
  let best: { readonly point: Point; readonly cost: number } | undefined;
  for (let radius = innermost; radius < outermost && radius < (best?.cost ?? Infinity); radius += between) {
    for (const angle of anglesOf(radius, outward ?? 0)) {
      const point = {
        x: Math.round(anchor.x + radius * Math.cos(angle)),
        y: Math.round(anchor.y + radius * flat * Math.sin(angle)),
      };
      if (drawn.points.some((other) => overlap(point, other))) continue;
      const turn = outward === undefined ? 0 : Math.abs(turnBetween(angle, outward));
      const before = radius + turn * 70;
      if (best && before >= best.cost) continue;
      const enough = best ? (best.cost - before) / behind : Infinity;
      const count = hidden(anchor, point, drawn, enough);
      if (count < enough) best = { point, cost: before + behind * count };
    }
  }
  return best?.point ?? { x: anchor.x, y: anchor.y + outermost };
}

/** From the middle of the drawing to a node; none for what stands there itself. */
const directionOf = ({ x, y }: Point): number | undefined =>
  x === 0 && y === 0 ? undefined : Math.atan2(y / flat, x);

/** All round, beginning at one angle and going to both of its sides. */
function anglesOf(radius: number, first: number): number[] {
  const count = Math.round((2 * Math.PI * radius) / 50);
  return Array.from({ length: count }, (_, index) => {
    const side = index % 2 === 0 ? 1 : -1;
    return first + side * Math.ceil(index / 2) * ((2 * Math.PI) / count);
  });
}

function turnBetween(one: number, other: number): number {
  const turn = (one - other) % (2 * Math.PI);
  return turn > Math.PI ? turn - 2 * Math.PI : turn < -Math.PI ? turn + 2 * Math.PI : turn;
}

export const overlap = (one: Point, other: Point): boolean =>
  Math.abs(one.x - other.x) < wide && Math.abs(one.y - other.y) < high;

/** How many nodes the line to a place would pass behind, and how many lines would pass behind a node there; or enough. */
function hidden(anchor: Point, point: Point, { points, lines }: Drawn, enough: number): number {
  let count = 0;
  for (const other of points) {
    if (count >= enough) return count;
    if (passes(anchor, point, other)) count += 1;
  }
  for (const [from, to] of lines) {
    if (count >= enough) return count;
    if (passes(from, to, point)) count += 1;
  }
  return count;
}

/** Whether a line comes near to a node that is none of its ends, or to its label. */
function passes(from: Point, to: Point, end: Point): boolean {
  if (same(from, end) || same(to, end)) return false;
  const node = { x: end.x, y: end.y + labelled };
  // This is asked a million times for a large drawing: what is far off is told by its box.
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

/** How far below its shape the middle of a node with its label lies, and how near to it is too near. */
const [labelled, near] = [14, 38];

const same = (one: Point, other: Point): boolean => one.x === other.x && one.y === other.y;
