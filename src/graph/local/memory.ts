import { readdirSync, statSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import type { Paths } from './paths.js';

/** What the server may take, in megabytes. */
export interface Memory {
  readonly heap: number;
  readonly pageCache: number;
}

const megabyte = 1_048_576;
/** For a small graph. */
export const leastMemory: Memory = { heap: 512, pageCache: 256 };
/** A heap that is much larger only makes longer pauses. */
const mostHeap = 2_048;

/**
 * As much as the database that lies there can use, within an eighth of the machine's memory for each of the two; a small
 * graph keeps the server small.
 *
 * @param bytes of the database; @param total bytes of memory that the machine has
 */
export function memoryFor(bytes: number, total: number): Memory {
  const share = total / 8;
  const within = (wanted: number, min: number): number =>
    Math.max(min, Math.round(Math.min(wanted, share) / megabyte));
  return {
    heap: within(Math.min(bytes / 4, mostHeap * megabyte), leastMemory.heap),
    pageCache: within(bytes, leastMemory.pageCache),
  };
}

/** @see memoryFor */
export const memoryOf = (paths: Paths): Memory =>
  memoryFor(sizeOf(join(paths.data, 'databases', 'neo4j')), totalmem());

/** The bytes of all files under a folder; 0 where there is none. */
export function sizeOf(folder: string): number {
  const entries = statSync(folder, { throwIfNoEntry: false })
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
    : [];
  return entries
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
