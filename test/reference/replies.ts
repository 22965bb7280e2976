import { parseDate } from '../../src/model/edtf.js';
import { unique, type Affair } from './affair.js';
import { compareDates } from './date-order.js';
import { makersOf, saidOf, sidesOf } from './parties.js';

/** An answer to a claim, as one line: who answers, what, how joined, for whom, in which order, with how many days between. */
export type ReplyLine = string;

const stancesOf = (affair: Affair, claim: string, ...edges: string[]) =>
  affair.in(claim, ...edges).map(({ from, properties }) => ({ from, stance: String(properties.stance) }));

/** The statements that put a claim to somebody. */
export const putsOf = (affair: Affair, claim: string): string[] =>
  unique(
    stancesOf(affair, claim, 'ASSERTS', 'CALLS_FOR')
      .filter(({ stance }) => ['ASSERTS', 'DEMANDS', 'ASKS'].includes(stance))
      .map(({ from }) => from),
  );

/** Those whom the claim accuses, and those to whom it was sent. */
export const askedOf = (affair: Affair, claim: string): string[] =>
  unique([
    ...affair.out(claim, 'AGAINST').map(({ to }) => to),
    ...putsOf(affair, claim).flatMap((put) => affair.out(put, 'ADDRESSED_TO').map(({ to }) => to)),
  ]);

/** Every answer to a claim, by the closest tie that joins it. */
export function repliesOf(affair: Affair, claim: string): ReplyLine[] {
  const puts = putsOf(affair, claim);
  const asked = askedOf(affair, claim);
  const ways = [
    ...puts.flatMap((put) => directAnswers(affair, put)),
    ...answersTo(affair, claim).filter(({ from }) => !belongsTo(affair, puts, from)),
  ];
  const lines = ways
    .filter(({ rank, from }) => rank < 6 || answering(affair, from, asked).length > 0)
    .filter(
      ({ from, rank }, _, all) => rank === Math.min(...all.filter((w) => w.from === from).map((w) => w.rank)),
    )
    .map(({ from, link, to }) => {
      const put = to === null ? firstDay(affair, puts) : saidOf(affair, to);
      const order = to === null ? orderOf(affair, from, put) : orderOfTwo(affair, from, to);
      return [
        from,
        link,
        to,
        answering(affair, from, asked),
        order,
        ...daysBetween(put, saidOf(affair, from)),
      ]
        .map(String)
        .join(' ');
    });
  return unique(lines);
}

interface Way {
  readonly from: string;
  readonly link: string;
  readonly rank: number;
  /** The statement that is answered; null where it is the claim. */
  readonly to: string | null;
}

const directAnswers = (affair: Affair, put: string): Way[] =>
  affair
    .in(put, 'REPLIES_TO', 'CONTESTS')
    .map(({ from, type }) => ({ from, link: type, rank: type === 'REPLIES_TO' ? 1 : 2, to: put }));

function answersTo(affair: Affair, claim: string): Way[] {
  const positions = stancesOf(affair, claim, 'ASSERTS', 'DENIES', 'ADDRESSES').filter(
    ({ stance }) => !['ASSERTS', 'ENDORSES', 'NO_REPLY'].includes(stance),
  );
  const others = [
    ...affair
      .in(claim, 'COUNTERS', 'CONTRADICTS', 'RESPONDS_TO')
      .map(({ type, from }) => ({ type, other: from })),
    ...affair.out(claim, 'CONTRADICTS').map(({ type, to }) => ({ type, other: to })),
  ];
  const ranks: Readonly<Record<string, number>> = { COUNTERS: 4, CONTRADICTS: 5, RESPONDS_TO: 6 };
  return [
    ...positions.map(({ from }) => ({ from, link: 'POSITION', rank: 3, to: null })),
    ...others.flatMap(({ type, other }) =>
      affair.in(other, 'ASSERTS').map(({ from }) => ({ from, link: type, rank: ranks[type] ?? 0, to: null })),
    ),
  ];
}

/** What is said on the occasion on which the claim was put, or what that replies to, is no answer to it. */
function belongsTo(affair: Affair, puts: readonly string[], reply: string): boolean {
  const occasion = affair.out(reply, 'IN')[0]?.to;
  const sameOccasion = puts.some((put) => affair.out(put, 'IN')[0]?.to === occasion);
  return sameOccasion || puts.some((put) => affair.out(put, 'REPLIES_TO').some(({ to }) => to === reply));
}

/** Those asked for whom the makers of an answer speak on its day. */
function answering(affair: Affair, reply: string, asked: readonly string[]): string[] {
  const said = saidOf(affair, reply);
  const sides = makersOf(affair, reply).flatMap((maker) => sidesOf(affair, maker, ...said));
  return asked.filter((each) => sidesOf(affair, each, ...said).some((side) => sides.includes(side)));
}

type Span = readonly [string | null, string | null];

/** When a claim was first put: as long as one of its days is open, the first may be any. */
function firstDay(affair: Affair, puts: readonly string[]): Span {
  const spans = puts.map((put) => saidOf(affair, put));
  const first = spans.some(([earliest]) => earliest === null)
    ? null
    : (spans.map(([earliest]) => earliest).sort()[0] ?? null);
  const last =
    spans
      .map(([, latest]) => latest)
      .filter((day) => day !== null)
      .sort()[0] ?? null;
  return [first, last];
}

const dateOf = (affair: Affair, statement: string) => parseDate(affair.property(statement, 'said') ?? 'XXXX');

const orderOfTwo = (affair: Affair, one: string, other: string): string =>
  compareDates(dateOf(affair, one), dateOf(affair, other));

/** The first time that something was put is a point between two days. */
function orderOf(affair: Affair, reply: string, [earliest, latest]: Span): string {
  const put = {
    text: '',
    earliest,
    latest,
    begunBy: latest,
    lastsTo: earliest,
    approximate: false,
    uncertain: false,
  };
  return compareDates(dateOf(affair, reply), put);
}

const days = (from: string | null, to: string | null): number | null =>
  from === null || to === null ? null : Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

const daysBetween = (put: Span, reply: Span): (number | null)[] => [
  days(put[1], reply[0]),
  days(put[0], reply[1]),
];
