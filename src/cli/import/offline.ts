import { readConfig, type Config } from '../../config.js';
import { isEmptyGraph } from '../../graph/offline/fill.js';
import type { Filling } from '../../graph/offline/fill.js';
import { silent, type Progress } from '../../graph/progress.js';
import type { Graph } from '../../graph/run.js';
import { GainsayError } from '../../model/errors.js';

/** From so many nodes and edges on, the two starts of Neo4j that an import offline costs are soon won back. */
const worthwhile = 100_000;

/** What the user said about the way, and how much there is to write. */
export interface Way {
  readonly offline?: boolean | undefined;
  readonly online?: boolean | undefined;
  /** Nodes and edges. */
  readonly size: number;
}

/**
 * Does the work offline where that is possible and worth it, or is demanded.
 * @returns undefined where it is to be done online
 * @throws GainsayError CONFLICT or BAD_USER_INPUT when it is demanded and not possible
 */
export async function tryOffline<T>(
  open: <R>(work: (graph: Graph) => Promise<R>) => Promise<R>,
  { offline = false, online = false, size }: Way,
  work: (filling: Filling) => Promise<T>,
  progress: Progress = silent,
): Promise<T | undefined> {
  if (online && offline) throw bothWays();
  if (online || (!offline && size < worthwhile)) return undefined;
  const config = readConfig();
  if (config.neo4j.uri !== undefined) {
    if (offline) throw notLocal();
    return undefined;
  }
  if (!offline && !(await open(isEmptyGraph))) return undefined;
  try {
    return await work(fillingOf(config, progress));
  } catch (error) {
    if (offline || !(error instanceof GainsayError)) throw error;
    progress(`${error.message}\nImporting online instead.`);
    return undefined;
  }
}

const fillingOf = ({ home, cache, javaHome }: Config, progress: Progress): Filling => ({
  home,
  cache,
  javaHome,
  progress,
  staying: true,
});

const bothWays = () =>
  new GainsayError('BAD_USER_INPUT', 'An import is offline or online.', { remedy: 'Give one of the two.' });

const notLocal = () =>
  new GainsayError('BAD_USER_INPUT', 'Only the local Neo4j can be filled offline.', {
    remedy: 'Leave NEO4J_URI out, or import online.',
  });
