import type { Point } from '../drawing/model.js';

const directions: Readonly<Record<string, Point>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};

/** The nearest in the direction of an arrow key: what lies straight ahead is nearer than what lies aside. */
export function nearest<Placed extends Point>(
  key: string,
  from: Point,
  others: readonly Placed[],
): Placed | undefined {
  const direction = directions[key];
  if (!direction) return undefined;
  const ahead = others.flatMap((other) => {
    const [dx, dy] = [other.x - from.x, other.y - from.y];
    const along = dx * direction.x + dy * direction.y;
    const aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x);
    return along > 0 ? [{ other, far: along + 2 * aside }] : [];
  });
  ahead.sort((one, another) => one.far - another.far);
  return ahead[0]?.other;
}
