import type { Address } from '../driver.js';
import { liveLeases } from './leases.js';
import type { Lease } from './leases.js';
import { localUser, readPassword } from './password.js';
import { pathsOf } from './paths.js';
import { loopback } from './ports.js';
import { runningServer, runningWatchdog } from './server.js';

/** The local Neo4j of a home, as it is now; nothing is started. */
export interface LocalStatus {
  readonly folder: string;
  readonly running: boolean;
  readonly pid?: number;
  readonly uri?: string;
  /** Absent while a server runs: it was killed, and the next start of a command brings it back. */
  readonly watchdog?: number;
  readonly leases: readonly Lease[];
}

/** How to speak to it while it runs. Nobody holds it for that: it may stop at any moment. */
export function localAddress(home: string): Address | undefined {
  const paths = pathsOf(home);
  const server = runningServer(paths);
  if (server === undefined) return undefined;
  return {
    uri: `bolt://${loopback}:${server.port}`,
    user: localUser,
    password: readPassword(paths),
    database: 'neo4j',
  };
}

export function localStatus(home: string): LocalStatus {
  const paths = pathsOf(home);
  const server = runningServer(paths);
  const watchdog = runningWatchdog(paths);
  return {
    folder: paths.neo4j,
    running: server !== undefined,
    ...(server && { pid: server.pid, uri: `bolt://${loopback}:${server.port}` }),
    ...(watchdog && { watchdog: watchdog.pid }),
    leases: liveLeases(home),
  };
}
