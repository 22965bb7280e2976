/** How the answers about figures become the form of the gold file; see `project.ts`. */

interface Nodes<T> {
  readonly nodes: readonly T[];
}
interface Days {
  readonly earliest: string | null;
  readonly latest: string | null;
}
interface Comparison<T> {
  readonly figures: T;
}
interface WithClaim {
  readonly value: number;
  readonly claim: { readonly id: string };
}
type Project = (data: never) => unknown;

/** How many days a period has; one that is open has no number of them. */
const days = ({ earliest, latest }: Days): number =>
  earliest === null || latest === null ? Infinity : (Date.parse(latest) - Date.parse(earliest)) / 86_400_000;

export const figureProjections: Readonly<Record<string, Project>> = {
  // A single incident lasts a day; a running total does not.
  q07: ({ figures }: Comparison<{ figures: Nodes<WithClaim & { period: Days }> }>) =>
    Object.fromEntries(
      figures.figures.nodes.filter(({ period }) => days(period) > 0).map(({ value, claim }) => [claim.id, value]),
    ),
  q18: ({ claims }: { claims: Nodes<{ id: string }> }) => claims.nodes.map(({ id }) => id),
  q19: ({ figures }: Comparison<{ sums: readonly { difference: number }[] }>) =>
    figures.sums.find(({ difference }) => difference !== 0),
  q20: ({
    figures,
  }: Comparison<{
    suspectValues: readonly { impliedYear: number; subject: { value: number }; figures: Nodes<WithClaim> }[];
  }>) => {
    const [suspect] = figures.suspectValues;
    return {
      consistent: figures.suspectValues.length === 0,
      claims: suspect?.figures.nodes.map(({ claim }) => claim.id),
      [`year_implied_for_session_${suspect?.subject.value}`]: suspect?.impliedYear,
    };
  },
  q21: ({
    figures,
  }: Comparison<{
    pairs: { totalCount: number };
    figures: Nodes<WithClaim & { period: { edtf: string }; places: Nodes<{ id: string }> }>;
  }>) => ({
    conflict: figures.pairs.totalCount > 0,
    ...Object.fromEntries(
      figures.figures.nodes.map(({ value, period, claim, places }) => [
        claim.id,
        { value, date: period.edtf, place: places.nodes.map(({ id }) => id) },
      ]),
    ),
  }),
  q25: ({
    figures,
  }: Comparison<{
    figures: Nodes<{
      value: number | null;
      measure: { kind: string | null };
      partOf: { totalCount: number };
      givenFor: { statements: Nodes<{ madeBy: Nodes<{ id: string }> }> };
    }>;
  }>) => {
    const totals = figures.figures.nodes.filter(
      ({ value, measure, partOf }) => value !== null && measure.kind === 'COUNT' && partOf.totalCount === 0,
    );
    const by = totals.flatMap(({ value, givenFor }) =>
      givenFor.statements.nodes.flatMap(({ madeBy }) => madeBy.nodes.map(({ id }) => ({ id, value }))),
    );
    return Object.fromEntries(
      by.map(({ id }) => [id, by.filter((other) => other.id === id).map(({ value }) => value)]),
    );
  },
  q26: ({
    figures,
  }: Comparison<{
    suspectValues: readonly { kind: string; figures: Nodes<{ value: number; period: Days }> }[];
  }>) => {
    const suspects = figures.suspectValues.filter(({ kind }) => kind === 'PART_LARGER_THAN_WHOLE');
    const [shorter, longer] = [...(suspects[0]?.figures.nodes ?? [])].sort((a, b) => days(a.period) - days(b.period));
    return { consistent: suspects.length === 0, first_half: shorter?.value, year: longer?.value };
  },
};
