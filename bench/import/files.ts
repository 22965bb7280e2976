import { closeSync, openSync, writeSync } from 'node:fs';
import { linesOf } from '../generate/lines.js';
import type { Wanted } from '../generate/graph.js';
import { recordsOf } from '../generate/spoken.js';

/** Writes the lines of a synthetic graph. @returns how many there are */
export function writeLines(path: string, wanted: Wanted): number {
  return writeAll(path, linesOf(wanted));
}

/** Writes the records that these lines say, all nodes before all edges. @returns how many there are */
export function writeRecords(path: string, wanted: Wanted): number {
  const edges: object[] = [];
  const nodes = function* (): Generator<object> {
    for (const record of recordsOf(linesOf(wanted))) {
      if ('labels' in record) yield record;
      else edges.push(record);
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
