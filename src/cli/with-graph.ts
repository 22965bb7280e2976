import { readConfig } from '../config.js';
import { openGraph } from '../graph/connect.js';
import { requireCurrentVersion } from '../graph/migrate.js';
import { onStderr } from '../graph/progress.js';
import { requireWhole } from '../graph/restore.js';
import type { Graph } from '../graph/run.js';

/** Opens the graph of the settings for one piece of work, and leaves it as it was found: running or stopped. */
export async function withGraph<T>(work: (graph: Graph) => Promise<T>): Promise<T> {
  const graph = await openGraph(readConfig(), { progress: onStderr });
  try {
    await requireCurrentVersion(graph);
    await requireWhole(graph);
    return await work(graph);
  } finally {
    await graph.close();
  }
}
