import { counted } from '../words.js';
import type { Positions } from './positions-operation.js';

/** What a reader of a dossier should know is not there. It is read off the dossier, so it never says more than that shows. */
export function missing({ statements }: Positions): string[] {
  const positions = statements.edges;
  const told = positions.map(({ node }) => node);
  const quotes = told.flatMap((statement) => statement.quotes.nodes);
  const citations = told.flatMap((statement) => statement.citations.nodes);
  const stubs = (stub: string) => citations.filter(({ source }) => source.stub === stub);
  const some = (count: number, one: string, many: string): string[] =>
    count === 0 ? [] : [count === 1 ? one : many.replace('#', String(count))];
  const denied = positions.some(({ stance }) => stance === 'DENIES' || stance === 'DISPUTES');
  const lost = positions.filter(({ stance }) => stance === 'CONTENT_LOST').length;
  const inferred = told.filter(({ retellings }) =>
    retellings.nodes.some(({ reporting }) => reporting?.identity === 'INFERRED'),
  ).length;
  return [
    ...(positions.length === 0 ? ['No statement on this claim is recorded here.'] : []),
    ...(denied ? [] : ['No denial is recorded here. That is not to say that there was none.']),
    ...some(
      told.filter(({ said }) => !said).length,
      'One statement is undated.',
      '# statements are undated.',
    ),
    ...some(
      told.filter(({ utterance }) => !utterance.issuedAs).length,
      'One statement has no source of its own here: it is held only as others report it.',
      '# statements have no source of their own here: they are held only as others report them.',
    ),
    ...some(
      told.filter((statement) => statement.quotes.nodes.length === 0).length,
      'For one statement no words are recorded.',
      'For # statements no words are recorded.',
    ),
    ...some(
      inferred,
      'One statement is tied to a report by inference.',
      '# statements are tied to a report by inference.',
    ),
    ...some(
      lost,
      'One answer is announced, and what was said in it is lost.',
      '# answers are announced, and what was said in them is lost.',
    ),
    ...unique(stubs('LOST_FOOTNOTE').map(({ mark }) => `The text of note ${mark ?? '?'} is lost.`)),
    ...unique(stubs('NOTE_WITHOUT_SOURCE').map(({ mark }) => `Note ${mark ?? '?'} names no source.`)),
    ...unique(
      stubs('UNIDENTIFIED').map(
        ({ source }) => `A source is mentioned that cannot be identified: ${source.title}.`,
      ),
    ),
    ...notChecked(quotes.filter(({ verification }) => verification === 'UNVERIFIED').length),
    ...some(
      quotes.filter(({ verification }) => verification === 'BROKEN').length,
      'One quote does not stand in the attached text.',
      '# quotes do not stand in the attached texts.',
    ),
  ];
}

function notChecked(count: number): string[] {
  if (count === 0) return [];
  const are = count === 1 ? 'is' : 'are';
  return [`${counted(count, 'quote')} ${are} not checked: the text is not attached (gainsay attach).`];
}

const unique = (lines: readonly string[]): string[] => [...new Set(lines)];
