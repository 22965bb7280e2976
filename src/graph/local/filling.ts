import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { GainsayError } from '../../model/errors.js';
import { readJson, writeWhole } from './paths.js';
import type { Paths, ServerFile } from './paths.js';
import { end, isAlive, isSame, markOf } from './processes.js';
import type { ProcessMark } from './processes.js';

/** How long a server is given to stop, in milliseconds. */
const patience = 20_000;
/** What Neo4j has of a database. */
const partsOfDatabase = ['databases', 'transactions'];

/** From now on nobody else starts the local Neo4j, until the import offline is over or its process has ended. */
export function beginFilling(paths: Paths): void {
  mkdirSync(dirname(paths.filling), { recursive: true, mode: 0o700 });
  writeWhole(paths.filling, JSON.stringify(markOf(process.pid)));
}

/** Puts the empty database aside, once the server has stopped. */
export function putAside(paths: Paths): void {
  for (const part of partsOfDatabase) {
    mkdirSync(join(paths.before, part), { recursive: true, mode: 0o700 });
    const folder = join(paths.data, part, 'neo4j');
    if (existsSync(folder)) renameSync(folder, join(paths.before, part, 'neo4j'));
  }
}

/** What was put in its place stays. */
export function endFilling(paths: Paths): void {
  rmSync(paths.sheets, { recursive: true, force: true });
  rmSync(paths.filling, { force: true });
  rmSync(paths.before, { recursive: true, force: true });
}

/** The empty database is again what it was; may be called at any stage, and again where it was cut short. */
export async function undoFilling(paths: Paths): Promise<void> {
  const server = readJson<ServerFile>(paths.server);
  if (server !== undefined && isAlive(server)) await end(server, patience);
  for (const part of partsOfDatabase) {
    const aside = join(paths.before, part, 'neo4j');
    const folder = join(paths.data, part, 'neo4j');
    if (!existsSync(aside)) continue;
    rmSync(folder, { recursive: true, force: true });
    renameSync(aside, folder);
  }
  endFilling(paths);
}

/**
 * Undoes an import offline whose process has died.
 * @throws GainsayError CONFLICT while another process is at it
 */
export async function undoUnfinished(paths: Paths): Promise<void> {
  const holder = readJson<ProcessMark>(paths.filling);
  if (holder === undefined) {
    // It had come to its end but for the tidying.
    rmSync(paths.before, { recursive: true, force: true });
    return;
  }
  if (isSame(holder, markOf(process.pid))) return;
  if (!isAlive(holder)) return undoFilling(paths);
  throw new GainsayError('CONFLICT', `Process ${holder.pid} is filling the graph offline.`, {
    remedy: 'Wait for it, and try again.',
  });
}
