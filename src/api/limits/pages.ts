import { getArgumentValues, type OperationDefinitionNode } from 'graphql';
import {
  innerSets,
  objectType,
  selectFields,
  type Operation,
  type Selected,
} from '../../graph/compose/select.js';
import { count, limits, overLimit } from './numbers.js';

/**
 * Refuses an operation whose lists, or lists within lists, are too long. Their sizes may stand in variables, so this
 * is asked once these are known; a document that breaks {@link limits} otherwise must have been refused before.
 * @throws GainsayError LIMIT_EXCEEDED
 */
export function checkPages(asked: Operation, operation: OperationDefinitionNode): void {
  const root = asked.schema.getRootType(operation.operation);
  if (root) checkFields(asked, selectFields(asked, root, [operation.selectionSet]), []);
}

/** A list on the way down: its field, and how many items of it are asked for. */
interface List {
  readonly name: string;
  readonly size: number;
}

function checkFields(asked: Operation, fields: readonly Selected[], above: readonly List[]): void {
  for (const selected of fields) {
    const type = objectType(selected.field);
    if (!type) continue;
    const inner = selectFields(asked, type, innerSets(selected.nodes));
    const lists = type.name.endsWith('Connection') ? [...above, readList(asked, selected, inner)] : above;
    checkProduct(lists);
    checkFields(asked, inner, lists);
  }
}

/** A list of which only the count or the facets are asked has one item. */
function readList(asked: Operation, selected: Selected, inner: readonly Selected[]): List {
  const name = selected.field.name;
  const sizes = selected.nodes.map((node) => {
    const { first, last } = getArgumentValues(selected.field, node, asked.variables);
    return Number(first ?? last ?? limits.defaultPage);
  });
  const size = Math.max(...sizes);
  if (size > limits.page) {
    throw overLimit(
      `${name} is asked for ${count(size)} items at once`,
      limits.page,
      'Ask for several pages.',
    );
  }
  const listed = inner.some(({ field }) => field.name === 'nodes' || field.name === 'edges');
  return { name, size: listed ? size : 1 };
}

function checkProduct(lists: readonly List[]): void {
  const product = lists.reduce((items, { size }) => items * Math.max(size, 1), 1);
  if (product <= limits.items) return;
  const sum = lists.map(({ name, size }) => `${name} (${size})`).join(' × ');
  throw overLimit(
    `${sum} may be ${count(product)} items`,
    limits.items,
    'Give a smaller first: to the lists; 20 are asked for where nothing is said.',
  );
}
