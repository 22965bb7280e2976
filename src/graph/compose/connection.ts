import {
  dateProperties,
  join,
  readDate,
  type Composition,
  type Level,
  type Part,
  type RawObject,
} from './part.js';
import { keysetCondition, pageOrder, writeCursor, type CursorKey, type Page } from './page.js';
import { innerSets, objectType, selectFields, type FieldsType, type Selected } from './select.js';
import { composeSelection } from './selection.js';
import type { Step } from './steps.js';

/** A page of a list, with its edges, its cursors and its count where they are asked for. */
export function composeConnection(
  c: Composition,
  level: Level,
  type: FieldsType,
  selected: Selected,
  page: Page,
): Part {
  const { number, open, body, step } = level;
  const fields = selectFields(c, type, innerSets(selected.nodes));
  const counted = fields.some(({ field }) => field.name === 'totalCount');
  const listed = fields.some(({ field }) => field.name !== 'totalCount');
  const count = [
    open,
    body.text,
    `RETURN count(${step.distinct ? 'DISTINCT node' : '*'}) AS c${number}`,
    '}',
  ];
  const items = listed ? composePage(c, level, fields, page) : null;
  const calls = [...(counted ? [join(count)] : []), ...(items?.calls ?? [])];
  const expression = `{items: ${items?.expression ?? '[]'}${counted ? `, total: c${number}` : ''}}`;
  const shape = (value: unknown): unknown => {
    const raw = value as { items: RawItem[]; total?: number };
    const list = toList(step, page, raw.items);
    return Object.fromEntries(
      fields.map(({ key, field }) => {
        if (field.name === 'totalCount') return [key, raw.total];
        if (field.name === 'pageInfo') return [key, list.pageInfo];
        return [key, list.items.map((item) => items?.readers.get(key)?.(item))];
      }),
    );
  };
  return { calls, expression, shape };
}

interface RawItem {
  readonly node: RawObject;
  readonly edge?: RawObject;
  readonly keys: readonly CursorKey[];
}

interface PageParts {
  readonly calls: readonly string[];
  readonly expression: string;
  /** How to read an item for each `edges` or `nodes` of the operation. */
  readonly readers: ReadonlyMap<string, (item: RawItem) => unknown>;
}

function composePage(c: Composition, level: Level, fields: readonly Selected[], page: Page): PageParts {
  const { step, number, open, body } = level;
  c.parameters[`a${number}_size`] = page.size + 1; // one more, to know whether there are more
  if (page.from) c.parameters[`a${number}_from`] = page.from;
  const from = page.from
    ? `${body.text}\n${body.joint} (${keysetCondition(step, page, `a${number}_from`)})`
    : body.text;
  const columns = `node${step.edge ? ', edge' : ''}`;
  const entries = new Set([
    `keys: [${step.order.map((key) => key.expression.replace(/\b(node|edge)\./g, (_, v: string) => `${v[0]}${number}.`)).join(', ')}]`,
  ]);
  const calls: string[] = [];
  const readers = new Map<string, (item: RawItem) => unknown>();
  for (const [i, selected] of fields.entries()) {
    if (selected.field.name !== 'nodes' && selected.field.name !== 'edges') continue;
    const part = composeItem(c, level, selected, `x${i}`);
    calls.push(...part.calls);
    part.entries.forEach((entry) => entries.add(entry));
    readers.set(selected.key, part.read);
  }
  const lines = [
    open,
    from,
    `WITH ${step.distinct ? 'DISTINCT ' : ''}${columns}${pageOrder(step, page)} LIMIT $a${number}_size`,
    `WITH node AS n${number}${step.edge ? `, edge AS e${number}` : ''}`,
    ...calls,
    `RETURN collect({${[...entries].join(', ')}}) AS r${number}`,
    '}',
  ];
  return { calls: [join(lines)], expression: `r${number}`, readers };
}

/** One `nodes` or `edges` of a page: what it needs of each item, and how to read it. */
function composeItem(
  c: Composition,
  { step, number }: Level,
  selected: Selected,
  slot: string,
): { calls: readonly string[]; entries: string[]; read: (item: RawItem) => unknown } {
  const type = objectType(selected.field);
  if (!type) throw new Error(`${selected.field.name} of a connection holds objects`);
  const sets = innerSets(selected.nodes);
  if (selected.field.name === 'nodes') {
    const part = composeSelection(c, type, sets, `n${number}`);
    return {
      calls: part.calls,
      entries: [`${slot}: ${part.expression}`],
      read: (item) => part.shape((item as unknown as RawObject)[slot]),
    };
  }
  const calls: string[] = [];
  const entries: string[] = [];
  const plain = new Set<string>();
  const readers: [string, (item: RawItem, edge: RawObject) => unknown][] = [];
  for (const [i, inner] of selectFields(c, type, sets).entries()) {
    const { field, key } = inner;
    if (field.name === 'cursor') readers.push([key, (item) => writeCursor(step, item.keys)]);
    else if (field.name === 'node') {
      const part = composeSelection(c, objectType(field) ?? type, innerSets(inner.nodes), `n${number}`);
      const name = `${slot}_${i}`;
      calls.push(...part.calls);
      entries.push(`${name}: ${part.expression}`);
      readers.push([key, (item) => part.shape((item as unknown as RawObject)[name])]);
    } else if (objectType(field)?.name === 'Date') {
      dateProperties(field.name).forEach((name) => plain.add(name));
      readers.push([key, (_, edge) => readDate(edge, field.name)]);
    } else {
      plain.add(field.name);
      readers.push([key, (_, edge) => edge[field.name]]);
    }
  }
  if (plain.size > 0)
    entries.push(`${slot}: e${number} {${[...plain].map((name) => `.${name}`).join(', ')}}`);
  const read = (item: RawItem): unknown => {
    const edge = ((item as unknown as RawObject)[slot] ?? {}) as RawObject;
    return Object.fromEntries(readers.map(([key, reader]) => [key, reader(item, edge)]));
  };
  return { calls, entries, read };
}

/** The items of the page in the list's order, without the one more that was asked for. */
function toList(step: Step, page: Page, raw: readonly RawItem[]): { items: RawItem[]; pageInfo: unknown } {
  const more = raw.length > page.size;
  const items = raw.slice(0, page.size);
  if (page.backwards) items.reverse();
  const cursor = (item: RawItem | undefined): string | null => (item ? writeCursor(step, item.keys) : null);
  const pageInfo = {
    hasNextPage: page.backwards ? page.from !== null : more,
    hasPreviousPage: page.backwards ? more : page.from !== null,
    startCursor: cursor(items[0]),
    endCursor: cursor(items.at(-1)),
  };
  return { items, pageInfo };
}
