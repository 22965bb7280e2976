import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isLeafType,
  typeFromAST,
  getNamedType,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { compose, type Composed } from '../graph/compose/compose.js';
import type { Operation, Selected } from '../graph/compose/select.js';
import type { Steps } from '../graph/compose/steps.js';

/** Root fields that were composed, by the form of their operation; a document takes them with it when it is dropped. */
interface Kept {
  readonly steps: Steps;
  readonly fields: Map<string, Composed>;
}
const kept = new WeakMap<DocumentNode, Kept>();

/** Whoever sends more forms of one document pays for composing again. */
export const mostForms = 100;

/**
 * Composes a root field, or finds it composed: its query and its reader depend on the form of the variables alone, so
 * that for other values only the parameters are made anew.
 * @throws GainsayError BAD_USER_INPUT as `compose` does
 */
export function composed(
  steps: Steps,
  document: DocumentNode,
  query: OperationDefinitionNode,
  operation: Operation,
  field: Selected,
): Pick<Composed, 'text' | 'parameters' | 'ids' | 'shape'> {
  const { fields } = keptOf(steps, document);
  const key = `${field.key}\n${formOf(query, operation)}`;
  const known = fields.get(key);
  if (known) return { ...known, parameters: known.fill(operation.variables) };
  const made = compose(steps, operation, field);
  if (fields.size >= mostForms) fields.clear();
  fields.set(key, made);
  return made;
}

function keptOf(steps: Steps, document: DocumentNode): Kept {
  const known = kept.get(document);
  if (known?.steps === steps) return known;
  const made: Kept = { steps, fields: new Map() };
  kept.set(document, made);
  return made;
}

/**
 * What of an operation with its variables a query's text and the size of its pages may depend on: which variables are given,
 * and the values of those that are no data.
 */
export function formOf(
  { name, variableDefinitions = [] }: OperationDefinitionNode,
  { schema, variables }: Operation,
): string {
  const forms = variableDefinitions.map(({ variable, type }) =>
    form(variables[variable.name.value], inputType(schema, type)),
  );
  return JSON.stringify([name?.value, ...forms]);
}

const inputType = (schema: GraphQLSchema, type: Parameters<typeof typeFromAST>[1]): GraphQLInputType =>
  typeFromAST(schema, type as never) as GraphQLInputType;

/** Ids and texts, and lists of anything, are data; words of an enum, numbers, and yes or no may choose an order or a page. */
function form(value: unknown, type: GraphQLInputType): unknown {
  if (value === null || value === undefined) return null;
  const inner = getNullableType(type);
  if (isInputObjectType(inner)) {
    const fields = Object.values(inner.getFields());
    return fields.map((field) => form((value as Record<string, unknown>)[field.name], field.type));
  }
  if (isListType(inner)) return isLeafType(getNamedType(inner)) ? true : value;
  return isEnumType(inner) || typeof value === 'number' || typeof value === 'boolean' ? value : true;
}
