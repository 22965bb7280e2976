import { canonical } from '../canonical.js';
import type { Contenders, Inside } from '../contenders/inside.js';
import { shapeOf } from '../contenders/neo4j-graphql/shape.js';
import type { Operation, Sample } from '../operations.js';
import { median } from './statistics.js';

/** How large the answers to an operation are, and that all contenders agree on them. */
export interface Compared {
  readonly operation: string;
  readonly samples: number;
  readonly compared: number;
  readonly bytes: number;
  /** How long @neo4j/graphql took at the median; null where it has no way to answer. */
  readonly neo4jGraphqlMilliseconds: number | null;
}

/** Whoever needs longer than this is not asked hundreds of times: what the comparison took is told instead. */
const slow = 400;

/** Who is timed at an operation. */
export function able<N extends Inside>(names: readonly N[], compared: Compared | undefined): N[] {
  const theirs = compared?.neo4jGraphqlMilliseconds ?? null;
  return names.filter((name) => name !== 'neo4j-graphql' || (theirs !== null && theirs <= slow));
}

/**
 * Before anything is timed: whoever answers something else does not answer the question.
 * @throws Error naming who answers which sample otherwise
 */
export async function compare(
  contenders: Contenders,
  operation: Operation,
  samples: readonly Sample[],
): Promise<Compared> {
  const { name, file } = operation;
  const others: Inside[] = operation.withoutNeo4jGraphql ? ['hand'] : ['hand', 'neo4j-graphql'];
  const some = samples.filter((_, i) => i % Math.ceil(samples.length / 25) === 0);
  const theirs: number[] = [];
  let bytes = 0;
  // A query that the database sees for the first time is planned, which may take seconds.
  for (const who of others) if (some[0]) await contenders.ask(who, file, some[0]);
  for (const sample of some) {
    const ours = JSON.stringify(await contenders.ask('gainsay', file, sample));
    const expected = canonical(JSON.parse(ours));
    for (const who of others) {
      const begun = performance.now();
      const answer = await contenders.ask(who, file, sample);
      if (who === 'neo4j-graphql') theirs.push(performance.now() - begun);
      if (canonical(who === 'neo4j-graphql' ? shapeOf(file, answer) : answer) !== expected)
        throw new Error(`${who} answers ${name} of ${JSON.stringify(sample)} otherwise than we do`);
    }
    bytes += Buffer.byteLength(ours);
  }
  return {
    operation: name,
    samples: samples.length,
    compared: some.length,
    bytes: Math.round(bytes / some.length),
    neo4jGraphqlMilliseconds: theirs.length > 0 ? Math.round(median(theirs)) : null,
  };
}
