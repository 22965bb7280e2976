import type { EdgeRecord } from '../../model/records.js';
import type { KnownEdge } from '../import/known.js';
import type { Plan } from '../import/plan.js';
import { queryFile } from '../query-file.js';
import type { Transaction } from '../run.js';

/** The ends of an edge that came or went. */
export type Ends = Pick<KnownEdge | EdgeRecord, 'type' | 'from' | 'to'>;

/** Of what it may be another who accuses whom: claims, and statements and actors that lead to claims. */
export interface Touched {
  readonly claims: ReadonlySet<string>;
  readonly statements: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
}

/** What the nodes and edges of a plan touch. @param derived edges that came or went besides them */
export function touchedBy({ nodes, edges }: Plan, derived: readonly Ends[]): Touched {
  const touched = { claims: new Set<string>(), statements: new Set<string>(), actors: new Set<string>() };
  const otherwise = [...nodes.changed, ...nodes.reopened].map(({ record }) => record);
  // A node that is new is told of by its edges.
  for (const { id, labels } of [...otherwise, ...nodes.closed]) {
    if (labels.includes('Claim')) touched.claims.add(id);
    if (labels.includes('Statement')) touched.statements.add(id);
  }
  const said = [...edges.changed, ...edges.reopened].map(({ record }) => record);
  const all: Ends[] = [...edges.created, ...edges.closed, ...said, ...derived];
  // Whoever is new speaks and stands accused by edges that are new too, and so do those who act for him.
  const fresh = new Set(nodes.created.map(({ id }) => id));
  for (const { type, from, to } of all) {
    if (type === 'ASSERTS') touched.claims.add(to);
    if (type === 'AGAINST') touched.claims.add(from);
    if (type === 'ACTS_FOR' && !fresh.has(from)) touched.actors.add(from);
  }
  // What a new statement asserts is new too.
  for (const { type, to } of all) if (type === 'MADE' && !fresh.has(to)) touched.statements.add(to);
  return touched;
}

/** The claims to which it comes down. */
export async function claimsOf(
  transaction: Transaction,
  { claims, statements, actors }: Touched,
): Promise<string[]> {
  if (statements.size + actors.size === 0) return [...claims];
  const led = await transaction.run(queryFile('totals/touched'), {
    statements: [...statements],
    actors: [...actors],
  });
  return [...new Set([...claims, ...led.map(({ id }) => String(id))])];
}
