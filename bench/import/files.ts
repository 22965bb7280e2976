import { closeSync, openSync, writeSync } from 'node:fs';
import { linesOf, type Line } from '../generate/lines.js';
import type { Wanted } from '../generate/graph.js';
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

/** Writes the records that these lines say, all nodes before all edges. @returns how many there are */
export function writeRecords(path: string, wanted: Wanted): number {
  const edges: object[] = [];
  const nodes = function* (): Generator<object> {
    for (const record of recordsOf(said(wanted))) {
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
