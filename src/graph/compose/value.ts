import { markWords } from '../../model/search.js';
import { fitting } from './fit.js';
import { objectOf, type Reader } from './object.js';
import type { Composition, RawObject } from './part.js';
import { innerSets, objectType, selectFields, type FieldsType, type Selected } from './select.js';

/** A field that is read from properties of its parent, with the properties that it needs. */
export interface ValuePart {
  readonly properties: readonly string[];
  readonly read: (raw: RawObject) => unknown;
}

/** How a field of a value is made: of the one property named, or of several by `read`. */
type Made = string | { readonly of: readonly string[]; readonly read: (raw: RawObject) => unknown };

/** The types that are made of properties of their parent, without identity and so without a file: their fields, by type. */
const valueTypes: Readonly<Record<string, (field: string) => Readonly<Record<string, Made>>>> = {
  /** The text as written, and its first and last day. */
  Date: (field) => ({ edtf: field, earliest: `${field}Earliest`, latest: `${field}Latest` }),
  /** A text, with the words marked that were searched for. */
  MarkedText: (field) => ({
    text: field,
    segments: {
      of: [field, 'terms'],
      read: (raw) => markWords(String(raw[field]), raw['terms'] as string[]),
    },
  }),
};

/** A plain field or one of a value type; a value is null where its first property is. */
export function composeValue(c: Composition, { field, nodes }: Selected): ValuePart {
  const type = objectType(field);
  const keep = fitting(c.fit, field.type);
  const { name } = field;
  if (!type) return { properties: [name], read: (raw) => keep(raw[name]) };
  const properties = new Set([name]);
  const made = valueTypes[type.name]?.(name) ?? {};
  const object = composeObject(c, type, { nodes }, (inner) => {
    const how = made[inner] ?? inner;
    for (const property of typeof how === 'string' ? [how] : how.of) properties.add(property);
    return typeof how === 'string' ? (raw) => raw[how] : how.read;
  });
  return { properties: [...properties], read: (raw) => keep(raw[name] == null ? null : object(raw)) };
}

/** Whether a field's objects are made of properties of its parent. */
export const isValue = (type: FieldsType | null): boolean => type !== null && type.name in valueTypes;

/** An object whose fields are at hand: by their names, unless `find` says how. */
export function composeObject(
  c: Composition,
  type: FieldsType,
  { nodes }: Pick<Selected, 'nodes'>,
  find: (field: string) => (raw: RawObject) => unknown = (name) => (raw) => raw[name],
): (raw: RawObject) => Record<string, unknown> {
  const readers = selectFields(c, type, innerSets(nodes)).map((inner): Reader => {
    const { key, field } = inner;
    if (isTypename(inner)) return typename(key, type);
    const keep = fitting(c.fit, field.type);
    const read = find(field.name);
    const innerType = objectType(field);
    if (!innerType) return { key, read: (raw) => keep(read(raw)) };
    const object = composeObject(c, innerType, inner);
    return { key, read: (raw) => keep((read(raw) as RawObject[]).map(object)) };
  });
  return objectOf(readers);
}

export const isTypename = ({ field }: Selected): boolean => field.name === '__typename';

/** `__typename`, where the type is known beforehand. */
export const typename = (key: string, { name }: FieldsType): Reader => ({ key, read: () => name });
