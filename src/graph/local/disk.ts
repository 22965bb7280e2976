import { existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { GainsayError } from '../../model/errors.js';

const megabyte = 1_000_000;

/** Neo4j that runs out of disk in the middle of its work must be restarted by hand; so it does not begin without room. */
export const roomForDatabase = 520 * megabyte;
export const roomForJars = 300 * megabyte;

export function requireRoom(folder: string, bytes: number, purpose: string): void {
  const existing = nearestExisting(folder);
  const { bavail, bsize } = statfsSync(existing);
  const free = bavail * bsize;
  if (free >= bytes) return;
  throw new GainsayError(
    'UNAVAILABLE',
    `${purpose} needs ${inMegabytes(bytes)} of free disk space; ${existing} has ${inMegabytes(free)}.`,
    { remedy: 'Free some space, or set GAINSAY_HOME to a folder on another disk.' },
  );
}

function nearestExisting(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearestExisting(dirname(folder));
}

function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / megabyte)} MB`;
}
