import type { EdgeRecord } from '../../src/model/records.js';
import { positionEdges } from '../../src/model/vocabulary.js';
import { unique, type Affair } from './affair.js';
import { citedBy, isKnown, isLoose, issuedAs, utteranceOf, waysFrom } from './chains.js';
import { makersOf, partiesOf, saidOf } from './parties.js';

/** A place where a statement can be read. */
export interface Telling {
  /** From the statement outwards to the report that carries the words. */
  readonly way: readonly string[];
  readonly carrier: string;
  readonly works: readonly string[];
  readonly through: readonly string[];
  /** The outermost report on the way that only a coder takes to be of what it tells. */
  readonly top: string | undefined;
}

export interface RootVoice {
  readonly kind: 'UTTERANCE' | 'INFERRED_REPORT' | 'CIRCLE';
  readonly known: boolean;
  readonly statements: readonly string[];
  readonly actors: readonly string[];
  readonly parties: readonly string[];
  readonly tellings: readonly Telling[];
}

const stance = (edge: EdgeRecord): string => String(edge.properties.stance);
const worksIn = (affair: Affair, statement: string): string[] =>
  unique(
    affair.out(statement, 'FOUND_IN').flatMap(({ to }) => affair.out(to, 'EDITION_OF').map((of) => of.to)),
  );

export function tellingsOf(affair: Affair, statement: string): Telling[] {
  return waysFrom(affair, statement).flatMap((way) => {
    const carrier = way.at(-1) ?? statement;
    const quoted = worksIn(affair, carrier);
    if (quoted.length === 0 && affair.in(carrier, 'REPORTS').length > 0) return [];
    const works = quoted.length > 0 ? quoted : issuedAs(affair, carrier);
    const through = unique([...way.flatMap((each) => issuedAs(affair, each)), ...works]);
    return [{ way, carrier, works, through, top: way.filter((each) => isLoose(affair, each)).at(-1) }];
  });
}

/** Those who only say on a claim what they have from others, each with these. */
export function echoesOf(affair: Affair, claim: string): Map<string, string[]> {
  const positions = affair.in(claim, ...positionEdges);
  const found = new Map<string, string[]>();
  for (const own of positions) {
    if (['ENDORSES', 'ADMITS', 'ADMITS_IN_PART'].includes(stance(own))) continue;
    const bases = positions.filter(
      (basis) =>
        !['ENDORSES', 'ADMITS_IN_PART'].includes(stance(basis)) &&
        sameSide(own, basis) &&
        !makersOf(affair, own.from).some((maker) => makersOf(affair, basis.from).includes(maker)) &&
        waysFrom(affair, basis.from).some((way) =>
          restsOn(affair, own.from, way.at(-1) ?? '', way.length > 1),
        ),
    );
    if (bases.length > 0) found.set(own.from, unique(bases.map(({ from }) => from)));
  }
  return found;
}

const sameSide = (a: EdgeRecord, b: EdgeRecord): boolean =>
  a.type === b.type && (['ASSERTS', 'DENIES'].includes(a.type) || stance(a) === stance(b));

function restsOn(affair: Affair, statement: string, telling: string, isReport: boolean): boolean {
  if (utteranceOf(affair, statement) === utteranceOf(affair, telling)) return isReport;
  const [, latest] = saidOf(affair, statement);
  const [earliest] = saidOf(affair, telling);
  if (latest !== null && earliest !== null && latest < earliest) return false;
  return citedBy(affair, statement).some((source) => issuedAs(affair, telling).includes(source));
}

export function rootsOf(
  affair: Affair,
  claim: string,
  stances: readonly string[],
  inferred: boolean,
): RootVoice[] {
  const echoes = echoesOf(affair, claim);
  const said = unique(
    affair
      .in(claim, ...positionEdges)
      .filter((edge) => stances.includes(stance(edge)) && stance(edge) !== 'ENDORSES')
      .map(({ from }) => from),
  );
  const voices = said.filter((each) => !echoes.has(each));
  const tellings = voices.flatMap((each) => tellingsOf(affair, each));
  const firm = inferred ? tellings : tellings.filter(({ top }) => top === undefined);
  const utterances = unique(firm.map(({ way }) => utteranceOf(affair, way[0] ?? '')));
  const circle = said.filter((each) => echoes.has(each) && !isGrounded(echoes, each, []));
  return [
    ...utterances.map((utterance): RootVoice => {
      const statements = voices.filter((each) => utteranceOf(affair, each) === utterance);
      const known = statements.some((each) => isKnown(affair, each));
      return {
        kind: 'UTTERANCE',
        known,
        statements,
        ...speakers(affair, statements),
        tellings: firm.filter(({ way }) => statements.includes(way[0] ?? '')),
      };
    }),
    ...unique(inferred ? [] : tellings.flatMap(({ top }) => top ?? [])).map((top): RootVoice => {
      const own = tellings.filter((each) => each.top === top);
      const named = affair.out(top, 'ATTRIBUTES_TO').map(({ to }) => to);
      const voice =
        named.length > 0
          ? speakers(affair, [top], named)
          : speakers(affair, unique(own.flatMap(({ way }) => way.slice(0, 1))));
      return { kind: 'INFERRED_REPORT', known: false, statements: [top], ...voice, tellings: own };
    }),
    ...(circle.length === 0
      ? []
      : [
          {
            kind: 'CIRCLE' as const,
            known: false,
            statements: circle,
            ...speakers(affair, circle),
            tellings: circle.flatMap((each) => tellingsOf(affair, each)),
          },
        ]),
  ];
}

/** Whether an echo rests, in the end, on something that is no echo. */
function isGrounded(echoes: Map<string, string[]>, echo: string, seen: readonly string[]): boolean {
  return (echoes.get(echo) ?? []).some(
    (basis) => !echoes.has(basis) || (!seen.includes(basis) && isGrounded(echoes, basis, [...seen, echo])),
  );
}

function speakers(
  affair: Affair,
  statements: readonly string[],
  named?: readonly string[],
): { actors: string[]; parties: string[] } {
  const spoken = statements.flatMap((each) =>
    (named ?? makersOf(affair, each)).map((actor) => ({ actor, said: saidOf(affair, each) })),
  );
  return {
    actors: unique(spoken.map(({ actor }) => actor)),
    parties: unique(spoken.flatMap(({ actor, said }) => partiesOf(affair, actor, ...said))),
  };
}
