import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { GainsayError } from '../model/errors.js';

/** Codes of Apollo Server for requests that never reach a field. */
const badRequests = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);

/**
 * An error as users see it: one of our codes, what is wrong and what to do. A fault of the program shows the id of the
 * request and nothing else; its details are for the log.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  const place = {
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
  };
  if (original instanceof GainsayError && original.code !== 'INTERNAL') {
    const { code, remedy } = original;
    return { message: original.message, ...place, extensions: { code, ...(remedy && { remedy }) } };
  }
  if (badRequests.has(String(formatted.extensions?.['code'])) && original instanceof GraphQLError) {
    return { message: formatted.message, ...place, extensions: { code: 'BAD_USER_INPUT' } };
  }
  const requestId = error instanceof GraphQLError ? error.extensions['requestId'] : undefined;
  const message = 'Something failed in Gainsay itself.';
  return {
    message,
    ...place,
    extensions: { code: 'INTERNAL', ...(requestId !== undefined && { requestId }) },
  };
}
