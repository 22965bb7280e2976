/** One step through a quote. */
export interface Step {
  /** What the quote has, which the text may have too, an ellipsis or brackets included. */
  readonly exact: string;
  /** What may stand in the text instead, where the words in brackets are the coder's; possibly nothing at all. */
  readonly dropped: readonly string[];
  /** Whether words that the quote leaves out may stand in the text instead. */
  readonly gap: boolean;
}

const ellipsis = String.raw`\((?:…|\.{3})\)|\[(?:…|\.{3})\]|…|\.{3}`;
// Brackets round an ellipsis are the text's, or nobody's: dropping them would make the span shorter in silence.
const insertion = String.raw`\[(?:(?!${ellipsis})[^[\]])*\]`;
const mark = new RegExp(String.raw`(\s*(?:${ellipsis}|${insertion})\s*)`, 'u');
const isEllipsis = new RegExp(String.raw`^\s*(?:${ellipsis})\s*$`, 'u');

/**
 * A quote as steps: words, ellipses with the space around them, and words in brackets with theirs.
 *
 * An ellipsis and brackets may be the document's own; so each of them may also be taken at its word.
 *
 * @example quoteSteps('AP [antipersonnel] mines … laid')
 * // 'AP' · ' [antipersonnel] ' or ' ' · 'mines' · ' … ' or a gap · 'laid'
 */
export function quoteSteps(quote: string): Step[] {
  // Words and marks take turns; beside a mark at an end, or between two, the words are empty.
  const parts = quote.split(mark);
  const leavesOut = (part: string | undefined) => part === undefined || isEllipsis.test(part);
  return parts.flatMap((exact, n): Step[] => {
    if (n % 2 === 0) return exact === '' ? [] : [{ exact, dropped: [], gap: false }];
    if (isEllipsis.test(exact)) return [{ exact, dropped: [], gap: true }];
    const atEdge =
      (parts[n - 1] === '' && leavesOut(parts[n - 2])) || (parts[n + 1] === '' && leavesOut(parts[n + 2]));
    return [{ exact, dropped: withoutInsertion(exact, atEdge), gap: false }];
  });
}

/**
 * What is left when words in brackets go: one of the spaces beside them; nothing at an end or beside an ellipsis, or
 * where they had a space on one side only, as in 'mines [sic], laid'.
 */
function withoutInsertion(part: string, atEdge: boolean): string[] {
  const spaces = [/^\s*/, /\s*$/].map((side) => side.exec(part)?.[0] ?? '').filter((space) => space !== '');
  return [...new Set(spaces.length < 2 || atEdge ? [...spaces, ''] : spaces)];
}

/**
 * Whether a word is only the mark of words left out.
 *
 * @example isEllipsisMark('[…]') // true
 */
export const isEllipsisMark = (word: string): boolean => isEllipsis.test(word);
