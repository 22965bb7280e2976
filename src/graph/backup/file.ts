import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { GainsayError } from '../../model/errors.js';
import type { Group } from './compare.js';
import { isOlder, lineOfToday, TailOfToday } from './older.js';
import {
  kindOf,
  Tally,
  type BodyLine,
  type EntryLine,
  type HeadLine,
  type Kind,
  type LineOf,
  type NodeLine,
  type TailLine,
} from './lines.js';

const isZipped = (file: string): boolean => file.endsWith('.gz');

/** A file that is there under its name only when it is whole; compressed if its name ends in `.gz`. */
export class BackupWriter {
  private readonly part: string;
  private readonly lines = new PassThrough();
  private readonly written: Promise<void>;

  constructor(private readonly file: string) {
    this.part = `${file}.part`;
    const target = createWriteStream(this.part);
    this.written = isZipped(file) ? pipeline(this.lines, createGzip(), target) : pipeline(this.lines, target);
    // Whoever keeps or discards the file hears of it.
    this.written.catch(() => undefined);
  }

  readonly write = async (line: string): Promise<void> => {
    if (!this.lines.write(`${line}\n`)) await Promise.race([once(this.lines, 'drain'), this.written]);
  };

  /**
   * Gives the file its name.
   * @throws Error of the file system, such as ENOSPC; nothing has the name then
   */
  async keep(): Promise<void> {
    this.lines.end();
    await this.written;
    await rename(this.part, this.file);
  }

  async discard(): Promise<void> {
    this.lines.destroy();
    await this.written.catch(() => undefined);
    await rm(this.part, { force: true });
  }
}

/** The lines of a backup, one by one, each with its number. */
async function* linesIn(file: string): AsyncGenerator<[line: string, number: number]> {
  const raw = createReadStream(file);
  const stream = isZipped(file) ? raw.pipe(createGunzip()) : raw;
  // What goes wrong with the file is met where its lines are read.
  raw.on('error', (error) => stream.destroy(error));
  let number = 0;
  for await (const line of createInterface({ input: stream, crlfDelay: Infinity }))
    yield [line, (number += 1)];
}

/** The lines between head and tail of some kinds, in the form of today; the other lines are passed over unread. */
async function* recordLines(
  file: string,
  kinds: readonly Kind[],
): AsyncGenerator<[line: string, kind: Kind]> {
  let older = false;
  for await (const [line, number] of linesIn(file)) {
    if (number === 1) older = isOlder(JSON.parse(line) as HeadLine);
    const kind = kindOf(line);
    if (kind && kinds.includes(kind)) yield [older ? lineOfToday(line) : line, kind];
  }
}

/** What lies between head and tail of one kind. */
export async function* bodyOf<K extends Kind>(file: string, kind: K): AsyncGenerator<LineOf[K]> {
  for await (const [line] of recordLines(file, [kind])) yield JSON.parse(line) as LineOf[K];
}

/** The lines of a backup, node by node. */
export async function* groupsIn(file: string): AsyncGenerator<Group> {
  let group: { id: string; lines: string[] } | undefined;
  for await (const [line, kind] of recordLines(file, ['node', 'past', 'edge'])) {
    if (kind === 'node') {
      if (group) yield group;
      group = { id: (JSON.parse(line) as NodeLine).node, lines: [line] };
    } else group?.lines.push(line);
  }
  if (group) yield group;
}

/** The lines of what was done to the record, each for itself. */
export async function* entryGroupsIn(file: string): AsyncGenerator<Group> {
  for await (const [line] of recordLines(file, ['entry'])) {
    const { label, entry } = JSON.parse(line) as EntryLine;
    yield { id: `${label} ${entry}`, lines: [line] };
  }
}

/**
 * Reads a backup from its first line to its last, and says what it is, before anything is made of it. The tail of an older
 * one is that which its record has in the form of today, in which it is read from then on.
 * @throws GainsayError NOT_FOUND when there is no such file, INVALID when it is no backup, is cut short or was changed
 */
export async function checkBackup(file: string): Promise<{ head: HeadLine; tail: TailLine }> {
  try {
    return await check(file);
  } catch (cause) {
    if (cause instanceof GainsayError) throw cause;
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw missing
      ? new GainsayError('NOT_FOUND', `There is no file ${file}.`, {
          remedy: 'Give the file of a backup.',
          cause,
        })
      : invalid(file, (cause as Error).message);
  }
}

async function check(file: string): Promise<{ head: HeadLine; tail: TailLine }> {
  const tally = new Tally();
  let head: HeadLine | undefined;
  let tail: TailLine | undefined;
  let today: TailOfToday | undefined;
  for await (const [line, number] of linesIn(file)) {
    const content = parsed(file, line, number);
    if (tail) throw invalid(file, `line ${number} comes after the end`);
    if (number === 1) {
      if (content['gainsay'] !== 'backup') throw invalid(file, 'its first line is not that of a backup');
      if (content['format'] !== 1 && content['format'] !== 2)
        throw invalid(file, `its format ${String(content['format'])} is not known here`);
      head = content as unknown as HeadLine;
      today = isOlder(head) ? new TailOfToday() : undefined;
    } else if (content['end'] === true) tail = content as unknown as TailLine;
    else {
      tally.add(line);
      today?.add(content as unknown as BodyLine);
    }
  }
  if (!head || !tail) throw invalid(file, 'it has no end: it was cut short');
  const found = tally.tail(tail.millis);
  const { sha256, entriesSha256 = new Tally().tail(0).entriesSha256 } = tail;
  if (found.sha256 !== sha256 || found.entriesSha256 !== entriesSha256)
    throw invalid(file, 'its lines are not those that were written: it was changed');
  return { head, tail: today?.tail(tail) ?? tail };
}

function parsed(file: string, line: string, number: number): Record<string, unknown> {
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    throw invalid(file, `line ${number} is no JSON`);
  }
}

const invalid = (file: string, why: string): GainsayError =>
  new GainsayError('INVALID', `${file} cannot be restored: ${why}.`, {
    remedy: 'Take another copy of the backup. Nothing was written.',
  });
