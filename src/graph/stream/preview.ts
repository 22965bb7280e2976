import { readerOf, type Graph } from '../run.js';
import { nothingPending, prepare, type StreamLine } from './batch.js';
import { nothingDone, type Done, type Told } from './checkpoint.js';
import type { Stream } from './import.js';
import { Names } from './names.js';
import { countsOf } from './write.js';

/**
 * What an import would find if it wrote nothing: each batch is compared with the graph as it is. Lines that name what only
 * the file says are counted as put aside.
 */
export async function previewStream<L extends StreamLine>(
  graph: Graph,
  stream: Stream<L>,
  { tell }: { readonly tell?: ((told: Told) => void) | undefined },
): Promise<Done & { readonly line: number }> {
  const reader = readerOf(graph);
  const { corpus, recordedBy } = stream;
  const names = new Names();
  let [done, line, rejectsAt] = [nothingDone, 0, 0];
  for await (const { lines, upTo } of stream.batches({ line: 0, offset: 0 }, undefined)) {
    const prepared = await prepare(reader, lines, (one, around) => stream.read(one, around, false), {
      names,
      pending: nothingPending(),
      importer: { corpus, recordedBy, since: undefined },
      refused: new Map(),
      manner: 'each',
    });
    rejectsAt = stream.reject(rejectsAt, prepared.rejected);
    const added = countsOf(prepared);
    done = Object.fromEntries(
      Object.entries(done).map(([name, count]) => [name, count + added[name as keyof Done]]),
    ) as unknown as Done;
    line = upTo.line;
    tell?.({ ...done, ...upTo, round: 0 });
  }
  return { ...done, line };
}
