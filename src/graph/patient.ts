import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../config.js';
import { GainsayError } from '../model/errors.js';
import { openGraph } from './connect.js';
import type { OpenGraph, OpenOptions } from './connect.js';
import { isAway } from './errors.js';
import { onStderr } from './progress.js';
import type { Progress } from './progress.js';
import type { Graph } from './run.js';

/** A graph that may not be there yet: until it is, all that is asked of it is UNAVAILABLE. */
export interface PatientGraph extends OpenGraph {
  /** Whether it has been there once; a database that goes away later is found again by the driver. */
  readonly isReady: boolean;
}

/** Brings a graph that has just been opened up to date. */
type Prepare = (graph: Graph) => Promise<void>;

/** In milliseconds, between two attempts. */
const pause = 250;

/**
 * Opens the graph for a server, which may run before its database does, and after: where nobody answers at NEO4J_URI,
 * it goes on trying, and prepares the graph when somebody does. A database that refuses us is an error at once, and so
 * is a local one that cannot be started.
 */
export async function openPatiently(
  config: Config,
  options: OpenOptions,
  prepare: Prepare,
): Promise<PatientGraph> {
  const open = () => openPrepared(config, options, prepare);
  try {
    return patient(await open());
  } catch (error) {
    const { uri, user } = config.neo4j;
    if (uri === undefined || !isAway(error)) throw error;
    const over = new AbortController();
    const found = keepTrying(open, error as GainsayError, over.signal, options.progress ?? onStderr);
    return patient({ uri, user, isLocal: false, found, giveUp: () => over.abort() });
  }
}

async function openPrepared(config: Config, options: OpenOptions, prepare: Prepare): Promise<OpenGraph> {
  const graph = await openGraph(config, options);
  try {
    await prepare(graph);
    return graph;
  } catch (error) {
    await graph.close();
    throw error;
  }
}

/** Tries until the graph is there, and tells each new reason why it is not. Nothing is found once it is over. */
async function keepTrying(
  open: () => Promise<OpenGraph>,
  first: GainsayError,
  over: AbortSignal,
  progress: Progress,
): Promise<OpenGraph | undefined> {
  let told = first.message;
  progress(`${told}\n${first.remedy ?? ''}\nServing without a database until one answers.`);
  while (!over.aborted) {
    await sleep(pause, undefined, { signal: over }).catch(() => undefined);
    try {
      if (over.aborted) break;
      const graph = await open();
      progress('The database answers.');
      return graph;
    } catch (error) {
      const { message } = error as Error;
      if (message !== told) progress(message);
      told = message;
    }
  }
  return undefined;
}

/** A graph that is still to be found. */
interface Sought extends Pick<OpenGraph, 'uri' | 'user' | 'isLocal'> {
  readonly found: Promise<OpenGraph | undefined>;
  giveUp(): void;
}

function patient(source: OpenGraph | Sought): PatientGraph {
  const { uri, user, isLocal } = source;
  let graph = 'found' in source ? undefined : source;
  if ('found' in source) void source.found.then((found) => (graph = found));
  const now = (): Graph => {
    if (graph) return graph;
    throw new GainsayError('UNAVAILABLE', `No database has answered at ${uri} yet.`);
  };
  return {
    uri,
    user,
    isLocal,
    get isReady() {
      return graph !== undefined;
    },
    read: async (text, parameters, options) => now().read(text, parameters, options),
    write: async (work, options) => now().write(work, options),
    summary: async (text, parameters, options) => now().summary(text, parameters, options),
    get queriesRun() {
      return graph?.queriesRun ?? 0;
    },
    get underWay() {
      return graph?.underWay ?? 0;
    },
    close: async () => {
      if ('found' in source) source.giveUp();
      await ('found' in source ? (await source.found)?.close() : source.close());
    },
  };
}
