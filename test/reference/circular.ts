import type { Affair } from './affair.js';
import { circles } from './chains.js';

export interface Circle {
  readonly works: readonly string[];
  readonly circular: boolean;
}

type Pair = readonly [string, string];

/** The circles of citations among works, and whether each closes by evidence in the very editions that cite. */
export function circularReporting(affair: Affair, works: readonly string[]): Circle[] {
  const workOf = (id: string): string => affair.out(id, 'EDITION_OF')[0]?.to ?? id;
  const editions = (work: string): string[] => affair.in(work, 'EDITION_OF').map(({ from }) => from);
  const citations = works.flatMap(editions).flatMap((citing) =>
    affair
      .out(citing, 'CITES')
      .filter(({ to }) => works.includes(workOf(to)) && workOf(to) !== workOf(citing))
      .map(({ to, properties }) => ({ citing, to, evidence: properties.intent === 'EVIDENCE' })),
  );
  const meant = (citing: string, cited: string): string[] =>
    affair.is(cited, 'Edition') ? [cited] : editions(cited).filter((each) => !isLater(affair, each, citing));
  const strict = citations
    .filter(({ evidence }) => evidence)
    .flatMap(({ citing, to }) => meant(citing, to).map((each): Pair => [citing, each]));
  const inCircle = circles(strict).flat();
  return circles(citations.map(({ citing, to }): Pair => [workOf(citing), workOf(to)])).map((loop) => ({
    works: loop,
    circular: inCircle.some((edition) => loop.includes(workOf(edition))),
  }));
}

function isLater(affair: Affair, edition: string, than: string): boolean {
  const [latest, earliest] = [
    affair.property(than, 'publishedLatest'),
    affair.property(edition, 'publishedEarliest'),
  ];
  return latest !== null && earliest !== null && latest < earliest;
}
