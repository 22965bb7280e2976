import { mkdir, mkdtemp, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { GainsayError } from '../../model/errors.js';
import { staysInside } from '../folder.js';

/**
 * Writes files into a new folder that has its name only when `check` has found all of them in order; otherwise nothing is
 * left of it.
 *
 * @throws GainsayError CONFLICT when the folder is there and not empty, NOT_FOUND when it would stand nowhere, INVALID when
 *   the path of a file leads out of it; whatever `check` throws
 */
export async function writeFolder(
  folder: string,
  files: ReadonlyMap<string, string>,
  check: (draft: string) => Promise<void>,
): Promise<void> {
  await requireRoom(folder);
  const target = path.resolve(folder);
  // Beside it, and not in a folder for temporary files: only on the same disk can it be renamed at once.
  const draft = await mkdtemp(path.join(path.dirname(target), `.${path.basename(target)}-`)).catch(
    nowhere(folder),
  );
  try {
    for (const [file, text] of files) await writeInside(draft, file, text);
    await check(draft);
    await rmdir(target).catch(() => undefined);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}

/** @throws GainsayError CONFLICT when the folder is there and not empty */
export async function requireRoom(folder: string): Promise<void> {
  const found = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new GainsayError('CONFLICT', `${folder} is there and is no folder that can be read.`, {
      remedy: 'Give another name.',
      cause: error,
    });
  });
  if (found.length > 0)
    throw new GainsayError('CONFLICT', `The folder ${folder} is not empty.`, {
      remedy:
        'Give another name; an export never overwrites a corpus. Compare the two folders, and take over what you want.',
    });
}

async function writeInside(root: string, file: string, text: string): Promise<void> {
  if (!staysInside(file))
    throw new GainsayError('INVALID', `The path ${JSON.stringify(file)} may lead out of the corpus folder.`, {
      remedy: 'Correct the file of this edition, or export without texts.',
    });
  await mkdir(path.join(root, path.dirname(file)), { recursive: true });
  // A file that is there already would be another of the same name: two editions, or a text called corpus.yaml.
  await writeFile(path.join(root, file), text, { flag: 'wx' });
}

const nowhere =
  (folder: string) =>
  (cause: NodeJS.ErrnoException): never => {
    if (cause.code !== 'ENOENT') throw cause;
    throw new GainsayError('NOT_FOUND', `There is no folder in which ${folder} could be made.`, {
      remedy: 'Make the folder around it first.',
      cause,
    });
  };
