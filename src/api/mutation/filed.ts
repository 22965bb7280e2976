import { inPrint } from '../../model/vocabulary.js';

/**
 * What was sent, as a corpus file has it. GraphQL has no keys with blanks in them, so that a link between claims names its
 * type by `type` and its end by `claim`; in a file, the type is the key.
 */
export function asFiled(input: unknown): unknown {
  if (Array.isArray(input)) return input.map(asFiled);
  if (typeof input !== 'object' || input === null) return input;
  const parts = Object.fromEntries(Object.entries(input).map(([key, part]) => [key, asFiled(part)]));
  if (!('basis' in parts) || typeof parts['type'] !== 'string') return parts;
  const { type, claim, ...rest } = parts;
  return { ...rest, [inPrint(type)]: claim };
}
