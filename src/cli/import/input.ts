import { createReadStream, statSync, type ReadStream } from 'node:fs';
import { createHash } from 'node:crypto';
import { createGunzip } from 'node:zlib';
import { GainsayError } from '../../model/errors.js';

/** A file that is read from its beginning as often as need be; unpacked where its name ends in .gz. */
export class InputFile {
  private stream: ReadStream | undefined;
  /** In bytes, as it lies on the disk. */
  readonly size: number;

  /** @throws GainsayError NOT_FOUND when there is no such file */
  constructor(readonly path: string) {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found?.isFile())
      throw new GainsayError('NOT_FOUND', `There is no file ${path}.`, {
        remedy:
          'Give a corpus folder, or a file that can be read again: .jsonl, .csv, or one of these with .gz. A pipe cannot.',
      });
    this.size = found.size;
  }

  /** How much of it has been read, in bytes. */
  get read(): number {
    return this.stream?.bytesRead ?? 0;
  }

  /** Its bytes. @throws GainsayError INVALID when a packed file is broken */
  async *chunks(): AsyncGenerator<Buffer> {
    this.stream = createReadStream(this.path, { highWaterMark: 256 * 1024 });
    try {
      const plain = this.path.endsWith('.gz') ? this.stream.pipe(createGunzip()) : this.stream;
      yield* plain as AsyncIterable<Buffer>;
    } catch (error) {
      if (!(error as NodeJS.ErrnoException).code?.startsWith('Z_')) throw error;
      throw new GainsayError('INVALID', `${this.path} is not a whole gzip file.`, {
        remedy: 'Pack it again; what was written so far stays, and the import goes on from there.',
        cause: error,
      });
    } finally {
      this.stream.destroy();
    }
  }

  /** The SHA-256 of its first bytes; undefined where there are fewer. */
  async hashOfFirst(bytes: number): Promise<string | undefined> {
    const hash = createHash('sha256');
    let left = bytes;
    for await (const chunk of this.chunks()) {
      hash.update(chunk.subarray(0, left));
      left -= Math.min(left, chunk.length);
      if (left === 0) break;
    }
    return left === 0 ? hash.digest('hex') : undefined;
  }
}
