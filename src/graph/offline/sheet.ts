import { closeSync, openSync, writeSync } from 'node:fs';
import type { Properties, Value } from '../../model/records.js';

/** How much is gathered before it is written, in characters. */
const bufferSize = 262_144;

/** The types of properties, as Neo4j's importer names them. */
export type Type = 'string' | 'long' | 'double' | 'boolean' | 'string[]';

/** Between the elements of a list: a character that stands in no text. */
export const between = '\u001f';

/**
 * One file for the importer: rows of the same labels, or of one type of edge. A property gets its column when it first
 * comes, and a row ends where it has nothing more to say; so nobody need know beforehand which properties there are.
 */
export class Sheet {
  private readonly columns = new Map<string, { readonly index: number; readonly type: Type }>();
  private readonly file: number;
  private gathered = '';
  rows = 0;

  /** @param keys the heads of the columns that every row begins with */
  constructor(
    path: string,
    private readonly keys: readonly string[],
    private readonly written: (bytes: number) => void,
  ) {
    this.file = openSync(path, 'w', 0o600);
  }

  /** Whether these properties have the types of the columns. */
  takes(properties: Properties): boolean {
    for (const name in properties) {
      const value = properties[name] ?? null;
      const column = this.columns.get(name);
      if (value !== null && column !== undefined && column.type !== typeOf(value)) return false;
    }
    return true;
  }

  write(keys: readonly string[], properties: Properties): void {
    const cells = keys.map(quoted);
    for (const name in properties) {
      const value = properties[name] ?? null;
      if (value === null) continue;
      let column = this.columns.get(name);
      if (column === undefined) {
        column = { index: this.keys.length + this.columns.size, type: typeOf(value) };
        this.columns.set(name, column);
      }
      while (cells.length < column.index) cells.push('');
      cells[column.index] = cellOf(value);
    }
    this.gathered += `${cells.join('\t')}\n`;
    this.rows += 1;
    if (this.gathered.length > bufferSize) this.flush();
  }

  /** Closes the file. @returns its head, which stands in a file of its own */
  end(): string {
    this.flush();
    closeSync(this.file);
    return [...this.keys, ...[...this.columns].map(([name, { type }]) => `${name}:${type}`)].join('\t');
  }

  private flush(): void {
    if (this.gathered !== '') this.written(writeSync(this.file, this.gathered));
    this.gathered = '';
  }
}

const typeOf = (value: Exclude<Value, null>): Type => {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'long' : 'double';
  return 'string[]';
};

const cellOf = (value: Exclude<Value, null>): string => {
  if (typeof value === 'string') return quoted(value);
  return Array.isArray(value) ? quoted(value.join(between)) : String(value);
};

/** A cell without quotes that is empty says nothing; with quotes it is an empty text. */
const quoted = (text: string): string =>
  text === '' || /[\t"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
