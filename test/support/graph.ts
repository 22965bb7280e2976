import { connect } from '../../src/graph/connect.js';
import type { Address } from '../../src/graph/connect.js';
import { startLocal } from '../../src/graph/local/start.js';
import type { Graph } from '../../src/graph/run.js';
import { preparedHome, workerOptions } from './homes.js';

let opened: Promise<Graph> | undefined;
let address: Promise<Address> | undefined;

/** The graph of this Jest worker: migrated, and holding whatever the test files before left in it. */
export function testGraph(): Promise<Graph> {
  return (opened ??= testAddress().then(connect));
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
export function testAddress(): Promise<Address> {
  return (address ??= find());
}

async function find(): Promise<Address> {
  const home = preparedHome(`worker-${process.env['JEST_WORKER_ID']}`);
  const { uri, user, password } = await startLocal(home, workerOptions);
  // A build server that is busy plans a new query for long; what is tested here is the answer.
  return { uri, user, password, database: 'neo4j', readLimit: 110_000 };
}

// Each test file has its own copy of this module, and so its own connections.
afterAll(async () => {
  if (opened !== undefined) await (await opened).close();
});
