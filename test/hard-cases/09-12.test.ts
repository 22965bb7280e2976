import { bundledAnswers } from './answers.js';

const answer = bundledAnswers();

describe('9. The verdict widens the word', () => {
  test('the listing of Armenia derives from a definition, with which Armenia’s words need not collide', async () => {
    const claims = await answer(`{
      definition: claim(id: "production-includes-modification") { ...Place }
      verdict: claim(id: "monitor-lists-armenia-as-producer") { ...Place }
      questions: claim(id: "pmn-e-origin-questions-remain") { ...Place }
    }
    fragment Place on Claim {
      kind
      assertions { nodes { madeBy { nodes { id } } } }
      links(direction: OUT) { edges { type node { id } } }
      tension: links(type: [IN_TENSION_WITH]) { nodes { id } }
    }`);
    const assertions = [['landmine-monitor']];
    expect(claims).toEqual({
      definition: { kind: 'DEFINITION', assertions, links: [], tension: ['am-never-produced-ap'] },
      verdict: {
        kind: 'EVALUATION',
        assertions,
        links: [
          { type: 'DERIVED_FROM', node: 'production-includes-modification' },
          { type: 'SUPPORTS', node: 'am-produces-ap-mines' },
        ],
        tension: [],
      },
      questions: {
        kind: 'EVALUATION',
        assertions,
        links: [{ type: 'UNDERMINES', node: 'am-produces-ap-mines' }],
        tension: [],
      },
    });
  });

  test('the Monitor both doubts and asserts that Armenia produces mines, on one page', async () => {
    const positions =
      await answer(`{ claim(id: "am-produces-ap-mines") { statements(by: ["landmine-monitor"]) {
      edges { stance node { utterance { id } quotes { nodes { quote start } } } }
    } } }`);
    expect(positions).toEqual([
      {
        stance: 'ASSERTS',
        node: {
          utterance: 'u-doc-lm-am-2023',
          quotes: [
            {
              quote:
                'The Monitor has added Armenia to its list of countries that produce antipersonnel mines.',
              start: 2952,
            },
          ],
        },
      },
      {
        stance: 'DOUBTS',
        node: {
          utterance: 'u-doc-lm-am-2023',
          quotes: [
            {
              quote:
                'The initial claim of Armenian production of antipersonnel … was difficult to confirm by non-Azerbaijani sources.',
              start: 2079,
            },
          ],
        },
      },
    ]);
  });
});

describe('10. Plural in the text, one in the note', () => {
  test('“reputable technical sources” are nobody identified, and rest on one undated entry', async () => {
    const statements =
      await answer(`{ claim(id: "am-produces-ap-mines") { statements(by: ["technical-sources-unnamed"]) { nodes {
      said { edtf }
      madeBy { edges { as node { id kind } } }
      citations { nodes { mark source { id published { edtf } } } }
    } } } }`);
    expect(statements).toEqual([
      {
        said: '[2022-09..2023-12-22]',
        madeBy: [
          { as: 'ATTRIBUTED', node: { id: 'technical-sources-unnamed', kind: 'UNIDENTIFIED' } },
          { as: 'SPEAKER', node: { id: 'fenix-insight', kind: 'TECHNICAL_SOURCE' } },
        ],
        citations: [{ mark: '11', source: { id: 'fenix-pmn-e', published: null } }],
      },
    ]);
  });

  test('the “political and military leaders” speak by officials of the foreign ministry alone', async () => {
    const leaders =
      await answer(`{ claim(id: "nk-supports-eventual-ban") { statements(by: ["nk-leaders"]) { nodes {
      said { edtf }
      madeBy(as: [SPEAKER]) { nodes { id actsFor { nodes { id } } } }
      citations { nodes { mark source { id } } }
    } } } }`);
    expect(leaders).toEqual([
      {
        said: '2002-02-01/2002-02-02',
        madeBy: [
          { id: 'masis-mailian', actsFor: ['nk-mfa'] },
          { id: 'naira-melkoumian', actsFor: ['nk-mfa'] },
        ],
        citations: [{ mark: '1', source: 'nk-meetings-2002' }],
      },
      {
        said: '2006-02-03',
        madeBy: [{ id: 'irina-beglaryan', actsFor: ['nk-mfa'] }],
        citations: [{ mark: '1', source: 'nk-beglaryan-interview-2006' }],
      },
    ]);
  });
});

test('11. Reporter’s stance', async () => {
  const claims = await answer(`{
    khojavend: claim(id: "khojavend-mines-planted-by-armenia") { ...Told }
    accuracy: claim(id: "maps-accuracy-25") { ...Told }
    listing: claim(id: "monitor-lists-armenia-as-producer") { ...Told }
  }
  fragment Told on Claim { assertions { nodes {
    attribution
    madeBy { nodes { id } }
    reportedBy { edges { distance node { madeBy { nodes { id } } quotes { nodes { quote } } } } }
  } } }`);
  expect(claims).toEqual({
    khojavend: [
      {
        attribution: 'EXPLICIT',
        madeBy: ['az-fm'],
        reportedBy: [
          {
            distance: 'DISTANCES',
            node: {
              madeBy: ['landmine-monitor'],
              quotes: ['allegedly due to landmines planted by Armenia’s security forces.[22]'],
            },
          },
        ],
      },
    ],
    accuracy: [
      {
        attribution: 'EXPLICIT',
        madeBy: ['ilham-aliyev'],
        reportedBy: [
          {
            distance: 'DISTANCES',
            node: {
              madeBy: ['wikipedia'],
              quotes: [
                'claimed on 14 August 2021 that the accuracy … provided by Armenia was only 25 percent',
              ],
            },
          },
          {
            distance: 'NEUTRAL',
            node: {
              madeBy: ['landmine-monitor'],
              quotes: [
                'according to Azerbaijan’s president Iham Aliyev, the accuracy of these maps does not exceed 25%.[20]',
              ],
            },
          },
        ],
      },
    ],
    listing: [{ attribution: 'OWN_VOICE', madeBy: ['landmine-monitor'], reportedBy: [] }],
  });
});

describe('12. Allegations hidden in footnotes, titles and adjectives', () => {
  test('each is an allegation of its own, with the place where it hides', async () => {
    const hidden = await answer(`{
      inNote: claim(id: "am-used-2007-2008") { ...Hidden }
      inTitle: claim(id: "am-mines-buried-by-provocateurs") { ...Hidden }
      inAdjective: claim(id: "am-produces-ap-mines") { ...Hidden }
    }
    fragment Hidden on Claim {
      kind
      against { nodes { id } }
      statements(stance: [ASSERTS], party: "azerbaijan", first: 1) {
        nodes { madeBy { nodes { id } } quotes { nodes { quote locator } } }
      }
    }`);
    expect(hidden).toEqual({
      inNote: {
        kind: 'ALLEGATION',
        against: ['am-armed-forces'],
        statements: [
          {
            madeBy: ['azerbaijan'],
            quotes: [
              {
                quote:
                  'Azerbaijan accused Armenian armed forces of continuing to use antipersonnel mines in 2007 and 2008',
                locator: 'note 12',
              },
            ],
          },
        ],
      },
      inTitle: {
        kind: 'ALLEGATION',
        against: ['am-armed-forces'],
        statements: [
          {
            madeBy: ['az-mod'],
            quotes: [
              {
                quote: '“Mines buried by provocateurs of the Armenian armed forces were detected,”',
                locator: 'note 7',
              },
            ],
          },
        ],
      },
      inAdjective: {
        kind: 'ALLEGATION',
        against: ['armenia'],
        statements: [
          {
            madeBy: ['az-mod'],
            quotes: [
              { quote: 'claiming to have found 100 Armenian-made PMN-E antipersonnel mines', locator: null },
            ],
          },
        ],
      },
    });
  });

  test('who says to have stopped planting presupposes that he planted', async () => {
    const claim = await answer(`{ claim(id: "az-stopped-planting") {
      kind
      about { edtf }
      statements { edges { stance node { madeBy { nodes { id } } } } }
      links(direction: OUT) { edges { type basis node { id } } }
    } }`);
    expect(claim).toEqual({
      kind: 'CONCESSION',
      about: null,
      statements: [{ stance: 'ASSERTS', node: ['azerbaijan'] }],
      links: [{ type: 'SUPPORTS', basis: 'INFERRED', node: 'az-mined-majority-1990s' }],
    });
  });
});
