import { bundledAnswers } from '../hard-cases/answers.js';

const answer = bundledAnswers();

test('S13 the notes 4, 8, 14, 16, 18 and 22 of the Armenia profile are lost, and note 11 has no date', async () => {
  const found = await answer(`{ gaps(scope: "lm-am-2023", kinds: [LOST_FOOTNOTE, UNDATED], first: 100) {
    byKind { value count } truncated nodes { kind node { id } } } }`);
  const lost = [14, 16, 18, 22, 4, 8].map((mark) => ({
    kind: 'LOST_FOOTNOTE',
    node: `lm-am-2023-fn${mark}-missing`,
  }));
  expect(found).toEqual({
    byKind: [
      { value: 'LOST_FOOTNOTE', count: 6 },
      { value: 'UNDATED', count: 1 },
    ],
    truncated: false,
    nodes: [...lost, { kind: 'UNDATED', node: 'fenix-pmn-e' }],
  });
});

test('S13 Resolution 74/34 does not fit the year given for it, by what the other profile says', async () => {
  const gaps = `kind label node { id ... on Figure { givenFor { id } suspectValues { impliedYear } } }`;
  const expected = {
    kind: 'SUSPECT_VALUE',
    label: 'Of a series that goes up by one a year, 77 (2022-12) and 74 (2016) do not fit each other',
    node: {
      id: 'az-voted-unga-every-year-since-2005.figure-1',
      givenFor: 'az-voted-unga-every-year-since-2005',
      suspectValues: [2019],
    },
  };
  for (const claim of ['az-voted-unga-every-year-since-2005', 'am-voted-unga-77-63']) {
    const found = await answer(`{ gaps(scope: "${claim}", kinds: [SUSPECT_VALUE]) { nodes { ${gaps} } } }`);
    expect(found).toMatchObject([{ kind: expected.kind, node: expected.node }]);
  }
});

test('S13 the quote stays as the source has it', async () => {
  expect(
    await answer(
      `{ node(id: "az-voted-unga-every-year-since-2005") { ... on Claim { figures { nodes { value period { edtf } } } } } }`,
    ),
  ).toEqual([{ value: 74, period: '2016' }]);
});

test('S15 "military experts from both" sides are named by nobody', async () => {
  const found = await answer(`{ gaps(kinds: [UNNAMED_SOURCE], first: 100) { nodes { label node { id } } } }`);
  expect(found).toContainEqual({ label: 'Who this is, is not said', node: 'military-experts-both-sides' });
});

test('the gaps of the whole corpus, kind by kind', async () => {
  const found = await answer(`{ gaps { totalCount truncated byKind { value count } } }`);
  expect(found).toEqual({
    totalCount: 249,
    truncated: false,
    byKind: [
      { value: 'SINGLE_ROOT', count: 166 },
      { value: 'UNKNOWN_ROOT', count: 33 },
      { value: 'UNANSWERED', count: 14 },
      { value: 'UNNAMED_SOURCE', count: 13 },
      { value: 'UNDATED', count: 11 },
      { value: 'LOST_FOOTNOTE', count: 6 },
      { value: 'SUSPECT_VALUE', count: 6 },
    ],
  });
});
