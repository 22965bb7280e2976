import { getNamedType, isLeafType, isObjectType, type GraphQLObjectType } from 'graphql';
import { ask } from '../../src/api/ask.js';
import { readSchema } from '../../src/api/schema.js';
import { graphOf, story } from '../support/corpus.js';

const schema = readSchema();
const leaves = (name: string): string => {
  const type = schema.getType(name) as GraphQLObjectType;
  const fields = Object.values(type.getFields());
  return fields
    .filter((field) => isLeafType(getNamedType(field.type)))
    .map((field) => field.name)
    .join(' ');
};
const nodes = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType =>
    isObjectType(type) && type.getInterfaces().some((i) => i.name === 'Node'),
);

// A field that the schema calls never null must be there on whatever a corpus may hold.
test('every plain field of every record of the story can be read', async () => {
  const graph = await graphOf(story);
  for (const type of nodes) {
    const rows = await graph.read(`MATCH (n:${type.name}) WHERE n.supersededAt IS NULL RETURN n.id AS id`);
    for (const { id } of rows) {
      const operation = `query ($id: ID!) { node(id: $id) { ... on ${type.name} { ${leaves(type.name)} } } }`;
      const { node } = await ask<{ node: { id: string } }>(graph, operation, { id });
      expect(node.id).toBe(id);
    }
  }
  const { statements } = await ask<{ statements: { nodes: unknown[] } }>(
    graph,
    `{ statements(first: 100) { nodes {
      position { ${leaves('Position')} }
      quotes(first: 100) { nodes { ${leaves('Quote')} } }
      citations(first: 100) { nodes { ${leaves('Citation')} } }
      madeBy { edges { ${leaves('MakerEdge')} } }
      reportedBy { edges { ${leaves('ReportingEdge')} } }
      root { ${leaves('Root')} }
      ... on Report { reporting { ${leaves('Reporting')} } } } } }`,
  );
  expect(statements.nodes.length).toBeGreaterThan(0);
}, 120_000);
