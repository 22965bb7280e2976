import { join, type Composition, type Level, type Part, type RawObject } from './part.js';
import { pageRows, type CursorKey } from './page.js';
import { innerSets, objectType, type FieldsType, type Selected } from './select.js';
import { composeSelection } from './selection.js';
import type { Step } from './steps.js';

const mostFacetCounts = 100;

/**
 * So many entries of a list are counted by its facets, the first in its order: all of them would take as long as the graph is
 * large. All facets of claims together take some 70 microseconds a claim, half of it for the dispute findings.
 */
export const mostCounted = 10_000;

/** What is asked of a list as a whole. */
export interface Whole {
  readonly facets: readonly Part[];
  /** Whether it is asked how many there are. */
  readonly isCounted: boolean;
  /** How many the facets may count, from the first on. */
  readonly most: number | undefined;
  /** Whether it is asked how many the facets counted. */
  readonly tellsCounted: boolean;
}

/** A list that tells how much of it was counted need not count all; other lists are short by themselves. */
export const mostOf = (type: FieldsType): number | undefined =>
  'counted' in type.getFields() ? mostCounted : undefined;

/** Whether what the facets count is all that there is, so that nothing else need be counted. */
export const countedWith = ({ facets, most }: Whole): boolean => facets.length > 0 && most === undefined;

/** The subqueries over the whole list, whatever page is shown: for its facets, and for its count. */
export function composeWhole(level: Level, whole: Whole): string[] {
  const { facets, isCounted, tellsCounted } = whole;
  return [
    ...(facets.length > 0 || tellsCounted ? [composeFacets(level, whole)] : []),
    ...(isCounted && !countedWith(whole) ? [composeCount(level)] : []),
  ];
}

const composeCount = (level: Level): string =>
  join([level.open, level.body.text, `RETURN count(${wholeOf(level)}) AS c${level.number}`, '}']);

const wholeOf = ({ step }: Level): string => (step.distinct ? 'DISTINCT node' : 'node');

/**
 * The list is found once for all facets. Only what they come to leaves the subquery, and by an aggregation: the rows behind
 * any other end would go on holding the list, and the database counts it for each of them.
 */
function composeFacets(level: Level, { facets, most }: Whole): string {
  const { open, body, number, step } = level;
  const [head = ''] = open.split('\n');
  const entries = facets.map(({ expression }, i) => `, f${i}: ${expression}`);
  return join([
    head,
    open,
    body.text,
    most === undefined ? '' : pageRows(step, most),
    `RETURN collect(${wholeOf(level)}) AS l${number}`,
    '}',
    ...facets.flatMap(({ calls }) => calls),
    `RETURN head(collect({counted: size(l${number})${entries.join('')}})) AS w${number}`,
    '}',
  ]);
}

/** A facet counts the nodes of the whole list, or computes one value of them, whatever page is shown. */
export function composeFacet(c: Composition, level: Level, selected: Selected): Part {
  const { field, type, nodes } = selected;
  const step = c.steps.get(`${type.name}/${field.name}`);
  const inner = objectType(field);
  if (!step) throw new Error(`no file answers ${type.name}.${field.name}`);
  const number = c.next();
  if (!inner) {
    const head = [`CALL (l${level.number}) {`, `UNWIND l${level.number} AS node`, ...step.body];
    const call = join([...head, `RETURN ${step.value} AS r${number}`, '}']);
    return { calls: [call], expression: `r${number}`, shape: (raw) => raw };
  }
  const counts = composeSelection(c, inner, innerSets(nodes), `n${number}`);
  const call = join([
    `CALL (l${level.number}) {`,
    `UNWIND l${level.number} AS node`,
    ...step.body,
    `WITH node AS n${number}`,
    `RETURN collect({${keys({ step, number })}, of: ${counts.expression}}) AS r${number}`,
    '}',
  ]);
  // Put in order here: rows that the database sorts would hold the list too.
  const order = orderOf(step);
  const shape = (raw: unknown): unknown =>
    (raw as RawObject[])
      .sort(order)
      .slice(0, mostFacetCounts)
      .map((each) => counts.shape(each['of']));
  return { calls: [call], expression: `r${number}`, shape };
}

/** The order of a step over items that carry their keys; null is the greatest, as in Cypher. */
function orderOf(step: Step): (one: RawObject, other: RawObject) => number {
  return ({ keys: one }, { keys: other }) => {
    for (const [i, { descending }] of step.order.keys.entries()) {
      const [a, b] = [(one as CursorKey[])[i] ?? null, (other as CursorKey[])[i] ?? null];
      if (a === b) continue;
      const before = b === null || (a !== null && a < b);
      return before === descending ? 1 : -1;
    }
    return 0;
  };
}

/** The keys of an item, of which its cursor is made. */
export function keys({ step, number }: Pick<Level, 'step' | 'number'>): string {
  const own = step.order.keys.map(({ expression }) =>
    expression.replace(/\b(node|edge)\./g, (_, name: string) => `${name === 'node' ? 'n' : 'e'}${number}.`),
  );
  return `keys: [${own.join(', ')}]`;
}
