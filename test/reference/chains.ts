import { unique, type Affair } from './affair.js';

export const utteranceOf = (affair: Affair, statement: string): string =>
  affair.out(statement, 'IN')[0]?.to ?? '';

export const issuedAs = (affair: Affair, statement: string): string[] =>
  unique(affair.out(utteranceOf(affair, statement), 'ISSUED_AS').map(({ to }) => to));

/** A statement, what it tells, what that tells, and so on. */
export function chainOf(affair: Affair, statement: string): string[] {
  const told = affair.out(statement, 'REPORTS')[0]?.to;
  return told === undefined ? [statement] : [statement, ...chainOf(affair, told)];
}

/** The ways outwards from a statement: itself, each report of it, each report of these. */
export function waysFrom(affair: Affair, statement: string): string[][] {
  const reports = affair.in(statement, 'REPORTS').map(({ from }) => from);
  return [
    [statement],
    ...reports.flatMap((each) => waysFrom(affair, each).map((way) => [statement, ...way])),
  ];
}

export const isKnown = (affair: Affair, statement: string): boolean =>
  issuedAs(affair, statement).some((source) => affair.property(source, 'stub') === null);

/** Whether only a coder takes a report to be of what it tells: it names it not, and cites no source of it. */
export function isLoose(affair: Affair, report: string): boolean {
  const [edge] = affair.out(report, 'REPORTS');
  if (edge?.properties.identity !== 'INFERRED') return false;
  const sources = issuedAs(affair, edge.to);
  return !citedBy(affair, report).some((source) => sources.includes(source));
}

export const citedBy = (affair: Affair, statement: string): string[] =>
  affair
    .out(statement, 'CITES')
    .filter(({ properties }) => properties.intent === 'EVIDENCE')
    .map(({ to }) => to);

/** The sets of ids that all lead to each other. */
export function circles(pairs: readonly (readonly [string, string])[]): string[][] {
  const reach = (from: string, seen: string[] = []): string[] =>
    pairs
      .filter((pair) => pair[0] === from)
      .reduce((all, [, to]) => (all.includes(to) ? all : reach(to, [...all, to])), seen);
  const ids = unique(pairs.flat());
  const found = ids
    .filter((id) => reach(id).includes(id))
    .map((id) => unique(reach(id).filter((other) => reach(other).includes(id))).join(' '));
  return unique(found).map((circle) => circle.split(' '));
}
