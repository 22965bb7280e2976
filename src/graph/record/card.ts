import type { EdgeRecord, NodeRecord, Properties } from '../../model/records.js';
import { GainsayError } from '../../model/errors.js';
import { edgeTypes } from '../../model/vocabulary.js';
import { contentOf } from '../import/content.js';
import type { Known, KnownEdge, KnownNode } from '../import/known.js';
import { asideType, isAsideType, saidType, standsFor } from '../merge/said.js';
import { refusePurged } from '../purge/tombstones.js';
import { queryFile } from '../query-file.js';
import type { Transaction } from '../run.js';

/**
 * A record as it is written and corrected: a node with the edges that are part of what it says. These lead away from it;
 * only who made a statement leads to it. A figure is a record of its own.
 */
export interface Card {
  readonly node: NodeRecord;
  readonly edges: readonly EdgeRecord[];
  /** The nodes at the other ends, as far as reading the card needs them. */
  readonly others: readonly NodeRecord[];
  /** Which state this is: no other state of the record has the same. */
  readonly revision: string;
  readonly known: Known;
  readonly isOpen: boolean;
  /** The corpus that holds it. */
  readonly corpus: string;
}

/** Edges that belong to a record at their other end. */
const elsewhere = ['MADE', 'HAS_FIGURE'];
export const leaving = edgeTypes.filter((type) => !elsewhere.includes(type));
export const arriving = ['MADE'];

/** @throws GainsayError NOT_FOUND when the graph holds, and held, nothing under this id */
export async function readCard(transaction: Transaction, id: string): Promise<Card> {
  const [found] = await transaction.run(queryFile('record/node'), { id });
  if (!found) {
    await refusePurged(transaction, [id]);
    throw unknown(id);
  }
  const labels = (found['labels'] as string[]).filter((label) => label !== 'Record');
  const stored = found['properties'] as Properties;
  const edges = (await transaction.run(queryFile('record/card'), {
    id,
    leaving: [...leaving, ...leaving.map(asideType)],
    arriving: [...arriving, ...arriving.map(asideType)],
  })) as unknown as CardRow[];
  const rows = saidIn(edges);
  const [label = ''] = labels;
  const isAside = found['isAside'] as boolean;
  const isOpen = isAside || stored['supersededAt'] === undefined;
  return {
    node: { id, labels, properties: contentOf(stored, label) },
    edges: rows.map(edgeOf),
    others: rows.map((row) => ({
      id: row.from === id ? row.to : row.from,
      labels: row.labels.filter((other) => other !== 'Record'),
      properties: row.other,
    })),
    revision: revisionOf(
      stored,
      edges.filter(({ type }) => !isAsideType(type)),
    ),
    known: {
      nodes: new Map([[id, { ...heldBy(stored), id, labels, isOpen, isAside } as KnownNode]]),
      edges: new Map(rows.map((row) => [row.properties['id'] as string, knownEdge(row)])),
    },
    isOpen,
    corpus: stored['corpus'] as string,
  };
}

const unknown = (id: string): GainsayError =>
  new GainsayError('NOT_FOUND', `Nothing has the id "${id}".`, { remedy: 'Search for it by its words.' });

/** An edge as it is stored, with its stamps. */
export interface StoredEdge {
  readonly type: string;
  readonly properties: Properties;
  readonly from: string;
  readonly to: string;
}

/** What a stored edge says. */
export const edgeOf = ({ type, from, to, properties }: StoredEdge): EdgeRecord => ({
  id: properties['id'] as string,
  type,
  from,
  to,
  properties: contentOf(properties, type),
});

interface CardRow extends StoredEdge {
  readonly labels: readonly string[];
  readonly other: Properties;
}

const heldBy = (stored: Properties) => ({
  hash: stored['hash'],
  corpus: stored['corpus'],
  alsoIn: stored['alsoIn'] ?? [],
  base: stored['base'] ?? null,
});

const knownEdge = ({ type, from, to, properties }: CardRow): KnownEdge =>
  ({ ...heldBy(properties), id: properties['id'], type, from, to, isOpen: true }) as KnownEdge;

/** What was said: what stands aside is, and what is derived from it is not. */
const saidIn = (edges: readonly CardRow[]): CardRow[] =>
  edges
    .filter(({ properties }) => properties[standsFor] === undefined)
    .map((edge) => ({ ...edge, type: saidType(edge.type) }));

/**
 * The last record time on the card, and how many edges it has: whatever is recorded later carries a later time, and of
 * what was there at one time edges can only become fewer. It is that of what is read, judgements and all. `cypher/Node/revision.cypher` says the same.
 */
function revisionOf(stored: Properties, rows: readonly CardRow[]): string {
  const times = [stored, ...rows.map(({ properties }) => properties)].map((one) => String(one['recordedAt']));
  return `${times.reduce((last, time) => (time > last ? time : last))}/${rows.length}`;
}
