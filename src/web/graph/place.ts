import { room, type Point } from '../drawing/model.js';

/** How far apart two nodes are so that neither hides the label of the other. */
const [wide, high] = [2 * room.side + 6, room.above + room.below + 6];
/** Rings round a node are flat: labels are wider than they are high. */
const flat = 0.66;
const [innermost, between, outermost] = [200, 55, 4000];

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
      const cost = before + 130 * hidden(anchor, point, drawn);
      if (!best || cost < best.cost) best = { point, cost };
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

/** How many nodes the line to a place would pass behind, and how many lines would pass behind a node there. */
function hidden(anchor: Point, point: Point, { points, lines }: Drawn): number {
  const nodes = points.filter((other) => passes(anchor, point, other)).length;
  return nodes + lines.filter(([from, to]) => passes(from, to, point)).length;
}

/** Whether a line comes near to the middle of a node that is none of its ends. */
function passes(from: Point, to: Point, node: Point): boolean {
  if (same(from, node) || same(to, node)) return false;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((node.x - from.x) * dx + (node.y - from.y) * dy) / (dx * dx + dy * dy);
  if (along <= 0 || along >= 1) return false;
  return Math.hypot(node.x - from.x - along * dx, node.y - from.y - along * dy) < 34;
}

const same = (one: Point, other: Point): boolean => one.x === other.x && one.y === other.y;
