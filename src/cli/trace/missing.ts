import type { TracedClaim, TracedReport } from './operation.js';

/**
 * What a reader of a trace should know is not there: names, dates, origins, notes, checked words, answers. It is read
 * off the trace, so that it never says more than the trace shows.
 */
export function missing(claim: TracedClaim): string[] {
  const positions = claim.statements.edges;
  const statements = positions.map(({ node }) => node);
  const count = (n: number, one: string, many: string): string[] =>
    n === 0 ? [] : [`${n} ${n === 1 ? one : many}`];
  const lost = statements.flatMap(({ citations }) =>
    citations.nodes.filter(({ source }) => source.stub === 'LOST_FOOTNOTE'),
  );
  const unknown = statements.flatMap(({ citations }) =>
    citations.nodes.filter(({ source }) => source.stub === 'UNIDENTIFIED'),
  );
  const quotes = statements.flatMap(({ quotes: { nodes } }) => nodes);
  const unverified = quotes.filter(({ verification }) => verification === 'UNVERIFIED').length;
  const broken = quotes.filter(({ verification }) => verification === 'BROKEN').length;
  const inferred = statements.filter(({ retellings }) => retellings.nodes.some(isInferred)).length;
  const denied = positions.some(({ stance }) => stance === 'DENIES' || stance === 'DISPUTES');
  return [
    ...(positions.length === 0 ? ['no statement on this claim is recorded'] : []),
    ...(claim.statements.totalCount > positions.length
      ? [`only the first ${positions.length} of ${claim.statements.totalCount} statements are shown`]
      : []),
    ...(denied ? [] : ['no denial is recorded here, which does not mean that there is none']),
    ...count(statements.filter(({ said }) => !said).length, 'statement is undated', 'statements are undated'),
    ...count(
      statements.filter(({ utterance }) => !utterance.issuedAs).length,
      'statement has no known origin: it is held only as others report it',
      'statements have no known origin: they are held only as others report them',
    ),
    ...count(
      inferred,
      'statement is tied to a report by inference',
      'statements are tied to a report by inference',
    ),
    ...count(
      positions.filter(({ stance }) => stance === 'CONTENT_LOST').length,
      'statement is announced, and what was said in it is lost',
      'statements are announced, and what was said in them is lost',
    ),
    ...[...new Set(lost.map(({ mark }) => `the text of note ${mark ?? '?'} is lost`))],
    ...[
      ...new Set(
        unknown.map(({ source }) => `a source is mentioned and cannot be identified: ${source.title}`),
      ),
    ],
    ...count(
      unverified,
      'quote is not verified: bring the text with gainsay attach',
      'quotes are not verified: bring the texts with gainsay attach',
    ),
    ...count(
      broken,
      'quote does not stand in the attached text',
      'quotes do not stand in the attached texts',
    ),
  ];
}

const isInferred = ({ reporting }: TracedReport): boolean => reporting.identity === 'INFERRED';
