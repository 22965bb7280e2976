import { inPrint } from '../../model/vocabulary.js';
import { missing } from './missing.js';
import type {
  TracedClaim,
  TracedFigure,
  TracedLink,
  TracedPosition,
  TracedQuote,
  TracedStatement,
} from './operation.js';

/** The headings of a trace, in the order in which a person asks. */
const sections: readonly { title: string; stances: readonly string[] }[] = [
  { title: 'Who says so', stances: ['ASSERTS', 'ENDORSES'] },
  { title: 'Who admits it', stances: ['ADMITS', 'ADMITS_IN_PART'] },
  { title: 'Who denies or disputes it', stances: ['DENIES', 'DISPUTES'] },
  {
    title: 'Who answers without taking a side',
    stances: [
      'NEITHER_CONFIRMS_NOR_DENIES',
      'DID_NOT_DENY',
      'DECLINED',
      'NO_REPLY',
      'NO_KNOWLEDGE',
      'CONTENT_LOST',
    ],
  },
  { title: 'Who weighs it', stances: ['DOUBTS', 'SUPPORTS'] },
  { title: 'Who calls for it', stances: ['DEMANDS', 'ASKS'] },
];

/** Words for a link, seen from the claim that is traced. */
const linkWords: Readonly<Record<string, { OUT: string; IN: string }>> = {
  COUNTERS: { OUT: 'is put against', IN: 'is countered by' },
  REFINES: { OUT: 'refines', IN: 'is refined by' },
  PART_OF: { OUT: 'is part of', IN: 'has the part' },
  SUPPORTS: { OUT: 'supports', IN: 'is supported by' },
  UNDERMINES: { OUT: 'undermines', IN: 'is undermined by' },
  DERIVED_FROM: { OUT: 'is derived from', IN: 'gives rise to' },
  RESPONDS_TO: { OUT: 'responds to', IN: 'is responded to by' },
};

/**
 * A claim as a person reads it in a terminal: who says so, through whom, who denies it and in which words, what is
 * missing.
 * @param width columns to wrap at
 */
export function printTrace(claim: TracedClaim, width = 100): string {
  const lines = [...heading(claim)];
  for (const { title, stances } of sections) {
    const positions = claim.statements.edges.filter(({ stance }) => stances.includes(stance));
    if (positions.length > 0) lines.push('', title.toUpperCase(), ...positions.flatMap(position));
  }
  if (claim.figures.nodes.length > 0)
    lines.push('', 'FIGURES', ...claim.figures.nodes.map((f) => `  ${figure(f)}`));
  lines.push('', 'WHAT ANSWERS IT', ...findings(claim));
  if (claim.links.edges.length > 0)
    lines.push('', 'HOW IT STANDS TO OTHER CLAIMS', ...claim.links.edges.flatMap(link));
  lines.push('', 'WHAT IS MISSING', ...missing(claim).map((gap) => `  - ${gap}`));
  return lines.flatMap((line) => wrap(line, width)).join('\n');
}

function heading(claim: TracedClaim): string[] {
  const about = claim.about ? [`said to have happened ${claim.about.edtf}`] : [];
  const against =
    claim.against.nodes.length > 0 ? [`against ${claim.against.nodes.map((a) => a.name).join(', ')}`] : [];
  const places =
    claim.places.nodes.length > 0 ? [`at ${claim.places.nodes.map((p) => p.name).join(', ')}`] : [];
  return [
    claim.text,
    [claim.id, inPrint(claim.kind), ...against, ...about, ...places].join(' · '),
    ...(claim.note ? [`Note: ${claim.note}`] : []),
  ];
}

function position({ stance, scope, scopeNote, doubtful, reading, node }: TracedPosition): string[] {
  const remarks = [
    ...(scope === 'WHOLE' ? [] : [`scope: ${inPrint(scope)}`]),
    ...(doubtful ? ['whether it concerns this claim is doubtful'] : []),
    ...(reading === 'SPEAKER' ? [] : [`in the ${inPrint(reading)}’s reading`]),
    ...(node.attribution && !['OWN_VOICE', 'EXPLICIT'].includes(node.attribution)
      ? [`attribution: ${inPrint(node.attribution)}`]
      : []),
  ];
  return [
    `  ${makers(node)} ${inPrint(stance)}${date(node)}${remarks.length > 0 ? ` (${remarks.join('; ')})` : ''}`,
    ...(scopeNote ? [`    scope: ${scopeNote}`] : []),
    ...words(node, node.id, '    '),
    ...through(node, node.id, '    '),
    ...(node.utterance.issuedAs ? [`    said in: ${node.utterance.issuedAs.title}`] : []),
    ...node.contestedBy.edges.map(
      ({ node: by }) =>
        `    contested by ${by.madeBy.nodes.map((m) => m.name).join(', ')}: ${inPrint(by.position?.ground ?? '')}`,
    ),
    ...(node.note ? [`    note: ${node.note}`] : []),
  ];
}

function makers(node: TracedStatement): string {
  const part = (as: string): string[] =>
    node.madeBy.edges
      .filter((edge) => edge.as === as)
      .map(({ node: actor, capacity }) => `${actor.name}${capacity ? ` (${capacity})` : ''}`);
  const who = part('ATTRIBUTED').join(', ') || 'Someone unnamed';
  const parties = node.parties.nodes.map((p) => p.name).filter((name) => !who.includes(name));
  return [
    who,
    ...(parties.length > 0 ? [` for ${parties.join(' or ')}`] : []),
    ...(part('SPEAKER').length > 0 ? [`, in the voice of ${part('SPEAKER').join(', ')},`] : []),
    ...(part('ALTERNATIVE').length > 0 ? [` (or ${part('ALTERNATIVE').join(', ')})`] : []),
  ].join('');
}

const date = ({ said }: TracedStatement): string => (said ? `, ${said.edtf}` : ', undated');

/** The words that stand in one statement or report, and what it cites for them. */
function words(node: TracedStatement, carrier: string, indent: string): string[] {
  const quotes = node.quotes.nodes.filter((quote) => quote.statement.id === carrier);
  const cited = node.citations.nodes.filter((citation) => citation.statement.id === carrier);
  return [
    ...quotes.flatMap((quote) => [
      `${indent}${quoted(quote)}`,
      ...(quote.note ? [`${indent}  note: ${quote.note}`] : []),
    ]),
    ...cited.map(({ mark, ibid, intent, source }) => {
      const title = source.stub === 'LOST_FOOTNOTE' ? 'the note is lost' : source.title;
      return `${indent}cites${mark ? ` [${mark}]` : ''}: ${ibid ? 'Ibid. = ' : ''}${title}${intent === 'SEE_ALSO' ? ' (see also)' : ''}`;
    }),
  ];
}

function quoted({ quote, words: full, verification, start, end, locator, edition }: TracedQuote): string {
  const text = full ?? quote;
  const place = `${edition.id}, ${locator ? `${locator}, ` : ''}characters ${start} to ${end}`;
  const check = verification === 'VERIFIED' ? 'verified' : inPrint(verification);
  return text ? `${inMarks(text)} — ${place}, ${check}` : `words not recorded — ${place}, ${check}`;
}

/** The words exactly as they stand; only such as are one whole quotation need no marks of ours. */
const inMarks = (text: string): string => (/^(“[^“”]*”|"[^"]*")$/.test(text) ? text : `“${text}”`);

/** The reports of a statement or report, each followed by the reports of itself. */
function through(node: TracedStatement, told: string, indent: string): string[] {
  const reports = node.retellings.nodes.filter(({ reporting }) => reporting.statement.id === told);
  return reports.flatMap((report) => {
    const { mode, distance, identity, asReported, saidAsReported } = report.reporting;
    const named = report.attributesTo.nodes.map((a) => a.name);
    const how = [
      inPrint(mode),
      ...(distance === 'NEUTRAL' ? [] : [inPrint(distance)]),
      ...(identity === 'INFERRED' ? ['that it is this utterance is inferred'] : []),
      ...(named.length > 0 ? [`names ${named.join(', ')} instead`] : []),
      ...(saidAsReported ? [`dates it ${saidAsReported}`] : []),
      ...(asReported ? [`tells it as: ${asReported}`] : []),
    ];
    const who = report.madeBy.nodes.map((m) => m.name).join(', ');
    const title = report.utterance.issuedAs?.title ?? report.utterance.id;
    return [
      `${indent}← ${who}, ${title}, ${report.said?.edtf ?? 'undated'} (${how.join('; ')})`,
      ...(report.note ? [`${indent}  note: ${report.note}`] : []),
      ...words(node, report.id, `${indent}  `),
      ...through(node, report.id, `${indent}  `),
    ];
  });
}

function findings(claim: TracedClaim): string[] {
  if (claim.disputeFindings.length === 0) return ['  no dispute recorded in this graph'];
  return claim.disputeFindings.map(
    ({ finding, statements }) => `  ${inPrint(finding)}: ${statements.nodes.map((s) => s.id).join(', ')}`,
  );
}

function link({ type, direction, note, node }: TracedLink): string[] {
  const held = node.held.totalCount === 0 ? ' (held by nobody here)' : '';
  const verb = direction === 'BOTH' ? inPrint(type) : linkWords[type]?.[direction as 'OUT' | 'IN'];
  return [`  ${verb ?? inPrint(type)} ${node.id}: ${node.text}${held}`, ...(note ? [`    ${note}`] : [])];
}

function figure({
  value,
  min,
  max,
  text,
  unit,
  qualifier,
  population,
  period,
  measure,
}: TracedFigure): string {
  const amount =
    value?.toLocaleString('en') ?? (min !== null && max !== null ? `${min} to ${max}` : (text ?? '?'));
  const bound = qualifier === null || qualifier === 'EXACT' ? '' : `${inPrint(qualifier)} `;
  return [`${measure.name}: ${bound}${amount} ${unit ?? ''}`.trim(), population, period?.edtf]
    .filter(Boolean)
    .join(' · ');
}

/** Wraps a line, keeping its indent; a word that is longer than the line has one of its own. */
function wrap(line: string, width: number): string[] {
  const indent = /^ */.exec(line)?.[0] ?? '';
  const [first = '', ...words] = line.slice(indent.length).split(' ');
  const lines: string[] = [];
  let last = indent + first;
  for (const word of words) {
    if (last.length + 1 + word.length <= width) {
      last += ` ${word}`;
    } else {
      lines.push(last);
      last = `${indent}  ${word}`;
    }
  }
  return [...lines, last];
}
