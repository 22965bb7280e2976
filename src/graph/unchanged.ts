import { GainsayError } from '../model/errors.js';
import type { Progress } from './progress.js';
import { queryFile } from './query-file.js';
import type { Graph } from './run.js';

const mostTries = 3;

/**
 * Reads the graph in many queries as if in one: nobody is kept from writing meanwhile, and where somebody was at it, the
 * reading is begun anew.
 *
 * @param read is given the record time of the last writing, in milliseconds
 * @throws GainsayError CONFLICT when the graph was written to during every try
 */
export async function whileUnchanged<T>(
  graph: Graph,
  progress: Progress,
  read: (millis: number) => Promise<T>,
): Promise<T> {
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const before = await lastWriting(graph);
    const found = await read(before);
    if ((await lastWriting(graph)) === before) return found;
    progress('Somebody has written to the graph meanwhile: beginning anew.');
  }
  throw new GainsayError('CONFLICT', `The graph was written to during each of ${mostTries} tries.`, {
    remedy: 'Try again when no import is under way.',
  });
}

const lastWriting = async (graph: Graph): Promise<number> =>
  (await graph.read(queryFile('backup/clock')))[0]?.['millis'] as number;
