import { tableOf, type Table } from '../export/table.js';
import { makersWords, wordsOf } from '../words.js';
import type { Position, Positions, Quote } from './positions-operation.js';

interface Line {
  readonly position: Position;
  /** Null where no words are recorded. */
  readonly quote: Quote | null;
}

/** A dossier for a file: one row for each statement and each of its passages, with where the words stand. */
export function dossierTable(claim: Positions): Table {
  const lines = claim.statements.edges.flatMap((position): Line[] => {
    const quotes = position.node.quotes.nodes;
    return quotes.length === 0 ? [{ position, quote: null }] : quotes.map((quote) => ({ position, quote }));
  });
  return tableOf(lines, {
    'Claim id': () => claim.id,
    Claim: () => claim.text,
    Stance: ({ position }) => position.stance && wordsOf(position.stance),
    Doubtful: ({ position }) => position.doubtful,
    Scope: ({ position }) => position.scope && wordsOf(position.scope),
    Who: ({ position }) => makersWords(position.node.madeBy.edges),
    'Speaks for': ({ position }) => position.node.parties.nodes.map(({ name }) => name).join(' | '),
    Said: ({ position }) => position.node.said?.edtf,
    'Said in': ({ position }) => position.node.utterance.issuedAs?.title,
    'Reported by': ({ position, quote }) => reporter(position, quote),
    Words: ({ quote }) => quote?.words ?? quote?.quote,
    'How the words stand': ({ quote }) => quote && wordsOf(quote.verification),
    Source: ({ quote }) => quote?.edition.source.title,
    Edition: ({ quote }) => quote?.edition.id,
    Locator: ({ quote }) => quote?.locator,
    Start: ({ quote }) => quote?.start,
    End: ({ quote }) => quote?.end,
    'Statement id': ({ position }) => position.node.id,
  });
}

/** Who tells it in these words, where that is another than who said it. */
function reporter({ node }: Position, quote: Quote | null): string {
  const report = node.retellings.nodes.find(({ id }) => id === quote?.statement?.id);
  return report?.madeBy.nodes.map(({ name }) => name).join(' | ') ?? '';
}
