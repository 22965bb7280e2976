import { GainsayError } from '../../model/errors.js';
import type { GraphRecords, Properties } from '../../model/records.js';
import { contentOf } from '../import/content.js';
import { asideType, saidType, standsFor } from '../merge/said.js';
import { queryFile } from '../query-file.js';
import type { Transaction } from '../run.js';
import { arriving, edgeOf, leaving, type Card, type StoredEdge } from './card.js';
import { changeCard } from './write.js';

interface StateEdge extends StoredEdge {
  /** Whether an end of it is not in force any more. */
  readonly isGone: boolean;
}

/**
 * Makes a record say again what it said at an instant; also one that was withdrawn.
 * @throws GainsayError NOT_FOUND when it said nothing then, CONFLICT when it would lead to what is not in force
 */
export async function revertCard(
  transaction: Transaction,
  card: Card,
  { at, now, recordedBy }: { at: string; now: string; recordedBy: string },
): Promise<void> {
  const { id } = card.node;
  const closed = (types: readonly string[]) =>
    [...types, ...types.map(asideType)].flatMap((type) => [type, `WAS_${type}`]);
  const [state] = await transaction.run(queryFile('record/card-at'), {
    id,
    at,
    leaving: closed(leaving),
    arriving: closed(arriving),
  });
  if (!state)
    throw new GainsayError('NOT_FOUND', `"${id}" was not in the record at ${at}.`, {
      remedy: 'Ask `changes` when it was added, changed and closed.',
    });
  const labels = (state['labels'] as string[]).filter((label) => label !== 'Record' && label !== 'Past');
  const edges = saidThen(state['edges'] as StateEdge[]);
  refuseGone(id, edges);
  const properties = contentOf(state['properties'] as Properties, labels[0] ?? '');
  const records: GraphRecords = {
    corpus: card.corpus,
    recordedBy,
    nodes: [{ id, labels, properties: withoutLabels(properties) }],
    edges: edges.map(edgeOf),
    texts: new Map(),
  };
  await changeCard(transaction, card, records, now);
}

/** What was said then: an edge that was set aside later is found under two types. */
function saidThen(edges: readonly StateEdge[]): StateEdge[] {
  const said = edges.filter(({ properties }) => properties[standsFor] === undefined);
  const byId = new Map(said.map((edge) => [edge.properties['id'], edge]));
  return [...byId.values()].map((edge) => ({ ...edge, type: saidType(edge.type.replace(/^WAS_/, '')) }));
}

const withoutLabels = ({ labels: _, ...properties }: Properties): Properties => properties;

function refuseGone(id: string, edges: readonly StateEdge[]): void {
  const gone = edges.filter(({ isGone }) => isGone).map(({ from, to }) => (from === id ? to : from));
  if (gone.length === 0) return;
  throw new GainsayError(
    'CONFLICT',
    `"${id}" led to what is not in force any more: ${gone.slice(0, 10).join(', ')}.`,
    {
      remedy: 'Revert these first.',
    },
  );
}
