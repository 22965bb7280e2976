import { join } from 'node:path';
import { Kind, parse } from 'graphql';
import { readSchema } from '../../src/api/schema.js';
import { packageRoot } from '../../src/config.js';
import { compose } from '../../src/graph/compose/compose.js';
import { readSteps } from '../../src/graph/compose/steps.js';
import { selectFields } from '../../src/graph/compose/select.js';
import { recount } from '../../src/graph/recount.js';
import type { Graph } from '../../src/graph/run.js';
import { bundledCorpus, graphOf } from '../support/corpus.js';

let graph: Graph;
beforeAll(async () => {
  graph = await graphOf(bundledCorpus);
  await recount(graph); // as `gainsay import` does
});

describe('plans', () => {
  const schema = readSchema();
  const steps = readSteps(join(packageRoot, 'cypher'));
  const values: Readonly<Record<string, readonly string[]>> = {
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
  const combinations = Object.entries(values).flatMap(([field, filters]) =>
    filters.flatMap((a, i) => filters.slice(i + 1).map((b): [string, string] => [field, `${a}, ${b}`])),
  );

  test('every combination of two filters starts from an index', async () => {
    const scanning: string[] = [];
    for (const [field, filters] of combinations) {
      const [definition] = parse(`{ ${field}(${filters}) { nodes { id } } }`).definitions;
      const query = schema.getQueryType();
      if (definition?.kind !== Kind.OPERATION_DEFINITION || !query) throw new Error('an operation');
      const operation = { schema, fragments: {}, variables: {} };
      const [root] = selectFields(operation, query, [definition.selectionSet]);
      if (!root) throw new Error('a root field');
      const { text, parameters } = compose(steps, operation, root);
      const plan = JSON.stringify((await graph.summary(`EXPLAIN ${text}`, parameters)).plan);
      const scans = plan.match(
        /(AllNodesScan|NodeByLabelScan|NodeIndexScan|RelationshipTypeScan|AllRelationshipsScan|CartesianProduct)(?=@|")/g,
      );
      if (scans) scanning.push(`${field}(${filters}): ${[...new Set(scans)].join()}`);
    }
    expect(scanning).toEqual([]);
  }, 240_000);
});
