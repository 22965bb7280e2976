import type { Citable } from '../cite/citation.js';
import { looks } from '../stances.js';
import { makersWords } from '../words.js';
import type { EditionHead, QuoteHere, SourceHead } from './operations.js';

/** The words of a passage as a citation; null where they take no position on a claim that could be named. */
export function citableOfQuote(
  source: SourceHead,
  edition: EditionHead,
  quote: QuoteHere,
): Omit<Citable, 'permalink' | 'accessed'> | null {
  const root = quote.statement?.root;
  if (!root?.statement.claim || !quote.statement) return null;
  const { statement } = root;
  const stance = statement.position?.stance;
  return {
    claim: root.statement.claim,
    statement: statement.id,
    speaker: makersWords(statement.madeBy.edges),
    verb: stance ? looks[stance].verb : 'speaks of it',
    said: statement.said?.edtf ?? null,
    reporters: root.steps > 0 ? quote.statement.madeBy.nodes.map(({ name }) => name) : [],
    words: quote.words ?? quote.quote,
    verification: quote.verification,
    source: { title: source.title, url: source.url },
    edition: { id: edition.id, label: edition.label, published: edition.published?.edtf ?? null },
    locator: quote.locator,
  };
}
