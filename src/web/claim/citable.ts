import type { Citable } from '../cite/citation.js';
import { looks } from '../stances.js';
import { makersWords } from '../words.js';
import type { Position, Positions } from './positions-operation.js';

/** The first words of a statement as a citation: its own before those of its reports. */
export function citableOf(
  claim: Positions,
  { stance, node }: Position,
): Omit<Citable, 'permalink' | 'accessed'> {
  const quotes = node.quotes.nodes;
  const quote = quotes.find(({ statement }) => statement?.id === node.id) ?? quotes[0];
  const report = node.retellings.nodes.find(({ id }) => id === (quote?.statement?.id ?? ''));
  const { issuedAs } = node.utterance;
  return {
    claim: { id: claim.id, text: claim.text },
    statement: node.id,
    speaker: makersWords(node.madeBy.edges),
    verb: stance ? looks[stance].verb : 'speaks of it',
    said: node.said?.edtf ?? null,
    reporters: report?.madeBy.nodes.map(({ name }) => name) ?? [],
    words: quote?.words ?? quote?.quote ?? null,
    verification: quote?.verification ?? null,
    source: quote?.edition.source ?? (issuedAs && { title: issuedAs.title, url: null }),
    edition: quote
      ? { id: quote.edition.id, label: quote.edition.label, published: quote.edition.published?.edtf ?? null }
      : null,
    locator: quote?.locator ?? null,
  };
}
