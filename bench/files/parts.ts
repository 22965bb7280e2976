import { createHash, type Hash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { requireRoom } from '../../src/graph/local/disk.js';
import { GainsayError } from '../../src/model/errors.js';

/** A file that was written. */
export interface Made {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

interface Writing {
  /** How many bytes it will be, about. */
  readonly room?: number;
  readonly stop?: AbortSignal | undefined;
}

/** How much is written at once, in UTF-16 units. */
const atOnce = 1_000_000;

/**
 * Writes files piece by piece under names with .part; they have their own names when all of them are whole. Otherwise
 * nothing is left of them.
 *
 * @throws GainsayError CONFLICT when one is there already, UNAVAILABLE when the disk has no room for them or refuses; what
 *   `stop` was aborted with
 */
export async function writeFiles(
  folder: string,
  files: readonly (readonly [string, Iterable<string>])[],
  { room = 0, stop }: Writing = {},
): Promise<Made[]> {
  const names = files.map(([file]) => file);
  requireAbsent(folder, names);
  requireSpace(folder, room);
  makeFolder(folder);
  try {
    const made: Made[] = [];
    for (const [file, pieces] of files) made.push(await writePart(join(folder, file), file, pieces, stop));
    for (const file of names) renameSync(partOf(join(folder, file)), join(folder, file));
    return made;
  } catch (error) {
    for (const file of names) rmSync(partOf(join(folder, file)), { force: true });
    throw refused(error, folder);
  }
}

/** @throws GainsayError UNAVAILABLE when there cannot be such a folder */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw refused(error, folder);
  }
}

/** @throws GainsayError CONFLICT when one of the names is taken */
export function requireAbsent(folder: string, names: readonly string[]): void {
  const taken = names.find((name) => existsSync(join(folder, name)));
  if (taken !== undefined)
    throw new GainsayError('CONFLICT', `${join(folder, taken)} is there already.`, {
      remedy: 'Give another --out, or remove it: nothing is overwritten.',
    });
}

/** What the program says of its own database does not help here. */
function requireSpace(folder: string, bytes: number): void {
  try {
    requireRoom(resolve(folder), bytes, 'What is to be written');
  } catch (error) {
    if (!(error instanceof GainsayError)) throw error;
    throw new GainsayError(error.code, error.message, { remedy: moreRoom, cause: error });
  }
}
const moreRoom = 'Free some space, or give an --out on another disk.';

const partOf = (path: string): string => `${path}.part`;

async function writePart(
  path: string,
  file: string,
  pieces: Iterable<string>,
  stop: AbortSignal | undefined,
): Promise<Made> {
  const to = openSync(partOf(path), 'w');
  const written: Written = { to, hash: createHash('sha256'), bytes: 0 };
  try {
    let [waiting, length] = [[] as string[], 0];
    for (const piece of pieces) {
      waiting.push(piece);
      length += piece.length;
      if (length < atOnce) continue;
      append(written, waiting.join(''));
      [waiting, length] = [[], 0];
      // Somebody who wants it to stop is heard only when there is a pause.
      await setImmediate();
      stop?.throwIfAborted();
    }
    append(written, waiting.join(''));
  } finally {
    closeSync(to);
  }
  return { file, bytes: written.bytes, sha256: written.hash.digest('hex') };
}

interface Written {
  readonly to: number;
  readonly hash: Hash;
  bytes: number;
}

function append(written: Written, text: string): void {
  const bytes = Buffer.from(text);
  writeFileSync(written.to, bytes);
  written.hash.update(bytes);
  written.bytes += bytes.length;
}

function refused(error: unknown, folder: string): unknown {
  const { syscall, code, message } = error as NodeJS.ErrnoException;
  if (syscall === undefined) return error;
  const remedy = code === 'ENOSPC' ? moreRoom : 'Give another --out.';
  return new GainsayError('UNAVAILABLE', `${folder} cannot be written: ${message}.`, {
    remedy,
    cause: error,
  });
}
