import type { EdgeRecord, GraphRecords, NodeRecord } from '../../model/records.js';
import { inPrint } from '../../model/vocabulary.js';
import { groupBy } from '../group.js';

/** The records that are written, as a graph to walk; every list is in an order that depends on nothing but what is said. */
export interface Held {
  /** The nodes of a label (of a statement: `Statement`), by id. */
  all(label: string): readonly NodeRecord[];
  node(id: string): NodeRecord | undefined;
  from(id: string, type: string): readonly EdgeRecord[];
  to(id: string, type: string): readonly EdgeRecord[];
  /** Where the edges of a type lead that begin at a node; undefined where there are none. */
  ends(id: string, type: string, label?: string): string[] | undefined;
}

export function holdRecords({ nodes, edges }: Pick<GraphRecords, 'nodes' | 'edges'>): Held {
  const byId = new Map([...nodes].sort(by(({ id }) => id)).map((node) => [node.id, node]));
  const labelled = groupBy([...byId.values()], ({ labels }) =>
    labels.includes('Statement') ? 'Statement' : labels[0],
  );
  const inOrder = [...edges].sort(by(({ from, to, id }) => `${from} ${to} ${id}`));
  const leaving = groupBy(inOrder, ({ from, type }) => `${type} ${from}`);
  const arriving = groupBy(inOrder, ({ to, type }) => `${type} ${to}`);
  const from: Held['from'] = (id, type) => leaving.get(`${type} ${id}`) ?? [];
  return {
    all: (label) => labelled.get(label) ?? [],
    node: (id) => byId.get(id),
    from,
    to: (id, type) => arriving.get(`${type} ${id}`) ?? [],
    ends: (id, type, label) => {
      const found = from(id, type).map(({ to }) => to);
      const wanted = label ? found.filter((to) => byId.get(to)?.labels.includes(label)) : found;
      return wanted.length > 0 ? wanted : undefined;
    },
  };
}

/** An order by what a list's entries are called. */
export const by =
  <T>(nameOf: (one: T) => string | number) =>
  (one: T, other: T): number => {
    const [a, b] = [nameOf(one), nameOf(other)];
    return a < b ? -1 : a > b ? 1 : 0;
  };

/** What a file says: maps, lists and scalars, in the order in which they are written. */
export type Entry = Readonly<Record<string, unknown>>;

/** An entry without the keys that have nothing to say. */
export const entry = (parts: Entry): Entry =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));

/** A word of a vocabulary as a file has it; nothing where it is what the format takes by default. */
export const printed = (word: unknown, byDefault?: string): string | undefined =>
  typeof word === 'string' && word !== byDefault ? inPrint(word) : undefined;

/** A list, or nothing where it is empty. */
export const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);
