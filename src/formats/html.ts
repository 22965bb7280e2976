import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { Lines } from './lines.js';

/** What is no part of the words of a page: programs, styles, ways through the site, what is filled in or played. */
const leftOut = new Set(
  (
    'head script style template noscript nav svg iframe frameset object embed canvas audio video map dialog ' +
    'select datalist button input textarea progress meter'
  ).split(' '),
);
const paragraphs = new Set(
  (
    'p h1 h2 h3 h4 h5 h6 hgroup blockquote ul ol dl pre listing xmp table figure address article section main header footer ' +
    'aside form fieldset details hr center'
  ).split(' '),
);
const lines = new Set(
  'html body div li dt dd tr caption figcaption summary legend thead tbody tfoot'.split(' '),
);
const cells = new Set(['td', 'th']);
const asWritten = new Set(['pre', 'listing', 'xmp']);

/**
 * The words of a page, in the order of its source: a paragraph, heading, list or table stands apart by an empty line, an
 * entry or a row has a line of its own, cells are parted by a tab. Blanks and line breaks are one blank, as a browser shows
 * them, outside of `pre`; a no-break space is a blank, a soft hyphen nothing. Nothing is added: no mark of a list, no number,
 * no words of a picture. Only what has the attribute `hidden` is taken for hidden; style sheets are not read.
 *
 * @example htmlText('<h1>News</h1><p>No gate<br>was opened.') // 'News\n\nNo gate\nwas opened.'
 */
export function htmlText(html: string): string {
  const out = new Lines();
  // By hand and not by recursion: a page may be nested deeper than the stack.
  const waiting: Step[] = [];
  const later = (nodes: readonly Step[]) => {
    for (const node of nodes.toReversed()) waiting.push(node);
  };
  later(parse(html, { scriptingEnabled: false }).childNodes);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'function') next();
    else if ('value' in next) out.words(next.value);
    else if ('tagName' in next && isShown(next)) {
      begin(next.tagName, out);
      waiting.push(end(next.tagName, out));
      later(next.childNodes);
    }
  }
  return out.text();
}

/** A node that is to be read, or what is to be done behind one. */
type Step = DefaultTreeAdapterTypes.ChildNode | (() => void);

const isShown = ({ tagName, attrs }: DefaultTreeAdapterTypes.Element): boolean =>
  !leftOut.has(tagName) && !attrs.some(({ name }) => name === 'hidden');

function begin(tagName: string, out: Lines): void {
  apart(tagName, out);
  if (tagName === 'br') out.break();
  if (cells.has(tagName)) out.cell();
  if (asWritten.has(tagName)) out.written += 1;
}

const end = (tagName: string, out: Lines) => (): void => {
  if (asWritten.has(tagName)) out.written -= 1;
  apart(tagName, out);
};

function apart(tagName: string, out: Lines): void {
  if (paragraphs.has(tagName)) out.paragraph();
  else if (lines.has(tagName)) out.line();
}
