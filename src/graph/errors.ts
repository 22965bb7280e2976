import neo4j from 'neo4j-driver';
import type { Neo4jError } from 'neo4j-driver';
import { GainsayError } from '../model/errors.js';
import { noBookmark } from './bookmarks.js';

const timeouts = [
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.ClientError.Transaction.LockClientStopped',
  'Neo.TransientError.Transaction.LockAcquisitionTimeout',
];
const tooLarge = [
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.TransientError.General.TransactionOutOfMemoryError',
];
const away = ['ServiceUnavailable', 'SessionExpired', 'Neo.TransientError.General.DatabaseUnavailable'];

/** Whether the same query may be answered if it is asked again. A connection that is cut while it opens is no "protocol". */
export function mayPass(error: unknown): boolean {
  if (!(error instanceof neo4j.Neo4jError) || tooLarge.includes(error.code)) return false;
  return neo4j.isRetryableError(error) || error.code === 'ProtocolError';
}

/** The driver has no code for a pool in which nothing came free, or could be opened, in time. */
const isStarved = (error: Neo4jError): boolean => /^Connection acquisition timed out/.test(error.message);

/** What a user can act on gets a code and a remedy; anything else is INTERNAL and keeps its cause. */
export function fromDriver(error: unknown): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  if (timeouts.includes(error.code)) {
    return new GainsayError('TIMEOUT', 'The database did not answer in time.', {
      remedy: 'Ask for less: a shorter list, fewer levels.',
      cause: error,
    });
  }
  if (error.code.startsWith('Neo.ClientError.Transaction.InvalidBookmark')) return noBookmark(error);
  if (tooLarge.includes(error.code)) {
    return new GainsayError(
      'LIMIT_EXCEEDED',
      'The answer takes more memory than the database gives to one question.',
      {
        remedy: 'Ask for less: a shorter list, fewer levels.',
        cause: error,
      },
    );
  }
  // A failure that may pass, and did not within the time of our retries.
  if (away.includes(error.code) || mayPass(error) || isStarved(error)) {
    return new GainsayError('UNAVAILABLE', `The database is not available: ${firstSentence(error)}`, {
      remedy: 'See `gainsay status`.',
      cause: error,
    });
  }
  if (error.code.startsWith('Neo.ClientError.Security.')) {
    return new GainsayError('UNAVAILABLE', 'The database does not let us in any more.', {
      remedy: 'Check NEO4J_USER and NEO4J_PASSWORD.',
      cause: error,
    });
  }
  return new GainsayError('INTERNAL', `The database refused a query: ${error.message}`, { cause: error });
}

/** Why a first connection failed, with what to do about it. */
export function fromConnecting(error: unknown, uri: string, database: string, user: string): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const unavailable = (message: string, remedy: string) =>
    new GainsayError('UNAVAILABLE', message, { remedy, cause: error });
  if (error.code === 'Neo.ClientError.Security.AuthenticationRateLimit') {
    return unavailable(
      `The database at ${uri} refuses user ${user} for a while, after too many wrong passwords.`,
      'Wait a minute, then check NEO4J_USER and NEO4J_PASSWORD.',
    );
  }
  if (error.code.startsWith('Neo.ClientError.Security.')) {
    return unavailable(
      `The database at ${uri} does not accept user ${user} with this password.`,
      'Check NEO4J_USER and NEO4J_PASSWORD.',
    );
  }
  if (error.code.startsWith('Neo.ClientError.Database.')) {
    return unavailable(
      `The database at ${uri} has no database named ${database}.`,
      'Check NEO4J_DATABASE; SHOW DATABASES in Neo4j Browser lists the names.',
    );
  }
  if (away.includes(error.code) || mayPass(error) || isStarved(error)) {
    return unavailable(
      `No database answers at ${uri}: ${firstSentence(error)}`,
      'Is it running, and is NEO4J_URI right (bolt:// or neo4j://, with +s where it is encrypted)?',
    );
  }
  return fromDriver(error);
}

/** Whether nobody answers, which may pass; as opposed to an answer that refuses us. */
export function isAway(error: unknown): boolean {
  if (!(error instanceof GainsayError) || error.code !== 'UNAVAILABLE') return false;
  const { cause } = error;
  return !(cause instanceof neo4j.Neo4jError && cause.code.startsWith('Neo.ClientError.'));
}

/** The driver's advice fills lines; its cause, when it gives one, says what happened. */
function firstSentence(error: Neo4jError): string {
  const cause = /Caused by: (.*)/s.exec(error.message)?.[1];
  return (cause ?? error.message).split('\n')[0] ?? error.code;
}
