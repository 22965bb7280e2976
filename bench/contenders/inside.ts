import { ask } from '../../src/api/ask.js';
import type { Address } from '../../src/graph/connect.js';
import type { Graph } from '../../src/graph/run.js';
import { operationText, variablesOf, type OperationFile, type Sample } from '../operations.js';
import { composedOf, type Composed } from '../profile.js';
import { bareDriver, handOn, runBare } from './hand.js';

/** Who can be asked without HTTP, by the names that the report explains. */
export type Inside = 'hand' | 'composed' | 'gainsay' | 'neo4j-graphql';

/** Contenders in this process, on one database. */
export interface Contenders {
  ask(name: Inside, file: OperationFile, sample: Sample): Promise<unknown>;
  /** Composes the queries of these samples, so that `composed` has nothing left to do but to send them. */
  prepare(file: OperationFile, samples: readonly Sample[]): Promise<void>;
  /** The request body by which @neo4j/graphql is asked. */
  neo4jGraphqlBody(file: OperationFile, sample: Sample): { query: string; variables: unknown };
  close(): Promise<void>;
}

/** What `neo4j-graphql/index.mjs` gives; its packages are not those of the program. */
interface Neo4jGraphql {
  open(address: Address): Promise<{ close(): Promise<void> }>;
  operationOf(file: string): { query: string; variables: (sample: Sample) => unknown };
  ask(opened: unknown, query: string, variables: unknown): Promise<unknown>;
}

export async function contendersOn(graph: Graph, address: Address): Promise<Contenders> {
  const driver = bareDriver(address);
  const hand = handOn(driver, address.database);
  // Not typed, and not to be found by the compiler where its packages are not installed.
  const theirs = (await import(new URL('neo4j-graphql/index.mjs', import.meta.url).href)) as Neo4jGraphql;
  const opened = await theirs.open(address);
  const composed = new Map<OperationFile, Map<Sample, Composed>>();
  const texts = new Map<OperationFile, string>();
  const neo4jGraphqlBody: Contenders['neo4jGraphqlBody'] = (file, sample) => {
    const { query, variables } = theirs.operationOf(file);
    return { query, variables: variables(sample) };
  };
  const asks: Record<Inside, (file: OperationFile, sample: Sample) => Promise<unknown>> = {
    hand,
    composed: (file, sample) => {
      const query = composed.get(file)?.get(sample);
      if (!query) throw new Error('a composed query was not prepared');
      return runBare(driver, address.database, query.text, query.parameters);
    },
    gainsay: (file, sample) => ask(graph, texts.get(file) ?? operationText(file), variablesOf(file, sample)),
    'neo4j-graphql': (file, sample) => {
      const body = neo4jGraphqlBody(file, sample);
      return theirs.ask(opened, body.query, body.variables);
    },
  };
  return {
    ask: (name, file, sample) => asks[name](file, sample),
    prepare: async (file, samples) => {
      texts.set(file, operationText(file));
      const queries = composed.get(file) ?? new Map<Sample, Composed>();
      composed.set(file, queries);
      for (const sample of samples) {
        const [query] = await composedOf(graph, file, sample);
        if (query) queries.set(sample, withIntegers(query));
      }
    },
    neo4jGraphqlBody,
    close: async () => {
      await driver.close();
      await opened.close();
    },
  };
}

/** The bare driver takes every number for a float, and LIMIT wants an integer. */
function withIntegers({ text, parameters }: Composed): Composed {
  const entries = Object.entries(parameters).map(([name, value]): [string, unknown] => [
    name,
    typeof value === 'number' ? BigInt(value) : value,
  ]);
  return { text, parameters: Object.fromEntries(entries) };
}
