/**
 * An operation with the values of its variables as their defaults, so that it can be run as it stands elsewhere.
 * @example withValues('query Q($id: ID!) { … }', { id: 'c1' }) // 'query Q($id: ID! = "c1") { … }'
 */
export function withValues(query: string, variables: object): string {
  const head = /^query \w+\(([^]*?)\) \{/.exec(query);
  if (!head) return query;
  const values = new Map(Object.entries(variables));
  const filled = (head[1] ?? '').replace(/\$(\w+): ([\w[\]!]+)/g, (whole, name: string, type: string) => {
    const value: unknown = values.get(name);
    return value === undefined || value === null ? whole : `${whole} = ${literal(value, type)}`;
  });
  return query.replace(head[1] ?? '', () => filled);
}

const strings = new Set(['ID', 'String', 'Edtf', 'Words', 'Day', 'DateTime']);

/** Strings that are no text are the words of an enum. */
function literal(value: unknown, type: string): string {
  if (Array.isArray(value)) return `[${value.map((each) => literal(each, type)).join(', ')}]`;
  if (typeof value === 'string' && !strings.has(type.replace(/[[\]!]/g, ''))) return value;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(([name, each]) => `${name}: ${literal(each, 'String')}`);
    return `{ ${fields.join(', ')} }`;
  }
  return JSON.stringify(value);
}
