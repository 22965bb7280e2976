/**
 * The guard: `visible(a, b)` in a Cypher file stands for "these records may be read". Today that is the record clock;
 * access markings will be added here and nowhere else.
 */

const visible = /visible\(([^()]*)\)/g;

/**
 * Writes out `visible(a, b)` for a read of the present.
 * @example expandGuards('WHERE visible(a)') === 'WHERE a.supersededAt IS NULL'
 */
export function expandGuards(text: string): string {
  return text.replace(visible, (_, names: string) =>
    splitNames(names)
      .map((name) => `${name}.supersededAt IS NULL`)
      .join(' AND '),
  );
}

/**
 * Refuses a query that matches a node or an edge without naming it in `visible(…)`.
 * @param bound variables that the step is handed, which their own step has guarded
 * @throws Error naming the file and what is not guarded
 */
export function requireGuards(name: string, text: string, bound: readonly string[]): void {
  const guarded = new Set(bound);
  for (const [, names = ''] of text.matchAll(visible)) splitNames(names).forEach((n) => guarded.add(n));
  // What a WITH or YIELD introduces was matched, and so guarded, before.
  for (const [, introduced = ''] of text.matchAll(/\bAS (\w+)/g)) guarded.add(introduced);
  for (const [, yielded = ''] of text.matchAll(/\bYIELD ([\w, ]+)/g))
    splitNames(yielded).forEach((n) => guarded.add(n));
  for (const element of patternElements(text)) {
    if (element.variable === '')
      throw new Error(`cypher/${name}.cypher: ${element.text} has no name, so it cannot be guarded`);
    if (!guarded.has(element.variable)) {
      throw new Error(
        `cypher/${name}.cypher: ${element.text} is matched without visible(${element.variable})`,
      );
    }
  }
}

/** The nodes and relationships in the patterns of a query. A parenthesis behind a word is a function's. */
function patternElements(text: string): { variable: string; text: string }[] {
  const code = text
    .replace(/\/\/.*$/gm, '')
    .replace(/'[^']*'/g, "''")
    .replace(/CALL \([\w, ]*\) \{/g, '{'); // what a subquery is handed was matched before
  const nodes = code.matchAll(/(?<!\w)\(\s*(\w*)\s*(?=[):{]|WHERE\b)[^()]*\)?/g);
  const relationships = code.matchAll(/-\[\s*(\w*)[^\]]*\]-/g);
  const bare = code.matchAll(/\)\s*(?:<--|-->|--)\s*(?=\()/g);
  return [...nodes, ...relationships, ...bare].map((m) => ({ variable: m[1] ?? '', text: m[0].trim() }));
}

const splitNames = (names: string): string[] =>
  names
    .split(',')
    .map((n) => n.trim())
    .filter(Boolean);
