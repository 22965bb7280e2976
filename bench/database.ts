import { mkdirSync } from 'node:fs';
import { readConfig } from '../src/config.js';
import { connect, type Address } from '../src/graph/connect.js';
import { startLocal } from '../src/graph/local/start.js';
import { migrate } from '../src/graph/migrate.js';
import type { Took } from '../src/graph/offline/fill.js';
import { onStderr } from '../src/graph/progress.js';
import type { Graph } from '../src/graph/run.js';
import type { Wanted } from './generate/graph.js';
import { fill } from './fill.js';
import { settle } from './load.js';
import { queryText } from './query-text.js';

/** How much was loaded, and how long its parts took. */
export interface Loaded extends Took {
  readonly nodes: number;
  readonly edges: number;
}

/** A database that holds a synthetic graph; `loaded` where it was filled just now. */
export interface Database {
  readonly graph: Graph;
  readonly address: Address;
  readonly loaded: Loaded | null;
}

/** Starts the database that lies in `home`, filled unless an earlier run has; it is closed when the work has ended. */
export async function withDatabase<T>(
  home: string,
  wanted: Wanted,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const loaded = (await withNeo4j(home, isFilled)) ? null : await load(home, wanted);
  return withNeo4j(home, async (graph, address) => {
    // Filled by an earlier run, perhaps of an earlier version of the program.
    await migrate(graph);
    await settle(graph);
    return work({ graph, address, loaded });
  });
}

const isFilled = async (graph: Graph): Promise<boolean> =>
  (await graph.read(queryText('load/count')))[0]?.['records'] !== 0;

async function load(home: string, wanted: Wanted): Promise<Loaded> {
  const { cache, javaHome } = readConfig();
  const filling = { home, cache, javaHome, boltPort: 0, staying: true, progress: onStderr };
  const took = await fill(filling, wanted, (elements) =>
    elements % 1_000_000 === 0 ? say(`Writing: ${elements} nodes and edges`) : undefined,
  );
  const [count] = await withNeo4j(home, (graph) => graph.read(queryText('load/count')));
  return { nodes: count?.['nodes'] as number, edges: count?.['edges'] as number, ...took };
}

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

/** Tells what is being done. */
export const say = (message: string): void => void process.stderr.write(`${message}\n`);
