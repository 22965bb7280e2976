import { bundledAnswers } from './answers.js';

const answer = bundledAnswers();

describe('13. Markers without notes, notes without sources', () => {
  test('six lost notes and one without a source are dangling targets, with their marks', async () => {
    const edition = await answer(`{ node(id: "lm-am-2023@2023-12-22") { ... on Edition {
      lost: citations(stubKind: LOST_FOOTNOTE) { nodes { mark source { id url published { edtf } } } }
      empty: citations(stubKind: NOTE_WITHOUT_SOURCE) { nodes { mark source { id } } }
    } } }`);
    const lost = ['4', '8', '14', '16', '18', '22'].map((mark) => ({
      mark,
      source: { id: `lm-am-2023-fn${mark}-missing`, url: null, published: null },
    }));
    expect(edition).toEqual({ lost, empty: [{ mark: '3', source: 'lm-am-2023-fn3' }] });
  });

  test('an accusation and an admission both cite a lost note, and not nothing', async () => {
    const claim = await answer(`{ claim(id: "six-soldiers-laying-mines") { statements { edges {
      stance node { citations { nodes { mark source { stub } } } }
    } } } }`);
    expect(claim).toEqual([
      { stance: 'ADMITS_IN_PART', node: [{ mark: '18', source: 'LOST_FOOTNOTE' }] },
      { stance: 'ASSERTS', node: [{ mark: '16', source: 'LOST_FOOTNOTE' }] },
    ]);
  });

  test('an article without notes has scars, and no marks', async () => {
    const article = await answer(`{
      edition: node(id: "wikipedia-nk-mines@2023") { ... on Edition { citedSources { edges { marks node { id } } } } }
      infobox: claim(id: "cas-infobox-armenian-side") { statements { nodes {
        citations { totalCount } quotes { nodes { locator note } }
      } } }
    }`);
    const sources = [
      'artsakh-moh-figures',
      'avagyan-claims',
      'brussels-statement-2021-12',
      'cavanaugh-comment-2017-10',
      'halo-statements',
      'lm-casualty-data',
      'pashinyan-facebook-2021-06-13',
      'red-cross-figures-2019',
      'undp-figures',
    ];
    expect(article).toEqual({
      edition: sources.map((node) => ({ marks: [], node })),
      infobox: [
        {
          citations: 0,
          quotes: [{ locator: 'infobox', note: 'Doubled comma where a reference was removed.' }],
        },
      ],
    });
  });
});

describe('14. Ibid. and reuse', () => {
  test('the letter of notes 2 and 5 is that of note 6, and one statement stands under two marks', async () => {
    const reused = await answer(`{ node(id: "lm-am-2023@2023-12-22") { ... on Edition {
      citedSources(marksAtLeast: 2) { edges { marks ibid node { id } } }
    } } }`);
    expect(reused).toEqual([
      { marks: ['2', '5', '6'], ibid: true, node: 'am-letter-2010-04-29' },
      { marks: ['1', '15'], ibid: false, node: 'am-statement-2021-06-21' },
    ]);
  });

  test('note 2 of the Azerbaijan profile is Ibid., a second source, and a statement of its own', async () => {
    const note = await answer(`{
      profile: node(id: "lm-az-2017@2017-10-23") { ... on Edition {
        citedSources { edges { marks ibid node { id } } }
      } }
      carrying: claim(id: "az-no-production-or-export") { statements { nodes { citations { nodes { mark } } } } }
      quoted: claim(id: "az-committed-non-production") { statements { nodes {
        utterance { issuedAs { id } } quotes { nodes { locator } }
      } } }
    }`);
    expect(note).toEqual({
      profile: [
        { marks: ['1', '2', '3'], ibid: true, node: 'az-art7-voluntary-2008' },
        { marks: ['2'], ibid: false, node: 'az-statement-2005-06-13' },
        { marks: ['3'], ibid: false, node: 'lmr-2006' },
      ],
      carrying: [['2', '2']],
      quoted: [{ utterance: 'az-statement-2005-06-13', quotes: ['note 2'] }],
    });
  });
});

test('15. A false citation cycle', async () => {
  const editions = await answer(`{
    statement: node(id: "icbl-statement-2013@2013-09-20") { ... on Edition { citedSources { nodes { id } } } }
    profile: source(id: "lm-nk-2013") { editions { nodes {
      id
      published { edtf }
      citedSources { nodes { id } }
      citedBy { nodes { intent citing { id } } }
    } } }
  }`);
  expect(editions).toEqual({
    statement: ['asbarez-2013-07-26', 'lm-nk-2013', 'nk-mfa-letter-2013-09-04', 'other-reports-2013-07'],
    profile: [
      {
        id: 'lm-nk-data-2012',
        published: '2012',
        citedSources: [],
        citedBy: [{ intent: 'SEE_ALSO', citing: 'icbl-statement-2013@2013-09-20' }],
      },
      {
        id: 'lm-nk-2013@2013-11-28',
        published: '2013-11-28',
        citedSources: [
          'asbarez-2013-07-26',
          'icbl-statement-2013',
          'nk-beglaryan-interview-2006',
          'nk-meetings-2002',
        ],
        citedBy: [],
      },
    ],
  });
});

describe('16. No actor', () => {
  test('“it is common knowledge” and “it is estimated” hide whose knowledge it is', async () => {
    const claims = await answer(`{
      known: claim(id: "both-sides-laid-border-after-conflict") { ...Passive }
      estimated: claim(id: "demining-needs-greater-capacity") { ...Passive }
    }
    fragment Passive on Claim { statements { nodes {
      attribution madeBy { nodes { id } } citations { totalCount } quotes { nodes { attribution } }
    } } }`);
    const passive = [
      {
        attribution: 'PASSIVE_UNNAMED',
        madeBy: ['wikipedia'],
        citations: 0,
        quotes: ['PASSIVE_UNNAMED'],
      },
    ];
    expect(claims).toEqual({ known: passive, estimated: passive });
  });

  test('the statement after the meeting in Brussels is nobody’s whom we could name', async () => {
    const statement = await answer(`{
      claim(id: "all-remaining-maps-handed-over") { statements { nodes {
        madeBy { nodes { id kind sameAs { edges { judgement node { id } } } } } parties { nodes { id } }
      } } }
      actors(ids: ["ilham-aliyev", "nikol-pashinyan", "charles-michel"]) { nodes {
        statements(topic: "maps", saidWithin: "2021-12/..") { totalCount }
      } }
    }`);
    expect(statement).toEqual({
      claim: [
        {
          madeBy: [
            {
              id: 'brussels-statement-issuer',
              kind: 'UNIDENTIFIED',
              sameAs: [
                { judgement: 'UNSURE', node: 'charles-michel' },
                { judgement: 'UNSURE', node: 'ilham-aliyev' },
                { judgement: 'UNSURE', node: 'nikol-pashinyan' },
              ],
            },
          ],
          parties: ['brussels-statement-issuer'],
        },
      ],
      actors: [0, 0, 0],
    });
  });
});

test('17. A lost quotation', async () => {
  const comment = await answer(`{ actor(id: "carey-cavanaugh") { statements { nodes {
    __typename
    said { edtf }
    position { stance }
    quotes { nodes { quote words start end } }
    claim { id links { edges { type node { id denials { totalCount } disputeFindings { finding } } } } }
  } } } }`);
  expect(comment).toEqual([
    {
      __typename: 'NonCommitment',
      said: '2017-10',
      position: 'CONTENT_LOST',
      quotes: [{ quote: null, words: null, start: 9438, end: 9566 }],
      claim: {
        id: 'cavanaugh-comment-2017',
        links: [
          {
            type: 'RESPONDS_TO',
            node: { id: 'az-efforts-to-shut-down-halo', denials: 0, disputeFindings: ['UNANSWERED'] },
          },
        ],
      },
    },
  ]);
});
