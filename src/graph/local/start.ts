import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { GainsayError } from '../../model/errors.js';
import { connect } from '../driver.js';
import { silent } from '../progress.js';
import type { Progress } from '../progress.js';
import { requireRoom, roomForDatabase } from './disk.js';
import { neo4jJars } from './jars.js';
import { undoUnfinished } from './filling.js';
import { findJava } from './java.js';
import { takeLease } from './leases.js';
import { withLock } from './lock.js';
import { ensurePassword, localUser, readPassword } from './password.js';
import { pathsOf, prepareFolders } from './paths.js';
import type { Paths, ServerFile } from './paths.js';
import { freePort, isFree, loopback, usualPort } from './ports.js';
import { isAlive } from './processes.js';
import {
  adopt,
  diedWhileStarting,
  launch,
  notReady,
  runningServer,
  silenceOf,
  untilListening,
} from './server.js';

export interface StartOptions {
  readonly progress?: Progress;
  /** Where Neo4j's jars are kept; by default in the home. */
  readonly cache?: string;
  readonly javaHome?: string | undefined;
  /** A port that must be used; 0 for any free one. By default the usual one, or a free one if somebody has that. */
  readonly boltPort?: number | undefined;
  /** The caller stays: it needs no advice about `gainsay start`. */
  readonly staying?: boolean | undefined;
  /** Told to Java besides our own options; the tests trade speed of queries for speed of starting. */
  readonly javaOptions?: readonly string[];
  /** Settings of Neo4j besides our own. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** The local Neo4j, held by this process until `release()`. */
export interface LocalNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  release(): void;
}

/** Finds the Neo4j of this home running, or starts it; in both cases it runs as long as somebody holds it. */
export async function startLocal(home: string, options: StartOptions = {}): Promise<LocalNeo4j> {
  const paths = pathsOf(home);
  const progress = options.progress ?? silent;
  prepareFolders(paths);
  const waiting = () => progress('Another process is starting the local Neo4j; waiting for it.');
  return withLock(paths.lock, () => findOrStart(home, paths, { ...options, progress }), { waiting });
}

async function findOrStart(
  home: string,
  paths: Paths,
  options: StartOptions & { progress: Progress },
): Promise<LocalNeo4j> {
  await undoUnfinished(paths);
  const release = takeLease(home);
  try {
    const running = runningServer(paths);
    if (running !== undefined) {
      refuseOtherPort(running, options.boltPort);
      adopt(home, paths);
    }
    const server = running ?? (await startServer(home, paths, options));
    return { ...(await untilReady(server, paths)), release };
  } catch (error) {
    release();
    throw error;
  }
}

async function startServer(
  home: string,
  paths: Paths,
  options: StartOptions & { progress: Progress },
): Promise<ServerFile> {
  const { progress } = options;
  const java = await findJava(options.javaHome);
  const jars = await neo4jJars(options.cache ?? join(home, 'cache'), progress);
  if (!existsSync(paths.data)) requireRoom(home, roomForDatabase, 'A new database');
  const port = await choosePort(options.boltPort);
  await ensurePassword(paths, java, jars);
  const advice = options.staying ? '' : ' While `gainsay start` runs, other commands need not wait for it.';
  progress(`Starting the local Neo4j (about 10 seconds).${advice}`);
  const { javaOptions = [], settings = {} } = options;
  return launch(home, paths, { java, jars, port, javaOptions, settings });
}

async function choosePort(wanted: number | undefined): Promise<number> {
  const port = wanted ?? usualPort;
  if (port === 0) return freePort();
  if (await isFree(port)) return port;
  if (wanted === undefined) return freePort();
  throw new GainsayError('UNAVAILABLE', `Port ${port} of ${loopback} is in use by another program.`, {
    remedy: 'End that program, choose another port, or leave the port out to let Gainsay choose one.',
  });
}

function refuseOtherPort(server: ServerFile, wanted: number | undefined): void {
  if (wanted === undefined || wanted === 0 || wanted === server.port) return;
  throw new GainsayError('CONFLICT', `The local Neo4j already runs, on port ${server.port}.`, {
    remedy: `Use it there, or \`gainsay stop\` and start it again on port ${wanted}.`,
  });
}

async function untilReady(server: ServerFile, paths: Paths) {
  const isStuck = silenceOf(paths);
  const address = {
    uri: `bolt://${loopback}:${server.port}`,
    user: localUser,
    password: readPassword(paths),
  };
  await untilListening(server, paths, isStuck);
  for (;;) {
    try {
      await (await connect({ ...address, database: 'neo4j' })).close();
      return address;
    } catch (error) {
      if (!isAlive(server)) throw diedWhileStarting(paths);
      if (isRefusal(error)) throw wrongPassword(paths, error);
      if (isStuck()) throw notReady(paths);
      await sleep(50);
    }
  }
}

function isRefusal(error: unknown): boolean {
  const cause = (error as { cause?: { code?: unknown } }).cause;
  return String(cause?.code).startsWith('Neo.ClientError.Security.');
}

function wrongPassword(paths: Paths, cause: unknown): GainsayError {
  return new GainsayError(
    'UNAVAILABLE',
    `The local Neo4j does not accept the password in ${paths.password}.`,
    {
      remedy: 'Write into that file the password that user neo4j was given.',
      cause,
    },
  );
}
