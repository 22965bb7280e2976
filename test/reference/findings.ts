import { compareDates } from './date-order.js';
import { parseDate } from '../../src/model/edtf.js';
import { positionEdges } from '../../src/model/vocabulary.js';
import type { EdgeRecord } from '../../src/model/records.js';
import { unique, type Affair } from './affair.js';
import { makersOf, saidOf, sidesOf } from './parties.js';

const own: Readonly<Record<string, string>> = {
  ADMITS: 'ADMITTED',
  ADMITS_IN_PART: 'ADMITTED_IN_PART',
  DENIES: 'DENIED',
  DISPUTES: 'DISPUTED',
  DID_NOT_DENY: 'NOT_DENIED',
  NEITHER_CONFIRMS_NOR_DENIES: 'NEITHER_CONFIRMED_NOR_DENIED',
  DOUBTS: 'DOUBTED',
  ENDORSES: 'ENDORSED_BY_OTHERS',
};
const stanceOf = (edge: EdgeRecord): string => String(edge.properties.stance);

/** What answers a claim, each finding with the statements on which it rests. */
export function findingsOf(affair: Affair, claim: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  const add = (finding: string, statement: string): void => {
    found[finding] = unique([...(found[finding] ?? []), statement]);
  };
  const here = affair.in(claim, ...positionEdges);
  for (const edge of here) {
    const finding = own[stanceOf(edge)];
    const doubtful = edge.properties.doubtful === true && stanceOf(edge) === 'DENIES';
    if (finding) add(doubtful ? 'DENIED_DOUBTFULLY' : finding, edge.from);
  }
  const opposed = [
    ...affair.out(claim, 'CONTRADICTS').map(({ to }) => ({ other: to, finding: 'CONTRADICTED' })),
    ...affair.in(claim, 'CONTRADICTS').map(({ from }) => ({ other: from, finding: 'CONTRADICTED' })),
    ...affair.in(claim, 'COUNTERS').map(({ from }) => ({ other: from, finding: 'COUNTERED' })),
  ].flatMap(({ other, finding }) =>
    affair.in(other, 'ASSERTS').map(({ from }) => ({ statement: from, finding })),
  );
  opposed.forEach(({ finding, statement }) => add(finding, statement));
  if (!['ALLEGATION', 'COUNTER_ALLEGATION'].includes(affair.property(claim, 'kind') ?? '')) return found;
  const alleged = here.filter((edge) => stanceOf(edge) === 'ASSERTS').map(({ from }) => from);
  const none = ['ASSERTS', 'ENDORSES', 'DOUBTS', 'SUPPORTS', 'NO_REPLY', 'CONTENT_LOST', 'DEMANDS', 'ASKS'];
  const replies = here.filter((edge) => !none.includes(stanceOf(edge)));
  if (replies.length === 0 && opposed.length === 0) alleged.forEach((each) => add('UNANSWERED', each));
  earlierOnly(affair, claim, alleged, [
    ...replies.map((edge) => ({
      statement: edge.from,
      contrary: ['DENIES', 'DISPUTES'].includes(stanceOf(edge)),
    })),
    ...opposed.map(({ statement }) => ({ statement, contrary: true })),
  ]).forEach((each) => add('ANSWERED_ONLY_EARLIER', each));
  return found;
}

/** The accused party's contrary answers, if all its answers are certainly older than all allegations. */
function earlierOnly(
  affair: Affair,
  claim: string,
  alleged: readonly string[],
  answers: readonly { statement: string; contrary: boolean }[],
): string[] {
  const ofAccused = answers.filter(({ statement }) => isOfAccused(affair, statement, claim));
  const date = (statement: string) => parseDate(affair.property(statement, 'said') ?? 'XXXX');
  const isEarlier = (answer: string): boolean =>
    alleged.every((each) => compareDates(date(answer), date(each)) === 'BEFORE');
  const all = alleged.length > 0 && ofAccused.every(({ statement }) => isEarlier(statement));
  return all ? ofAccused.filter(({ contrary }) => contrary).map(({ statement }) => statement) : [];
}

function isOfAccused(affair: Affair, statement: string, claim: string): boolean {
  const said = saidOf(affair, statement);
  const sides = makersOf(affair, statement).flatMap((maker) => sidesOf(affair, maker, ...said));
  return affair
    .out(claim, 'AGAINST')
    .some(({ to }) => sidesOf(affair, to, ...said).some((side) => sides.includes(side)));
}
