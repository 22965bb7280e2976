import type { Config } from '../config.js';
import { GainsayError } from '../model/errors.js';
import { connect } from './driver.js';
import { startLocal } from './local/start.js';
import { onStderr } from './progress.js';
import type { Progress } from './progress.js';
import type { Graph } from './run.js';

export { connect } from './driver.js';
export type { Address } from './driver.js';

export interface OpenOptions {
  readonly progress?: Progress;
  /** The caller means to stay: nobody needs to be told how to avoid the wait. */
  readonly staying?: boolean;
  /** The port of the local Neo4j, where it matters. */
  readonly boltPort?: number;
}

/** The graph that a person can also reach by other tools. */
export interface OpenGraph extends Graph {
  readonly uri: string;
  readonly user: string;
  readonly isLocal: boolean;
}

/** The graph at NEO4J_URI, else the local one, which is started if need be and released by `close()`. */
export async function openGraph(config: Config, options: OpenOptions = {}): Promise<OpenGraph> {
  const { uri, user, password, database } = config.neo4j;
  if (uri === undefined) return openLocal(config, options);
  const graph = await connect({ uri, user, password: password ?? '', database });
  return withAddress(graph, { uri, user, isLocal: false }, () => graph.close());
}

async function openLocal(config: Config, options: OpenOptions): Promise<OpenGraph> {
  const { database } = config.neo4j;
  if (database !== 'neo4j') {
    throw new GainsayError('UNAVAILABLE', `The local Neo4j has no database named ${database}.`, {
      remedy: 'Leave NEO4J_DATABASE out, or set NEO4J_URI to the server that has it.',
    });
  }
  const local = await startLocal(config.home, {
    ...options,
    cache: config.cache,
    javaHome: config.javaHome,
    progress: options.progress ?? onStderr,
  });
  try {
    const graph = await connect({ ...local, database });
    return withAddress(graph, { uri: local.uri, user: local.user, isLocal: true }, async () => {
      await graph.close();
      local.release();
    });
  } catch (error) {
    local.release();
    throw error;
  }
}

/** The counters are getters: they must be asked of the graph each time, not copied. */
function withAddress(
  graph: Graph,
  address: Omit<OpenGraph, keyof Graph>,
  close: () => Promise<void>,
): OpenGraph {
  return {
    ...address,
    read: (text, parameters) => graph.read(text, parameters),
    write: (work, options) => graph.write(work, options),
    summary: (text, parameters, options) => graph.summary(text, parameters, options),
    get queriesRun() {
      return graph.queriesRun;
    },
    get underWay() {
      return graph.underWay;
    },
    close,
  };
}
