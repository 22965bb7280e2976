import { pathOfStatement, viewOf } from '../address/address.js';
import { pathOfQuote } from '../parts/quote-path.js';
import { counted, makersWords } from '../words.js';
import type { Traced } from './operation.js';

/** One stop of the guide: a real view, and what to look at in it. */
export interface Step {
  readonly title: string;
  readonly href: string;
  readonly text: string;
}

/** The way of one allegation through the views; shorter where the graph holds less of it. */
export function stepsOf(claim: Traced): Step[] {
  const told = claim.statements.edges.map(({ node }) => node);
  const farthest = [...told].sort((one, other) => reportsOf(other) - reportsOf(one))[0];
  const quote = farthest?.quotes.nodes[0];
  const [topic] = claim.topics.nodes;
  return [
    searching(claim),
    {
      title: 'Read its dossier',
      href: viewOf('claim', claim.id),
      text:
        `${sayings(claim)} The strip on top shows who stands where; under it stands each statement with its words, ` +
        'its date as exact as it is known, and those who report it. What is missing is told as plainly as what is there.',
    },
    ...(farthest ? [tracing(claim.id, farthest)] : []),
    ...(quote ? [reading(quote)] : []),
    ...(topic ? [comparing(topic)] : []),
  ];
}

type Told = Traced['statements']['edges'][number]['node'];
const reportsOf = ({ retellings }: Told): number => retellings.totalCount;

function searching(claim: Traced): Step {
  const text = wordsFor(claim.text);
  return {
    title: 'Find an allegation',
    href: `/search?${new URLSearchParams({ text }).toString()}`,
    text: `The search box takes words, names in any spelling, and quotes. Here it was asked for “${text}”. This guide follows one of the claims that it finds: “${claim.text}”`,
  };
}

/** The two longest words, as somebody might remember them. */
export function wordsFor(text: string): string {
  const words = [...new Set(text.match(/[\p{L}\p{M}]{5,}/gu) ?? [text])];
  const longest = [...words].sort((one, other) => other.length - one.length).slice(0, 2);
  return words.filter((word) => longest.includes(word)).join(' ');
}

function sayings({ statements }: Traced): string {
  const who = [...new Set(statements.edges.map(({ node }) => makersWords(node.madeBy.edges)))];
  if (who.length === 0) return 'Nobody is recorded here as taking a position on it.';
  return `${counted(statements.totalCount, 'statement')} on it are recorded here, by ${who.join('; ')}.`.replace(
    '1 statement on it are',
    '1 statement on it is',
  );
}

function tracing(claim: string, statement: Told): Step {
  const who = makersWords(statement.madeBy.edges);
  const reports = counted(reportsOf(statement), 'report');
  return {
    title: 'Trace it to its root',
    href: pathOfStatement(claim, statement.id),
    text:
      `The statement of ${who} is known here through ${reports}. “Trace to the root” under it (key e) follows ` +
      'them link by link, with what is missing at each, to where the trail ends. Many reports of one statement are one voice.',
  };
}

function reading(quote: Told['quotes']['nodes'][number]): Step {
  return {
    title: 'Read the words in their source',
    href: pathOfQuote(quote),
    text:
      `These are the words in “${quote.edition.source.title}”, beside all others that are quoted from it. Where the full ` +
      'text is attached, they stand in it, checked sign by sign; where it is not, the page says so. “Copy citation” (key c) takes them along.',
  };
}

function comparing({ id, name }: { readonly id: string; readonly name: string }): Step {
  return {
    title: 'Compare who stands where',
    href: `/matrix?${new URLSearchParams({ topic: id }).toString()}`,
    text:
      `The dispute matrix puts all claims of one topic, here “${name}”, beside those who speak. Each cell holds every ` +
      'stance with its date, and leads to the statement. An empty cell says that nothing is recorded, not that nothing was said.',
  };
}
