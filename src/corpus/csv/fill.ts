import { createHash } from 'node:crypto';
import { isColumn, type Column, type Template } from './mapping.js';

type Cells = ReadonlyMap<string, string>;

/**
 * What a row says: the line of the mapping with the cells of the row in it. What stands in an empty cell is left out, and
 * so is an entry all of whose columns are empty.
 */
export function fill(template: Template, cells: Cells): unknown {
  return filled(template, cells).value;
}

interface Filled {
  /** Undefined where it is left out. */
  readonly value: unknown;
  /** How many columns it names, and in how many of these something stands. */
  readonly columns: number;
  readonly given: number;
}

function filled(template: Template, cells: Cells): Filled {
  if (isColumn(template)) {
    const value = cellOf(template, cells.get(template.column)?.trim() ?? '');
    return { value, columns: 1, given: value === undefined ? 0 : 1 };
  }
  if (typeof template !== 'object' || template === null) return { value: template, columns: 0, given: 0 };
  const parts = Object.entries(template).map(([key, part]) => [key, filled(part, cells)] as const);
  const columns = parts.reduce((sum, [, part]) => sum + part.columns, 0);
  const given = parts.reduce((sum, [, part]) => sum + part.given, 0);
  if (columns > 0 && given === 0) return { value: undefined, columns, given };
  // In a list, what is left out keeps its place, so that faults are told of the right entry.
  const value = Array.isArray(template)
    ? parts.map(([, part]) => part.value ?? null)
    : Object.fromEntries(
        parts.filter(([, part]) => part.value !== undefined).map(([key, part]) => [key, part.value]),
      );
  return { value, columns, given };
}

function cellOf(column: Column, cell: string): unknown {
  if (cell === '') return undefined;
  const { list, number = false, boolean = false } = column;
  if (list !== undefined) {
    const parts = cell.split(list).map((part) => part.trim());
    const values = parts.filter((part) => part !== '').map((part) => wordOf(column, part));
    return values.length > 0 ? values : undefined;
  }
  if (number && /^[-+]?\d+(\.\d+)?$/.test(cell)) return Number(cell);
  const word = wordOf(column, cell);
  return boolean && /^(true|false)$/i.test(word) ? /^t/i.test(word) : word;
}

function wordOf({ words = {}, slug = false, prefix = '' }: Column, cell: string): string {
  const word = Object.hasOwn(words, cell) ? (words[cell] ?? cell) : cell;
  return `${prefix}${slug ? slugOf(word) : word}`;
}

/** @example slugOf('Ministère de l’Intérieur') // 'ministere-de-l-interieur' */
export function slugOf(text: string): string {
  const latin = text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
  const slug = latin.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  // Where letters would be lost, a hash of the text tells it from others.
  const isLossy = /[\p{Letter}\p{Number}]/u.test(latin.replace(/[a-z0-9]/g, ''));
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  const whole = isLossy || slug === '' ? `${slug.slice(0, 60)}${slug === '' ? 'x' : '-'}${hash}` : slug;
  return whole.slice(0, 150);
}

/** The column from which comes what is at a place in the line; undefined where it is of the mapping itself. */
export function columnAt(template: Template, path: readonly (string | number)[]): string | undefined {
  let part: unknown = template;
  for (const step of path) {
    if (isColumn(part)) break;
    if (typeof part !== 'object' || part === null) return undefined;
    part = (part as Record<string | number, unknown>)[step];
  }
  return isColumn(part) ? part.column : undefined;
}
