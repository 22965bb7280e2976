import { bundledAnswers } from './answers.js';

const answer = bundledAnswers();

describe('22. Same publisher, different account', () => {
  test('the Monitor begins the war in 1988 and in 1992', async () => {
    const accounts = await answer(`{ node(id: "war-period") { ... on Measure { figures { nodes { text claim {
      assertions(by: ["landmine-monitor"]) { nodes { utterance { issuedAs { id publishedBy { nodes { id } } } } } }
      links(type: [SAME_MEASURE]) { edges { direction node { id } } }
    } } } } } }`);
    const profile = (id: string) => ({ id, publishedBy: ['landmine-monitor'] });
    expect(accounts).toEqual([
      {
        text: '1988/1994',
        claim: {
          assertions: [profile('lm-nk-2013')],
          links: [{ direction: 'BOTH', node: 'war-1992-1994' }],
        },
      },
      {
        text: '1992/1994',
        claim: {
          assertions: [profile('lm-az-2017'), profile('lm-am-2023')],
          links: [{ direction: 'BOTH', node: 'conflict-1988-1994' }],
        },
      },
    ]);
  });

  test('the “remnants” of 2017 leave out the laying that was reported in 2013', async () => {
    const remnants = await answer(`{ claim(id: "nk-contaminated-war-remnants") {
      assertions { nodes { said { edtf } madeBy { nodes { id } } } }
      links(type: [IN_TENSION_WITH]) { edges { basis node { id about { edtf } } } }
      disputeFindings { finding }
    } }`);
    expect(remnants).toEqual({
      assertions: [{ said: '2017-10-23', madeBy: ['landmine-monitor'] }],
      links: [
        { basis: 'INFERRED', node: { id: 'both-sides-laid-border-after-conflict', about: '1994/..' } },
        { basis: 'INFERRED', node: { id: 'nk-more-ap-mines-2013', about: '2013' } },
      ],
      disputeFindings: [],
    });
  });
});

describe('23. Who is “Armenian forces”?', () => {
  test('unspecified forces stand for no state, and their accusations are none against a state', async () => {
    const forces = await answer(`{
      actor(id: "armenian-forces-unspecified") {
        affiliation
        actsFor { totalCount }
        parties { nodes { id } }
        sameAs { edges { judgement node { id } } }
        accusedIn { nodes { id } }
      }
      notArmenia: claims(againstParty: "armenia", against: ["armenian-forces-unspecified"]) { totalCount }
      notNagornoKarabakh: claims(againstParty: "nk-authorities") { nodes { id } }
    }`);
    expect(forces).toEqual({
      actor: {
        affiliation: 'UNSTATED',
        actsFor: 0,
        parties: ['armenian-forces-unspecified'],
        sameAs: [
          { judgement: 'UNSURE', node: 'am-armed-forces' },
          { judgement: 'NOT_SAME', node: 'armenia' },
          { judgement: 'UNSURE', node: 'nk-army' },
        ],
        accusedIn: [
          'both-sides-laid-border-after-conflict',
          'both-sides-laid-mines',
          'halo-perpetuates-occupation',
        ],
      },
      notArmenia: 0,
      notNagornoKarabakh: ['nk-ap-use-ongoing-2013', 'nk-more-ap-mines-2013'],
    });
  });

  test('one name may be borne by two, and one actor has many names', async () => {
    const names = await answer(`{
      forces: actors(name: "Armenian forces") { nodes { id } }
      artsakh: actors(name: "Artsakh") { nodes { id } }
      authorities: actors(name: "authorities in Nagorno-Karabakh") { nodes { id } }
      government: actors(name: "Government of Nagorno-Karabakh") { nodes { id } }
      iham: actors(name: "Iham Aliyev") { nodes { id } }
      ayvagyan: actors(name: "Ayvagyan") { nodes { id } }
      kalbajar: node(id: "kalbajar") { ...Spellings }
      aghdam: node(id: "aghdam") { ...Spellings }
    }
    fragment Spellings on Place { names { edges { usedIn node { name } } } }`);
    expect(names).toEqual({
      forces: ['am-armed-forces', 'armenian-forces-unspecified'],
      artsakh: ['nk-authorities'],
      authorities: ['nk-authorities'],
      government: ['nk-authorities'],
      iham: ['ilham-aliyev'],
      ayvagyan: ['boris-avagyan'],
      kalbajar: [
        { usedIn: ['lm-am-2023'], node: 'Kalabjari' },
        { usedIn: ['lm-am-2023', 'wikipedia-nk-mines'], node: 'Kalbajar' },
      ],
      aghdam: [
        { usedIn: ['wikipedia-nk-mines'], node: 'Agdam' },
        { usedIn: ['lm-am-2023', 'wikipedia-nk-mines'], node: 'Aghdam' },
      ],
    });
  });

  test('what stands under “ICBL perspective” is the Monitor’s', async () => {
    const perspective = await answer(`{
      claim(id: "cas-lm-2003") { statements { nodes { madeBy { nodes { id } } parties { nodes { id } } } } }
      icbl: actor(id: "icbl") { sameAs(judgement: [NOT_SAME]) { nodes { id } } partyStatements(topic: "casualties") { totalCount } }
    }`);
    expect(perspective).toEqual({
      claim: [{ madeBy: ['landmine-monitor'], parties: ['landmine-monitor'] }],
      icbl: { sameAs: ['icrc', 'landmine-monitor', 'nk-icbl-committee'], partyStatements: 0 },
    });
  });
});

describe('24. Contested labels', () => {
  test('detained, detainees, prisoners of war: each label has its source, and the last is a claim', async () => {
    const labels = await answer(`{
      actor(id: "armenian-detainees-2021") { names { edges { usedIn node { name } } } }
      claim(id: "june-2021-detainees-were-pows") {
        kind
        assertions { nodes { madeBy { nodes { id } } } }
        links { edges { type node { id } } }
      }
    }`);
    expect(labels).toEqual({
      actor: [
        { usedIn: ['wikipedia-nk-mines'], node: '15 Armenian POWs' },
        { usedIn: ['wikipedia-nk-mines'], node: '15 detained Armenian soldiers' },
        { usedIn: ['lm-am-2023'], node: '15 detained Armenians' },
      ],
      claim: {
        kind: 'EVALUATION',
        assertions: [['wikipedia']],
        links: [{ type: 'IN_TENSION_WITH', node: 'exchange-june-2021' }],
      },
    });
  });

  test('the clause on point 9 is Pashinyan’s or the article’s', async () => {
    const clause = await answer(`{ claim(id: "az-holds-pows-in-breach") { statements { nodes {
      attribution
      madeBy { edges { as node { id } } }
      quotes { nodes { quote attribution } }
      root { inferred }
      reportedBy { edges { identity } }
    } } } }`);
    expect(clause).toEqual([
      {
        attribution: 'AMBIGUOUS',
        madeBy: [
          { as: 'ALTERNATIVE', node: 'wikipedia' },
          { as: 'ATTRIBUTED', node: 'nikol-pashinyan' },
        ],
        quotes: [
          {
            quote: 'that are still being held in Azerbaijan in breach of the Point 9 … Geneva converntion',
            attribution: 'AMBIGUOUS',
          },
        ],
        root: false,
        reportedBy: ['INFERRED'],
      },
    ]);
  });
});

describe('25. Two clocks', () => {
  test('what was said in 2010 was not said when it was reported in 2023', async () => {
    const clocks = await answer(`{ claim(id: "am-never-produced-ap") {
      assertions { nodes { said { edtf } reportedBy { nodes { said { edtf } } } } }
      by2011: assertions(saidWithin: "/2011") { totalCount }
      in2023: assertions(saidWithin: "2023") { totalCount }
    } }`);
    expect(clocks).toEqual({
      assertions: [{ said: '2010-04-29', reportedBy: ['2023-12-22'] }],
      by2011: 1,
      in2023: 0,
    });
  });

  test('an allegation known only by a bound was certainly made by then, and not certainly before', async () => {
    const disputes = await answer(`{
      claim(id: "am-used-ap-2020") {
        about { edtf }
        statements { edges { stance node { said { edtf earliest latest } } } }
        by2022: statements(saidWithin: "/2022") { edges { stance } }
        by2023: statements(saidWithin: "/2023") { edges { stance } }
      }
      accusedBefore2010: claim(id: "am-used-2007-2008") { statements(saidWithin: "/2010-01-01") { edges { stance } } }
    }`);
    expect(disputes).toEqual({
      claim: {
        about: '2020-09/2020-11',
        statements: [
          {
            stance: 'DENIES',
            node: { edtf: '2021-06-21', earliest: '2021-06-21', latest: '2021-06-21' },
          },
          {
            stance: 'ASSERTS',
            node: { edtf: '[..2023-12-22]', earliest: null, latest: '2023-12-22' },
          },
        ],
        by2022: ['DENIES'],
        by2023: ['DENIES', 'ASSERTS'],
      },
      accusedBefore2010: ['DOUBTS', 'ASSERTS'],
    });
  });

  test('what is undated is certainly in no span, and silence here is called no more than that', async () => {
    const silence = await answer(`{
      claim(id: "halo-perpetuates-occupation") {
        statements { nodes { said { edtf } } }
        ever: statements(saidWithin: "1900/2100") { totalCount }
        disputeFindings { finding }
      }
      findings: __type(name: "DisputeFindingKind") { enumValues { name description } }
    }`);
    expect(silence).toMatchObject({
      claim: { statements: [null], ever: 0, disputeFindings: ['UNANSWERED'] },
      findings: expect.arrayContaining([
        { name: 'UNANSWERED', description: 'An allegation to which this graph holds no reply' },
      ]) as unknown,
    });
  });
});
