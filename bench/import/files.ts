import { closeSync, openSync, writeSync } from 'node:fs';
import { edgeRow, nodeRow, stampFor } from '../../src/graph/import/rows.js';
import type { Properties } from '../../src/model/records.js';
import { linesOf, type Line } from '../generate/lines.js';
import { corpusOf, type Wanted } from '../generate/graph.js';
import { recordedBy } from '../generate/records.js';
import { recordsOf } from '../generate/spoken.js';

/** Writes the lines of a synthetic graph. @returns how many there are */
export function writeLines(path: string, wanted: Wanted): number {
  return writeAll(path, said(wanted));
}

/** Lines to warm up with have ids of their own, so that the others can be imported beside them. */
function* said(wanted: Wanted): Generator<Line> {
  for (const line of linesOf(wanted)) {
    if (wanted.seed !== 'warm') yield line;
    else if (!('names' in line))
      yield JSON.parse(JSON.stringify(line).replace(/"([a-z]+-\d{7})"/g, '"warm-$1"')) as Line;
  }
}

/** A record as it is to stand in the database, with its stamps, hash, sort key and seals. */
export type Ready =
  | { readonly labels: readonly string[]; readonly properties: Properties }
  | { readonly type: string; readonly from: string; readonly to: string; readonly properties: Properties };

/**
 * Writes the records that these lines say, all nodes before all edges, ready to be stored: what the import works out stands
 * in them already.
 * @returns how many there are
 */
export function writeRecords(path: string, wanted: Wanted): number {
  const stamp = stampFor({ corpus: corpusOf(wanted), recordedBy }, '2026-01-01T00:00:00.000Z');
  const edges: Ready[] = [];
  const nodes = function* (): Generator<Ready> {
    for (const record of recordsOf(said(wanted))) {
      if ('labels' in record) {
        const { labels, properties } = nodeRow(record, stamp);
        yield { labels: ['Record', ...labels], properties };
      } else edges.push(edgeRow(record, stamp));
    }
    yield* edges;
  };
  return writeAll(path, nodes());
}

function writeAll(path: string, all: Iterable<object>): number {
  const file = openSync(path, 'w');
  let [count, waiting, length] = [0, [] as string[], 0];
  const flush = (): void => {
    writeSync(file, waiting.join(''));
    [waiting, length] = [[], 0];
  };
  for (const one of all) {
    const line = `${JSON.stringify(one)}\n`;
    waiting.push(line);
    length += line.length;
    count += 1;
    if (length > 1_000_000) flush();
  }
  flush();
  closeSync(file);
  return count;
}
