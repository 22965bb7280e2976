import { ask } from '../../src/api/ask.js';
import type { Graph } from '../../src/graph/run.js';
import { unwrapped } from '../hard-cases/answers.js';
import { graphOf, story } from '../support/corpus.js';
import { barns, sum } from '../story/answers.js';

let graph: Graph;
beforeAll(async () => {
  graph = await graphOf(story);
}, 120_000);
const answer = async (operation: string): Promise<unknown> => unwrapped(await ask(graph, operation));

test('the barns on both sides of the dyke are one less than all barns', async () => {
  expect(
    await answer(
      `{ figures(measure: "flooded-barns") { sums { total { id } stated sum difference relation parts { nodes { id } } } } }`,
    ),
  ).toEqual([
    {
      total: sum.figure,
      stated: sum.stated,
      sum: sum.added,
      difference: -sum.excess,
      relation: 'DIFFER',
      parts: sum.parts,
    },
  ]);
});

test('the count of the Gazette is of the next day and does not say which barns', async () => {
  const pairs =
    await answer(`{ figures(measure: "${barns.measure}") { pairs(reason: [POPULATION_UNKNOWN]) { nodes {
    comparable reasons relation figure { id } other { id } } } } }`);
  expect(pairs).toContainEqual({
    comparable: 'NO',
    reasons: ['OTHER_PERIOD', 'POPULATION_UNKNOWN'],
    relation: null,
    figure: 'barns-all',
    other: 'barns-gazette',
  });
});

test('a part and its whole are not compared', async () => {
  const pairs = await answer(`{ figures(measure: "flooded-barns") { pairs(reason: [PART_AND_WHOLE]) { nodes {
    comparable figure { id } other { id } } } } }`);
  expect(pairs).toEqual([
    { comparable: 'NO', figure: 'barns-all', other: 'barns-north' },
    { comparable: 'NO', figure: 'barns-all', other: 'barns-south' },
  ]);
});

test('"30 to 40" and "dozens" of sheep are not told apart', async () => {
  expect(
    await answer(
      `{ figures(measure: "lost-sheep") { pairs { nodes { comparable reasons relation gap } } } }`,
    ),
  ).toEqual([
    {
      comparable: 'MAYBE',
      reasons: ['POPULATION_UNKNOWN', 'PERIOD_UNKNOWN', 'NO_NUMBER'],
      relation: 'UNCLEAR',
      gap: null,
    },
  ]);
});

test('a report that gives a figure is who gives it', async () => {
  expect(
    await answer(
      `{ figures(measure: "lost-sheep") { figures { nodes { text givenFor { id } statements { nodes { __typename madeBy { nodes { id } } } } } } } }`,
    ),
  ).toContainEqual({
    text: 'dozens',
    givenFor: 'sheep-lost',
    statements: [{ __typename: 'Report', madeBy: ['courier-press'] }],
  });
});

test('what nobody measured has an empty answer, which names no rule that was not used and cuts nothing', async () => {
  const empty = `figures { totalCount } pairs { totalCount } sums { stated } groups { unit } links { id } suspectValues { kind } truncated`;
  const nothing = {
    figures: 0,
    pairs: 0,
    sums: [],
    groups: [],
    links: [],
    suspectValues: [],
    truncated: false,
  };
  expect(await answer(`{ figures(measure: "nothing") { ${empty} } }`)).toEqual(nothing);
  expect(await answer(`{ figures(by: ["nobody"], period: "1900") { ${empty} } }`)).toEqual(nothing);
});
