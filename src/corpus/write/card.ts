import type { EdgeRecord, NodeRecord } from '../../model/records.js';
import { positionEdges } from '../../model/vocabulary.js';
import { claimEntry } from './claims.js';
import { figureEntry } from './figures.js';
import { holdRecords, type Entry, type Held } from './held.js';
import { editionEntry, sourcesFile, utterancesFile } from './sources.js';
import { reportEntry, statementEntry, type Writing } from './statements.js';
import { actorsFile, termsFile } from './terms.js';

/** A record with the edges that are part of it, and the nodes to which these lead. */
export interface CardRecords {
  readonly node: NodeRecord;
  readonly edges: readonly EdgeRecord[];
  readonly others: readonly NodeRecord[];
  /** To what a figure belongs. */
  readonly owner?: string | undefined;
}

/** One record as an entry of a list of a recording. */
export interface CardEntry {
  readonly list: string;
  readonly entry: Entry;
}

/**
 * A record as it would be sent to be recorded, with nothing left to a default that lies elsewhere: what is corrected in it
 * is read again by the steps that read it first.
 */
export function cardEntry({ node, edges, others, owner }: CardRecords): CardEntry {
  const held = holdRecords({ nodes: [...others, node], edges });
  const writing: Writing = { held, language: '', recordedBy: '', usual: new Map(), written: new Set() };
  const { id } = node;
  const label = node.labels.includes('Report') ? 'Report' : (node.labels[0] ?? '');
  const write = writers[label];
  if (!write) throw new Error(`a ${label} is not corrected`);
  const { list, entry } = write({ held, writing, node, owner });
  return { list, entry: { ...entry, id } };
}

interface Given {
  readonly held: Held;
  readonly writing: Writing;
  readonly node: NodeRecord;
  readonly owner: string | undefined;
}

const writers: Readonly<Record<string, (given: Given) => CardEntry>> = {
  Place: (given) => found(given, 'places', termsFile(given.held)),
  Topic: (given) => found(given, 'topics', termsFile(given.held)),
  Event: (given) => found(given, 'events', termsFile(given.held)),
  Measure: (given) => found(given, 'measures', termsFile(given.held)),
  Actor: (given) => found(given, 'actors', actorsFile(given.held, '')),
  Source: (given) => found(given, 'sources', sourcesFile(given.held, { language: '', recordedBy: '' })),
  Utterance: (given) => found(given, 'utterances', utterancesFile(given.held).file),
  Claim: ({ writing, node }) => ({ list: 'claims', entry: claimEntry(writing, node) }),
  Figure: ({ held, node, owner }) => ({
    list: 'figures',
    entry: { ...figureEntry(held, node, ''), of: owner },
  }),
  Edition: ({ held, node }) => ({
    list: 'editions',
    entry: { ...editionEntry(held, node), source: held.ends(node.id, 'EDITION_OF')?.[0] },
  }),
  Statement: ({ held, writing, node }) => {
    const position = edgeOf(held, node.id, [...positionEdges, 'CONTESTS', 'RETRACTS']);
    const claim = (positionEdges as readonly string[]).includes(position.type) ? position.to : undefined;
    return { list: 'statements', entry: { ...statementEntry(writing, node, position), claim } };
  },
  Report: ({ held, writing, node }) => {
    const reporting = edgeOf(held, node.id, ['REPORTS']);
    return { list: 'reports', entry: { ...reportEntry(writing, node, reporting), of: reporting.to } };
  },
};

function found({ node }: Given, list: string, file: Entry): CardEntry {
  const entries = (file[list] ?? []) as readonly Entry[];
  const entry = entries.find(({ id }) => id === node.id);
  if (!entry) throw new Error(`${node.id} is not among the ${list}`);
  return { list, entry };
}

function edgeOf(held: Held, id: string, types: readonly string[]): EdgeRecord {
  const [edge] = types.flatMap((type) => held.from(id, type));
  if (!edge) throw new Error(`the statement ${id} has no position`);
  return edge;
}
