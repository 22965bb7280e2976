import { GainsayError } from '../../model/errors.js';
import type { EdgeRecord, GraphRecords, NodeRecord } from '../../model/records.js';
import { statementKinds } from '../../model/vocabulary.js';
import { edgeHash, nodeHash } from './content.js';
import { fateOf } from './by-hand.js';
import type { Known, KnownEdge, KnownNode } from './known.js';

/** What an import will do to the nodes, or to the edges. */
export interface Doing<R, K> {
  readonly created: readonly R[];
  /** Says something else from now on. */
  readonly changed: readonly Change<R, K>[];
  /** Was closed, and is said again. */
  readonly reopened: readonly Change<R, K>[];
  /** Nobody says it any more. */
  readonly closed: readonly K[];
  /** Stays as it is, but other corpora say so than before. */
  readonly held: readonly {
    readonly known: K;
    readonly corpus: string;
    readonly alsoIn: readonly string[];
  }[];
  readonly unchanged: readonly K[];
  /** Was corrected, withdrawn or added by hand, and stays so: its corpus says what it said before. */
  readonly kept: readonly K[];
  /** Was corrected or added by hand, and the corpus says it like that now. */
  readonly adopted: readonly K[];
  /** Was changed by hand, and otherwise in the corpus; no record where that does not name it any more. */
  readonly conflicts: readonly { readonly record?: R; readonly known: K }[];
}
interface Change<R, K> {
  readonly record: R;
  readonly known: K;
}

export interface Plan {
  readonly nodes: Doing<NodeRecord, KnownNode>;
  readonly edges: Doing<EdgeRecord, KnownEdge>;
}

/**
 * What becomes of what was changed by hand. `settled`: it is kept where the corpus did not change it too. `overwritten`: the
 * graph says what the corpus says. `ignored`: who records is no corpus.
 */
export type ByHand = 'settled' | 'overwritten' | 'ignored';

/**
 * Compares a corpus with the graph. A record that another corpus says too, in the same words, is shared with it.
 *
 * @throws GainsayError CONFLICT when another corpus says something else under the same id, or when an id was that of a node
 *   of another kind: it means one thing for ever, and a statement alone may turn out to be of another kind of statement
 */
export function planImport(records: GraphRecords, known: Known, byHand: ByHand = 'ignored'): Plan {
  const conflicts: string[] = [];
  const { corpus } = records;
  const otherwise = records.nodes.filter(
    (node) => classOf(node) !== classOf(known.nodes.get(node.id) ?? node),
  );
  if (otherwise.length > 0) throw otherClass(otherwise);
  const plan = {
    nodes: compare(records.nodes, known.nodes, { corpus, conflicts, byHand, hashOf: nodeHash }),
    edges: compare(records.edges, known.edges, { corpus, conflicts, byHand, hashOf: edgeHash }),
  };
  if (conflicts.length > 0) throw conflict(corpus, conflicts);
  return plan;
}

/** Whether there is nothing to write. */
export const isEmpty = ({ nodes, edges }: Plan): boolean =>
  [nodes, edges].every(({ created, changed, reopened, closed, held, adopted }) =>
    [created, changed, reopened, closed, held, adopted].every((list) => list.length === 0),
  );

interface Rules<R> {
  readonly corpus: string;
  readonly conflicts: string[];
  readonly byHand: ByHand;
  readonly hashOf: (record: R) => string;
}

function compare<R extends NodeRecord | EdgeRecord, K extends KnownNode | KnownEdge>(
  records: readonly R[],
  known: ReadonlyMap<string, K>,
  { corpus, conflicts, byHand, hashOf }: Rules<R>,
): Doing<R, K> {
  const doing = { created: [] as R[], changed: [] as Change<R, K>[], reopened: [] as Change<R, K>[] };
  const kept = { closed: [] as K[], held: [] as Doing<R, K>['held'][number][], unchanged: [] as K[] };
  const hands = { kept: [] as K[], adopted: [] as K[], conflicts: [] as { record?: R; known: K }[] };
  const settled = (found: K, record?: R): boolean => {
    const says = record && hashOf(record);
    const fate = byHand === 'ignored' ? undefined : fateOf(found, says);
    if (byHand === 'overwritten' && fate !== 'adopted') return false;
    if (fate === 'conflict') hands.conflicts.push({ ...(record && { record }), known: found });
    else if (fate) hands[fate].push(found);
    return fate !== undefined;
  };
  for (const record of records) {
    const found = known.get(record.id);
    if (found && holders(found).join() === corpus && settled(found, record)) continue;
    if (!found) doing.created.push(record);
    else if (!found.isOpen) doing.reopened.push({ record, known: found });
    else if (found.hash !== hashOf(record)) {
      const others = holders(found).filter((holder) => holder !== corpus);
      if (others.length > 0) conflicts.push(`${nameOf(record)} (said by ${others.join(', ')})`);
      else doing.changed.push({ record, known: found });
    } else if (holders(found).includes(corpus)) kept.unchanged.push(found);
    else kept.held.push({ known: found, corpus: found.corpus, alsoIn: [...found.alsoIn, corpus] });
  }
  const said = new Set(records.map(({ id }) => id));
  for (const found of known.values()) {
    if (said.has(found.id) || !found.isOpen || !holders(found).includes(corpus)) continue;
    const [next, ...alsoIn] = holders(found).filter((holder) => holder !== corpus);
    if (next === undefined) {
      if (!settled(found)) kept.closed.push(found);
    } else kept.held.push({ known: found, corpus: next, alsoIn });
  }
  return { ...doing, ...kept, ...hands };
}

/** What a node is, and always was: a claim, an actor, a statement of whatever kind. */
const classOf = ({ labels }: { readonly labels: readonly string[] }): string | undefined =>
  labels.find((label) => label !== 'Record' && !statementKinds.some((kind) => kind === label));

const otherClass = (nodes: readonly NodeRecord[]): GainsayError =>
  new GainsayError(
    'CONFLICT',
    `The graph knows something of another kind under the same id: ${nodes.slice(0, 10).map(nameOf).join('; ')}.`,
    { remedy: 'Give it an id that nothing has had. Nothing was written.' },
  );

const holders = ({ corpus, alsoIn }: KnownNode | KnownEdge): string[] => [corpus, ...alsoIn];

const nameOf = (record: NodeRecord | EdgeRecord): string =>
  'labels' in record
    ? `${record.labels[0]?.toLowerCase()} "${record.id}"`
    : `"${record.from}" ${record.type} "${record.to}"`;

function conflict(corpus: string, conflicts: readonly string[]): GainsayError {
  const shown = conflicts.slice(0, 10).join('; ');
  const more = conflicts.length > 10 ? `; and ${conflicts.length - 10} more` : '';
  return new GainsayError(
    'CONFLICT',
    `The corpus "${corpus}" says something else than another corpus under the same id: ${shown}${more}.`,
    {
      remedy:
        'Give these records ids of their own, or let both corpora say exactly the same. Nothing was written.',
    },
  );
}
