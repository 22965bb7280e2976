import type { GraphQLFieldResolver } from 'graphql';
import { compose, type Answered, type Composed } from '../graph/compose/compose.js';
import { GainsayError } from '../model/errors.js';
import type { Context } from './context.js';

/** Answers a root field that was composed: runs its one query, and shapes its row. */
export async function answerRoot(
  { graph, deadline }: Context,
  { text, parameters, shape }: Pick<Composed, 'text' | 'parameters' | 'shape'>,
): Promise<Answered> {
  const [row] = await inTime(graph.read(text, parameters), deadline);
  return shape(row);
}

/** Answers any field of Query for graphql-js, which is asked where an answer may have to tell of errors. */
export const resolveRoot: GraphQLFieldResolver<unknown, Context> = async (_source, _args, context, info) => {
  const key = String(info.path.key);
  const known = context.answered?.get(key);
  if (known) return (await known).value;
  const operation = { schema: info.schema, fragments: info.fragments, variables: info.variableValues };
  const field = info.parentType.getFields()[info.fieldName];
  if (!field) throw new Error(`Query has no field ${info.fieldName}`);
  const selected = { key, field, nodes: info.fieldNodes, type: info.parentType, only: null };
  return (await answerRoot(context, compose(context.steps, operation, selected))).value;
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
