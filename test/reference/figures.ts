import type { EdgeRecord, GraphRecords, NodeRecord, Properties } from '../../src/model/records.js';

/** The rules about figures once more, over plain records and as slowly as they are told in `src/model/README.md`. */
export interface Comparison {
  readonly comparable: 'YES' | 'MAYBE' | 'NO';
  readonly reasons: readonly string[];
  readonly relation: string | null;
  readonly gap: number | null;
}
export interface Suspect {
  readonly kind: string;
  readonly figures: readonly string[];
}

const claimEdges = ['ASSERTS', 'DENIES', 'ADDRESSES', 'ASSESSES', 'CALLS_FOR'];
const text = (value: unknown): string | null =>
  typeof value === 'string' ? value.trim().toLowerCase() : null;
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** The least and the greatest number that a figure may stand for, as it is given. */
export function boundsOf({ value, min, max, qualifier }: Properties) {
  const exact = number(value);
  const upTo = qualifier === 'AT_MOST' || qualifier === 'LESS_THAN';
  const from = qualifier === 'AT_LEAST' || qualifier === 'MORE_THAN';
  return {
    low: exact === null ? (number(min) ?? -Infinity) : upTo ? -Infinity : exact,
    high: exact === null ? (number(max) ?? Infinity) : from ? Infinity : exact,
    lowOpen: qualifier === 'MORE_THAN',
    highOpen: qualifier === 'LESS_THAN',
    vague: qualifier === 'ABOUT' || qualifier === 'ESTIMATED',
    numeric: exact !== null || number(min) !== null || number(max) !== null,
  };
}
type Bounds = ReturnType<typeof boundsOf>;

/** Whether all of the one is below all of the other. */
const below = (a: Bounds, b: Bounds): boolean =>
  a.high < b.low || (a.high === b.low && (a.highOpen || b.lowOpen));

export function figureRules(records: GraphRecords) {
  const nodes = new Map(records.nodes.map((node) => [node.id, node]));
  const byType = new Map<string, EdgeRecord[]>(records.edges.map(({ type }) => [type, []]));
  for (const edge of records.edges) byType.get(edge.type)?.push(edge);
  const edges = (type: string) => byType.get(type) ?? [];
  const figures = records.nodes.filter(({ labels }) => labels.includes('Figure'));
  const properties = (id: string): Properties => nodes.get(id)?.properties ?? {};

  function claimOf(owner: string): string | null {
    if (nodes.get(owner)?.labels.includes('Claim')) return owner;
    const told = records.edges.find(
      ({ type, from }) => from === owner && [...claimEdges, 'REPORTS'].includes(type),
    );
    return told ? claimOf(told.to) : null;
  }
  const ownerOf = (figure: string): string => edges('HAS_FIGURE').find(({ to }) => to === figure)?.from ?? '';
  const measureOf = (figure: string): NodeRecord | undefined =>
    nodes.get(edges('MEASURES').find(({ from }) => from === figure)?.to ?? '');
  const unitOf = (figure: string): string | null =>
    text(properties(figure)['unit'] ?? measureOf(figure)?.properties['unit']);
  const partsOf = (figure: string): string[] =>
    edges('SUM_OF')
      .filter(({ from }) => from === figure)
      .map(({ to }) => to);
  const isWithin = (part: string, whole: string): boolean =>
    partsOf(whole).some((each) => each === part || isWithin(part, each));
  const placesOf = (figure: string): string[] =>
    edges('ABOUT')
      .filter(({ from, to }) => from === claimOf(ownerOf(figure)) && nodes.get(to)?.labels.includes('Place'))
      .map(({ to }) => to)
      .sort();
  const day = (figure: string, end: string): string | null =>
    (properties(figure)[`period${end}`] as string | undefined) ?? null;
  const differ = (a: unknown, b: unknown): boolean => a !== null && b !== null && a !== b;
  const otherPeriod = (a: string, b: string): boolean =>
    ['Earliest', 'Latest'].some((end) => differ(day(a, end), day(b, end)));

  /** Whether the time of the one lies for certain within that of the other, and is not the same. */
  function isDuring(part: string, whole: string): boolean {
    const [from, to] = [day(part, 'Earliest'), day(part, 'Latest')];
    const [since, until] = [day(whole, 'Earliest'), day(whole, 'Latest')];
    if (from === null || to === null || since === null || until === null) return false;
    return from >= since && to <= until && otherPeriod(part, whole);
  }

  function isSameInOtherWords(a: string, b: string): boolean {
    const [one, two] = [text(properties(a)['population']) ?? '', text(properties(b)['population']) ?? ''];
    const [claim, other] = [claimOf(ownerOf(a)), claimOf(ownerOf(b))];
    const holds = (long: string, short: string): boolean =>
      ` ${long} `.includes(` ${short} `) || long.startsWith(`${short},`);
    const coded = edges('SAME_MEASURE').some(
      ({ from, to }) => (from === claim && to === other) || (from === other && to === claim),
    );
    const retold = claim !== null && claim === other && ownerOf(a) !== ownerOf(b);
    return coded || retold || holds(one, two) || holds(two, one);
  }

  function compare(a: string, b: string): Comparison {
    const [one, two] = [boundsOf(properties(a)), boundsOf(properties(b))];
    const [people, others] = [text(properties(a)['population']), text(properties(b)['population'])];
    const otherwise = differ(people, others);
    const alike = otherwise && isSameInOtherWords(a, b);
    const [here, there] = [placesOf(a), placesOf(b)];
    const shorter = isDuring(a, b) || isDuring(b, a);
    const sameCount = people !== null && people === others && measureOf(a)?.properties['kind'] === 'COUNT';
    const unknownPeriod = [a, b].some(
      (each) => day(each, 'Earliest') === null || day(each, 'Latest') === null,
    );
    const against: [string, boolean][] = [
      ['OTHER_MEASURE', measureOf(a) !== measureOf(b)],
      ['OTHER_UNIT', differ(unitOf(a), unitOf(b))],
      ['OTHER_POPULATION', otherwise && !alike],
      ['OTHER_PLACE', here.length > 0 && there.length > 0 && here.join() !== there.join()],
      ['OTHER_PERIOD', otherPeriod(a, b)],
      ['PART_AND_WHOLE', isWithin(a, b) || isWithin(b, a) || (shorter && sameCount)],
    ];
    const open: [string, boolean][] = [
      ['UNIT_UNKNOWN', (unitOf(a) === null) !== (unitOf(b) === null)],
      ['POPULATION_UNKNOWN', people === null || others === null],
      ['POPULATION_UNCLEAR', alike],
      ['PLACE_UNKNOWN', (here.length === 0) !== (there.length === 0)],
      ['PERIOD_UNKNOWN', !otherPeriod(a, b) && unknownPeriod],
      ['NO_NUMBER', !one.numeric || !two.numeric],
    ];
    const holding = (list: [string, boolean][]): string[] =>
      list.filter(([, holds]) => holds).map(([reason]) => reason);
    const reasons = [...holding(against), ...holding(open)];
    if (holding(against).length > 0) return { comparable: 'NO', reasons, relation: null, gap: null };
    const gap = below(one, two) ? two.low - one.high : below(two, one) ? one.low - two.high : null;
    return {
      comparable: reasons.length > 0 ? 'MAYBE' : 'YES',
      reasons,
      relation: relation(one, two, a, b),
      gap,
    };
  }

  function relation(one: Bounds, two: Bounds, a: string, b: string): string {
    if (!one.numeric || !two.numeric)
      return differ(properties(a)['text'] ?? null, properties(b)['text'] ?? 0) || !properties(a)['text']
        ? 'UNCLEAR'
        : 'AGREE';
    if (
      JSON.stringify([one, String(one.low), String(one.high)]) ===
      JSON.stringify([two, String(two.low), String(two.high)])
    )
      return 'AGREE';
    if (!below(one, two) && !below(two, one)) return 'MAY_AGREE';
    return one.vague || two.vague ? 'UNCLEAR' : 'DIFFER';
  }

  function suspects(): Suspect[] {
    return [...sums(), ...partsAndWholes(), ...yearsOfSeries(), ...ranges()];
  }

  function sums(): Suspect[] {
    return figures.flatMap(({ id }) => {
      const parts = partsOf(id);
      const all = [id, ...parts].map((each) => boundsOf(properties(each)));
      const [stated, ...bounds] = all;
      if (!stated || parts.length === 0 || all.some(({ vague, numeric }) => vague || !numeric)) return [];
      if (parts.some((part) => unitOf(part) !== unitOf(id))) return [];
      const sum: Bounds = {
        low: bounds.reduce((total, { low }) => total + low, 0),
        high: bounds.reduce((total, { high }) => total + high, 0),
        lowOpen: bounds.some(({ lowOpen }) => lowOpen),
        highOpen: bounds.some(({ highOpen }) => highOpen),
        vague: false,
        numeric: true,
      };
      const apart = below(stated, sum) || below(sum, stated);
      return apart ? [{ kind: 'SUM_DOES_NOT_ADD_UP', figures: [id, ...parts].sort() }] : [];
    });
  }

  function partsAndWholes(): Suspect[] {
    return figures.flatMap(({ id: part }) =>
      figures.flatMap(({ id: whole }) => {
        const [one, two] = [boundsOf(properties(part)), boundsOf(properties(whole))];
        const larger = below(two, one) && !one.vague && !two.vague && unitOf(part) === unitOf(whole);
        if (!larger) return [];
        const people = text(properties(part)['population']);
        const [here, there] = [placesOf(part), placesOf(whole)];
        const counted =
          measureOf(part) === measureOf(whole) &&
          measureOf(part)?.properties['kind'] === 'COUNT' &&
          people !== null &&
          people === text(properties(whole)['population']) &&
          isDuring(part, whole) &&
          (here.length === 0) === (there.length === 0) &&
          here.every((place) => there.includes(place));
        const named = partsOf(whole).includes(part);
        return named || counted ? [{ kind: 'PART_LARGER_THAN_WHOLE', figures: [part, whole].sort() }] : [];
      }),
    );
  }

  function yearsOfSeries(): Suspect[] {
    const series = figures.filter(
      ({ id, properties: { qualifier } }) =>
        measureOf(id)?.properties['kind'] === 'YEARLY_NUMBER' && qualifier === 'EXACT',
    );
    return series.flatMap((a) =>
      series.flatMap((b) => {
        if (a.id >= b.id || measureOf(a.id) !== measureOf(b.id)) return [];
        if ((a.properties['population'] ?? '') !== (b.properties['population'] ?? '')) return [];
        const years = ({ id }: NodeRecord): number[] => {
          const [from, to] = ['Earliest', 'Latest'].map((end) => Number(day(id, end)?.slice(0, 4) ?? NaN));
          return [from ?? NaN, to ?? NaN];
        };
        if ([...years(a), ...years(b)].some(Number.isNaN)) return [];
        const [from = 0, to = 0] = years(a);
        const [since = 0, until = 0] = years(b);
        const apart = Number(b.properties['value']) - Number(a.properties['value']);
        // Some year of the one and some year of the other must be as far apart as the numbers, one year allowed.
        for (let year = from; year <= to; year++)
          for (let other = since; other <= until; other++) if (Math.abs(other - year - apart) <= 1) return [];
        return [{ kind: 'NUMBER_DOES_NOT_FIT_YEAR', figures: [a.id, b.id] }];
      }),
    );
  }

  function ranges(): Suspect[] {
    return figures.flatMap(({ id, properties: { min, max } }) => {
      const [least, greatest] = [number(min), number(max)];
      if (least === null || greatest === null || least >= greatest) return [];
      const having = (value: number) =>
        figures.filter((each) => each.properties['value'] === value && measureOf(each.id) === measureOf(id));
      return having(least).flatMap((lower) =>
        having(greatest)
          .filter(
            (upper) =>
              differ(lower.properties['population'] ?? null, upper.properties['population'] ?? null) ||
              otherPeriod(lower.id, upper.id),
          )
          .map((upper) => ({ kind: 'RANGE_MIXES_FIGURES', figures: [id, lower.id, upper.id].sort() })),
      );
    });
  }

  return {
    figures: figures.map(({ id }) => id).sort(),
    measureOf: (id: string) => measureOf(id)?.id ?? '',
    compare,
    suspects,
  };
}
