import { bundledAnswers } from '../hard-cases/answers.js';

const answer = bundledAnswers();
const names = (id: string) =>
  `node(id: "${id}") { ... on Actor { names { edges { usedIn node { name } } } } ... on Place { names { edges { usedIn node { name } } } } }`;

describe('S15 names as the documents spell them, with who uses them', () => {
  test.each([
    ['Avagyan and Ayvagyan', 'boris-avagyan', ['Ayvagyan', 'Boris Avagyan']],
    ['Ilham and Iham', 'ilham-aliyev', ['Iham Aliyev', 'Ilham Aliyev']],
    [
      'Nagorno-Karabakh and Artsakh',
      'nk-authorities',
      ['Artsakh', 'Nagorno-Karabakh', 'Nagorno-Karabakh Republic'],
    ],
    ['Kalbajar and Kalabjari', 'kalbajar', ['Kalabjari', 'Kalbajar']],
    ['Fizuli and Fuzuli', 'fuzuli', ['Fizuli', 'Fuzuli']],
    ['Agdam and Aghdam', 'aghdam', ['Agdam', 'Aghdam']],
  ])('%s are one, in each spelling', async (_, id, spellings) => {
    const found = (await answer(`{ ${names(id)} }`)) as { usedIn: string[]; node: string }[];
    expect(found.map(({ node }) => node)).toEqual(expect.arrayContaining([...spellings]));
    expect(found.every(({ usedIn }) => usedIn.length > 0)).toBe(true);
  });

  test.each([
    ['Hakobian', 'movses-hakobian'],
    ['Ayvagyan', 'boris-avagyan'],
    ['Iham', 'ilham-aliyev'],
    ['Kalabjari', 'kalbajar'],
    ['Fizuli', 'fuzuli'],
  ])('a search for %s finds it', async (words, id) => {
    const found = await answer(`{ search(text: "${words}", in: [ACTOR, PLACE]) { nodes { node { id } } } }`);
    expect(found).toEqual(expect.arrayContaining([id]));
  });

  test('groups and unnamed sources are actors whom nobody identified, and are no party', async () => {
    const found =
      await answer(`{ actors(ids: ["military-experts-both-sides", "technical-sources-unnamed", "brussels-statement-issuer"]) {
      nodes { id kind affiliation actsFor { totalCount } } } }`);
    expect(found).toEqual([
      {
        id: 'brussels-statement-issuer',
        kind: 'UNIDENTIFIED',
        affiliation: expect.any(String) as unknown,
        actsFor: 0,
      },
      {
        id: 'military-experts-both-sides',
        kind: 'UNIDENTIFIED',
        affiliation: expect.any(String) as unknown,
        actsFor: 0,
      },
      {
        id: 'technical-sources-unnamed',
        kind: 'UNIDENTIFIED',
        affiliation: expect.any(String) as unknown,
        actsFor: 0,
      },
    ]);
  });

  test('a trail to someone unnamed says so', async () => {
    const found = (await answer(
      `{ statements(by: ["military-experts-both-sides"], first: 1) { nodes { id retellings(first: 1) { nodes { id } } } } }`,
    )) as { id: string; retellings: string[] }[];
    const chain = await answer(
      `{ attributionChain(statement: "${found[0]?.retellings[0] ?? found[0]?.id}") { gaps } }`,
    );
    expect(chain).toEqual(expect.arrayContaining(['UNNAMED_SPEAKER']));
  });
});
