import type { GraphQLFieldResolver } from 'graphql';
import { compose } from '../graph/compose/compose.js';
import type { Context } from './context.js';

/** Answers any field of Query: composes its selection into one query, runs it, and shapes its row. */
export const answerField: GraphQLFieldResolver<unknown, Context> = async (_source, _args, context, info) => {
  const operation = { schema: info.schema, fragments: info.fragments, variables: info.variableValues };
  const field = info.parentType.getFields()[info.fieldName];
  if (!field) throw new Error(`Query has no field ${info.fieldName}`);
  const selected = {
    key: String(info.path.key),
    field,
    nodes: info.fieldNodes,
    type: info.parentType,
    only: null,
  };
  const { text, parameters, shape } = compose(context.steps, operation, selected);
  const [row] = await context.graph.read(text, parameters);
  return row ? shape(row) : null;
};
