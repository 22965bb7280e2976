import { positionEdges } from '../../src/model/vocabulary.js';
import { unique, type Affair } from './affair.js';
import { chainOf, isKnown, utteranceOf, waysFrom } from './chains.js';
import { findingsOf } from './findings.js';

/** What is missing around a claim: `<kind> <id of what it hangs on>`. */
export function gapsOf(affair: Affair, claim: string): string[] {
  const positions = affair.in(claim, ...positionEdges);
  const bearers = unique(
    positions.flatMap(({ from }) => waysFrom(affair, from).map((way) => way.at(-1) ?? '')),
  );
  const silent = positions
    .filter(({ properties }) => properties.stance === 'NO_REPLY')
    .map(({ from }) => from);
  const roots = bearers
    .filter((each) => !affair.is(each, 'Report') && !silent.includes(each))
    .map((each) => chainOf(affair, each).at(-1) ?? each);
  const cited = bearers.flatMap((each) => affair.out(each, 'CITES').map(({ to }) => to));
  const sources = cited.filter((each) => affair.is(each, 'Source'));
  const occasions = bearers.map((each) => utteranceOf(affair, each));
  const works = occasions.flatMap((each) => affair.out(each, 'ISSUED_AS').map(({ to }) => to));
  const stub = (source: string): string => affair.property(source, 'stub') ?? '';
  return unique([
    ...singleRoot(affair, claim),
    ...roots.filter((each) => !isKnown(affair, each)).map((each) => `UNKNOWN_ROOT ${each}`),
    ...sources.filter((each) => stub(each) === 'LOST_FOOTNOTE').map((each) => `LOST_FOOTNOTE ${each}`),
    ...sources
      .filter((each) => ['UNIDENTIFIED', 'NOTE_WITHOUT_SOURCE'].includes(stub(each)))
      .map((each) => `UNNAMED_SOURCE ${each}`),
    ...[...sources, ...works].filter((each) => isUndated(affair, each)).map((each) => `UNDATED ${each}`),
    ...occasions.filter((each) => !hasDay(affair, each, 'said')).map((each) => `UNDATED ${each}`),
    ...('UNANSWERED' in findingsOf(affair, claim) ? [`UNANSWERED ${claim}`] : []),
  ]);
}

function singleRoot(affair: Affair, claim: string): string[] {
  const assertions = affair.in(claim, 'ASSERTS').filter(({ properties }) => properties.stance === 'ASSERTS');
  const occasions = unique(assertions.map(({ from }) => utteranceOf(affair, from)));
  return occasions.length === 1 ? [`SINGLE_ROOT ${claim}`] : [];
}

const hasDay = (affair: Affair, id: string, name: string): boolean =>
  affair.property(id, `${name}Earliest`) !== null || affair.property(id, `${name}Latest`) !== null;

/** A source that is named and has no date, nor has any print of it. */
const isUndated = (affair: Affair, source: string): boolean =>
  affair.property(source, 'stub') === null &&
  !hasDay(affair, source, 'published') &&
  affair.in(source, 'EDITION_OF').every(({ from }) => affair.property(from, 'published') === null);
