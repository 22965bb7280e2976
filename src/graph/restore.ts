import { GainsayError } from '../model/errors.js';
import { fingerprint } from './backup.js';
import { bodyOf, checkBackup } from './backup/file.js';
import type { Kind, LineOf, TailLine } from './backup/lines.js';
import { sortKey } from './import/sort-key.js';
import { programVersion } from './migrate.js';
import { silent, type Progress } from './progress.js';
import { queryFile } from './query-file.js';
import { recount } from './recount.js';
import type { Graph } from './run.js';
import { recountTotals } from './totals/recount.js';
import { setTotal } from './seal/total.js';

const batchSize = 2_000;

/**
 * Fills an empty graph with a backup, and compares what it then holds with what was saved. Cut short, it leaves a mark,
 * by which every command that reads, writes or serves refuses the graph; the next restore clears what is there and begins anew.
 *
 * @returns the tail of the backup: counts and hash
 * @throws GainsayError CONFLICT when the graph holds anything or the backup is of a newer one, INVALID and NOT_FOUND as
 *   `checkBackup` does
 */
export async function restore(
  graph: Graph,
  file: string,
  { progress = silent }: { readonly progress?: Progress } = {},
): Promise<TailLine> {
  const { head, tail } = await checkBackup(file);
  if (head.version > programVersion()) throw newer(head.version);
  await makeRoom(graph, progress);
  await run(graph, 'begin', { file });
  const total = tail.nodes + tail.pasts + tail.edges + (tail.entries ?? 0);
  const done = { count: 0 };
  const tell = (written: number): void => progress('Restoring', { done: (done.count += written), total });
  // Edges lead between nodes that are there.
  for (const kind of ['node', 'past', 'edge', 'entry'] as const) await writeAll(graph, file, kind, tell);
  await run(graph, 'set-clock', { millis: tail.millis });
  const { sha256, entriesSha256 } = await fingerprint(graph, { progress });
  if (sha256 !== tail.sha256 || entriesSha256 !== (tail.entriesSha256 ?? entriesSha256))
    throw new Error('the restored record is not the one that was saved');
  const { sealed } = tail;
  if (sealed) await graph.write((transaction) => setTotal(transaction, sealed));
  await recountTotals(graph, progress);
  await run(graph, 'end', {});
  await recount(graph);
  return tail;
}

/** @throws GainsayError CONFLICT when a restore was cut short: the graph is a part of something */
export async function requireWhole(graph: Graph): Promise<void> {
  const { unfinished } = await stateOf(graph);
  if (unfinished === null) return;
  throw new GainsayError(
    'CONFLICT',
    `The restore of ${unfinished} was cut short: the graph holds a part of it.`,
    {
      remedy: 'Run `gainsay restore` again with that file.',
    },
  );
}

interface State {
  readonly unfinished: string | null;
  readonly filled: boolean;
}
const stateOf = async (graph: Graph): Promise<State> =>
  (await graph.read(queryFile('backup/unfinished')))[0] as unknown as State;

async function makeRoom(graph: Graph, progress: Progress): Promise<void> {
  const { unfinished, filled } = await stateOf(graph);
  if (unfinished !== null) {
    progress(`Clearing what the restore of ${unfinished} left when it was cut short.`);
    await graph.summary(queryFile('backup/clear'), {}, { timeout: 0 });
  } else if (filled) {
    throw new GainsayError('CONFLICT', 'The graph is not empty, and a restore mixes nothing.', {
      remedy: 'Restore into an empty database: another GAINSAY_HOME, or another NEO4J_DATABASE.',
    });
  }
}

/** How a line of each kind is written, and by which query. */
const writing: { readonly [K in Kind]: { query: string; row: (line: LineOf[K]) => object } } = {
  node: {
    query: 'import/create-nodes',
    row: ({ node: id, labels, properties }) => ({
      id,
      labels,
      properties: { ...properties, ...sortKey({ id, labels, properties }) },
    }),
  },
  past: { query: 'backup/create-pasts', row: ({ past, properties }) => ({ of: past, properties }) },
  // A closed edge stands aside, under a type of its own.
  edge: {
    query: 'import/create-edges',
    row: ({ edge, ...rest }) => ({ ...rest, type: 'supersededAt' in rest.properties ? `WAS_${edge}` : edge }),
  },
  entry: { query: 'backup/create-entries', row: ({ label, properties }) => ({ label, properties }) },
};

async function writeAll<K extends Kind>(
  graph: Graph,
  file: string,
  kind: K,
  tell: (written: number) => void,
): Promise<void> {
  const { query, row } = writing[kind];
  let rows: object[] = [];
  const send = async (): Promise<void> => {
    if (rows.length === 0) return;
    const batch = rows;
    rows = [];
    await graph.write((transaction) => transaction.run(queryFile(query), { rows: batch }));
    tell(batch.length);
  };
  for await (const line of bodyOf(file, kind)) {
    rows.push(row(line));
    if (rows.length === batchSize) await send();
  }
  await send();
}

const run = (graph: Graph, query: string, parameters: object): Promise<unknown> =>
  graph.write((transaction) => transaction.run(queryFile(`backup/${query}`), { ...parameters }));

const newer = (version: number): GainsayError =>
  new GainsayError(
    'CONFLICT',
    `The backup is of a graph of version ${version}; this program knows ${programVersion()}.`,
    {
      remedy: 'Restore it with a newer Gainsay. Nothing was written.',
    },
  );
