import type { GraphQLAbstractType, GraphQLResolveInfo } from 'graphql';
import type { RawObject } from './part.js';

/** One field of an object: the name that the operation gives it, and how it is read. */
export interface Reader {
  readonly key: string;
  readonly read: (raw: RawObject) => unknown;
}

/** How an object is made of what was read from the database: its fields in the order in which they are asked for. */
export function objectOf(readers: readonly Reader[]): (raw: RawObject) => Record<string, unknown> {
  const keys = readers.map(({ key }) => key);
  const reads = readers.map(({ read }) => read);
  // The one name that an ordinary object cannot have as its own.
  const blank = keys.includes('__proto__')
    ? () => Object.create(null) as Record<string, unknown>
    : (): Record<string, unknown> => ({});
  return (raw) => {
    const answer = blank();
    for (let i = 0; i < keys.length; i += 1) answer[keys[i] as string] = reads[i]?.(raw);
    return answer;
  };
}

/** Two answers to one field, asked in two places with other fields inside. */
export function merge(a: unknown, b: unknown): unknown {
  if (Array.isArray(a) && Array.isArray(b)) return a.map((item, i) => merge(item, b[i]));
  if (!isObject(a) || !isObject(b)) return b;
  for (const key of Object.keys(b)) a[key] = key in a ? merge(a[key], b[key]) : b[key];
  return a;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const types = new WeakMap<object, string>();

/** An object of an interface, of which its type is remembered. */
export function ofType(answer: object, name: string): object {
  types.set(answer, name);
  return answer;
}

/**
 * Of which type an object is, for GraphQL, where it is left to read an answer. Where the types do not differ in what was
 * asked, nobody has looked, and any will do.
 */
export function typeOf(
  answer: unknown,
  _context: unknown,
  { schema }: GraphQLResolveInfo,
  type: GraphQLAbstractType,
) {
  return types.get(answer as object) ?? schema.getPossibleTypes(type)[0]?.name;
}
