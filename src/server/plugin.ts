import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import type { Logger } from 'pino';
import { admit } from '../api/admit.js';
import { ownError } from '../api/errors.js';
import { checkBody } from '../api/limits/body.js';
import { bookmarkHeader } from './bookmark.js';
import { describeFault } from './log.js';
import type { ServedContext } from './notes.js';

/** What happens to a request between Apollo Server's steps: the last look before it is run, notes, and its status. */
export function requestPlugin(logger: Logger): ApolloServerPlugin<ServedContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: async ({ schema, document, operation, request, contextValue }) => {
          const name = operation?.name?.value;
          if (name !== undefined) contextValue.notes.operation = name.slice(0, 64);
          checkBody(contextValue.notes.bytes, operation);
          if (operation) admit(schema, document, operation, request.variables ?? {});
          return Promise.resolve();
        },
        didEncounterErrors: async ({ errors, contextValue }) => {
          for (const error of errors) {
            error.extensions['requestId'] = contextValue.requestId;
            tellOfFault(logger, error.originalError ?? error, contextValue.requestId);
          }
          return Promise.resolve();
        },
        willSendResponse: async (context) => Promise.resolve(finish(context)),
      }),
  };
}

/** What the sender can mend is the sender's to know; the rest is ours. */
function tellOfFault(logger: Logger, error: Error, requestId: string): void {
  const own = ownError(error);
  if (own?.code === 'UNAVAILABLE' || own?.code === 'TIMEOUT') {
    logger.warn({ requestId, code: own.code, fault: describeFault(own) }, 'the database did not answer');
  } else if (own ? own.code === 'INTERNAL' : error.name !== 'GraphQLError') {
    logger.error({ requestId, fault: describeFault(own ?? error) }, 'a field failed');
  }
}

function finish({
  response,
  request,
  source,
  contextValue,
}: GraphQLRequestContextWillSendResponse<ServedContext>): void {
  const { bookmarks } = contextValue.graph;
  if (bookmarks.length > 0) response.http.headers.set(bookmarkHeader.toLowerCase(), bookmarks.join(','));
  if (response.body.kind !== 'single') return;
  const result = response.body.singleResult;
  if (!result.errors) return;
  // What a document does wrong besides asking for too much is of no interest, and may be much.
  const refused = result.errors.filter((error) => codeOf(error) === 'LIMIT_EXCEEDED');
  if (refused.length > 0 && result.data === undefined) result.errors = refused;
  const codes = new Set(result.errors.map(codeOf));
  contextValue.notes.codes.push(...codes);
  // GraphQL over HTTP: who accepts only the old media type is told of a faulty document in an answer with status 200.
  const faulty = source !== undefined && codes.has('BAD_USER_INPUT') && codes.size === 1;
  const old = request.http?.headers.get('accept')?.includes('application/json');
  const both = request.http?.headers.get('accept')?.includes('application/graphql-response+json');
  if (faulty && old && !both && response.http.status === 400) response.http.status = 200;
}

const codeOf = ({ extensions }: { extensions?: Readonly<Record<string, unknown>> }): string =>
  String(extensions?.['code']);
