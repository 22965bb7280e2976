import { differingKeys } from '../import/content.js';
import type { BodyLine } from './lines.js';

/** The lines of one node: itself, its past states, the edges that lead from it. */
export interface Group {
  readonly id: string;
  readonly lines: readonly string[];
}

/** A node that is not as it was saved. */
export interface Difference {
  readonly id: string;
  /** Gone from the graph, new in it, or changed: the node, its past states or its edges. */
  readonly what: 'gone' | 'new' | 'changed';
  /** What differs: `text of the node`, `supersededAt of DENIES to two-gates`, `a past state`. */
  readonly where: readonly string[];
}

/**
 * Walks through a saved and a present record side by side, both in the order of their ids.
 * @example for await (const { id, where } of compare(groupsIn(file), groupsOf(graph))) …
 */
export async function* compare(
  saved: AsyncIterable<Group>,
  present: AsyncIterable<Group>,
): AsyncGenerator<Difference> {
  const [left, right] = [saved[Symbol.asyncIterator](), present[Symbol.asyncIterator]()];
  const next = async (side: AsyncIterator<Group>): Promise<Group | undefined> => {
    const result = await side.next();
    return result.done ? undefined : result.value;
  };
  let [was, is] = [await next(left), await next(right)];
  while (was || is) {
    if (was && (!is || was.id < is.id)) {
      yield { id: was.id, what: 'gone', where: [] };
      was = await next(left);
    } else if (is && (!was || is.id < was.id)) {
      yield { id: is.id, what: 'new', where: [] };
      is = await next(right);
    } else if (was && is) {
      const where = differing(was.lines, is.lines);
      if (where.length > 0) yield { id: was.id, what: 'changed', where };
      [was, is] = [await next(left), await next(right)];
    }
  }
}

function differing(saved: readonly string[], present: readonly string[]): string[] {
  const gone = saved.filter((line) => !present.includes(line)).map(parsed);
  const come = present.filter((line) => !saved.includes(line)).map(parsed);
  const described = [...gone, ...come].map(placeOf);
  const pairs = [...new Set(described)].map((place) => ({
    place,
    before: gone.find((line) => placeOf(line) === place),
    after: come.find((line) => placeOf(line) === place),
  }));
  return pairs.flatMap(({ place, before, after }) => {
    if (!before || !after) return [before ? `${place} is gone` : `${place} is new`];
    return changedNames(before, after).map((name) => `${name} of ${place}`);
  });
}

const parsed = (line: string): BodyLine => JSON.parse(line) as BodyLine;

function placeOf(line: BodyLine): string {
  if ('node' in line) return 'the node';
  if ('entry' in line) return 'what was done';
  if ('past' in line) return `the state recorded at ${String(line.properties['recordedAt'])}`;
  return `${line.edge} to ${line.to}`;
}

function changedNames(before: BodyLine, after: BodyLine): string[] {
  const changed = differingKeys(before.properties, after.properties);
  return changed.length > 0 ? changed : ['labels'];
}
