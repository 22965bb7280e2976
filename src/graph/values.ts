import neo4j from 'neo4j-driver';
import type { Duration, Record as DriverRecord } from 'neo4j-driver';

/** A line of an answer, in plain values: integers are numbers, or text beyond 2^53; dates are text; a node is its properties. */
export type Row = Record<string, unknown>;

/** Built once per row; what lies in it is changed in place, so that a large answer is walked once and never copied. */
export function toRow(record: DriverRecord): Row {
  const row: Row = {};
  const { keys } = record;
  for (let index = 0; index < keys.length; index += 1) {
    row[keys[index] as string] = plain(record.get(index as never));
  }
  return row;
}

function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (neo4j.isInt(value)) return plainInteger(value);
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) value[index] = plain(value[index]);
    return value;
  }
  if (isMap(value)) return plainMap(value);
  return plainOther(value);
}

function plainMap(map: Row): Row {
  for (const key in map) {
    const value = map[key];
    if (typeof value === 'object' && value !== null) map[key] = plain(value);
  }
  return map;
}

function plainInteger(integer: { low: number; high: number; toString(): string }): number | string {
  const number = integer.high * 4_294_967_296 + (integer.low >>> 0);
  return Number.isSafeInteger(number) ? number : integer.toString();
}

function plainOther(value: object): unknown {
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return plainMap(value.properties);
  if (neo4j.isPath(value)) return value.segments.map((segment) => plainMap(segment.relationship.properties));
  return isTemporal(value) ? value.toString() : plainMap({ ...value });
}

const temporal = [
  neo4j.isDate,
  neo4j.isDateTime,
  neo4j.isLocalDateTime,
  neo4j.isTime,
  neo4j.isLocalTime,
  neo4j.isDuration,
];

function isTemporal(value: object): value is Duration {
  return temporal.some((is) => is(value));
}

/**
 * JavaScript has one kind of number; Cypher's LIMIT and indexes of integers want to know. What holds nothing to convert is
 * sent as it is: rows to be written are many, and mostly text.
 */
export function toParameters(parameters: Readonly<Row>): Row {
  let converted: Row | undefined;
  for (const key in parameters) {
    const own = toParameter(parameters[key]);
    if (own !== parameters[key]) (converted ??= { ...parameters })[key] = own;
  }
  return converted ?? parameters;
}

function toParameter(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === undefined) return null;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return toList(value);
  return isMap(value) ? toParameters(value) : value;
}

function toList(list: readonly unknown[]): readonly unknown[] {
  let converted: unknown[] | undefined;
  for (const [index, value] of list.entries()) {
    const own = toParameter(value);
    if (own !== value) (converted ??= [...list])[index] = own;
  }
  return converted ?? list;
}

/** An object of no class; graphql-js makes them without a prototype. */
function isMap(value: object): value is Row {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
