import { join } from 'node:path';
import { FaultyCorpus } from '../corpus/faults.js';
import { readCorpus, type Corpus } from '../corpus/read.js';

/** Writes to standard output: only what was asked for. */
export type Out = (text: string) => void;

export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * Reads a corpus folder for a command.
 * @throws FaultyCorpus whose places begin with the folder, so that terminals and editors make links of them; where data
 *   was asked for, they are also written out
 */
export async function readOrTell(folder: string, json: boolean, out: Out): Promise<Corpus> {
  try {
    return await readCorpus(folder);
  } catch (error) {
    if (!(error instanceof FaultyCorpus)) throw error;
    const faults = error.faults.map((fault) => ({ ...fault, file: join(folder, fault.file) }));
    if (json) out(toJson({ faults }));
    throw new FaultyCorpus(faults);
  }
}
