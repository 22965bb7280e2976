import { GainsayError } from '../../model/errors.js';
import { wasState, type AsOf } from './guard.js';
import type { Parameters } from './step-text.js';

/**
 * Reads as of when a root field is asked: its argument `asOf`, or `saidBy` and `knownAt` of its own; and writes the
 * parameters that the guard names.
 * @throws GainsayError BAD_USER_INPUT for a date that has no last day, since then nothing was certainly said by it
 */
export function readAsOf(given: Readonly<Record<string, unknown>>, parameters: Parameters): AsOf {
  const { saidBy, knownAt } = (given['asOf'] ?? given) as { saidBy?: Bounds | null; knownAt?: string | null };
  if (saidBy != null) {
    if (saidBy.latest === null)
      throw new GainsayError('BAD_USER_INPUT', 'saidBy has no last day', {
        remedy: 'Give a day, a month or a year.',
      });
    parameters['asOf_saidBy'] = saidBy.latest;
  }
  if (knownAt != null) parameters['asOf_knownAt'] = knownAt;
  return { saidBy: saidBy != null, knownAt: knownAt != null };
}

interface Bounds {
  readonly latest: string | null;
}

/** The state of a node that was in the record at the instant asked for, under another name: the present one, or a past. */
export const stateOf = (node: string, state: string): string =>
  `CALL (${node}) {
OPTIONAL MATCH (${node})-[:WAS]->(state_:Past) WHERE ${wasState('state_')}
RETURN coalesce(state_, ${node}) AS ${state}
}`;
