import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import { compose, type Answered, type Composed } from '../graph/compose/compose.js';
import type { Operation, Selected } from '../graph/compose/select.js';
import { readMeant } from '../graph/merge/meant.js';
import { refusePurged } from '../graph/purge/tombstones.js';
import { readerOf } from '../graph/run.js';
import { GainsayError } from '../model/errors.js';
import type { Context } from './context.js';

/** Answers a root field that was composed: runs its one query, and shapes its row. */
export async function answerRoot(
  { graph, deadline }: Context,
  { shape, ...query }: Pick<Composed, 'text' | 'parameters' | 'ids' | 'shape'>,
): Promise<Answered> {
  const answered = shape(await inTime(readMeant(graph, query), deadline));
  if (answered.value === null) await inTime(refusePurged(readerOf(graph), namedBy(query)), deadline);
  return answered;
}

/** The ids that a question names: where nothing answers, it is told what was purged. */
const namedBy = ({ parameters, ids }: Pick<Composed, 'parameters' | 'ids'>): string[] =>
  ids.map((name) => parameters[name]).filter((id) => typeof id === 'string');

/** Answers any field of Query for graphql-js, which is asked where an answer may have to tell of errors. */
export const resolveRoot: GraphQLFieldResolver<unknown, Context> = async (_source, _args, context, info) => {
  const key = String(info.path.key);
  const known = context.answered?.get(key);
  if (known) return (await known).value;
  const { operation, selected } = askedOf(info);
  return (await answerRoot(context, compose(context.steps, operation, selected))).value;
};

/** A root field that graphql-js has come to, as the composer takes it. */
export function askedOf(info: GraphQLResolveInfo): { operation: Operation; selected: Selected } {
  const {
    schema,
    fragments,
    variableValues: variables,
    parentType: type,
    fieldName,
    fieldNodes: nodes,
  } = info;
  const field = type.getFields()[fieldName];
  if (!field) throw new Error(`${type.name} has no field ${fieldName}`);
  const selected = { key: String(info.path.key), field, nodes, type, only: null };
  return { operation: { schema, fragments, variables }, selected };
}

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
