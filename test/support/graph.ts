import { connect } from '../../src/graph/connect.js';
import { startLocal } from '../../src/graph/local/start.js';
import type { Graph } from '../../src/graph/run.js';
import { preparedHome, testOptions } from './homes.js';

let opened: Promise<Graph> | undefined;

/** The graph of this Jest worker: migrated, and holding whatever the test files before left in it. */
export function testGraph(): Promise<Graph> {
  return (opened ??= open());
}

/** Removes everything but the constraints and the record of migrations. */
export async function emptyGraph(): Promise<void> {
  const graph = await testGraph();
  await graph.summary(
    'MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS',
  );
}

/**
 * One server for all test files of the worker: the first starts it and the others find it. Nobody releases it, so it
 * ends with the worker.
 */
async function open(): Promise<Graph> {
  const home = preparedHome(`worker-${process.env['JEST_WORKER_ID']}`);
  return connect({ ...(await startLocal(home, testOptions)), database: 'neo4j' });
}

// Each test file has its own copy of this module, and so its own connections.
afterAll(async () => {
  if (opened !== undefined) await (await opened).close();
});
