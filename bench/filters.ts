import { join } from 'node:path';
import { Kind, parse } from 'graphql';
import { readSchema } from '../src/api/schema.js';
import { packageRoot } from '../src/config.js';
import { compose } from '../src/graph/compose/compose.js';
import { selectFields } from '../src/graph/compose/select.js';
import { readSteps } from '../src/graph/compose/steps.js';
import type { Graph } from '../src/graph/run.js';

/** Every filter of every list, as it is written in an operation. */
const filters: Readonly<Record<string, readonly string[]>> = {
  claims: [
    'words: "x"',
    'source: "x"',
    'event: "x"',
    'place: "x"',
    'by: ["x"]',
    'against: ["x"]',
    'againstParty: "x"',
    'party: "x"',
    'actor: "x"',
    'topic: "x"',
    'assertedWithin: "2020"',
    'happened: "2020"',
    'disputeFinding: [DENIED]',
    'stance: [DENIES]',
    'kind: [ALLEGATION]',
  ],
  statements: [
    'claim: "x"',
    'words: "x"',
    'source: "x"',
    'by: ["x"]',
    'party: "x"',
    'against: ["x"]',
    'topic: "x"',
    'place: "x"',
    'saidWithin: "2020"',
    'stance: [DENIES]',
    'kind: [Denial]',
  ],
  actors: [
    'ids: ["x"]',
    'name: "x"',
    'topic: "x"',
    'party: "x"',
    'accused: true',
    'kind: [PERSON]',
    'affiliation: [PARTY]',
  ],
  sources: ['publishedBy: "x"', 'author: "x"', 'published: "2020"', 'medium: "x"', 'stub: true'],
};

/** Every two filters of a list: what stands before `{`. */
export const filterPairs: readonly string[] = Object.entries(filters).flatMap(([list, all]) =>
  all.flatMap((one, i) => all.slice(i + 1).map((other) => `${list}(${one}, ${other})`)),
);

const scans =
  /(AllNodesScan|NodeByLabelScan|NodeIndexScan|RelationshipTypeScan|AllRelationshipsScan|CartesianProduct)(?=@|")/g;

/** The pairs of filters whose plan reads a whole label, type or index, with what reads it; nothing is run. */
export async function scanningPairs(graph: Graph): Promise<string[]> {
  const schema = readSchema();
  const steps = readSteps(join(packageRoot, 'cypher'));
  const query = schema.getQueryType();
  const scanning: string[] = [];
  for (const pair of filterPairs) {
    const [definition] = parse(`{ ${pair} { nodes { id } } }`).definitions;
    if (definition?.kind !== Kind.OPERATION_DEFINITION || !query) throw new Error('an operation');
    const operation = { schema, fragments: {}, variables: {} };
    const [root] = selectFields(operation, query, [definition.selectionSet]);
    if (!root) throw new Error('a root field');
    const { text, parameters } = compose(steps, operation, root);
    const plan = JSON.stringify((await graph.summary(`EXPLAIN ${text}`, parameters)).plan);
    const found = plan.match(scans);
    if (found) scanning.push(`${pair}: ${[...new Set(found)].join()}`);
  }
  return scanning;
}
