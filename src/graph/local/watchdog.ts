/**
 * A process of its own: starts the local Neo4j, or adopts one that runs, and stops it soon after the last lease has
 * ended. It lives apart from those who use the database, so that it works even when they are killed.
 *
 *     node watchdog.js <home> [<port> <java command> <java arguments…>]     without a port: adopt
 */
import { spawn } from 'node:child_process';
import { openSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { liveLeases } from './leases.js';
import { withLock } from './lock.js';
import { pathsOf, readJson, writeWhole } from './paths.js';
import type { ServerFile } from './paths.js';
import { end, isAlive, isSame, markOf } from './processes.js';
import type { ProcessMark } from './processes.js';

/** Between two looks at the leases, in milliseconds. */
const interval = 500;
/** How long the server outlives its last lease: the next command of a script finds it still there. */
const grace = 2_000;
/** The databases close within a second; a server that hangs is killed, and repairs itself at its next start. */
const patience = 5_000;

const [, , home = '', ...start] = process.argv;
const paths = pathsOf(home);
const self = markOf(process.pid);
let unusedSince: number | undefined;

void watch();

async function watch(): Promise<void> {
  const server = start.length > 0 ? startServer(start) : readJson<ServerFile>(paths.server);
  if (server === undefined) return;
  writeWhole(paths.watchdog, JSON.stringify(self));
  while (!(await isOver(server).catch(complain))) await sleep(interval);
}

function startServer([port, java = '', ...args]: readonly string[]): ServerFile | undefined {
  const output = openSync(paths.console, 'w', 0o600);
  const child = spawn(java, args, { cwd: paths.neo4j, stdio: ['ignore', output, output] });
  child.once('error', (error) => writeWhole(paths.console, `${error.message}\n`));
  if (child.pid === undefined) return undefined;
  const server: ServerFile = { ...markOf(child.pid), port: Number(port) };
  writeWhole(paths.server, JSON.stringify(server));
  return server;
}

async function isOver(server: ServerFile): Promise<boolean> {
  const watchdog = readJson<ProcessMark>(paths.watchdog);
  if (watchdog !== undefined && !isSame(watchdog, self)) return true;
  if (!isAlive(server)) return withLock(paths.lock, () => forget(server));
  if (liveLeases(home).length > 0) unusedSince = undefined;
  else unusedSince ??= Date.now();
  if (unusedSince === undefined || Date.now() - unusedSince < grace) return false;
  // Nobody can take a lease while we hold the lock; somebody may have since we looked.
  return withLock(paths.lock, async () => liveLeases(home).length === 0 && (await stop(server)));
}

async function stop(server: ServerFile): Promise<true> {
  await end(server, patience);
  return forget(server);
}

/** Only what is ours: another server may run by now. */
function forget(server: ServerFile): Promise<true> {
  const recorded = readJson<ServerFile>(paths.server);
  if (recorded !== undefined && isSame(recorded, server)) rmSync(paths.server, { force: true });
  const watchdog = readJson<ProcessMark>(paths.watchdog);
  if (watchdog !== undefined && isSame(watchdog, self)) rmSync(paths.watchdog, { force: true });
  return Promise.resolve(true);
}

/** A full disk or a lock held for long is no reason to leave the server alone: say so and look again. */
function complain(error: unknown): false {
  console.error(error);
  return false;
}
