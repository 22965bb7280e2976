import {
  execute,
  getOperationAST,
  getVariableValues,
  Kind,
  OperationTypeNode,
  visit,
  BREAK,
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Answered } from '../graph/compose/compose.js';
import { objectOf, type Reader } from '../graph/compose/object.js';
import { selectFields, type Operation, type Selected } from '../graph/compose/select.js';
import { isTypename, typename } from '../graph/compose/value.js';
import { composed } from './compositions.js';
import type { Context } from './context.js';
import { answerRoot } from './root.js';

export interface Request {
  readonly schema: GraphQLSchema;
  /** One that has been validated. */
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variableValues?: Readonly<Record<string, unknown>> | null | undefined;
  readonly contextValue: Context;
}

/**
 * Answers an operation as graphql-js does. The composer's parts give an answer in its final form, so that nothing is
 * left to be walked where it fits the schema and no field failed; otherwise, and for all that is no plain query,
 * graphql-js itself makes the answer, out of what has been read by then.
 */
export async function answer(request: Request): Promise<ExecutionResult> {
  const { schema, document, contextValue } = request;
  const query = plainQuery(document, request.operationName);
  const { coerced } = query
    ? getVariableValues(schema, query.variableDefinitions ?? [], request.variableValues ?? {})
    : {};
  const root = schema.getQueryType();
  if (!query || !coerced || !root) return executeAll(request, contextValue);
  const operation: Operation = { schema, fragments: fragmentsOf(document), variables: coerced };
  const fields = selectFields(operation, root, [query.selectionSet]);
  const asked = fields.filter((field) => !isTypename(field));
  // Asynchronous, so that a field which cannot be composed fails alone.
  const answerField = async (field: Selected): Promise<Answered> =>
    answerRoot(contextValue, composed(contextValue.steps, document, query, operation, field));
  const answered = new Map(asked.map((field) => [field.key, answerField(field)]));
  const values = await allFitting(answered);
  if (!values) return executeAll(request, { ...contextValue, answered });
  const readers = fields.map((field): Reader => {
    const { key } = field;
    return isTypename(field) ? typename(key, root) : { key, read: () => values.get(key) };
  });
  return { data: objectOf(readers)({}) };
}

/** The answers by their names, if nothing failed and all is as the schema promises. */
async function allFitting(
  answered: ReadonlyMap<string, Promise<Answered>>,
): Promise<ReadonlyMap<string, unknown> | null> {
  const settled = await Promise.allSettled(answered.values());
  const values = new Map<string, unknown>();
  for (const [i, key] of [...answered.keys()].entries()) {
    const one = settled[i];
    if (one?.status !== 'fulfilled' || !one.value.fits) return null;
    values.set(key, one.value.value);
  }
  return values;
}

const executeAll = async (request: Request, contextValue: Context): Promise<ExecutionResult> =>
  execute({ ...request, contextValue });

/** The operation, if it is a query that asks nothing about the schema. */
function plainQuery(document: DocumentNode, name: string | null | undefined): OperationDefinitionNode | null {
  const operation = getOperationAST(document, name);
  return operation?.operation === OperationTypeNode.QUERY && !asksSchema(document) ? operation : null;
}

const asking = new WeakMap<DocumentNode, boolean>();

function asksSchema(document: DocumentNode): boolean {
  const known = asking.get(document);
  if (known !== undefined) return known;
  let asks = false;
  visit(document, {
    Field: ({ name }) => {
      asks = name.value === '__schema' || name.value === '__type';
      return asks ? BREAK : undefined;
    },
  });
  asking.set(document, asks);
  return asks;
}

export function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((d) => d.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
}
