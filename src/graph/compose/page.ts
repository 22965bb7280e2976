import { GainsayError } from '../../model/errors.js';
import type { Step } from './steps.js';

/** The page that a list's arguments ask for. */
export interface Page {
  /** How many items, 1 to 100. */
  readonly size: number;
  /** Whether the page is counted from the end. */
  readonly backwards: boolean;
  /** The keys of the item beside the page, in the list's order; null for the first page. */
  readonly from: readonly CursorKey[] | null;
}

export type CursorKey = string | number | boolean | null;

export const defaultPageSize = 20;
export const largestPage = 100;

/**
 * Reads `first`, `after`, `last`, `before`.
 * @throws GainsayError BAD_USER_INPUT when they do not go together, are out of range, or the cursor is of another list
 */
export function readPage(step: Step, args: Readonly<Record<string, unknown>>): Page {
  const { first, last, after, before } = args;
  if (first != null && last != null) throw bad('first and last do not go together', 'Give one of them.');
  if (after != null && before != null) throw bad('after and before do not go together', 'Give one of them.');
  const backwards = last != null || (before != null && first == null);
  if (backwards ? after != null : before != null) {
    throw bad('first goes with after, last goes with before', 'Exchange the cursor argument.');
  }
  const size = (first ?? last ?? defaultPageSize) as number;
  if (size < 1 || size > largestPage) {
    throw bad(
      `${backwards ? 'last' : 'first'} is ${size}, and a page has 1 to ${largestPage} items`,
      size < 1 ? 'Ask for one item or more.' : 'Ask for several pages.',
    );
  }
  const cursor = (backwards ? before : after) as string | null | undefined;
  return { size, backwards, from: cursor == null ? null : readCursor(step, cursor) };
}

/** A cursor holds the keys of its item, and the mark of the list that it belongs to. */
export function writeCursor(step: Step, keys: readonly CursorKey[]): string {
  return Buffer.from(JSON.stringify([step.order.mark, ...keys])).toString('base64url');
}

function readCursor(step: Step, cursor: string): CursorKey[] {
  let content: unknown;
  try {
    content = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    content = null;
  }
  const scalar = (key: unknown): boolean =>
    key === null || ['string', 'number', 'boolean'].includes(typeof key);
  if (
    !Array.isArray(content) ||
    content.length !== step.order.keys.length + 1 ||
    content[0] !== step.order.mark ||
    !content.every(scalar)
  ) {
    throw bad(
      'the cursor is not one of this list',
      'Take it from endCursor or startCursor of a page of the same list.',
    );
  }
  return content.slice(1) as CursorKey[];
}

/**
 * The condition of a page: behind the cursor in the list's order; nulls are the greatest in Cypher's order.
 * `$parameter` is a list parameter with the cursor's keys. The first page is behind nothing; a sort key that all nodes
 * of the list have is named all the same, for the planner takes the order of an index only where it must be there.
 */
export function pageCondition(step: Step, page: Page, parameter: string): string {
  if (page.from) return keysetCondition(step, page, parameter);
  const first = step.order.keys[0]?.expression;
  return first?.endsWith('Sort') ? `${first} IS NOT NULL` : '';
}

function keysetCondition(step: Step, page: Page, parameter: string): string {
  const cases = step.order.keys.map((key, i) => {
    const equal = step.order.keys.slice(0, i).map((k, j) => same(k.expression, `$${parameter}[${j}]`));
    return `(${[...equal, beyond(key.expression, `$${parameter}[${i}]`, key.descending !== page.backwards)].join(' AND ')})`;
  });
  return cases.join(' OR ');
}

/** Ids and sort keys are never null, so their comparison may use an index. */
const neverNull = (expression: string): boolean => /\.(id|\w+Sort)$/.test(expression);

function same(expression: string, value: string): string {
  return neverNull(expression)
    ? `${expression} = ${value}`
    : `(${expression} = ${value} OR (${expression} IS NULL AND ${value} IS NULL))`;
}

function beyond(expression: string, value: string, descending: boolean): string {
  if (neverNull(expression)) return `${expression} ${descending ? '<' : '>'} ${value}`;
  return descending
    ? `(${expression} < ${value} OR (${expression} IS NOT NULL AND ${value} IS NULL))`
    : `(${expression} > ${value} OR (${expression} IS NULL AND ${value} IS NOT NULL))`;
}

/** `ORDER BY …` of the page: turned round when it is counted from the end. */
export function pageOrder(step: Step, { backwards }: Pick<Page, 'backwards'> = { backwards: false }): string {
  const keys = step.order.keys.map(
    (key) => `${key.expression}${key.descending !== backwards ? ' DESC' : ''}`,
  );
  return keys.length === 0 ? '' : ` ORDER BY ${keys.join(', ')}`;
}

/** The rows of a list in its order, or of its page, up to a limit. */
export function pageRows(step: Step, limit: string | number, page?: Page): string {
  const columns = `${step.distinct ? 'DISTINCT ' : ''}node${step.edge ? ', edge' : ''}`;
  return `WITH ${columns}${pageOrder(step, page)} LIMIT ${limit}`;
}

const bad = (message: string, remedy: string): GainsayError =>
  new GainsayError('BAD_USER_INPUT', message, { remedy });
