import { join } from 'node:path';
import type { Progress } from '../../src/graph/progress.js';
import { linesOf, partsOf, type Line } from '../generate/lines.js';
import { sizesOf } from '../generate/sizes.js';
import { writeCorpusOf } from './corpus.js';
import type { FileOptions } from './options.js';
import { makeFolder, requireAbsent, writeFiles, type Made } from './parts.js';
import { mappingText, tableRows } from './table.js';
import { asTyped } from './typed.js';

/**
 * Writes a synthetic graph as files that the program imports.
 *
 * @param stop what is written so far is removed when it is aborted
 * @throws GainsayError CONFLICT when a file is there already, UNAVAILABLE when the disk has no room or refuses
 * @example await makeFiles({ claims: 1000, seed: '1', format: 'csv', out: 'tables' }, onStderr)
 */
export async function makeFiles(
  options: FileOptions,
  progress: Progress,
  stop?: AbortSignal,
): Promise<Made[]> {
  const { claims, format, out } = options;
  const writing = { room: claims * bytesPerClaim, stop };
  const told = <T>(rows: Iterable<T>): Generator<T> => counted(rows, expectedLines(options), progress);
  if (format === 'csv') {
    const parts = partsOf(options);
    const mapping: [string, string[]] = ['statements.yaml', [mappingText(parts)]];
    return writeFiles(out, [mapping, ['statements.csv', told(tableRows(parts))]], writing);
  }
  if (format === 'jsonl')
    return writeFiles(out, [['lines.jsonl', told(inJson(typedLines(options)))]], writing);
  requireAbsent(out, ['corpus']);
  makeFolder(out);
  return writeCorpusOf(options, told(typedLines(options)), join(out, 'corpus'), stop);
}

/** As measured, for lines and tables; a little more. */
const bytesPerClaim = 2_500;

function* typedLines(options: FileOptions): Generator<Line> {
  for (const line of linesOf(options)) yield asTyped(line);
}

function* inJson(lines: Iterable<object>): Generator<string> {
  for (const line of lines) yield `${JSON.stringify(line)}\n`;
}

/** About how many lines there will be: names, footnotes and links are drawn. In a table, a claim shares a row. */
function expectedLines({ claims, format }: FileOptions): number {
  const sizes = sizesOf(claims);
  const { Topic, Place, Event, Measure, Actor, Source, Edition, Claim, Utterance, Statement, Figure } = sizes;
  const drawn = 2 * (Actor + Place) + 1.02 * Edition + 0.29 * Claim;
  const nodes = Topic + Place + Event + Measure + Actor + Source + Edition + Claim + Utterance + Statement;
  return Math.round(nodes + Figure + drawn - (format === 'csv' ? Claim : 0));
}

const inWords = (seconds: number): string =>
  seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.round(seconds / 60)} min`;

/** Tells how far it is, how fast, and how long it will take. */
function* counted<T>(rows: Iterable<T>, expected: number, progress: Progress): Generator<T> {
  const begun = performance.now();
  let done = 0;
  const tell = (total: number): void => {
    const seconds = (performance.now() - begun) / 1_000;
    const rate = Math.round(done / seconds);
    const left = (seconds * (total - done)) / done;
    progress('Writing', { done, total, note: ` lines, ${rate} a second, ${inWords(left)} left` });
  };
  for (const row of rows) {
    yield row;
    done += 1;
    // Looking at the clock for each would take longer than some of them.
    if (done % 10_000 === 0) tell(Math.max(expected, done + 1));
  }
  tell(done);
}
