import type {
  BookmarkManager,
  Driver,
  ManagedTransaction,
  QueryResult,
  ResultSummary,
  SessionMode,
} from 'neo4j-driver';
import { setTimeout as sleep } from 'node:timers/promises';
import { GainsayError } from '../model/errors.js';
import { fromDriver, mayPass } from './errors.js';
import { toParameters, toRow } from './values.js';
import type { Row } from './values.js';

export type { Row } from './values.js';
export type Parameters = Readonly<Record<string, unknown>>;

/** A write transaction in progress. */
export interface Transaction {
  run(text: string, parameters?: Parameters): Promise<Row[]>;
}

/** Reads of a graph, one trip each, for work that may also be done within a transaction. */
export const readerOf = (graph: Graph): Transaction => ({
  run: (text, parameters) => graph.read(text, parameters),
});

/**
 * The database, as the rest of the program sees it.
 *
 * ```ts
 * const [row] = await graph.read('MATCH (c:Claim {id: $id}) RETURN c.text AS text', { id });
 * await graph.write((transaction) => transaction.run('MATCH (c:Claim {id: $id}) SET c.note = $note', { id, note }));
 * ```
 */
export interface Graph {
  /**
   * One query, one trip; refused by the database if it writes; tried again for 3 s while the database is away. It reads
   * nothing older than the writes of the bookmarks `after`.
   */
  read(
    text: string,
    parameters?: Parameters,
    options?: { readonly after?: readonly string[] },
  ): Promise<Row[]>;
  /**
   * Runs `work` in one transaction, and again from its beginning where that failed for a reason that passes. It may
   * take as long as the database lets a transaction take, or as long as `timeout` says, in milliseconds. `told` hears
   * the bookmarks of what was written.
   */
  write<T>(work: (transaction: Transaction) => Promise<T>, options?: WriteOptions): Promise<T>;
  /**
   * One query in a transaction of its own, for what it did and not what it found: EXPLAIN, constraints, counters. It may
   * take as long as `timeout` says, in milliseconds; 0 is for ever.
   */
  summary(
    text: string,
    parameters?: Parameters,
    options?: { readonly timeout?: number },
  ): Promise<ResultSummary>;
  /** How many queries this graph has sent. */
  readonly queriesRun: number;
  /** How many sessions wait for an answer now: each holds a connection of the driver's pool. */
  readonly underWay: number;
  /** The graph of which this is one client's view; absent where it is the graph itself. */
  readonly base?: Graph;
  close(): Promise<void>;
}

export interface WriteOptions {
  readonly timeout?: number;
  readonly after?: readonly string[];
  readonly told?: (bookmarks: readonly string[]) => void;
}

/** In milliseconds: how long we try again, how long a read may take, and when we stop believing in an answer to it. */
export const retryTime = 3_000;
const usualReadLimit = 30_000; // a new query on a cold database may be planned for seconds
const patience = 2_000;

/** All rows in one batch: they are collected anyway, and the next batch would be another trip. Retries are ours. */
const sessionsOn =
  (driver: Driver, database: string, bookmarkManager?: BookmarkManager) =>
  (defaultAccessMode: SessionMode, after: readonly string[] = []) =>
    driver.session({
      database,
      defaultAccessMode,
      fetchSize: -1,
      disableAutoCommitRetries: true,
      bookmarkManager,
      bookmarks: [...after],
    });

/** A transaction of the driver's, as the rest of the program sees it. */
const within = (transaction: ManagedTransaction, sent: () => void): Transaction => ({
  run: async (text, parameters = {}) => {
    sent();
    return toRows(await transaction.run(text, toParameters(parameters)));
  },
});

export function graphOn(
  driver: Driver,
  database: string,
  bookmarkManager?: BookmarkManager,
  readLimit = usualReadLimit,
): Graph {
  let queriesRun = 0;
  let underWay = 0;

  const session = sessionsOn(driver, database, bookmarkManager);

  const alone = async (
    mode: SessionMode,
    text: string,
    parameters: Parameters,
    { timeout, after }: Pick<WriteOptions, 'timeout' | 'after'>,
  ) => {
    const own = session(mode, after);
    queriesRun += 1;
    underWay += 1;
    const answer = own.run(text, toParameters(parameters), { timeout }).then();
    // Not awaited: the answer is complete, and the connection goes back by itself.
    return answer.finally(() => {
      underWay -= 1;
      void own.close();
    });
  };

  return {
    read: async (text, parameters = {}, { after } = {}) => {
      const options = { timeout: readLimit, after };
      const ask = () => withinSilence(alone('READ', text, parameters, options), readLimit + patience);
      return toRows(await again(ask));
    },
    write: async (work, { after, told, ...options } = {}) => {
      const own = session('WRITE', after);
      underWay += 1;
      const sent = (): void => void (queriesRun += 1);
      return own
        .executeWrite((transaction) => work(within(transaction, sent)), options)
        .then((done) => (told?.(own.lastBookmarks()), done))
        .catch(rethrow)
        .finally(() => {
          underWay -= 1;
          return own.close();
        });
    },
    summary: async (text, parameters = {}, options = {}) =>
      (await alone('WRITE', text, parameters, options).catch(rethrow)).summary,
    get queriesRun() {
      return queriesRun;
    },
    get underWay() {
      return underWay;
    },
    close: () => driver.close(),
  };
}

function toRows(result: QueryResult): Row[] {
  return result.records.map(toRow);
}

/**
 * Tries again what may pass. An attempt is not begun if, taking as long as the one before, it would end after the
 * retry time: so a caller hears of a database that is away within that time, whether it refuses or keeps silent.
 */
async function again<T>(ask: () => Promise<T>): Promise<T> {
  const start = performance.now();
  for (let pause = 20; ; pause *= 2) {
    const begun = performance.now();
    try {
      return await ask();
    } catch (error) {
      const now = performance.now();
      const wouldEnd = now + pause + (now - begun) - start;
      if (!mayPass(error) || wouldEnd > retryTime) return rethrow(error);
      await sleep(Math.min(pause, 500));
    }
  }
}

/** A server that hangs keeps its connections open and never answers. */
function withinSilence<T>(answer: Promise<T>, limit: number): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const silent = () => reject(new GainsayError('TIMEOUT', 'The database has not answered.'));
    const timer = setTimeout(silent, limit);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function rethrow(error: unknown): never {
  throw fromDriver(error);
}
