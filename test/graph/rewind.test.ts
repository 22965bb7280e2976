import { readCorpus } from '../../src/corpus/read.js';
import { attached, properties, rewind } from '../../src/graph/compose/rewind.js';
import { bundledCorpus, story } from '../support/corpus.js';

const state = (of: string): string =>
  `coalesce(head(COLLECT { MATCH (then_:Past {id: ${of}.id}) WHERE ${of} IS :: NODE AND then_.recordedAt <= $asOf_knownAt < then_.supersededAt RETURN then_ }), ${of})`;

test.each([
  ['a property of a node', "WHERE claim.kind = 'EVENT'", `WHERE ${state('claim')}.kind = 'EVENT'`],
  ['one at the end of a path', 'RETURN each.statement.said', `RETURN ${state('each.statement')}.said`],
  ['one of a member of a list', 'RETURN puts[0].saidLatest', `RETURN ${state('puts[0]')}.saidLatest`],
  ['what never changes', 'WHERE node.id IN $ids', 'WHERE node.id IN $ids'],
  ['a parameter', 'WHERE day <= $a1_published.latest', 'WHERE day <= $a1_published.latest'],
  ['words', "RETURN 'claim.kind' AS x // claim.kind", "RETURN 'claim.kind' AS x // claim.kind"],
  [
    'an edge',
    'MATCH ()-[acts:ACTS_FOR]->() WHERE acts.period = 1',
    'MATCH ()-[acts:ACTS_FOR|WAS_ACTS_FOR]->() WHERE acts.period = 1',
  ],
  [
    'a map of properties',
    'RETURN figure {.unit, id: 1}',
    `RETURN figure {unit: ${state('figure')}.unit, id: 1}`,
  ],
  [
    'the type of an edge',
    "WHERE type(link) = 'REFINES'",
    "WHERE replace(type(link), 'WAS_', '') = 'REFINES'",
  ],
])('%s', (_, text, expected) => {
  expect(rewind(text)).toBe(expected);
});

test('a statement may have been of another kind, where it is matched and where it is asked', () => {
  const text = rewind('MATCH (teller:Report)-[tells:REPORTS]->(told:Statement) WHERE NOT told:Report');
  expect(text).toMatch(/^MATCH \(teller:Statement WHERE any\(label_ IN .+ WHERE label_ IN \['Report'\]\)\)-/);
  expect(text).toMatch(/WHERE NOT 'Report' IN coalesce\(head\(COLLECT \{.+\}\), labels\(told\)\)$/);
});

test('every property that a node can have is known', async () => {
  for (const corpus of [bundledCorpus, story]) {
    const { records } = await readCorpus(corpus);
    const names = new Set(records.nodes.flatMap((node) => Object.keys(node.properties)));
    expect([...names].filter((name) => ![...properties, ...attached].includes(name))).toEqual([]);
  }
});
