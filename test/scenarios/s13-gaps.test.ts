import { bundledAnswers } from '../hard-cases/answers.js';

const answer = bundledAnswers();

interface Gaps {
  readonly totalCount: number;
  readonly truncated: boolean;
  readonly byKind: readonly { readonly value: string; readonly count: number }[];
  readonly nodes: readonly { readonly kind: string; readonly label: string; readonly node: unknown }[];
}
/** One selection for all that is asked here: the database plans each for seconds. */
const gaps = async (where: string): Promise<Gaps> =>
  (await answer(`{ gaps(${where}first: 100) { totalCount truncated byKind { value count }
    nodes { kind label node { id ... on Figure { givenFor { id } suspectValues { impliedYear } } } } } }`)) as Gaps;

test('S13 the notes 4, 8, 14, 16, 18 and 22 of the Armenia profile are lost, and note 11 has no date', async () => {
  const found = await gaps('scope: "lm-am-2023", kinds: [LOST_FOOTNOTE, UNDATED], ');
  const lost = [14, 16, 18, 22, 4, 8].map((mark) => ['LOST_FOOTNOTE', `lm-am-2023-fn${mark}-missing`]);
  expect(found.byKind).toEqual([
    { value: 'LOST_FOOTNOTE', count: 6 },
    { value: 'UNDATED', count: 1 },
  ]);
  expect(found.truncated).toBe(false);
  expect(found.nodes.map(({ kind, node }) => [kind, node])).toEqual([...lost, ['UNDATED', 'fenix-pmn-e']]);
});

test('S13 Resolution 74/34 does not fit the year given for it, by what the other profile says', async () => {
  const node = {
    id: 'az-voted-unga-every-year-since-2005.figure-1',
    givenFor: 'az-voted-unga-every-year-since-2005',
    suspectValues: [2019],
  };
  for (const claim of ['az-voted-unga-every-year-since-2005', 'am-voted-unga-77-63']) {
    const { nodes } = await gaps(`scope: "${claim}", kinds: [SUSPECT_VALUE], `);
    expect(nodes).toMatchObject([{ kind: 'SUSPECT_VALUE', node }]);
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
  const { nodes } = await gaps('kinds: [UNNAMED_SOURCE], ');
  expect(nodes).toContainEqual({
    kind: 'UNNAMED_SOURCE',
    label: 'Who this is, is not said',
    node: 'military-experts-both-sides',
  });
});

test('the gaps of the whole corpus, kind by kind', async () => {
  const { totalCount, truncated, byKind } = await gaps('');
  expect({ totalCount, truncated, byKind }).toEqual({
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
