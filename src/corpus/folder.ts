import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { GainsayError } from '../model/errors.js';
import { decodeUtf8 } from './decode.js';
import type { Faults } from './faults.js';
import { nearest } from './nearest.js';

/** The files of a corpus that hold one kind of record each; claims have a folder. */
export const fileNames = [
  'corpus.yaml',
  'terms.yaml',
  'actors.yaml',
  'sources.yaml',
  'utterances.yaml',
] as const;
export type FileName = (typeof fileNames)[number];

const maxBytes = 16 * 1024 * 1024;

/** The YAML files of a corpus: those that are read, and those that lie there and are not. */
export interface Listing {
  readonly files: readonly string[];
  readonly ignored: readonly string[];
}

/** @throws GainsayError NOT_FOUND when there is no such folder */
export async function openFolder(folder: string): Promise<string> {
  const remedy = 'Give the folder that holds corpus.yaml.';
  try {
    const root = await realpath(folder);
    if ((await stat(root)).isDirectory()) return root;
  } catch (cause) {
    throw new GainsayError('NOT_FOUND', `There is no folder ${folder}.`, { remedy, cause });
  }
  throw new GainsayError('BAD_USER_INPUT', `${folder} is not a folder.`, { remedy });
}

/** Lists the files of a corpus; a file that looks like one of ours and is not read is a fault, never passed over. */
export async function listFiles(root: string, faults: Faults): Promise<Listing> {
  const files: string[] = [];
  const ignored: string[] = [];
  for (const name of await yamlIn(root)) {
    if ((fileNames as readonly string[]).includes(name)) files.push(name);
    else if (!almost(name, faults)) ignored.push(name);
  }
  if (!files.includes('corpus.yaml'))
    addToFile(
      faults,
      'corpus.yaml',
      'There is no corpus.yaml.',
      'Write one: it names the corpus (id, title, licence, …).',
    );
  for (const name of await yamlIn(path.join(root, 'claims'))) {
    if (name.endsWith('.yaml')) files.push(`claims/${name}`);
    else
      addToFile(
        faults,
        `claims/${name}`,
        'Only files *.yaml right in claims/ are read.',
        'Move or rename it.',
      );
  }
  return { files, ignored };
}

async function yamlIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const inClaims = path.basename(folder) === 'claims';
  return entries
    .filter((entry) => /\.ya?ml$/i.test(entry.name) || (inClaims && entry.isDirectory()))
    .map((entry) => entry.name)
    .sort();
}

function almost(name: string, faults: Faults): boolean {
  const stems = [...fileNames, 'claims.yaml'].map((known) => path.parse(known).name);
  const meant = nearest(path.parse(name).name, stems);
  if (meant === undefined) return false;
  const remedy = meant === 'claims' ? 'Claims stand in files claims/*.yaml.' : `Rename it to ${meant}.yaml.`;
  addToFile(faults, name, 'This file would not be read.', remedy);
  return true;
}

/** Reads a YAML file of the corpus as text. */
export async function readText(root: string, file: string, faults: Faults): Promise<string | undefined> {
  const bytes = await readInside(root, file, (message, remedy) => addToFile(faults, file, message, remedy));
  if (!bytes) return undefined;
  const decoded = decodeUtf8(bytes);
  if ('text' in decoded) return decoded.text;
  faults.inFile({ file, ...decoded }, 'Here the file stops being UTF-8.', 'Save it as UTF-8.');
  return undefined;
}

/**
 * Reads a file that a corpus names, and nothing outside its folder: no absolute path, no `..`, no symbolic link on the
 * way, since a corpus may come from somebody else and its quotes are printed.
 *
 * @returns undefined when it is not there (without complaint) or must not be read (with one)
 */
export async function readInside(
  root: string,
  file: string,
  complain: (message: string, remedy: string) => void,
): Promise<Uint8Array | undefined> {
  const parts = file.split('/');
  if (!staysInside(file)) {
    complain(
      `The path ${JSON.stringify(file)} may lead out of the corpus folder.`,
      'Name a file inside it: documents/name.txt.',
    );
    return undefined;
  }
  for (let length = 1; length <= parts.length; length++) {
    const found = await lstat(path.join(root, ...parts.slice(0, length))).catch(() => undefined);
    if (!found) return undefined;
    if (found.isSymbolicLink()) {
      complain(
        `${parts.slice(0, length).join('/')} is a symbolic link.`,
        'Put the file itself into the corpus folder.',
      );
      return undefined;
    }
    if (length === parts.length && (!found.isFile() || found.size > maxBytes)) {
      complain(
        `${file} is not a file of at most 16 MB.`,
        'Split it, or leave out what does not belong into it.',
      );
      return undefined;
    }
  }
  return readFile(path.join(root, file));
}

/** Whether a path cannot lead out of the folder from which it is taken. */
export const staysInside = (file: string): boolean =>
  !path.isAbsolute(file) &&
  !/[\\\0]|^[a-z]:/i.test(file) &&
  file.split('/').every((part) => !['', '.', '..'].includes(part));

const addToFile = (faults: Faults, file: string, message: string, remedy: string) =>
  faults.inFile({ file, line: 1, column: 1 }, message, remedy);
