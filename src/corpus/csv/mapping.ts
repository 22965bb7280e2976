import { z } from 'zod';
import { GainsayError } from '../../model/errors.js';
import { checkShape } from '../check-shape.js';
import { collectFaults } from '../faults.js';
import { nearest } from '../nearest.js';
import { corpusFile } from '../shape/corpus.js';
import { readYaml } from '../yaml.js';

/** How the rows of a table become lines: which corpus they belong to, and a line with columns in the place of values. */
export interface Mapping {
  readonly corpus: object;
  /** Between the columns; found out where it is not given. */
  readonly separator?: string;
  readonly row: Template;
}
export type Template = unknown;

/** A value that stands in a column. */
const columnShape = z
  .strictObject({
    column: z.string().min(1).meta({ description: 'The name of the column, as in the first row.' }),
    list: z.string().min(1).meta({ description: 'What parts several values in one cell.' }).optional(),
    words: z
      .record(z.string(), z.string())
      .meta({ description: 'What words of the table mean: `Yes: asserts`.' })
      .optional(),
    slug: z
      .boolean()
      .meta({ description: 'Makes an id of a text: `The Ministry` becomes `the-ministry`.' })
      .optional(),
    prefix: z.string().meta({ description: 'Stands before the value.' }).optional(),
    number: z.boolean().meta({ description: 'The value is a number.' }).optional(),
    boolean: z.boolean().meta({ description: 'The value is true or false, in any case.' }).optional(),
  })
  .meta({ id: 'column', title: 'a column' });
export type Column = Readonly<z.infer<typeof columnShape>>;

const mappingShape = z
  .strictObject({
    corpus: corpusFile.omit({ documents: true }).partial({ title: true, licence: true, language: true }),
    separator: z.string().length(1).optional(),
    row: z.record(z.string(), z.array(z.unknown())).meta({
      description:
        'The lists of a line, as in a corpus file, with {column: …} where a value stands in a column.',
    }),
  })
  .meta({ id: 'mapping', title: 'a mapping' });

/** Whether a part of a mapping stands for a column; no map of a line has such a key. */
export const isColumn = (part: unknown): part is Column =>
  typeof part === 'object' && part !== null && 'column' in part;

/** @throws GainsayError INVALID with the first fault and its place */
export function readMapping(file: string, yaml: string): Mapping {
  const faults = collectFaults();
  const value = readYaml(file, yaml, faults);
  const read = value && typeof value === 'object' ? checkShape(mappingShape, value, faults, new Set()) : {};
  if ('row' in read)
    for (const column of columnsOf(read.row)) checkShape(columnShape, column, faults, new Set());
  const [fault] = faults.sorted();
  if (fault || !('row' in read))
    throw new GainsayError(
      'INVALID',
      fault ? `${file}:${fault.line}:${fault.column}: ${fault.message}` : `${file} is no mapping.`,
      { remedy: fault?.remedy ?? 'README.md has an example of one.' },
    );
  return read as Mapping;
}

/** The names of the columns that a mapping has, in its order. */
export const columnsIn = (part: Template): string[] => columnsOf(part).map(({ column }) => column);

function columnsOf(part: Template): Column[] {
  if (isColumn(part)) return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(columnsOf) : [];
}

/** @throws GainsayError INVALID when the mapping names a column that the table does not have, or has twice */
export function checkColumns(file: string, { row }: Mapping, columns: readonly string[]): void {
  for (const wanted of new Set(columnsIn(row))) {
    const count = columns.filter((column) => column === wanted).length;
    if (count === 1) continue;
    const meant = nearest(wanted, columns);
    throw new GainsayError(
      'INVALID',
      `${file} has ${count === 0 ? 'no' : `${count} columns called`} ${count === 0 ? 'column ' : ''}"${wanted}", which the mapping names.`,
      { remedy: meant ? `Did you mean "${meant}"?` : `Its columns are: ${columns.join(', ')}.` },
    );
  }
}
