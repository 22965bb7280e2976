import type { NodeRecord, Properties } from '../../model/records.js';

/** The date by which the nodes of a label are listed. */
const sortedBy = [
  ['Statement', 'said'],
  ['Claim', 'about'],
  ['Source', 'published'],
] as const;

/**
 * The place of a node in the lists that go by date, as one property that an index can hold: the first day that it can
 * be, else the last, else `~`, which is behind every day; and the id, by which two nodes of one day are told apart.
 * It is worked out from what the node says, so it is no part of that: no hash counts it and no change is told of it.
 *
 * @example sortKey({ id: 's-1', labels: ['Statement'], properties: { saidEarliest: '2013-07-26' } }) // { saidSort: '2013-07-26 s-1' }
 */
export function sortKey({ id, labels, properties }: NodeRecord): Properties {
  const date = sortedBy.find(([label]) => labels.includes(label))?.[1];
  if (date === undefined) return {};
  const day = properties[`${date}Earliest`] ?? properties[`${date}Latest`] ?? '~';
  return { [`${date}Sort`]: `${String(day)} ${id}` };
}

/** Whether a property is such a key. */
export const isSortKey = (property: string): boolean =>
  sortedBy.some(([, date]) => property === `${date}Sort`);
