import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathsOf, readJson, writeWhole } from './paths.js';
import { isAlive, markOf } from './processes.js';
import type { ProcessMark } from './processes.js';

/** One use of the local Neo4j by one process. It ends when the file goes, or with the process. */
export interface Lease extends ProcessMark {
  /** What the process was called with, for people who ask why the server still runs. */
  readonly command: string;
  readonly since: string;
}

let taken = 0;

/** Take it under the lock of the home: the watchdog looks for leases under the same lock before it stops the server. */
export function takeLease(home: string): () => void {
  const folder = pathsOf(home).leases;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `${process.pid}-${(taken += 1)}.json`);
  const command = process.argv.slice(2).join(' ');
  const lease: Lease = { ...markOf(process.pid), command, since: new Date().toISOString() };
  writeWhole(file, JSON.stringify(lease));
  return () => rmSync(file, { force: true });
}

/** The leases whose holders live; the files of the others are removed. */
export function liveLeases(home: string): Lease[] {
  return filesIn(pathsOf(home).leases).flatMap((file) => {
    const lease = readJson<Lease>(file);
    if (lease !== undefined && isAlive(lease)) return [lease];
    rmSync(file, { force: true });
    return [];
  });
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => join(folder, name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
