import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { writeFolder } from '../../src/corpus/write/folder.js';
import { writeCorpus } from '../../src/corpus/write/write.js';
import type { EdgeRecord, NodeRecord } from '../../src/model/records.js';
import { corpusOf, type Wanted } from '../generate/graph.js';
import type { Line } from '../generate/lines.js';
import { recordedBy } from '../generate/records.js';
import { recordsOf } from '../generate/spoken.js';
import type { Made } from './parts.js';

/**
 * Writes what lines say as a corpus folder, all of it in memory.
 * @throws GainsayError CONFLICT when the folder is there and not empty; what `stop` was aborted with
 */
export async function writeCorpusOf(
  wanted: Wanted,
  lines: Iterable<Line>,
  folder: string,
  stop?: AbortSignal,
): Promise<Made[]> {
  const nodes: NodeRecord[] = [];
  const edges: EdgeRecord[] = [];
  for (const record of recordsOf(lines))
    if ('labels' in record) nodes.push(record);
    else edges.push(record);
  const records = { corpus: corpusOf(wanted), recordedBy, nodes, edges, texts: new Map() };
  const files = writeCorpus(records, { title: 'Synthetic', licence: 'CC0-1.0' });
  await writeFolder(folder, files, async () => {
    // Somebody who wants it to stop is heard only when there is a pause.
    await setImmediate();
    stop?.throwIfAborted();
  });
  return [...files].map(([file, text]) => ({
    file: join('corpus', file),
    bytes: Buffer.byteLength(text),
    sha256: createHash('sha256').update(text).digest('hex'),
  }));
}
