import { CsvError, parse } from 'csv-parse/sync';
import { GainsayError } from '../../model/errors.js';
import { decodeUtf8 } from '../decode.js';
import type { Faults } from '../faults.js';
import type { RawLine } from '../stream/cut.js';
import type { ToValue } from '../stream/take.js';
import { fill } from './fill.js';
import type { Mapping } from './mapping.js';

/** A table: what stands between its columns, and what they are called. */
export interface Table {
  readonly separator: string;
  readonly columns: readonly string[];
  /** Of the line with the names. */
  readonly line: number;
}

/**
 * Reads the names of the columns.
 * @throws GainsayError INVALID when the line is not such a line
 */
export function readHead(file: string, { bytes, number }: RawLine, separator?: string): Table {
  const decoded = decodeUtf8(bytes);
  if (!('text' in decoded) || decoded.text.includes('\0'))
    throw new GainsayError('INVALID', `${file} is not UTF-8.`, { remedy: 'Save it as "CSV UTF-8".' });
  const { text } = decoded;
  const found = separator ?? mostFrequent(text);
  const columns = fieldsOf(text, found).map((name) => name.trim());
  return { separator: found, columns, line: number };
}

/** Spreadsheets put a semicolon where the comma is part of numbers. */
function mostFrequent(text: string): string {
  const bare = text.replace(/"(?:[^"]|"")*"/g, '');
  const counts = [',', ';', '\t'].map((each) => [each, bare.split(each).length] as const);
  return counts.reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}

const fieldsOf = (text: string, delimiter: string): string[] =>
  parse(text, { delimiter, relax_column_count: true })[0] ?? [];

/** How a row becomes the line that the mapping makes of it. */
export const fromRow =
  ({ row }: Mapping, { separator, columns, line }: Table): ToValue =>
  (raw, faults) => {
    if (raw.number <= line) return undefined;
    const fields = readRow(raw, separator, faults);
    if (!fields || fields.every((field) => field.trim() === '')) return undefined;
    if (fields.slice(columns.length).some((field) => field !== '')) {
      const remedy = 'Put a text that holds the separator into quotation marks.';
      faults.inFile(
        atRow,
        `The row has ${fields.length} fields, and there are ${columns.length} columns.`,
        remedy,
      );
      return undefined;
    }
    const cells = new Map(columns.map((column, index) => [column, fields[index] ?? '']));
    return fill(row, cells) ?? {};
  };

const atRow = { file: 'input', line: 1, column: 1, path: [] };

function readRow({ bytes, isCut }: RawLine, separator: string, faults: Faults): string[] | undefined {
  const decoded = decodeUtf8(bytes);
  if (isCut) faults.inFile(atRow, 'The row has no end.', 'Is a quotation mark in it never closed?');
  else if (!('text' in decoded))
    faults.inFile(atRow, `It is not UTF-8 (column ${decoded.column}).`, 'Save the file as "CSV UTF-8".');
  else
    try {
      return fieldsOf(decoded.text, separator);
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      const remedy = 'Inside quotation marks, write each of your own twice.';
      faults.inFile(atRow, `This is not a row: ${error.message.split(' on line')[0]}.`, remedy);
    }
  return undefined;
}
