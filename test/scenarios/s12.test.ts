import { bundledAnswers } from '../hard-cases/answers.js';

const answer = bundledAnswers();

test('S12 the casualties of 1995 to 2004 add up to the 326 that are stated', async () => {
  const found = await answer(
    `{ figures(claim: "cas-326-1994-2004") { sums { stated sum difference relation parts { totalCount } } } }`,
  );
  expect(found).toEqual([{ stated: 326, sum: 326, difference: 0, relation: 'AGREE', parts: 10 }]);
});

test('S12 the areas that HALO cleared in 2004 come to 10,000,000 more than is stated, and the record keeps both', async () => {
  const found = await answer(`{ figures(claim: "halo-cleared-2004") {
    sums { stated sum difference relation partsAreBounds }
    suspectValues { kind gap subject { value } } } }`);
  expect(found).toEqual({
    sums: [
      {
        stated: 3_580_289,
        sum: 13_580_289,
        difference: 10_000_000,
        relation: 'DIFFER',
        partsAreBounds: false,
      },
    ],
    suspectValues: [
      { kind: 'PART_LARGER_THAN_WHOLE', gap: 7_423_248, subject: 11_003_537 },
      { kind: 'SUM_DOES_NOT_ADD_UP', gap: 10_000_000, subject: 3_580_289 },
    ],
  });
});

// The split of 2000 to 2002 into killed and injured is not coded as figures, so the 77 injured since 2000 have no parts:
// the second sum of S12 stands only in a coder's note.
test('S12 that the injured of 2000 to 2004 come to 77 is a remark of the coder', async () => {
  const found = await answer(
    `{ figures(claim: "cas-77-injured-since-2000") { sums { stated } links { note } } }`,
  );
  expect(found).toEqual({ sums: [], links: ['9 + 15 + 17 + 12 + 24 = 77: agrees with the annual figures.'] });
});
