import type { KnownEdge, KnownNode } from './known.js';

/** What becomes of a record that was corrected, withdrawn or added by hand when its corpus is imported. */
export type Fate = 'kept' | 'adopted' | 'conflict';

type Known = Pick<KnownNode | KnownEdge, 'hash' | 'base' | 'isOpen'>;

/** The mark of what the corpus never said. */
export const addedByHand = '';

/**
 * Compares three: what a corpus says now, what it said at its last import (the base), and what the graph says.
 *
 * @param says the hash of what the corpus says now; nothing when it does not name the record
 * @returns nothing for what was not touched by hand, or was withdrawn and is not said any more: no difference to settle
 */
export function fateOf({ hash, base, isOpen }: Known, says: string | undefined): Fate | undefined {
  if (base === undefined || base === null) return undefined;
  if (!isOpen) return says === undefined ? undefined : says === base ? 'kept' : 'conflict';
  if (says === hash) return 'adopted';
  // What was added by hand is no business of a corpus that does not name it.
  if (says === undefined) return base === addedByHand ? 'kept' : 'conflict';
  return says === base ? 'kept' : 'conflict';
}

/** The mark of a record that is corrected by hand to say this. */
export function baseOnChange({ hash, base, isOpen }: Known, says: string): string | null {
  // What nobody said any more was closed by its corpus.
  const before = base ?? (isOpen ? hash : addedByHand);
  return before === says ? null : before;
}

/** The mark of a record that is withdrawn by hand. */
export const baseOnClosing = ({ hash, base }: Known): string | null => (base ?? hash) || null;
