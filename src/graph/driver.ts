import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import { GainsayError } from '../model/errors.js';
import { fromConnecting } from './errors.js';
import { graphOn, retryTime } from './run.js';
import type { Graph } from './run.js';

/** Where the database is, and as whom to speak to it. */
export interface Address {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** How long a read may take, in milliseconds, where it is not the usual 30 s. */
  readonly readLimit?: number;
}

/** Connections to the database that this process may have. */
export const poolSize = 50;

/** The graph at an address, once it has answered: a database that accepts connections may still be starting. */
export async function connect(address: Address): Promise<Graph> {
  const driver = driverFor(address);
  try {
    await withinConnectTime(ping(driver, address.database), address);
  } catch (error) {
    // That closing fails too says nothing that the first failure does not.
    driver.close().catch(() => undefined);
    throw fromConnecting(error, address.uri, address.database, address.user);
  }
  // On a cluster, another member may answer the next read: the bookmarks make it wait for what we wrote.
  const bookmarks = address.uri.startsWith('neo4j') ? neo4j.bookmarkManager() : undefined;
  return graphOn(driver, address.database, bookmarks, address.readLimit);
}

async function ping(driver: Driver, database: string): Promise<void> {
  const session = driver.session({ database, defaultAccessMode: 'READ', disableAutoCommitRetries: true });
  try {
    await session.run('RETURN 1');
  } finally {
    await session.close();
  }
}

function driverFor({ uri, user, password }: Address): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      connectionTimeout: 2_000,
      connectionAcquisitionTimeout: 2_500,
      maxTransactionRetryTime: retryTime,
      maxConnectionPoolSize: poolSize,
      telemetryDisabled: true,
      userAgent: 'gainsay',
    });
  } catch (error) {
    throw new GainsayError('BAD_USER_INPUT', `NEO4J_URI cannot be used: ${(error as Error).message}`, {
      remedy: 'Give an address such as bolt://127.0.0.1:7687.',
      cause: error,
    });
  }
}

/** The driver limits how long a connection takes, not how long whoever accepted it may keep silent. */
function withinConnectTime<T>(answer: Promise<T>, { uri }: Address): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const silent = () =>
      reject(
        new GainsayError('UNAVAILABLE', `Whoever listens at ${uri} does not answer as a database does.`, {
          remedy: 'Is the port in NEO4J_URI that of Bolt (usually 7687)?',
        }),
      );
    const timer = setTimeout(silent, 5_000);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
