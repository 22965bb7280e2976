import type { NodeRecord } from '../../model/records.js';
import { entry, printed, some, type Entry, type Held } from './held.js';

/** The figures of a claim or a report. */
export function figures(held: Held, owner: string): readonly Entry[] | undefined {
  const found = held.from(owner, 'HAS_FIGURE').flatMap(({ to }) => held.node(to) ?? []);
  const called = (place: number): string => `${owner}.figure-${place}`;
  return some(inPlaces(found, called).map((figure, index) => figureEntry(held, figure, called(index + 1))));
}

/** What is called by its place stands there, so that its id need not be written; the others fill the places between. */
function inPlaces(figures: readonly NodeRecord[], called: (place: number) => string): NodeRecord[] {
  const ids = new Set(figures.map(({ id }) => id));
  const places = figures.map((_, index) => called(index + 1));
  const others = figures.filter(({ id }) => !places.includes(id));
  return places.flatMap(
    (id) => (ids.has(id) ? figures.find((figure) => figure.id === id) : others.shift()) ?? [],
  );
}

/** One figure; its id is left out where it is the one by default. */
export function figureEntry(held: Held, { id, properties }: NodeRecord, byDefault: string): Entry {
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
