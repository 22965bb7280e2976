import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { GainsayError } from '../../model/errors.js';
import { isAlive, isSame, markOf } from './processes.js';
import type { ProcessMark } from './processes.js';

let taken = 0;

/** Nobody needs to hear of a wait that is over when they have read of it. In milliseconds. */
const tellAfter = 1_000;

/**
 * Runs `work` while no other process (and no other call of this one) holds the lock file. A lock whose holder has
 * died is taken over. `waiting` is called once if somebody else holds it for longer than a moment.
 */
export async function withLock<T>(
  file: string,
  work: () => Promise<T>,
  options: { waiting?: (holder: ProcessMark) => void; patience?: number } = {},
): Promise<T> {
  const release = await take(file, options.waiting ?? (() => undefined), options.patience ?? 600_000);
  try {
    return await work();
  } finally {
    release();
  }
}

async function take(
  file: string,
  waiting: (holder: ProcessMark) => void,
  patience: number,
): Promise<() => void> {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const begun = Date.now();
  for (let told = false; ; await sleep(100)) {
    if (create(file)) return () => rmSync(file, { force: true });
    const holder = readHolder(file);
    if (holder === undefined) continue;
    if (!isAlive(holder)) {
      removeStale(file, holder);
      continue;
    }
    if (!told && Date.now() - begun > tellAfter) {
      told = true;
      waiting(holder);
    }
    if (Date.now() - begun > patience) {
      throw new GainsayError(
        'CONFLICT',
        `Process ${holder.pid} has been at work on ${dirname(file)} for too long.`,
        {
          remedy: `Wait for it, or end it, and try again.`,
        },
      );
    }
  }
}

/** A link appears at once and with its content; a file that is created and then written can be seen empty. */
function create(file: string): boolean {
  const own = `${file}.${process.pid}-${(taken += 1)}`;
  writeFileSync(own, JSON.stringify(markOf(process.pid)), { mode: 0o600 });
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

function readHolder(file: string): ProcessMark | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ProcessMark;
  } catch (error) {
    // Released since we tried.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Two processes may find the same dead holder; the slower one must not remove the lock that the quicker one has
 * taken since. So removal has a small lock of its own, held for a moment only, under which the holder is read again.
 */
function removeStale(file: string, dead: ProcessMark): void {
  const removing = `${file}.removing`;
  if (!create(removing)) {
    if (ageOf(removing) > 10_000) rmSync(removing, { force: true });
    return;
  }
  try {
    const holder = readHolder(file);
    if (holder !== undefined && isSame(holder, dead)) rmSync(file);
  } finally {
    rmSync(removing, { force: true });
  }
}

function ageOf(file: string): number {
  try {
    return Date.now() - statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}
