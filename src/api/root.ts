import type { GraphQLFieldResolver } from 'graphql';
import { compose, type Answered } from '../graph/compose/compose.js';
import type { Operation, Selected } from '../graph/compose/select.js';
import { GainsayError } from '../model/errors.js';
import type { Context } from './context.js';

/** Answers any field of Query: composes its selection into one query, runs it, and shapes its row. */
export async function answerRoot(
  context: Context,
  operation: Operation,
  selected: Selected,
): Promise<Answered> {
  const { text, parameters, shape } = compose(context.steps, operation, selected);
  const [row] = await inTime(context.graph.read(text, parameters), context.deadline);
  return shape(row);
}

/** The same for graphql-js, which is asked where an answer may have to tell of errors. */
export const resolveRoot: GraphQLFieldResolver<unknown, Context> = async (_source, _args, context, info) => {
  const key = String(info.path.key);
  const known = context.answered?.get(key);
  if (known) return (await known).value;
  const operation = { schema: info.schema, fragments: info.fragments, variables: info.variableValues };
  const field = info.parentType.getFields()[info.fieldName];
  if (!field) throw new Error(`Query has no field ${info.fieldName}`);
  const selected = { key, field, nodes: info.fieldNodes, type: info.parentType, only: null };
  return (await answerRoot(context, operation, selected)).value;
};

/** The database ends what takes too long by itself, but a request may have several fields, and a query be repeated. */
function inTime<T>(answer: Promise<T>, deadline: number | undefined): Promise<T> {
  if (deadline === undefined) return answer;
  return new Promise<T>((resolve, reject) => {
    const late = () =>
      reject(
        new GainsayError('TIMEOUT', 'The request took too long.', {
          remedy: 'Ask for less: shorter lists, fewer levels.',
        }),
      );
    const timer = setTimeout(late, Math.max(deadline - performance.now(), 0));
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
