import { compareDates } from './date-order.js';
import type { RecordGraph } from './record-graph.js';

/** Slow references of the rules on who says what for whom; in words in `src/model/README.md`. */

const takes = ['ASSERTS', 'DENIES', 'ADDRESSES', 'ASSESSES'];
const holds = ['ASSERTS', 'ENDORSES', 'ADMITS'];
const opposing = ['COUNTERS', 'CONTRADICTS', 'IN_TENSION_WITH'];

interface Voice {
  readonly statement: string;
  readonly claim: string;
  readonly stance: string;
  readonly link: string | null;
  readonly direction: string | null;
  readonly answer: string;
}

function answerWord(stance: string, link: string | null, direction: string | null): string | null {
  if (stance === 'NO_REPLY' || stance === 'CONTENT_LOST') return null;
  if (link && opposing.includes(link)) {
    if (stance === 'ADMITS_IN_PART') return 'IN_TENSION';
    if (!holds.includes(stance)) return null;
    return { COUNTERS: 'COUNTERS', CONTRADICTS: 'DENIES' }[link] ?? 'IN_TENSION';
  }
  if (![...holds, 'SUPPORTS'].includes(stance)) return stance;
  return link === 'PART_OF' && direction === 'IN' ? 'ADMITS_IN_PART' : 'AFFIRMS';
}

function answers(graph: RecordGraph, claim: string, links: readonly string[]): Voice[] {
  const near: [string, string | null, string | null][] = [[claim, null, null]];
  const both = (type: string): boolean => ['CONTRADICTS', 'IN_TENSION_WITH'].includes(type);
  for (const { to, type } of graph.from(claim, ...links)) near.push([to, type, both(type) ? 'BOTH' : 'OUT']);
  for (const { from, type } of graph.to(claim, ...links)) near.push([from, type, both(type) ? 'BOTH' : 'IN']);
  return near.flatMap(([about, link, direction]) =>
    graph.to(about, ...takes).flatMap(({ from, properties }) => {
      const stance = String(properties.stance);
      const answer = answerWord(stance, link, direction);
      return answer ? [{ statement: from, claim: about, stance, link, direction, answer }] : [];
    }),
  );
}

export interface Diverging {
  readonly party: string;
  readonly answers: readonly string[];
  readonly voices: readonly string[];
}

const diverging = (party: string, voices: readonly Voice[]): Diverging => ({
  party,
  answers: [...new Set(voices.map(({ answer }) => answer))].sort(),
  voices: [
    ...new Set(
      voices.map(({ statement, claim, link, answer }) => [statement, claim, link, answer].join(' ')),
    ),
  ].sort(),
});

const directions: Readonly<Record<string, string>> = {
  AFFIRMS: 'for',
  ADMITS_IN_PART: 'for',
  DENIES: 'against',
  DISPUTES: 'against',
  COUNTERS: 'against',
  DOUBTS: 'against',
};

/** The parties that gave two different answers to a claim. */
export function mixedAnswers(graph: RecordGraph, claim: string): Diverging[] {
  const byParty = new Map<string, Voice[]>();
  for (const voice of answers(graph, claim, ['COUNTERS', 'CONTRADICTS'])) {
    if (voice.link && voice.direction === 'OUT') continue;
    for (const maker of graph.makers(voice.statement))
      for (const party of graph.parties(maker, graph.date(voice.statement)))
        byParty.set(party, [...(byParty.get(party) ?? []), voice]);
  }
  const replied = ({ link, stance }: Voice): boolean =>
    link === null && !['ASSERTS', 'ENDORSES', 'DOUBTS', 'SUPPORTS'].includes(stance);
  return [...byParty]
    .filter(
      ([, voices]) =>
        new Set(voices.map(({ answer }) => directions[answer] ?? 'neither')).size > 1 && voices.some(replied),
    )
    .map(([party, voices]) => diverging(party, voices))
    .sort((a, b) => (a.party < b.party ? -1 : 1));
}

/** The matters on which a side speaks with different voices, one of them on the matter itself. */
export function divergence(graph: RecordGraph, side: string): Record<string, Diverging> {
  const links = [...opposing, 'REFINES', 'SUPPORTS', 'PART_OF'];
  const found: Record<string, Diverging> = {};
  for (const claim of graph.labelled('Claim')) {
    const voices = answers(graph, claim, links).filter(({ statement }) =>
      graph.makers(statement).some((maker) => graph.principals(maker, graph.date(statement)).has(side)),
    );
    const all = diverging(side, voices);
    if (all.answers.length > 1 && voices.some(({ link }) => link === null)) found[claim] = all;
  }
  return found;
}

/** Every statement on a claim that was made for an actor, oldest first, each with the order of the one before. */
export function timeline(graph: RecordGraph, actor: string): string[][] {
  const key = (id: string): string => {
    const { earliest, latest } = graph.date(id);
    return `${earliest ?? latest ?? 'unknown'} ${id}`;
  };
  const points = graph
    .all(...takes, 'CALLS_FOR')
    .filter(({ from }) =>
      graph.makers(from).some((maker) => graph.principals(maker, graph.date(from)).has(actor)),
    )
    .sort((a, b) => (key(a.from) < key(b.from) ? -1 : 1));
  return points.map(({ from, to, properties }, i) => {
    const former = points[i - 1]?.from;
    const previous = former ? compareDates(graph.date(former), graph.date(from)) : 'FIRST';
    return [from, previous, ...otherStances(graph, from, to, String(properties.stance))];
  });
}

function otherStances(graph: RecordGraph, statement: string, claim: string, stance: string): string[] {
  const parties = (id: string): string[] =>
    graph.makers(id).flatMap((maker) => graph.parties(maker, graph.date(id)));
  return graph
    .to(claim, ...takes, 'CALLS_FOR')
    .filter(({ from, properties }) => from !== statement && properties.stance !== stance)
    .filter(({ from }) => parties(from).some((party) => parties(statement).includes(party)))
    .filter(({ from }) => compareDates(graph.date(from), graph.date(statement)) !== 'AFTER')
    .map(({ from }) => {
      const same = graph.makers(from).some((maker) => graph.makers(statement).includes(maker));
      return `${from} ${compareDates(graph.date(from), graph.date(statement))} ${String(same)}`;
    })
    .sort();
}

/** Every way in which one party accuses another: by a statement, of a claim. */
function* accusing(graph: RecordGraph) {
  for (const { from: statement, to: claim, properties } of graph.all('ASSERTS')) {
    const kind = graph.text(claim, 'kind') ?? '';
    if (properties.stance !== 'ASSERTS' || !['ALLEGATION', 'COUNTER_ALLEGATION'].includes(kind)) continue;
    const day = graph.date(statement);
    for (const accuser of graph.makers(statement).flatMap((maker) => graph.parties(maker, day)))
      for (const { to } of graph.from(claim, 'AGAINST'))
        for (const accused of graph.parties(to, day)) yield { accuser, accused, claim, statement, day };
  }
}

/** Which party accuses which, by which claims. */
export const accusations = (graph: RecordGraph): string[] =>
  [
    ...new Set([...accusing(graph)].map(({ accuser, accused, claim }) => `${accuser} ${accused} ${claim}`)),
  ].sort();

/** Which party accuses which, by how many claims and statements, and from when to when. */
export function accusationTotals(graph: RecordGraph): Record<string, (number | string | null)[]> {
  const all = [...accusing(graph)];
  const pairs = new Set(all.map(({ accuser, accused }) => `${accuser} ${accused}`));
  return Object.fromEntries(
    [...pairs].map((pair) => {
      const of = all.filter(({ accuser, accused }) => `${accuser} ${accused}` === pair);
      const days = of.flatMap(({ day: { earliest, latest } }) =>
        [earliest ?? latest, latest ?? earliest].filter((day) => day !== null),
      );
      const count = (ids: readonly string[]): number => new Set(ids).size;
      const [claims, statements] = [of.map(({ claim }) => claim), of.map(({ statement }) => statement)];
      days.sort();
      return [pair, [count(claims), count(statements), days.at(0) ?? null, days.at(-1) ?? null]];
    }),
  );
}
