import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { columnAt } from '../../corpus/csv/fill.js';
import { checkColumns, readMapping } from '../../corpus/csv/mapping.js';
import { fromRow, readHead } from '../../corpus/csv/rows.js';
import { batchesOf, type RawLine } from '../../corpus/stream/cut.js';
import { readHeader } from '../../corpus/stream/header.js';
import { GainsayError } from '../../model/errors.js';
import type { Format } from './format.js';
import type { InputFile } from './input.js';
import type { RejectFormat } from './rejects.js';

/**
 * A table, of which each row says what a mapping makes of it.
 * @throws GainsayError INVALID when the mapping is faulty or does not fit the table, NOT_FOUND when there is none
 */
export async function tableFormat(input: InputFile, mappingFile: string | undefined): Promise<Format> {
  const yaml = readText(mappingFile, input.path);
  const mapping = readMapping(mappingFile ?? '', yaml);
  const head = await firstRow(input);
  const table = readHead(input.path, head, mapping.separator);
  checkColumns(input.path, mapping, table.columns);
  return {
    header: readHeader({ corpus: mapping.corpus }, mappingFile ?? ''),
    mark: createHash('sha256').update(head.bytes).update(yaml).digest('hex'),
    batches: (from, wanted, most) =>
      batchesOf(input.chunks(), { from, isQuoted: true, ...(wanted && { wanted }), ...(most && { most }) }),
    toValue: fromRow(mapping, table),
    rejects: rowRejects(head, table.separator),
    placeOf: (path) => {
      const column = columnAt(mapping.row, path);
      return column === undefined ? '' : `column "${column}", `;
    },
  };
}

function readText(path: string | undefined, table: string): string {
  if (path === undefined)
    throw new GainsayError('BAD_USER_INPUT', `What the columns of ${table} mean is not said.`, {
      remedy: 'Give --mapping FILE; README.md has an example of one.',
    });
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new GainsayError('NOT_FOUND', `There is no file ${path}.`, { remedy: 'Give the mapping.', cause });
  }
}

async function firstRow(input: InputFile): Promise<RawLine> {
  const most = { lines: 1, bytes: 1 };
  for await (const { lines } of batchesOf(input.chunks(), { isQuoted: true, most }))
    if (lines[0] && lines[0].bytes.length > 0) return lines[0];
  throw new GainsayError('INVALID', `${input.path} is empty.`, {
    remedy: 'Its first line names the columns.',
  });
}

/** The rows as they were, with one column more: so they can be mended in a spreadsheet, and imported again. */
const rowRejects = (head: RawLine, separator: string): RejectFormat => ({
  head: `${head.bytes.toString('utf8')}${separator}rejected because\n`,
  lines: ({ line }, told) => {
    const why = `line ${line.number}: ${told.join(' ')}`.replaceAll('"', '""');
    return Buffer.concat([line.raw.bytes, Buffer.from(`${separator}"${why}"\n`)]);
  },
});
