import type { Group } from './backup/compare.js';
import { Tally, entryLine, linesOf, type HeadLine, type RecordRow, type TailLine } from './backup/lines.js';
import { graphVersion } from './migrate.js';
import { silent, type Progress } from './progress.js';
import { queryFile } from './query-file.js';
import { entriesOf } from './record/entry.js';
import type { Graph } from './run.js';
import { keptTotal } from './seal/total.js';
import { whileUnchanged } from './unchanged.js';

const pageSize = 1_000;

/**
 * Writes the whole record, history and texts included, as lines of JSON: a head, a line for every node, past state and
 * edge, one for each account of what was done to the record, a tail. The same record gives the same lines on any machine, so the hash in the tail stands for it. Nobody is
 * kept from writing meanwhile: where somebody was, it is begun anew.
 *
 * @param begin is given the way to write one line, and called again for each try
 * @returns the tail: counts and hash
 * @throws GainsayError CONFLICT when the graph was written to during every try
 */
export async function backup(
  graph: Graph,
  begin: () => (line: string) => Promise<void> | void,
  { progress = silent }: { readonly progress?: Progress } = {},
): Promise<TailLine> {
  return whileUnchanged(graph, progress, (millis) => writeOnce(graph, begin(), millis, progress));
}

/** Only the counts and the hash of the record. */
export const fingerprint = (
  graph: Graph,
  options: { readonly progress?: Progress } = {},
): Promise<TailLine> => backup(graph, () => () => undefined, options);

async function writeOnce(
  graph: Graph,
  write: (line: string) => Promise<void> | void,
  millis: number,
  progress: Progress,
): Promise<TailLine> {
  const head: HeadLine = { gainsay: 'backup', format: 2, version: await graphVersion(graph) };
  await write(JSON.stringify(head));
  const tally = new Tally();
  for await (const { lines } of groupsOf(graph)) {
    for (const line of lines) {
      tally.add(line);
      await write(line);
    }
    if (tally.nodes % 10_000 === 0) progress(`${tally.nodes} nodes, ${tally.edges} edges`);
  }
  for await (const { lines } of entryGroupsOf(graph)) {
    for (const line of lines) {
      tally.add(line);
      await write(line);
    }
  }
  const sealed = await keptTotal(graph);
  const tail: TailLine = { ...tally.tail(millis), ...(sealed && { sealed }) };
  await write(JSON.stringify(tail));
  return tail;
}

/** The lines of the record, node by node. */
export async function* groupsOf(graph: Graph): AsyncGenerator<Group> {
  for await (const row of rowsOf(graph)) yield { id: row.id, lines: linesOf(row) };
}

/** What was done to the record, each for itself. */
export async function* entryGroupsOf(graph: Graph): AsyncGenerator<Group> {
  for await (const entry of entriesOf(graph))
    yield { id: `${entry.label} ${entry.id}`, lines: [entryLine(entry)] };
}

/** All that is recorded, node by node. */
export async function* rowsOf(graph: Graph): AsyncGenerator<RecordRow> {
  for (let after: string | undefined = ''; after !== undefined;) {
    const rows = await graph.read(queryFile('backup/records'), { after, limit: pageSize });
    yield* rows as unknown as RecordRow[];
    after = rows.length < pageSize ? undefined : (rows.at(-1)?.['id'] as string);
  }
}
