import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { GainsayError, type ErrorCode } from '../model/errors.js';
import { limits, overLimit } from './limits/numbers.js';

/** What GraphQL's own words for a wrong request become. */
const badRequests = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/**
 * An error as users see it: one of our codes, what is wrong and what to do. A fault of the program shows the id of the
 * request and nothing else, and a database that is away not where it is; the details of both are for the log.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const told = tell(formatted, error);
  const extensions = {
    code: told.code,
    ...(told.remedy && { remedy: told.remedy }),
    ...told.details,
    ...(told.code === 'INTERNAL' && { requestId: requestIdOf(error) }),
  };
  const { locations, path } = formatted;
  return { message: told.message, ...(locations && { locations }), ...(path && { path }), extensions };
}

interface Told {
  readonly code: Exclude<ErrorCode, 'INVALID'>;
  readonly message: string;
  readonly remedy?: string | undefined;
  readonly details?: Readonly<Record<string, unknown>> | undefined;
}

function tell(formatted: GraphQLFormattedError, error: unknown): Told {
  const own = ownError(error);
  if (own && own.code !== 'INTERNAL') return tellOwn(own);
  if (!own && badRequests.has(String(formatted.extensions?.['code']))) {
    return isTooLong(formatted.message)
      ? tellOwn(
          overLimit('The document has too many words and signs', limits.tokens, 'Ask in several requests.'),
        )
      : { code: 'BAD_USER_INPUT', message: formatted.message };
  }
  return { code: 'INTERNAL', message: 'Something failed in Gainsay itself.' };
}

function tellOwn(own: GainsayError): Told {
  const { code, message, remedy, details } = own;
  if (code === 'UNAVAILABLE') {
    return {
      code,
      message: 'The database is not available.',
      remedy: 'Try again; /readyz tells when it answers.',
    };
  }
  return { code: code === 'INVALID' ? 'BAD_USER_INPUT' : code, message, remedy, details };
}

/** Our own error, which GraphQL and Apollo Server wrap in theirs. */
export function ownError(error: unknown): GainsayError | undefined {
  if (error instanceof GainsayError) return error;
  return error instanceof GraphQLError && error.originalError ? ownError(error.originalError) : undefined;
}

/** The parser stops reading at {@link limits}, and gives no code of its own for it. */
const isTooLong = (message: string): boolean =>
  /^Syntax Error: Document contains more th\w+ \d+ tokens/.test(message);

function requestIdOf(error: unknown): unknown {
  return error instanceof GraphQLError ? error.extensions['requestId'] : undefined;
}
