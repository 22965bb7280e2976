import { bundledAnswers } from './answers.js';

const answer = bundledAnswers();

describe('1. Not denying is not denying, and not admitting', () => {
  test('six answers of accused sides are five stances, each in its own reading', async () => {
    const positions = await answer(`{
      minister: claim(id: "nk-more-ap-mines-2013") { ...OfTheAccused }
      ministerOnUse: claim(id: "nk-ap-use-ongoing-2013") { ...OfTheAccused }
      representative: claim(id: "am-emplaced-border-mines-2021") { ...OfTheAccused }
      ministry: claim(id: "six-soldiers-engineering-work") { ...OfTheAccused }
      onThe2020War: claim(id: "am-used-ap-2020") { ...OfTheAccused }
      onTheWithdrawal: claim(id: "am-mined-on-withdrawal-2020") { ...OfTheAccused }
    }
    fragment OfTheAccused on Claim {
      statements(by: ["nk-fm-2013", "am-mbt-representative", "am-mod", "armenia"]) {
        edges { stance reading node { quotes(first: 1) { nodes { quote } } } }
      }
    }`);
    const only = (stance: string, reading: string, quote: string) => [{ stance, reading, node: [quote] }];
    expect(positions).toEqual({
      minister: only(
        'DID_NOT_DENY',
        'REPORTER',
        'the Minister of Foreign Affairs of Nagorno-Karabakh did not deny these allegations',
      ),
      ministerOnUse: only(
        'ADMITS_IN_PART',
        'CODER',
        'today we are not in a position to refrain from using AP mines … of contact.”',
      ),
      representative: only(
        'NEITHER_CONFIRMS_NOR_DENIES',
        'REPORTER',
        'Armenia’s representative did not confirm or deny the alleged landmine use … area in May 2021.',
      ),
      ministry: only(
        'ASSERTS',
        'SPEAKER',
        'Armenia’s Ministry of Defense said that the soldiers were detained while carrying out “engineering work.”[17]',
      ),
      onThe2020War: only(
        'DENIES',
        'SPEAKER',
        'At the Mine Ban Treaty intersessional … Armenia denied using antipersonnel mines during the 2020 conflict.',
      ),
      onTheWithdrawal: only(
        'DISPUTES',
        'SPEAKER',
        'during their withdrawal, Armenian forces lacked the time possible to mine areas … under Azerbaijan’s control.[15]',
      ),
    });
  });

  test('what the minister did not deny counts as not denied, and not as admitted by him', async () => {
    const claim = await answer(`{ claim(id: "nk-more-ap-mines-2013") {
      denials { totalCount }
      disputeFindings { finding statements { nodes { madeBy { nodes { id } } } } }
    } }`);
    expect(claim).toEqual({
      denials: 0,
      disputeFindings: [
        { finding: 'ADMITTED', statements: [['movses-hakobian']] },
        { finding: 'NOT_DENIED', statements: [['nk-fm-2013']] },
      ],
    });
  });
});

describe('2. Repetition is not corroboration', () => {
  test('four reports of the laying, three of them in our documents, go back to one utterance', async () => {
    const admissions = await answer(`{ claim(id: "nk-more-ap-mines-2013") { statements(stance: [ADMITS]) {
      totalCount
      nodes { retellings { edges { steps node { utterance { issuedAs { id } } root { known utterance { id } } } } } }
    } } }`);
    const hakobian = { known: false, utterance: 'u-hakobian-2013-07' };
    expect(admissions).toEqual({
      totalCount: 1,
      nodes: [
        [
          { steps: 1, node: { utterance: 'asbarez-2013-07-26', root: hakobian } },
          { steps: 1, node: { utterance: 'wikipedia-nk-mines', root: hakobian } },
          { steps: 2, node: { utterance: 'icbl-statement-2013', root: hakobian } },
          { steps: 2, node: { utterance: 'lm-nk-2013', root: hakobian } },
        ],
      ],
    });
  });

  test('of the “reports … including by Asbarez news” the others are a stub that holds nothing', async () => {
    const reports = await answer(`{
      claim(id: "nk-more-ap-mines-2013") { statements(stance: [ADMITS]) { nodes {
        named: citations(stub: false) { ...Cited }
        unnamed: citations(stub: true) { ...Cited }
      } } }
      others: source(id: "other-reports-2013-07") { utterances { totalCount } statements { totalCount } }
    }
    fragment Cited on CitationConnection {
      nodes { mark source { id stub } statement { utterance { issuedAs { id } } } }
    }`);
    const asbarez = { id: 'asbarez-2013-07-26', stub: null };
    const others = { id: 'other-reports-2013-07', stub: 'UNIDENTIFIED' };
    expect(reports).toEqual({
      claim: [
        {
          named: [
            { mark: '2', source: asbarez, statement: 'lm-nk-2013' },
            { mark: null, source: asbarez, statement: 'icbl-statement-2013' },
          ],
          unnamed: [{ mark: null, source: others, statement: 'icbl-statement-2013' }],
        },
      ],
      others: { utterances: 0, statements: 0 },
    });
  });

  test('the profile of 2013 has the minister’s reply from ICBL, not from his letter', async () => {
    const replies =
      await answer(`{ claim(id: "nk-more-ap-mines-2013") { statements(by: ["nk-fm-2013"]) { nodes {
      utterance { issuedAs { id } }
      retellings { nodes { utterance { issuedAs { id } } reporting { statement { __typename utterance { issuedAs { id } } } } } }
      citations { nodes { mark source { id } } }
    } } } }`);
    expect(replies).toEqual([
      {
        utterance: 'nk-mfa-letter-2013-09-04',
        retellings: [
          {
            utterance: 'icbl-statement-2013',
            reporting: { __typename: 'NonCommitment', utterance: 'nk-mfa-letter-2013-09-04' },
          },
          {
            utterance: 'lm-nk-2013',
            reporting: { __typename: 'Report', utterance: 'icbl-statement-2013' },
          },
        ],
        citations: [{ mark: '3', source: 'icbl-statement-2013' }],
      },
    ]);
  });
});

test('3. A quotation that is not the speaker’s', async () => {
  const modes = await answer(`{
    laying: claim(id: "nk-more-ap-mines-2013") { statements(stance: [ADMITS]) { ...Modes } }
    notRefraining: claim(id: "nk-ap-use-ongoing-2013") { statements(stance: [ADMITS_IN_PART]) { ...Modes } }
  }
  fragment Modes on PositionConnection {
    nodes { retellings { nodes { utterance { issuedAs { id } } reporting { mode } } } }
  }`);
  expect(modes).toEqual({
    laying: [
      [
        { utterance: 'asbarez-2013-07-26', reporting: 'INDIRECT' },
        { utterance: 'wikipedia-nk-mines', reporting: 'INDIRECT' },
        { utterance: 'icbl-statement-2013', reporting: 'QUOTED_PARAPHRASE' },
        { utterance: 'lm-nk-2013', reporting: 'QUOTED_PARAPHRASE' },
      ],
    ],
    notRefraining: [
      [
        { utterance: 'icbl-statement-2013', reporting: 'DIRECT' },
        { utterance: 'lm-nk-2013', reporting: 'DIRECT' },
      ],
    ],
  });
});

test('4. Speaker drift', async () => {
  const drift = await answer(`{
    claim(id: "nk-more-ap-mines-2013") { statements(stance: [ADMITS]) { nodes {
      said { edtf }
      madeBy { edges { as capacity node { id } } }
      reportedBy { edges {
        identity saidAsReported
        node { madeBy(as: [ATTRIBUTED]) { nodes { id } } attributesTo { nodes { id } } root { inferred } }
      } }
    } } }
    army: actor(id: "nk-army") {
      namedIn { nodes { utterance { issuedAs { id } } quotes { nodes { quote } } } }
      statements { totalCount }
    }
  }`);
  expect(drift).toEqual({
    claim: [
      {
        said: '2013-07',
        madeBy: [
          { as: 'ATTRIBUTED', capacity: 'Nagorno-Karabakh’s military chief', node: 'movses-hakobian' },
        ],
        reportedBy: [
          {
            identity: 'STATED',
            saidAsReported: null,
            node: { madeBy: ['asbarez'], attributesTo: [], root: false },
          },
          {
            identity: 'INFERRED',
            saidAsReported: '2013',
            node: { madeBy: ['wikipedia'], attributesTo: ['nk-army'], root: true },
          },
        ],
      },
    ],
    army: {
      namedIn: [
        {
          utterance: 'wikipedia-nk-mines',
          quotes: [
            'the military forces of Nagorno-Karabakh reported they planted more anti-personnel mines … Armenian-Azerbaijani line of contact',
          ],
        },
      ],
      statements: 0,
    },
  });
});

describe('5. One state, three voices', () => {
  test('what is said for Armenia in May and June 2021 keeps each voice, claim and stance', async () => {
    const voices =
      await answer(`{ actor(id: "armenia") { partyStatements(saidWithin: "2021-05/2021-06", topic: "use") {
      nodes { madeBy(as: [ATTRIBUTED]) { nodes { id } } parties { nodes { id } } claim { id } position { stance } }
    } } }`);
    const forArmenia = (voice: string, stance: string, claim: string) => ({
      madeBy: [voice],
      parties: ['armenia'],
      claim,
      position: stance,
    });
    expect(voices).toEqual([
      forArmenia('am-mod', 'ASSERTS', 'six-soldiers-engineering-work'),
      forArmenia('am-mbt-representative', 'NEITHER_CONFIRMS_NOR_DENIES', 'am-emplaced-border-mines-2021'),
      forArmenia('armenia', 'ASSERTS', 'am-lacked-time-to-mine'),
      forArmenia('armenia', 'DISPUTES', 'am-mined-on-withdrawal-2020'),
      forArmenia('armenia', 'DENIES', 'am-used-ap-2020'),
      forArmenia('armenia', 'ASSERTS', 'az-mined-majority-1990s'),
    ]);
  });

  test('the prime minister admits mines at the border, the ministry denies nothing', async () => {
    const answers = await answer(`{
      claim(id: "am-emplaced-border-mines-2021") {
        assertions { edges { stance node { madeBy { nodes { id } } parties { nodes { id } } } } }
        denials { totalCount }
        links(type: [IN_TENSION_WITH], kind: [COUNTER_CLAIM]) { nodes { id } }
      }
      ministry: actor(id: "am-mod") { denials: statements(kind: [Denial]) { totalCount } statements { totalCount } }
    }`);
    expect(answers).toEqual({
      claim: {
        assertions: [{ stance: 'ADMITS', node: { madeBy: ['nikol-pashinyan'], parties: ['armenia'] } }],
        denials: 0,
        links: ['six-soldiers-engineering-work'],
      },
      ministry: { denials: 0, statements: 1 },
    });
  });
});
