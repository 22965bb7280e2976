import type { Spot } from './draft.js';
import { graphWord, type Reading } from './reading.js';

/** What a statement or an edition gives as its source. The mark tells two notes that lead to the same source apart. */
export function flattenCitation(
  { draft }: Reading,
  spot: Spot,
  {
    from,
    to,
    citation: { mark, ibid, intent },
  }: {
    from: string | undefined;
    to: string | undefined;
    citation: { mark?: string; ibid?: boolean; intent?: string };
  },
): void {
  const properties = { mark, ibid: ibid ?? false, intent: graphWord(intent) ?? 'EVIDENCE' };
  draft.edge(spot, { type: 'CITES', from, to, properties, mark: JSON.stringify([mark, properties.intent]) });
}
