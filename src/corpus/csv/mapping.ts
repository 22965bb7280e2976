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
export interface Column {
  readonly column: string;
  /** What parts several values in one cell. */
  readonly list?: string;
  /** What words of the table mean: `Yes: asserts`. */
  readonly words?: Readonly<Record<string, string>>;
  /** Makes an id of a text: `The Ministry` becomes `the-ministry`. */
  readonly slug?: boolean;
  /** Stands before the value. */
  readonly prefix?: string;
  readonly number?: boolean;
}
const columnKeys = ['column', 'list', 'words', 'slug', 'prefix', 'number'];

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

/** Whether a part of a mapping stands for a column. */
export const isColumn = (part: unknown): part is Column =>
  typeof part === 'object' &&
  part !== null &&
  'column' in part &&
  Object.keys(part).every((key) => columnKeys.includes(key));

/** @throws GainsayError INVALID with the first fault and its place */
export function readMapping(file: string, yaml: string): Mapping {
  const faults = collectFaults();
  const value = readYaml(file, yaml, faults);
  const read = value && typeof value === 'object' ? checkShape(mappingShape, value, faults, new Set()) : {};
  const [fault] = faults.sorted();
  if (fault || !('row' in read))
    throw new GainsayError(
      'INVALID',
      fault ? `${file}:${fault.line}:${fault.column}: ${fault.message}` : `${file} is no mapping.`,
      { remedy: fault?.remedy ?? 'README.md has an example of one.' },
    );
  return read as Mapping;
}

/** The columns that a mapping names. */
export function columnsIn(part: Template): string[] {
  if (isColumn(part)) return [part.column];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(columnsIn) : [];
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
