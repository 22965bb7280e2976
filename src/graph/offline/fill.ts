import { mkdirSync, rmSync, statfsSync } from 'node:fs';
import { GainsayError } from '../../model/errors.js';
import { connect } from '../driver.js';
import { beginFilling, endFilling, putAside, undoFilling, undoUnfinished } from '../local/filling.js';
import { neo4jJars } from '../local/jars.js';
import { findJava } from '../local/java.js';
import { pathsOf } from '../local/paths.js';
import { startLocal, type StartOptions } from '../local/start.js';
import { stopLocal } from '../local/stop.js';
import { completeSchema } from '../migrate.js';
import { silent } from '../progress.js';
import { queryFile } from '../query-file.js';
import { recount } from '../recount.js';
import type { Graph } from '../run.js';
import { total } from '../seal/seal.js';
import { setTotal } from '../seal/total.js';
import { countTotals } from '../totals/recount.js';
import type { Written } from './sheets.js';
import { runImporter } from './tool.js';

/** A local Neo4j: where it lies and how it is started. */
export interface Filling extends StartOptions {
  readonly home: string;
}

/** What is written to an empty graph offline. */
export interface Content {
  /**
   * Writes all that the graph is to hold, by `Sheets` in this folder, which may be told of what is written, so that the free
   * space is looked at. What it throws leaves the graph as it was.
   */
  write(folder: string, written: (bytes: number) => void): Promise<readonly Written[]> | readonly Written[];
  /** The record time of the last writing, in milliseconds. */
  readonly millis: number;
  /** What is still to be done in the graph that is there. What it throws leaves the graph empty, as it was. */
  readonly finish?: (graph: Graph) => Promise<void>;
}

/** How long each part took, in seconds. */
export interface Took {
  readonly writing: number;
  readonly importing: number;
  readonly indexing: number;
}

/** Bytes that a database and its indexes take for each byte of the files that they are made of (measured: bench/). */
const bytesForByte = 3;
const reserve = 520_000_000;
/** How often free space is looked at, in bytes written. */
const lookEvery = 100_000_000;

/**
 * Fills an empty local graph by Neo4j's own importer: the rows go to files, the server is stopped, the importer makes a
 * database of them in the place of the empty one, the server is started, the indexes are built. Cut short at any point,
 * the graph is the empty one that it was, if need be at the next start.
 *
 * @throws GainsayError CONFLICT when the graph is not empty or others use it, UNAVAILABLE when the disk is too small,
 *   INVALID when the importer refuses what is written
 */
export async function fillOffline(filling: Filling, content: Content): Promise<Took> {
  const { home } = filling;
  const progress = filling.progress ?? silent;
  const paths = pathsOf(home);
  const java = await findJava(filling.javaHome);
  const jars = await neo4jJars(filling.cache ?? '', progress);
  await undoUnfinished(paths);
  beginFilling(paths);
  try {
    await withLocal(filling, requireEmpty);
    const begun = performance.now();
    rmSync(paths.sheets, { recursive: true, force: true });
    mkdirSync(paths.sheets, { recursive: true, mode: 0o700 });
    const written = await content.write(paths.sheets, roomIn(paths.sheets));
    const wrote = performance.now();
    await stopLocal(home);
    putAside(paths);
    const parts = written.flatMap((one) => one.parts);
    await runImporter(paths.sheets, parts, { java, jars, paths }, progress);
    rmSync(paths.sheets, { recursive: true, force: true });
    const imported = performance.now();
    await withLocal(filling, (graph) => complete(graph, content, written, filling));
    endFilling(paths);
    const seconds = (from: number, to: number): number => Math.round((to - from) / 100) / 10;
    return {
      writing: seconds(begun, wrote),
      importing: seconds(wrote, imported),
      indexing: seconds(imported, performance.now()),
    };
  } catch (error) {
    await undoFilling(paths);
    throw error;
  }
}

async function complete(
  graph: Graph,
  { millis, finish }: Content,
  written: readonly Written[],
  { progress = silent }: Filling,
): Promise<void> {
  const records = written.reduce((sum, one) => sum + one.records, 0);
  await completeSchema(
    graph,
    async () => {
      await graph.write((transaction) => transaction.run(queryFile('backup/set-clock'), { millis }));
      await graph.write((transaction) => setTotal(transaction, { seal: total(written), records }));
      await finish?.(graph);
      await countTotals(graph, progress);
    },
    progress,
  );
  await recount(graph);
}

/** Whether a graph holds nothing, not even what other programs may have put there. */
export const isEmptyGraph = async (graph: Graph): Promise<boolean> =>
  (await graph.read(queryFile('offline/empty')))[0]?.['empty'] === true;

async function requireEmpty(graph: Graph): Promise<void> {
  if (await isEmptyGraph(graph)) return;
  throw new GainsayError('CONFLICT', 'Only an empty graph can be filled offline.', {
    remedy: 'Import online (--online). Nothing was written.',
  });
}

async function withLocal(filling: Filling, work: (graph: Graph) => Promise<void>): Promise<void> {
  const local = await startLocal(filling.home, filling);
  try {
    const graph = await connect({ ...local, database: 'neo4j' });
    await work(graph).finally(() => graph.close());
  } finally {
    local.release();
  }
}

/** Looks now and again whether what is written still leaves room for the database that will be made of it. */
function roomIn(folder: string): (bytes: number) => void {
  let [all, unseen] = [0, lookEvery];
  return (bytes) => {
    all += bytes;
    unseen += bytes;
    if (unseen < lookEvery) return;
    unseen = 0;
    const { bavail, bsize } = statfsSync(folder);
    if (bavail * bsize > all * bytesForByte + reserve) return;
    throw new GainsayError('UNAVAILABLE', 'The disk is too small for what is to be imported.', {
      remedy: `The database will take about ${Math.ceil((all * bytesForByte) / 1e9)} GB or more. Free some space, or set GAINSAY_HOME to a folder on another disk. Nothing was written.`,
    });
  };
}
