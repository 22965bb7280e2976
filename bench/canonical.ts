/** An answer as one text: fields in the order of their names, cursors only as being there or not. */
export function canonical(answer: unknown): string {
  return JSON.stringify(sorted(answer));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value ?? null;
  const entries = Object.entries(value)
    .map(([key, inner]): [string, unknown] => [key, key === 'endCursor' ? inner != null : sorted(inner)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}
