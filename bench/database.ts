import { mkdirSync } from 'node:fs';
import { readConfig } from '../src/config.js';
import { connect, type Address } from '../src/graph/connect.js';
import { startLocal } from '../src/graph/local/start.js';
import { migrate } from '../src/graph/migrate.js';
import { onStderr } from '../src/graph/progress.js';
import type { Graph } from '../src/graph/run.js';
import type { Wanted } from './generate/graph.js';
import { load, settle, type Loaded } from './load.js';
import { queryText } from './query-text.js';

/** A database that holds a synthetic graph; `loaded` where it was filled just now. */
export interface Database {
  readonly graph: Graph;
  readonly address: Address;
  readonly loaded: Loaded | null;
}

/** Starts the database that lies in `home`, filled unless an earlier run has; it is closed when the work has ended. */
export const withDatabase = <T>(
  home: string,
  wanted: Wanted,
  work: (database: Database) => Promise<T>,
): Promise<T> =>
  withNeo4j(home, async (graph, address) =>
    work({ graph, address, loaded: await ensureLoaded(graph, wanted) }),
  );

/** Starts the Neo4j that lies in `home`, whatever it holds; it is closed when the work has ended. */
export async function withNeo4j<T>(
  home: string,
  work: (graph: Graph, address: Address) => Promise<T>,
): Promise<T> {
  mkdirSync(home, { recursive: true });
  const { cache, javaHome } = readConfig();
  const local = await startLocal(home, { cache, javaHome, boltPort: 0, staying: true, progress: onStderr });
  const address = { ...local, database: 'neo4j' };
  const graph = await connect(address);
  try {
    return await work(graph, address);
  } finally {
    await graph.close();
    local.release();
  }
}

async function ensureLoaded(graph: Graph, wanted: Wanted): Promise<Loaded | null> {
  const [held] = await graph.read(queryText('load/count'));
  if (held?.['records'] === 0)
    return load(graph, wanted, (elements) => say(`Loading: ${elements} nodes and edges`));
  // Loaded by an earlier run, perhaps of an earlier version of the program.
  await migrate(graph);
  await settle(graph);
  return null;
}

/** Tells what is being done. */
export const say = (message: string): void => void process.stderr.write(`${message}\n`);
