import { existsSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { GainsayError } from '../../model/errors.js';
import { liveLeases } from './leases.js';
import { withLock } from './lock.js';
import { pathsOf } from './paths.js';
import { end } from './processes.js';
import { runningServer, runningWatchdog } from './server.js';

/** Longer than the watchdog gives it: here a person waits, and may have reason to. */
const patience = 20_000;

/** Stops the local Neo4j; false if it did not run. While other processes use it, only if forced. */
export async function stopLocal(home: string, options: { force?: boolean } = {}): Promise<boolean> {
  const paths = pathsOf(home);
  if (!existsSync(paths.neo4j)) return false;
  const watchdog = runningWatchdog(paths);
  const stopped = await withLock(paths.lock, async () => {
    const server = runningServer(paths);
    if (server === undefined) return false;
    if (!options.force) refuseWhileUsed(home);
    await end(server, patience);
    rmSync(paths.server, { force: true });
    return true;
  });
  // It sees that the server has gone; afterwards nothing writes to the home.
  while (watchdog !== undefined && runningWatchdog(paths)?.pid === watchdog.pid) await sleep(50);
  return stopped;
}

function refuseWhileUsed(home: string): void {
  const users = liveLeases(home).filter(({ pid }) => pid !== process.pid);
  if (users.length === 0) return;
  const list = users.map(({ pid, command }) => `process ${pid} (gainsay ${command})`).join(', ');
  throw new GainsayError('CONFLICT', `The local Neo4j is in use by ${list}.`, {
    remedy: 'End that first (Ctrl-C in its terminal), or `gainsay stop --force`.',
  });
}
