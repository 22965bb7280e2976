import { fitting } from './fit.js';
import { objectOf, type Reader } from './object.js';
import { join, type Composition, type Level, type Part, type RawObject } from './part.js';
import { pageCondition, pageRows, writeCursor, type CursorKey, type Page } from './page.js';
import { innerSets, objectType, selectFields, type FieldsType, type Selected } from './select.js';
import { asksRules } from './rules.js';
import { composeSelection } from './selection.js';
import { composeObject, composeValue, isTypename, typename } from './value.js';
import { composeFacet, composeWhole, countedWith, keys, mostOf, type Whole } from './whole.js';

/** A page of a list, with its edges, its cursors and its count where they are asked for. */
export function composeConnection(
  c: Composition,
  level: Level,
  type: FieldsType,
  selected: Selected,
  page: Page,
): Part {
  const { number } = level;
  const fields = selectFields(c, type, innerSets(selected.nodes));
  const asks = (name: string): boolean => fields.some(({ field }) => field.name === name);
  const list =
    asks('nodes') || asks('edges') || asks('pageInfo') ? composePage(c, level, fields, page) : null;
  const facets = new Map(
    fields
      .filter(({ field }) => !ofEveryList.has(field.name) && !asksRules(field))
      .map((facet) => [facet.key, composeFacet(c, level, facet)]),
  );
  const whole: Whole = {
    facets: [...facets.values()],
    isCounted: asks('totalCount'),
    most: mostOf(type),
    tellsCounted: asks('counted'),
  };
  const finding = composeWhole(level, whole);
  const entries = [
    ...(list ? [`items: r${number}`] : []),
    ...(whole.isCounted ? [`total: ${countedWith(whole) ? `w${number}.counted` : `c${number}`}`] : []),
    ...(whole.tellsCounted ? [`counted: w${number}.counted`] : []),
    ...[...facets.keys()].map((_, i) => `f${i}: w${number}.f${i}`),
  ];
  const shape = connectionReader(c, level, type, fields, page, list?.readers ?? new Map(), facets);
  const bare = list !== null && entries.length === 1;
  return {
    calls: [...finding, ...(list ? [list.call] : [])],
    // Where nothing but the page is asked for, no map is made around it: there are hundreds in one answer.
    expression: bare ? `r${number}` : `{${entries.join(', ')}}`,
    shape: bare ? (items) => shape({ items }) : shape,
  };
}

/** How the row's piece is read: the page in the order of the list, and what is said of the whole. */
function connectionReader(
  c: Composition,
  level: Level,
  type: FieldsType,
  fields: readonly Selected[],
  page: Page,
  items: PagePart['readers'],
  facets: ReadonlyMap<string, Part>,
): (raw: unknown) => unknown {
  const facetKeys = [...facets.keys()];
  const readers = fields.map((selected): Reader => {
    const { key, field } = selected;
    if (isTypename(selected)) return typename(key, type);
    const keep = fitting(c.fit, field.type);
    const item = items.get(key);
    if (item) return { key, read: ({ shown }) => (shown as RawObject[]).map(item) };
    if (asksRules(field)) return { key, read: c.rules };
    if (field.name === 'totalCount') return { key, read: (raw) => keep(raw['total']) };
    if (field.name === 'counted') return { key, read: (raw) => keep(raw['counted']) };
    if (field.name === 'pageInfo') {
      const info = composeObject(c, objectType(field) as FieldsType, selected);
      return {
        key,
        read: ({ shown, more }) => info(pageInfo(level, page, shown as RawObject[], more as boolean)),
      };
    }
    const facet = facets.get(key);
    return { key, read: (raw) => facet?.shape(raw[`f${facetKeys.indexOf(key)}`]) };
  });
  const object = objectOf(readers);
  return (value) => {
    const raw = value as RawObject;
    const found = (raw['items'] ?? []) as readonly RawObject[];
    const more = found.length > page.size;
    const shown = page.backwards
      ? found.slice(0, page.size).reverse()
      : more
        ? found.slice(0, page.size)
        : found;
    const { total, counted } = raw;
    return object(facets.size > 0 ? { ...raw, shown, more } : { total, counted, shown, more });
  };
}

const ofEveryList = new Set(['nodes', 'edges', 'pageInfo', 'totalCount', 'counted', '__typename']);

interface PagePart {
  /** The subquery that binds the items. */
  readonly call: string;
  /** How to read an item, for each `edges` or `nodes` by the name that the operation gives it. */
  readonly readers: ReadonlyMap<string, (item: RawObject) => unknown>;
}

function composePage(c: Composition, level: Level, fields: readonly Selected[], page: Page): PagePart {
  const { step, number, open, body } = level;
  const informed = fields.some(({ field }) => field.name === 'pageInfo');
  // One more than is shown tells whether there are more; its own subqueries would be run for nothing otherwise.
  c.parameters[`a${number}_size`] = page.size + (informed ? 1 : 0);
  if (page.from) c.parameters[`a${number}_behind`] = page.from;
  const condition = pageCondition(step, page, `a${number}_behind`);
  const behind = condition && `${body.joint} (${condition})`;
  const parts = fields.flatMap((selected): [string, Part][] => {
    if (selected.field.name === 'nodes') return [[selected.key, composeNode(c, level, selected)]];
    if (selected.field.name === 'edges') return [[selected.key, composeEdge(c, level, selected)]];
    return [];
  });
  const [only, ...others] = parts;
  const item = others.length === 0 && !informed ? only?.[1].expression : undefined;
  const entries = parts.map(([, part], i) => `x${i}: ${part.expression}`);
  if (informed) entries.push(keys(level));
  const call = join([
    open,
    body.text,
    behind,
    pageRows(step, `$a${number}_size`, page),
    `WITH node AS n${number}${step.edge ? `, edge AS e${number}` : ''}`,
    ...parts.flatMap(([, part]) => part.calls),
    `RETURN collect(${item ?? `{${entries.join(', ')}}`}) AS r${number}`,
    '}',
  ]);
  const readers = parts.map(([key, { shape }], i): [string, (item: RawObject) => unknown] => [
    key,
    item === undefined ? (raw) => shape(raw[`x${i}`]) : shape,
  ]);
  return { call, readers: new Map(readers) };
}

const cursorOf = ({ step }: Level, item: RawObject): string =>
  writeCursor(step, item['keys'] as readonly CursorKey[]);

function composeNode(c: Composition, level: Level, selected: Selected): Part {
  const type = objectType(selected.field);
  if (!type) throw new Error('the nodes of a connection are objects');
  return composeSelection(c, type, innerSets(selected.nodes), `n${level.number}`);
}

/** An edge: its node, its cursor, and the properties of the step's `edge`. */
function composeEdge(c: Composition, level: Level, selected: Selected): Part {
  const type = objectType(selected.field);
  if (!type) throw new Error('the edges of a connection are objects');
  const entries = new Set<string>();
  const nodes: Part[] = [];
  let edge = '';
  const readers = selectFields(c, type, innerSets(selected.nodes)).map((inner): Reader => {
    const { field, key } = inner;
    if (isTypename(inner)) return typename(key, type);
    if (field.name === 'cursor') {
      entries.add(keys(level));
      return { key, read: (item) => cursorOf(level, item) };
    }
    if (field.name === 'node') {
      const slot = `n${nodes.length}`;
      const node = composeNode(c, level, inner);
      nodes.push(node);
      entries.add(`${slot}: ${node.expression}`);
      return { key, read: (item) => node.shape(item[slot]) };
    }
    const value = composeValue(c, inner);
    value.properties.forEach((name) => entries.add(`.${name}`));
    edge = `e${level.number} `;
    return { key, read: value.read };
  });
  return {
    calls: nodes.flatMap((node) => node.calls),
    expression: `${edge}{${[...entries].join(', ')}}`,
    shape: objectOf(readers) as Part['shape'],
  };
}

function pageInfo(level: Level, page: Page, shown: readonly RawObject[], more: boolean): RawObject {
  const cursor = (item: RawObject | undefined): string | null => (item ? cursorOf(level, item) : null);
  return {
    hasNextPage: page.backwards ? page.from !== null : more,
    hasPreviousPage: page.backwards ? more : page.from !== null,
    startCursor: cursor(shown[0]),
    endCursor: cursor(shown.at(-1)),
  };
}
