/**
 * The guard: `visible(a, b)` in a Cypher file stands for "these records may be read". Today that is the record clock and,
 * where a question is asked as of a day, what had been said by then; access markings will be added here and nowhere else.
 */

/** As of when a question is asked. Without it, of now: the latest that the record says. */
export interface AsOf {
  /** Only what was certainly said by the end of this day; its parameter is `$asOf_saidBy`. */
  readonly saidBy: boolean;
  /** Only what was in the record at this instant, as it then was; its parameter is `$asOf_knownAt`. */
  readonly knownAt: boolean;
}

const visible = /visible\(([^()]*)\)/g;
/** `kept(a, b)`: these may be read whether or not they are still in force. Only the account of changes asks for that. */
const kept = /kept\(([^()]*)\)/g;

/**
 * Writes out `visible(a, b)`; the names of edges bear the star of {@link markEdges}.
 * @example expandGuards('WHERE visible(a)', { saidBy: false, knownAt: false }) === 'WHERE a.supersededAt IS NULL'
 */
export function expandGuards(text: string, asOf: AsOf): string {
  const open = text.replace(kept, (_, names: string) =>
    splitNames(names)
      .map((name) => `${name} IS NOT NULL`)
      .join(' AND '),
  );
  return open.replace(visible, (_, names: string) => guardAll(splitNames(names), asOf));
}

/**
 * An edge that was open joined nodes that were open: what closes a node closes its edges. So of the nodes of a pattern
 * nothing more needs to be asked of the past, which the database would plan for long.
 */
function guardAll(names: readonly string[], asOf: AsOf): string {
  const edges = names.filter((name) => name.endsWith('*'));
  const implied = edges.length > 0 && asOf.knownAt && !asOf.saidBy;
  const guarded = implied ? edges : names;
  return guarded
    .map((name) => (name.endsWith('*') ? guardEdge(name.slice(0, -1), asOf) : guardNode(name, asOf)))
    .join(' AND ');
}

const guardEdge = (name: string, { knownAt }: AsOf): string =>
  knownAt ? wasOpen(name) : `${name}.supersededAt IS NULL`;

/** What a node said is kept in its past states, so it was in the record if it or one of these was open then. */
function guardNode(name: string, { saidBy, knownAt }: AsOf): string {
  const inTime = (state: string): string =>
    saidBy ? ` AND (NOT ${name}:Statement OR ${state}.saidLatest <= $asOf_saidBy)` : '';
  if (!knownAt) return `${name}.supersededAt IS NULL${inTime(name)}`;
  const then = `(${name})-[:WAS]->(state_:Past) WHERE ${wasState('state_')}${inTime('state_')}`;
  return `(${wasOpen(name)}${inTime(name)} OR EXISTS { ${then} })`;
}

/** Whether a record was open at the instant asked for. */
export const wasOpen = (name: string): string =>
  `${name}.recordedAt <= $asOf_knownAt AND (${name}.supersededAt IS NULL OR ${name}.supersededAt > $asOf_knownAt)`;

/** Whether a past state was the present one at the instant asked for. */
export const wasState = (name: string): string =>
  `${name}.recordedAt <= $asOf_knownAt < ${name}.supersededAt`;

/** Marks the names of edges in `visible(node, edge*)`: their guard is another than that of nodes. */
export function markEdges(text: string): string {
  const edges = new Set([
    ...[...text.matchAll(/-\[\s*(\w+)/g)].map((m) => m[1]),
    ...[...text.matchAll(/YIELD relationship AS (\w+)/g)].map((m) => m[1]),
  ]);
  const mark = (name: string): string => (edges.has(name) ? `${name}*` : name);
  return text.replace(visible, (_, names: string) => `visible(${splitNames(names).map(mark).join(', ')})`);
}

/**
 * Refuses a query that matches a node or an edge without naming it in `visible(…)`.
 * @param bound variables that the step is handed, which their own step has guarded
 * @throws Error naming the file and what is not guarded
 */
export function requireGuards(name: string, text: string, bound: readonly string[]): void {
  const guarded = new Set(bound);
  for (const [, names = ''] of [...text.matchAll(visible), ...text.matchAll(kept)])
    splitNames(names).forEach((n) => guarded.add(n.replace('*', '')));
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
