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
  readonly checks?: readonly { readonly _zod: { readonly def: object } }[];
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

/** The keys under which, anywhere in a map, a text of this form may stand, or a list of them. */
export function keysOfForm(shape: Shape, form: RegExp): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<Shape>();
  const look = (part: Shape, key: string): void => {
    const here = bare(part);
    const { element, shape: parts = {}, checks = [] } = madeOf(here);
    if (checks.some(({ _zod: { def } }) => 'pattern' in def && def.pattern === form)) found.add(key);
    // A list is looked at under each key that has it; a map that comes again has been looked at.
    if (element) return look(element, key);
    if (seen.has(here)) return;
    seen.add(here);
    for (const [name, inner] of Object.entries(parts)) look(inner, name);
  };
  look(shape, '');
  return found;
}

/** What faults call it, where it has a name: `a claim`. */
export const nameOf = (shape: Shape): string | undefined => bare(shape).meta()?.title;

export const descriptionOf = (shape: Shape): string => bare(shape).meta()?.description ?? '';
