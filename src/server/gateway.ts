import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { answer, type Request } from '../api/execute.js';
import type { ServedContext } from './notes.js';

type Schema = Request['schema'];

/** How Apollo Server is told that another than graphql-js executes what it has parsed and checked. */
export function executing(schema: Schema): ApolloServerOptionsWithGateway<ServedContext>['gateway'] {
  let tell: ((loaded: { apiSchema: Schema; coreSupergraphSdl: string }) => void) | undefined;
  return {
    onSchemaLoadOrUpdate: (callback) => {
      tell = callback;
      return () => undefined;
    },
    load: () => {
      tell?.({ apiSchema: schema, coreSupergraphSdl: '' });
      return Promise.resolve({
        executor: ({ document, request, context }) =>
          answer({
            schema,
            document,
            operationName: request.operationName,
            variableValues: request.variables,
            contextValue: context as unknown as ServedContext,
          }),
      });
    },
    stop: () => Promise.resolve(),
  };
}
