import { bundledAnswers } from '../hard-cases/answers.js';

const answer = bundledAnswers();

test('S11 18 civilians killed, undated, and twenty by June 2021 are perhaps comparable', async () => {
  const found =
    await answer(`{ figures(measure: "civilians-killed") { pairs(comparable: [YES, MAYBE]) { nodes {
    comparable reasons relation gap figure { value givenFor { id } } other { value givenFor { id } } } } } }`);
  expect(found).toEqual([
    {
      comparable: 'MAYBE',
      reasons: ['POPULATION_UNCLEAR', 'PLACE_UNKNOWN', 'PERIOD_UNKNOWN'],
      relation: 'DIFFER',
      gap: 2,
      figure: { value: 20, givenFor: 'cas-az-reported-7-20' },
      other: { value: 18, givenFor: 'cas-post-2020-7-18' },
    },
  ]);
});

test('S11 "does not exceed 25 percent" and "only 25 percent" may agree, and are not equal', async () => {
  const found = await answer(`{ figures(measure: "map-accuracy") {
    pairs(relation: [MAY_AGREE]) { nodes { comparable figure { qualifier } other { qualifier } } } } }`);
  const mayAgree = { comparable: 'MAYBE', figure: 'AT_MOST', other: 'EXACT' };
  expect(found).toEqual([mayAgree, mayAgree]);
});

test('S11 the ranges of the infobox join figures of other populations and times', async () => {
  const found = await answer(`{ figures(claim: "cas-infobox-armenian-side") { suspectValues {
    kind figures { nodes { value min max givenFor { id } } } } } }`);
  const range = (min: number, max: number) => ({
    kind: 'RANGE_MIXES_FIGURES',
    figures: [
      { value: null, min, max, givenFor: 'cas-infobox-armenian-side' },
      { value: max, min: null, max: null, givenFor: 'cas-moh-687' },
      { value: min, min: null, max: null, givenFor: 'cas-undp-123-300' },
    ],
  });
  expect(found).toEqual([range(123, 180), range(300, 507)]);
});
