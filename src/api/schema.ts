import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  GraphQLError,
  isInterfaceType,
  isObjectType,
  isScalarType,
  Kind,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLScalarType,
  type GraphQLSchema,
} from 'graphql';
import { packageRoot } from '../config.js';
import { typeOf } from '../graph/compose/object.js';
import { parseDate } from '../model/edtf.js';
import { readInstant } from '../model/instant.js';
import { readSearch } from '../model/search.js';
import type { Context } from './context.js';
import { resolveMutation } from './mutation/resolve.js';
import { resolveRoot } from './root.js';

export const schemaFile = join(packageRoot, 'schema.graphql');

/**
 * The schema of `schema.graphql`, ready to be executed: a root field is one query to the graph, and everything below
 * it is read from that query's answer.
 */
export function readSchema(): GraphQLSchema {
  // That it is valid is known of a committed file (`test/schema.test.ts`); to look at each start would take a tenth of a second.
  const schema = buildSchema(readFileSync(schemaFile, 'utf8'), { assumeValidSDL: true });
  for (const type of Object.values(schema.getTypeMap())) {
    if (isScalarType(type)) readArgument(type);
    if (isInterfaceType(type)) type.resolveType = typeOf;
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const resolve = resolverOf(schema, type);
    for (const field of Object.values(type.getFields())) field.resolve = resolve;
  }
  return schema;
}

function resolverOf(schema: GraphQLSchema, type: GraphQLNamedType): GraphQLFieldResolver<unknown, Context> {
  if (type === schema.getMutationType()) return resolveMutation;
  return type === schema.getQueryType() ? resolveRoot : readByKey;
}

let shared: GraphQLSchema | undefined;

/** The one schema of this program: read when it is first needed. */
export const sharedSchema = (): GraphQLSchema => (shared ??= readSchema());

/** Objects are made by the names that the operation gives their fields. */
const readByKey: GraphQLFieldResolver<unknown, Context> = (source, _args, _context, info) =>
  (source as Record<string, unknown>)[info.path.key];

/** How an argument of one of our scalars reaches the steps; an Error says what is wrong with it. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  /** With the first and the last day that it may mean. */
  Edtf: parseDate,
  /** As words, and as queries of the search engine that hold nothing but these words. */
  Words: readSearch,
  /** As the record clock writes it, so that the two compare as texts. */
  DateTime: readInstant,
};

function readArgument(scalar: GraphQLScalarType): void {
  const read = readers[scalar.name];
  if (!read) return;
  const parse = (value: unknown): unknown => {
    if (typeof value !== 'string') throw new GraphQLError(`${scalar.name} is a text`);
    try {
      return read(value);
    } catch (cause) {
      throw new GraphQLError(cause instanceof Error ? cause.message : String(cause));
    }
  };
  scalar.parseValue = parse;
  scalar.parseLiteral = (node) => parse(node.kind === Kind.STRING ? node.value : undefined);
}
