import { text, unique, type Affair } from './affair.js';

type Day = string | null;

/** For whom an actor may act directly on a day between two. */
function principals(affair: Affair, actor: string, earliest: Day, latest: Day): string[] {
  return affair
    .out(actor, 'ACTS_FOR')
    .filter(({ properties }) => {
      const [begins, ends] = [text(properties, 'periodEarliest'), text(properties, 'periodLatest')];
      const mayHaveBegun = begins === null || latest === null || begins <= latest;
      const mayLast = ends === null || earliest === null || ends >= earliest;
      return mayHaveBegun && mayLast;
    })
    .map(({ to }) => to);
}

/** The ends of an actor's chains of acting for others on a day between two. */
export function partiesOf(affair: Affair, actor: string, earliest: Day, latest: Day): string[] {
  const above = principals(affair, actor, earliest, latest);
  if (above.length === 0) return [actor];
  return unique(above.flatMap((each) => partiesOf(affair, each, earliest, latest)));
}

/** An actor and all for whom it may act on a day between two. */
export function sidesOf(affair: Affair, actor: string, earliest: Day, latest: Day): string[] {
  const above = principals(affair, actor, earliest, latest);
  return unique([actor, ...above.flatMap((each) => sidesOf(affair, each, earliest, latest))]);
}

export const makersOf = (affair: Affair, statement: string): string[] =>
  unique(
    affair
      .in(statement, 'MADE')
      .filter(({ properties }) => properties.as === 'ATTRIBUTED')
      .map(({ from }) => from),
  );

export const saidOf = (affair: Affair, statement: string): [Day, Day] => [
  affair.property(statement, 'saidEarliest'),
  affair.property(statement, 'saidLatest'),
];
