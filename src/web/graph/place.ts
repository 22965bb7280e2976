import type { Point } from '../drawing/model.js';
import type { Drawn } from './drawn.js';

/** Rings round a node are flat: labels are wider than they are high. */
const flat = 0.66;
const [innermost, between, outermost] = [200, 55, 4000];
/** What it costs to lie behind something, in the same measure as distance. */
const behind = 100;

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
      const turn = outward === undefined ? 0 : Math.abs(turnBetween(angle, outward));
      const before = radius + turn * 70;
      if ((best && before >= best.cost) || drawn.hasAt(point)) continue;
      const enough = best ? (best.cost - before) / behind : Infinity;
      const count = drawn.behind(anchor, point, enough);
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
