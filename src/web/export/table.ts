/** Rows as they are shown, for a file. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

type Cell = string | number | boolean | null | undefined;

/**
 * A table of rows by its columns, each with what stands in it; what is not known is an empty cell.
 * @example tableOf(claims, { Id: ({ id }) => id, Claim: ({ text }) => text })
 */
export function tableOf<Row>(
  rows: readonly Row[],
  columns: Readonly<Record<string, (row: Row) => Cell>>,
): Table {
  return {
    columns: Object.keys(columns),
    rows: rows.map((row) => Object.values(columns).map((cell) => textOf(cell(row)))),
  };
}

function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  return String(cell);
}

/** Several names in one cell. */
export const namesOf = (nodes: readonly { readonly name: string }[]): string =>
  nodes.map(({ name }) => name).join(' | ');
