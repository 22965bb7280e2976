import { createHash } from 'node:crypto';

/** One line as it stands in the file, without its end. */
export interface RawLine {
  /** Counting from 1. */
  readonly number: number;
  readonly bytes: Buffer;
  /** What makes it unreadable as a line: it is longer than a line may be, and `bytes` is only its beginning. */
  readonly isCut?: boolean;
}

/** How far a stream has been read: so many lines, which end at this byte, and the SHA-256 of all bytes up to there. */
export interface Reached {
  readonly line: number;
  readonly offset: number;
  readonly sha256: string;
}

/** Some lines that are written together. */
export interface Batch<L = RawLine> {
  readonly lines: readonly L[];
  readonly upTo: Reached;
}

/** A batch is full with so many lines, or so many bytes of them. A line is a text that a person can still look at. */
export const limits = { lines: 1_000, bytes: 400_000, longestLine: 4_000_000 };

/** When a batch is full. */
export interface Most {
  readonly lines: number;
  readonly bytes: number;
}

/**
 * Cuts a stream of bytes into lines, and these into batches, by nothing but the bytes: a file gives the same batches
 * wherever its reading begins anew.
 *
 * @param wanted of these lines only batches are made; all lines where it is left out
 * @param from where a batch ended at which reading goes on: what stands before is only hashed
 */
export async function* batchesOf(
  chunks: AsyncIterable<Buffer>,
  {
    from,
    wanted,
    isQuoted = false,
    most = limits,
  }: {
    readonly from?: Pick<Reached, 'line' | 'offset'>;
    readonly wanted?: (line: number) => boolean;
    /** Whether what stands between quotation marks may hold ends of lines, as in CSV; they are part of it then. */
    readonly isQuoted?: boolean;
    readonly most?: Most;
  } = {},
): AsyncGenerator<Batch> {
  const hash = createHash('sha256');
  let [lines, bytes, offset, number] = [[] as RawLine[], 0, 0, 0];
  let reached: Reached | undefined;
  const begin = { skip: from?.offset ?? 0, number: from?.line ?? 0, isQuoted };
  for await (const { line, raw, last } of linesOf(chunks, begin)) {
    if (raw.length > 0) hash.update(raw);
    offset += raw.length;
    if (!line) continue;
    number = last;
    if (!wanted || wanted(line.number)) {
      lines.push(line);
      bytes += line.bytes.length;
    }
    if (lines.length < most.lines && bytes < most.bytes) continue;
    reached = { line: number, offset, sha256: hash.copy().digest('hex') };
    yield { lines, upTo: reached };
    [lines, bytes] = [[], 0];
  }
  if (lines.length > 0 || reached?.offset !== offset)
    yield { lines, upTo: { line: number || (from?.line ?? 0), offset, sha256: hash.digest('hex') } };
}

interface Piece {
  /** The line that ends with these bytes; none where they are only a part of one, or were read before. */
  readonly line?: RawLine;
  readonly raw: Buffer;
  /** The last line so far, by its number. */
  readonly last: number;
}

/** A stream piece by piece; the bytes before `skip` come as they are, and lines count on from `number` after them. */
async function* linesOf(
  chunks: AsyncIterable<Buffer>,
  { skip, number, isQuoted }: { skip: number; number: number; isQuoted: boolean },
): AsyncGenerator<Piece> {
  let passed = 0;
  const gathering = new Gathering(number, isQuoted);
  for await (const chunk of chunks) {
    const before = Math.min(Math.max(skip - passed, 0), chunk.length);
    passed += chunk.length;
    if (before > 0) yield { raw: chunk.subarray(0, before), last: number };
    for (let start = before; start < chunk.length;) {
      const feed = chunk.indexOf(0x0a, start);
      const raw = chunk.subarray(start, feed < 0 ? chunk.length : feed + 1);
      const line = gathering.add(raw, feed >= 0);
      start += raw.length;
      yield { raw, last: gathering.last, ...(line && { line }) };
    }
  }
  const line = gathering.end();
  if (line) yield { raw: Buffer.alloc(0), line, last: gathering.last };
}

/** The pieces of a line until it is whole. */
class Gathering {
  private parts: Buffer[] = [];
  private length = 0;
  private first: number;
  private isOpen = false;

  /** @param last the number of the line before */
  constructor(
    public last: number,
    private readonly isQuoted: boolean,
  ) {
    this.first = last + 1;
  }

  /** @returns the line that ends with these bytes */
  add(raw: Buffer, isEnd: boolean): RawLine | undefined {
    // Of a line that is too long, only the beginning is kept.
    if (this.length <= limits.longestLine) this.parts.push(raw);
    this.length += raw.length;
    if (this.isQuoted) for (const byte of raw) if (byte === 0x22) this.isOpen = !this.isOpen;
    if (isEnd) this.last += 1;
    return isEnd && (!this.isOpen || this.length > limits.longestLine) ? this.take() : undefined;
  }

  /** What is left at the end of the stream. */
  end(): RawLine | undefined {
    if (this.length === 0) return undefined;
    if (this.parts.at(-1)?.at(-1) !== 0x0a) this.last += 1;
    return this.take();
  }

  private take(): RawLine {
    const isCut = this.length > limits.longestLine;
    const whole = this.parts.length === 1 ? (this.parts[0] as Buffer) : Buffer.concat(this.parts);
    const bytes = withoutEnd(isCut ? whole.subarray(0, 200) : whole);
    const number = this.first;
    [this.parts, this.length, this.first, this.isOpen] = [[], 0, this.last + 1, false];
    return { number, bytes, ...(isCut && { isCut }) };
  }
}

/** Without the line feed, and the carriage return of other systems before it. */
function withoutEnd(bytes: Buffer): Buffer {
  let { length } = bytes;
  if (bytes[length - 1] === 0x0a) length -= 1;
  if (bytes[length - 1] === 0x0d) length -= 1;
  return bytes.subarray(0, length);
}
