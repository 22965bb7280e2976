import {
  getVariableValues,
  GraphQLError,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Operation } from '../graph/compose/select.js';
import { GainsayError } from '../model/errors.js';
import { formOf, mostForms } from './compositions.js';
import { fragmentsOf } from './execute.js';
import { checkPages } from './limits/pages.js';

/**
 * Looks at a valid operation with its variables, and refuses what cannot be answered: an operation of a kind that the
 * schema has not, too long lists, text that is none.
 * @throws GraphQLError for a GainsayError, LIMIT_EXCEEDED or BAD_USER_INPUT
 */
export function admit(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  inputs: Readonly<Record<string, unknown>>,
): void {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], inputs);
  if (!coerced) return; // Executing it tells what is wrong.
  try {
    checkKind(schema, operation);
    checkTexts(coerced);
    const asked: Operation = { schema, fragments: fragmentsOf(document), variables: coerced };
    checkPagesOnce(document, asked, operation);
  } catch (error) {
    if (!(error instanceof GainsayError)) throw error;
    throw new GraphQLError(error.message, { originalError: error, extensions: { http: { status: 400 } } });
  }
}

/** Forms of operations whose pages are not too long; a document takes them with it when it is dropped. */
const wellPaged = new WeakMap<DocumentNode, Set<string>>();

/** All lists of an operation are walked through for its first form, and for another one: not for other ids and texts. */
function checkPagesOnce(document: DocumentNode, asked: Operation, operation: OperationDefinitionNode): void {
  const forms = wellPaged.get(document) ?? new Set();
  wellPaged.set(document, forms);
  const form = formOf(operation, asked);
  if (forms.has(form)) return;
  checkPages(asked, operation);
  if (forms.size >= mostForms) forms.clear();
  forms.add(form);
}

/** GraphQL finds a mutation valid where there is none, and fails over it. */
function checkKind(schema: GraphQLSchema, { operation }: OperationDefinitionNode): void {
  if (schema.getRootType(operation)) return;
  throw new GainsayError('BAD_USER_INPUT', `The schema has no ${operation}.`, { remedy: 'Send a query.' });
}

const loneSurrogate = /\p{Surrogate}/u;

/** Half a character reaches the database as another one; in a document, the parser refuses it. */
function checkTexts(values: Readonly<Record<string, unknown>>): void {
  const waiting: unknown[] = [values];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'string' && loneSurrogate.test(value)) {
      throw new GainsayError(
        'BAD_USER_INPUT',
        'A text holds half of a surrogate pair, which is no character.',
        {
          remedy: 'Send whole characters in UTF-8.',
        },
      );
    }
    if (typeof value === 'object' && value !== null) {
      for (const inner of Object.values(value)) waiting.push(inner);
    }
  }
}
