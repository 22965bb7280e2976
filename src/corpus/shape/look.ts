import type { z } from 'zod';

/** A shape of which only the outside is known. */
export type Shape = z.ZodType;

/** What the shapes of this folder are made of, as zod keeps them. */
interface Made {
  readonly type: string;
  readonly innerType?: Shape;
  readonly element?: Shape;
  readonly shape?: Readonly<Record<string, Shape>>;
  readonly entries?: Readonly<Record<string, string>>;
}

const madeOf = (shape: Shape): Made => shape._zod.def;

/** The shape below "may be left out". */
function bare(shape: Shape): Shape {
  const { type, innerType } = madeOf(shape);
  return type === 'optional' && innerType ? bare(innerType) : shape;
}

/** The shape of one part: of a key of a map, of an item of a list. */
export function partOf(shape: Shape, key: string | number): Shape {
  const made = madeOf(bare(shape));
  return (typeof key === 'number' ? made.element : made.shape?.[key]) ?? shape;
}

/** The keys of a map, or the words of a vocabulary. */
export function keysOf(shape: Shape, type: 'object' | 'enum' = 'object'): string[] {
  const made = madeOf(bare(shape));
  return made.type === type ? Object.keys(made.shape ?? made.entries ?? {}) : [];
}

/** What faults call it, where it has a name: `a claim`. */
export const nameOf = (shape: Shape): string | undefined => bare(shape).meta()?.title;

export const descriptionOf = (shape: Shape): string => bare(shape).meta()?.description ?? '';
