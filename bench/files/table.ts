import { columnsIn, isColumn, type Column, type Template } from '../../src/corpus/csv/mapping.js';
import { yamlText } from '../../src/corpus/write/yaml.js';
import type { Line, Lines, Parts } from '../generate/lines.js';
import { row } from './sheet.js';
import { asTyped } from './typed.js';

const columns = columnsIn(row);
const placeOf = new Map(columns.map((column, index) => [column, index]));

/** The mapping that goes with the table. */
export const mappingText = ({ first }: Parts): string =>
  yamlText({ corpus: first['corpus'], separator: ',', row });

/** The table, a row at a time: the names of the columns, then what the lines say, a claim in one row with its first assertion. */
export function* tableRows({
  registers,
  claims,
  utterances,
  statements,
  links,
  figures,
}: Parts): Generator<string> {
  yield inCsv(columns);
  for (const part of [registers, utterances, together(claims, statements), links, figures])
    for (const line of part) yield rowOf(asTyped(line));
}

/** Two sequences of lines as one, as long as the longer of them. */
function* together(one: Lines, other: Lines): Lines {
  for (const line of one) yield { ...line, ...other.next().value };
  yield* other;
}

/** The inverse of the program's `fill`: the cells from which the mapping makes this line. */
export function rowOf(line: Line): string {
  const cells = columns.map(() => '');
  put(row, line, cells);
  return inCsv(cells);
}

function put(template: Template, value: unknown, cells: string[]): void {
  if (value == null) return;
  if (isColumn(template)) {
    cells[placeOf.get(template.column) ?? -1] = cellOf(template, value);
    return;
  }
  if (typeof template !== 'object' || template === null || typeof value !== 'object') throw astray(value);
  for (const [key, part] of Object.entries(value))
    put((template as Record<string, Template>)[key], part, cells);
}

function cellOf({ list }: Column, value: unknown): string {
  if (Array.isArray(value) && list !== undefined) return value.join(`${list} `);
  if (list !== undefined || !isPlain(value)) throw astray(value);
  return String(value);
}

const isPlain = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

const astray = (value: unknown): Error =>
  new Error(`bench/files/sheet.ts has no column for ${JSON.stringify(value)}.`);

const inCsv = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\n`;
const quoted = (cell: string): string => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
