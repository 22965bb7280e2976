import { passageKey } from '../parts/footnotes.js';
import type { Positions, Quote, Told } from './positions-operation.js';

/** The passages of a dossier in the order in which it shows them, each once: note 1 is the first. */
export function footnotesOf({ statements }: Positions): Quote[] {
  const quotes = statements.edges.flatMap(({ node }) => shown(node, node.id));
  return [...new Map(quotes.map((quote) => [passageKey(quote), quote])).values()];
}

/** The words of a statement or report, and after them those of its reports. */
function shown(statement: Told, id: string): Quote[] {
  const inner = statement.retellings.nodes.filter(({ reporting }) => reporting?.statement.id === id);
  return [
    ...statement.quotes.nodes.filter((quote) => quote.statement?.id === id),
    ...inner.flatMap((report) => shown(statement, report.id)),
  ];
}

/** @example numbersOf([quote]).get(passageKey(quote)) // 1 */
export const numbersOf = (quotes: readonly Quote[]): ReadonlyMap<string, number> =>
  new Map(quotes.map((quote, index) => [passageKey(quote), index + 1]));
