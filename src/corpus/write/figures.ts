import type { NodeRecord } from '../../model/records.js';
import { by, entry, printed, some, type Entry, type Held } from './held.js';

/** The figures of a claim or a report; those that are called as the format calls them keep their places. */
export function figures(held: Held, owner: string): readonly Entry[] | undefined {
  const found = held.from(owner, 'HAS_FIGURE').flatMap(({ to }) => held.node(to) ?? []);
  const inOrder = [...found].sort(by(({ id }) => placeOf(id, owner)));
  return some(inOrder.map((figure, index) => figureEntry(held, figure, `${owner}.figure-${index + 1}`)));
}

function figureEntry(held: Held, { id, properties }: NodeRecord, byDefault: string): Entry {
  const { value, min, max, text, qualifier, unit, population, period } = properties;
  return entry({
    id: id === byDefault ? undefined : id,
    measure: held.ends(id, 'MEASURES')?.[0],
    value,
    min,
    max,
    text,
    qualifier: printed(qualifier, value === undefined ? undefined : 'EXACT'),
    unit,
    population,
    period,
    sumOf: held.ends(id, 'SUM_OF'),
  });
}

/** `figure-10` comes after `figure-9`, and what has a name of its own after both. */
function placeOf(id: string, owner: string): string {
  const number = id.startsWith(`${owner}.figure-`) ? id.slice(`${owner}.figure-`.length) : '';
  return /^\d{1,9}$/.test(number) ? number.padStart(9, '0') : `~${id}`;
}
