import { createHash } from 'node:crypto';
import type { EdgeRecord, Properties } from '../../model/records.js';
import { symmetricLinks } from '../../model/vocabulary.js';
import { contentOf } from '../import/content.js';
import type { KnownEdge } from '../import/known.js';
import type { Merges } from './judgements.js';
import { isAsideType, saidType, standsFor } from './said.js';

/** An edge as it is stored. */
export interface StoredEdge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** The edges of one type that lead from one record to another, once it is known which records are one. */
export interface Meant {
  readonly key: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

/** What an edge means, now that some records are one. A symmetric link means the same in both directions. */
export function meantBy({ type, from, to }: Omit<StoredEdge, 'properties'>, merges: Merges): Meant {
  const said = saidType(type);
  const ends = [merges.meant(from), merges.meant(to)];
  if (isSymmetric(said)) ends.sort();
  const [first = from, second = to] = ends;
  return { key: JSON.stringify([said, first, second]), type: said, from: first, to: second };
}

export const isSymmetric = (type: string): boolean => (symmetricLinks as readonly string[]).includes(type);

/** What has to be done so that one meaning is read from the edges that were said. */
export interface Derivation {
  readonly closed: readonly KnownEdge[];
  /** By the corpus that says it. */
  readonly created: readonly { readonly corpus: string; readonly edge: EdgeRecord }[];
}

/**
 * What is derived from the edges with one meaning. Where an edge was said between the very records that stay, it is read
 * itself; else one edge is derived of all that say the same.
 * @param edges those with that meaning that are open, said, set aside and derived
 * @param stays whether both records are read as themselves
 */
export function derive(meant: Meant, edges: readonly StoredEdge[], stays: boolean): Derivation {
  const said = edges.filter(({ properties }) => properties[standsFor] === undefined);
  const derived = edges.filter(({ properties }) => properties[standsFor] !== undefined);
  const there = new Set(said.filter(({ type }) => !isAsideType(type)).map((edge) => sortOf(edge)));
  const wanted = new Map<string, StoredEdge>();
  const aside = stays ? said.filter(({ type }) => isAsideType(type)).sort(byId) : [];
  for (const edge of aside)
    if (!there.has(sortOf(edge)) && !wanted.has(sortOf(edge))) wanted.set(sortOf(edge), edge);
  const records = new Map(
    [...wanted.values()].map((edge) => [derivedId(meant, edge), derivedFrom(meant, edge)]),
  );
  const kept = new Set(
    derived.filter((edge) => isSame(edge, records.get(idOf(edge))?.edge)).map((edge) => idOf(edge)),
  );
  return {
    closed: derived.filter((edge) => !kept.has(idOf(edge))).map(known),
    created: [...records.values()].filter(({ edge }) => !kept.has(edge.id)),
  };
}

const derivedFrom = (meant: Meant, edge: StoredEdge) => ({
  corpus: String(edge.properties['corpus']),
  edge: {
    id: derivedId(meant, edge),
    type: meant.type,
    from: meant.from,
    to: meant.to,
    properties: { ...shown(edge), [standsFor]: idOf(edge) },
  },
});

/** Of these types, several edges may lead between the same two records, each saying something of its own. */
const several = ['ACTS_FOR', 'CITES', 'FOUND_IN', 'NAMED_IN', 'NAMED', 'MADE'];

const sortOf = (edge: StoredEdge): string =>
  several.includes(saidType(edge.type)) ? JSON.stringify(Object.entries(content(edge)).sort()) : '';

const derivedId = ({ key }: Meant, edge: StoredEdge): string =>
  createHash('sha256')
    .update(JSON.stringify(['derived', key, sortOf(edge)]))
    .digest('hex')
    .slice(0, 20);

/** What an edge says, without what it stands for. */
const content = ({ properties, type }: StoredEdge): Properties =>
  Object.fromEntries(
    Object.entries(contentOf(properties, saidType(type))).filter(([name]) => name !== standsFor),
  );

/** What was found out about its words is read too. */
function shown(edge: StoredEdge): Properties {
  const { verification, words } = edge.properties;
  return { ...content(edge), ...(verification != null && { verification }), ...(words != null && { words }) };
}

const isSame = (edge: StoredEdge, wanted: EdgeRecord | undefined): boolean =>
  wanted !== undefined &&
  JSON.stringify(Object.entries(content(edge)).sort()) ===
    JSON.stringify(Object.entries(content({ ...wanted, properties: wanted.properties })).sort());

const idOf = ({ properties }: StoredEdge): string => String(properties['id']);
const byId = (one: StoredEdge, other: StoredEdge): number => (idOf(one) < idOf(other) ? -1 : 1);

/** A stored edge as the import knows it. */
export const known = ({ type, from, to, properties }: StoredEdge): KnownEdge => ({
  id: String(properties['id']),
  type,
  from,
  to,
  hash: String(properties['hash']),
  corpus: String(properties['corpus']),
  alsoIn: (properties['alsoIn'] ?? []) as readonly string[],
  base: (properties['base'] ?? null) as string | null,
  isOpen: true,
});
