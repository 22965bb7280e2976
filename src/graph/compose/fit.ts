import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  isEnumType,
  isListType,
  isNonNullType,
  isScalarType,
  type GraphQLOutputType,
} from 'graphql';

/** Whether all that was read of an answer is as the schema promises: no null where there is none, no wrong word. */
export interface Fit {
  holds: boolean;
}

type Check = (value: unknown) => boolean;

/** A value as it is read, with a look at whether it fits its type: what does not is GraphQL's to tell. */
export function fitting(fit: Fit, type: GraphQLOutputType): (value: unknown) => unknown {
  const check = checkOf(type);
  return (value = null) => {
    if (!check(value)) fit.holds = false;
    return value;
  };
}

const known = new WeakMap<GraphQLOutputType, Check>();

function checkOf(type: GraphQLOutputType): Check {
  const check = known.get(type) ?? makeCheck(type);
  known.set(type, check);
  return check;
}

/** Whether graphql-js would hand on a value as it is; one that it would write otherwise does not count as fitting. */
function makeCheck(type: GraphQLOutputType): Check {
  if (isNonNullType(type)) {
    const inner = checkOf(type.ofType);
    return (value) => value !== null && inner(value);
  }
  const inner = isListType(type) ? listCheck(checkOf(type.ofType)) : ownCheck(type);
  return (value) => value === null || inner(value);
}

const listCheck =
  (item: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(item);

function ownCheck(type: GraphQLOutputType): Check {
  if (isEnumType(type)) {
    const words = new Set<unknown>(type.getValues().map(({ name }) => name));
    return (value) => words.has(value);
  }
  if (isScalarType(type)) return scalars.get(type.name) ?? isPlain;
  return (value) => typeof value === 'object';
}

const isText: Check = (value) => typeof value === 'string';
const isPlain: Check = (value) => typeof value !== 'object';

const scalars: ReadonlyMap<string, Check> = new Map<string, Check>([
  [GraphQLString.name, isText],
  [GraphQLID.name, isText],
  [GraphQLBoolean.name, (value) => typeof value === 'boolean'],
  [GraphQLFloat.name, (value) => Number.isFinite(value)],
  [GraphQLInt.name, (value) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31],
]);
