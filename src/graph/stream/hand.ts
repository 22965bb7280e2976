import { fateOf, type Fate } from '../import/by-hand.js';
import type { Importer } from './batch.js';
import type { HeldEdge, HeldNode } from './compare.js';

/** What is wrong with a line, and what to do. */
export type Problem = readonly [message: string, remedy: string];

/** What becomes of a record that was corrected, withdrawn or added by hand; nothing for any other. */
export function handFate(
  held: HeldNode | HeldEdge | undefined,
  hash: string,
  { corpus, overwrites = false }: Importer,
): Fate | undefined {
  const isOurs = held && [held.corpus, ...held.alsoIn].join() === corpus;
  return isOurs && !overwrites ? fateOf(held, hash) : undefined;
}

/** Why a record cannot say what a line says, though it says something else; nothing where it can. */
export function problemOfHeld(
  held: HeldNode | HeldEdge,
  hash: string,
  importer: Importer,
  name: string,
): Problem | undefined {
  const fate = handFate(held, hash, importer);
  if (fate === 'conflict') return changedTwice(name);
  if (fate !== undefined || !held.isOpen || held.hash === hash) return undefined;
  const { corpus, recordedBy, since } = importer;
  const others = [held.corpus, ...held.alsoIn].filter((holder) => holder !== corpus);
  if (others.length > 0)
    return [
      `Another corpus says something else of ${name}: ${others.join(', ')}.`,
      'Give it an id of its own, or let both corpora say exactly the same.',
    ];
  const isOurs = since !== undefined && held.recordedAt >= since && held.recordedBy === recordedBy;
  return isOurs ? twice(name) : undefined;
}

export const twice = (name: string): Problem => [
  `An earlier line says something else of ${name}.`,
  'Keep one of them, or give this one an id of its own.',
];

export const changedTwice = (name: string): Problem => [
  `It was changed by hand since the last import, and here otherwise: ${name}.`,
  'Let the line say what the graph says, or import with --overwrite-corrections: what was corrected is kept in the history.',
];
