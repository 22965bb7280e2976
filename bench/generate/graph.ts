import { createHash } from 'node:crypto';
import type { GraphRecords } from '../../src/model/records.js';
import { claimEdges } from './claim-edges.js';
import { nodeSections, type Making } from './nodes.js';
import { planOf } from './plan.js';
import { canonicalLine, makerOf, recordedBy, type Digest, type Element } from './records.js';
import { sizesOf } from './sizes.js';
import { statementSections } from './statement-edges.js';
import { actorEdges, sourceEdges } from './terms-edges.js';

export interface Wanted {
  readonly claims: number;
  readonly seed: string;
}

/** The name of the corpus that a synthetic graph says it is. */
export const corpusOf = ({ claims, seed }: Wanted): string => `synthetic-${claims}-${seed}`;

/**
 * A graph as large and as uneven as those that people make, out of nothing: all nodes, then all edges, one by one.
 * The same wish gives the same elements in the same order on every machine.
 */
export function* generate(wanted: Wanted): Generator<Element> {
  for (const section of sectionsOf(wanted)) yield* section;
}

/** The sections of a graph, each of which may be made without the others: what is in it depends on nothing before it. */
export function sectionsOf(wanted: Wanted): Generator<Element>[] {
  const making = makingOf(wanted);
  return [...nodeSections, actorEdges, sourceEdges, claimEdges, ...statementSections].map((section) =>
    section(making),
  );
}

/** What all sections of a graph are made with; `digest` stands for hashes and the ids of edges. */
export function makingOf({ claims, seed }: Wanted, digest?: Digest): Making {
  const sizes = sizesOf(claims);
  return { seed, sizes, plan: planOf(seed, sizes), make: makerOf(sizes, digest) };
}

/** The SHA-256 of a whole graph, element after element. */
export function graphHash(elements: Iterable<Element>): string {
  const hash = createHash('sha256');
  for (const element of elements) hash.update(canonicalLine(element)).update('\n');
  return hash.digest('hex');
}

/** The present of a small graph as a corpus hands it over; what was corrected is left out. */
export function toRecords(wanted: Wanted): GraphRecords {
  const present = [...generate(wanted)].filter(({ supersededAt }) => supersededAt === undefined);
  return {
    corpus: corpusOf(wanted),
    recordedBy,
    nodes: present.flatMap((each) => (each.element === 'node' ? [each] : [])),
    edges: present.flatMap((each) => (each.element === 'edge' && each.type !== 'WAS' ? [each] : [])),
    texts: new Map(),
  };
}
