import type { Graph } from './run.js';

/**
 * Lets the database count what it holds, and drop the plans that it made before. It plans by these counts; just after an
 * import it takes what has come for nothing, and keeps on walking whole indexes.
 */
export async function recount(graph: Graph): Promise<void> {
  // A database that forbids it to us counts by itself, later.
  await graph.summary('CALL db.prepareForReplanning(600)', {}, { timeout: 0 }).catch(() => undefined);
}
