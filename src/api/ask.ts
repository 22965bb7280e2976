import { randomUUID } from 'node:crypto';
import { parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { sharedSteps } from '../graph/compose/steps.js';
import type { Graph } from '../graph/run.js';
import { answer } from './execute.js';
import { sharedSchema } from './schema.js';

/**
 * Asks the graph a GraphQL operation without HTTP: what the terminal's commands and the tests do.
 * @returns the operation's `data`
 * @throws GainsayError as the graph or an argument gives it; Error when the operation does not fit the schema
 */
export async function ask<T>(
  graph: Graph,
  operation: string,
  variables: Record<string, unknown> = {},
): Promise<T> {
  const schema = sharedSchema();
  const document = documentOf(schema, operation);
  const contextValue = { graph, steps: sharedSteps(), requestId: randomUUID() };
  const { data, errors } = await answer({ schema, document, variableValues: variables, contextValue });
  if (errors?.[0]) throw errors[0].originalError ?? errors[0];
  return data as T;
}

/** Documents that fit the schema, by their texts: a program asks few different ones, often. */
const documents = new Map<string, DocumentNode>();
const mostDocuments = 100;

function documentOf(schema: GraphQLSchema, text: string): DocumentNode {
  const known = documents.get(text);
  if (known) return known;
  const document = parse(text);
  const [fault] = validate(schema, document);
  if (fault) throw fault;
  const [oldest] = documents.keys();
  if (oldest !== undefined && documents.size >= mostDocuments) documents.delete(oldest);
  documents.set(text, document);
  return document;
}
