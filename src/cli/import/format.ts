import { createHash } from 'node:crypto';
import { batchesOf, type Batch, type Most, type RawLine, type Reached } from '../../corpus/stream/cut.js';
import { isHeader, readHeader, type StreamHeader } from '../../corpus/stream/header.js';
import { fromJson, type ToValue } from '../../corpus/stream/take.js';
import { collectFaults } from '../../corpus/faults.js';
import { GainsayError } from '../../model/errors.js';
import type { InputFile } from './input.js';
import { jsonRejects, type RejectFormat } from './rejects.js';

/** What can be imported line by line: how a file of some kind becomes lines, and these what they say. */
export interface Format {
  readonly header: StreamHeader;
  /** What else than its lines decides what they say. */
  readonly mark: string;
  batches(
    from: Pick<Reached, 'line' | 'offset'>,
    wanted: ((line: number) => boolean) | undefined,
    most?: Most,
  ): AsyncIterable<Batch>;
  readonly toValue: ToValue;
  readonly rejects: RejectFormat;
  /** Where else than in the line a person looks for what is at a place in it. */
  readonly placeOf?: (path: readonly (string | number)[]) => string;
}

/** A file with one JSON map a line; the first says which corpus it is. */
export async function jsonFormat(input: InputFile): Promise<Format> {
  const { line, value } = await firstLine(input);
  return {
    header: readHeader(value, input.path),
    mark: createHash('sha256').update(line.bytes).digest('hex'),
    batches: (from, wanted, most) =>
      batchesOf(input.chunks(), { from, ...(wanted && { wanted }), ...(most && { most }) }),
    toValue: (raw, faults) => (raw.number === line.number ? undefined : fromJson(raw, faults)),
    rejects: jsonRejects(`${line.bytes.toString('utf8')}\n`),
  };
}

async function firstLine(input: InputFile): Promise<{ line: RawLine; value: object }> {
  for await (const { lines } of batchesOf(input.chunks(), { most: { lines: 1, bytes: 1 } })) {
    const [line] = lines;
    const value = line && fromJson(line, collectFaults());
    if (line && isHeader(value)) return { line, value: value as object };
    if (line && (value !== undefined || line.bytes.toString('utf8').trim().startsWith('{'))) break;
  }
  throw new GainsayError('INVALID', `The first line of ${input.path} does not say which corpus this is.`, {
    remedy:
      'Begin the file with a line such as {"corpus": {"id": "my-corpus", "recordedBy": "A. Analyst", "language": "en"}}.',
  });
}
