import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { connect as connectSocket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { packageRoot } from '../../config.js';
import { GainsayError } from '../../model/errors.js';
import type { Java } from './java.js';
import { memoryOf } from './memory.js';
import { readJson, writeWhole } from './paths.js';
import type { Paths, ServerFile } from './paths.js';
import { loopback } from './ports.js';
import { isAlive } from './processes.js';
import type { ProcessMark } from './processes.js';
import { javaOptions, settings } from './settings.js';

const watchdogScript = join(packageRoot, 'dist', 'graph', 'local', 'watchdog.js');

export function runningServer(paths: Paths): ServerFile | undefined {
  const server = readJson<ServerFile>(paths.server);
  return server !== undefined && isAlive(server) ? server : undefined;
}

export function runningWatchdog(paths: Paths): ProcessMark | undefined {
  const watchdog = readJson<ProcessMark>(paths.watchdog);
  return watchdog !== undefined && isAlive(watchdog) ? watchdog : undefined;
}

interface Launch {
  readonly java: Java;
  readonly jars: string;
  readonly port: number;
  readonly javaOptions: readonly string[];
  readonly settings: Readonly<Record<string, string>>;
}

/** Lets a watchdog start the server, and waits until its process is there: it may have ended by then. */
export async function launch(
  home: string,
  paths: Paths,
  { java, jars, port, ...more }: Launch,
): Promise<ServerFile> {
  const memory = memoryOf(paths);
  writeWhole(paths.config, settings(port, memory, more.settings));
  rmSync(paths.server, { force: true });
  rmSync(paths.console, { force: true });
  const watchdog = spawnWatchdog(home, paths, [
    String(port),
    java.command,
    ...javaOptions(java.version, memory.heap),
    ...more.javaOptions,
    '-cp',
    join(jars, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${paths.neo4j}`,
    `--config-dir=${paths.configFolder}`,
  ]);
  while (watchdog.exitCode === null && watchdog.signalCode === null) {
    const server = readJson<ServerFile>(paths.server);
    if (server !== undefined) return server;
    await sleep(20);
  }
  throw diedWhileStarting(paths);
}

/** For a server whose watchdog was killed. */
export function adopt(home: string, paths: Paths): void {
  if (runningWatchdog(paths) === undefined) spawnWatchdog(home, paths, []);
}

function spawnWatchdog(home: string, paths: Paths, start: readonly string[]): ChildProcess {
  const log = openSync(paths.watchdogLog, 'w', 0o600);
  const watchdog = spawn(process.execPath, ['--max-old-space-size=64', watchdogScript, home, ...start], {
    cwd: paths.neo4j,
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  watchdog.unref();
  return watchdog;
}

/** How long a server may say nothing in its logs before it is given up. */
const longestSilence = 180_000;

/** Whether a starting server has fallen silent. One that recovers from a kill may take many minutes, and tells of it. */
export function silenceOf(paths: Paths, limit = longestSilence, now = Date.now): () => boolean {
  const begun = Date.now();
  const logs = join(paths.neo4j, 'logs');
  return () => {
    const files = existsSync(logs) ? readdirSync(logs) : [];
    // A log may be moved away between the two looks.
    const written = files.map((file) => statSync(join(logs, file), { throwIfNoEntry: false })?.mtimeMs ?? 0);
    return now() - Math.max(begun, ...written) > limit;
  };
}

/** Until somebody listens on the port, asking by the driver would only cost time. */
export async function untilListening(
  server: ServerFile,
  paths: Paths,
  isStuck: () => boolean,
): Promise<void> {
  while (!(await accepts(server.port))) {
    if (!isAlive(server)) throw diedWhileStarting(paths);
    if (isStuck()) throw notReady(paths);
    await sleep(50);
  }
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connectSocket({ port, host: loopback });
    const answer = (open: boolean) => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
  });
}

export function diedWhileStarting(paths: Paths): GainsayError {
  const message = `The local Neo4j ended while it was starting. Its last words:\n${lastWords(paths)}`;
  const remedy = `The whole story is in ${join(paths.neo4j, 'logs')}.`;
  return new GainsayError('UNAVAILABLE', message, { remedy });
}

export function notReady(paths: Paths): GainsayError {
  const message = `The local Neo4j is not ready yet. Its last words:\n${lastWords(paths)}`;
  const remedy = `See ${join(paths.neo4j, 'logs')}, or \`gainsay stop\` and try again.`;
  return new GainsayError('UNAVAILABLE', message, { remedy });
}

/** What stopped Neo4j is in its log; what stopped Java, on its console; what stopped the watchdog, in that one's. */
function lastWords(paths: Paths): string {
  const lines = [paths.log, paths.console, paths.watchdogLog]
    .filter((file) => existsSync(file) && isOfThisStart(file, paths))
    .flatMap((file) => readFileSync(file, 'utf8').trimEnd().split('\n').slice(-8))
    .filter((line) => line.trim() !== '' && !line.startsWith('\tat '));
  return lines.map((line) => `  ${line}`).join('\n') || '  (none)';
}

/** The settings are written at every start; a log that is older tells of the start before. */
function isOfThisStart(file: string, paths: Paths): boolean {
  return statSync(file).mtimeMs >= statSync(paths.config).mtimeMs;
}
