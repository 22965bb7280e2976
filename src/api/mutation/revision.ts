import type { Card } from '../../graph/record/card.js';
import { GainsayError } from '../../model/errors.js';

/**
 * Whoever writes must have seen what is written over.
 * @throws GainsayError CONFLICT with the present revision and what the record says now
 */
export function checkRevision({ node, edges, revision }: Card, seen: string): void {
  if (seen === revision) return;
  const current = {
    revision,
    properties: node.properties,
    edges: edges.map(({ id, type, from, to, properties }) => ({ id, type, from, to, properties })),
  };
  throw new GainsayError(
    'CONFLICT',
    `"${node.id}" has been changed since: it is at revision ${revision}, not ${seen}.`,
    {
      remedy: 'Look at what it says now, and correct that.',
      details: { current },
    },
  );
}
