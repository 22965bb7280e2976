import { bundledAnswers } from './answers.js';

const answer = bundledAnswers();

describe('6. The denial is older than the allegation', () => {
  test('what Armenia said on production in 2010 answers the allegations of 2022 only earlier', async () => {
    const claim = await answer(`{ claim(id: "am-produces-ap-mines") {
      findings: disputeFindings { finding statements { nodes { said { edtf } madeBy(as: [ATTRIBUTED]) { nodes { id } } } } }
      assertions(party: "azerbaijan") { nodes { said { edtf earliest latest } } }
      denials { totalCount }
    } }`);
    const letter = { said: '2010-04-29', madeBy: ['armenia'] };
    expect(claim).toEqual({
      findings: [
        { finding: 'ANSWERED_ONLY_EARLIER', statements: [letter] },
        { finding: 'CONTRADICTED', statements: [letter] },
        { finding: 'DOUBTED', statements: [{ said: '2023-12-22', madeBy: ['landmine-monitor'] }] },
      ],
      assertions: [
        { edtf: '2022-09', earliest: '2022-09-01', latest: '2022-09-30' },
        { edtf: '2023-01-03', earliest: '2023-01-03', latest: '2023-01-03' },
      ],
      denials: 0,
    });
  });

  test('a statement of 2010 does not contradict production alleged for 2021', async () => {
    const claim = await answer(`{ claim(id: "lachin-kalbajar-mines-made-2021") {
      about { edtf }
      disputeFindings { finding }
      links(type: [CONTRADICTS, IN_TENSION_WITH]) { edges { type node { id } } }
    } }`);
    expect(claim).toEqual({
      about: '2021',
      disputeFindings: ['UNANSWERED'],
      links: [{ type: 'IN_TENSION_WITH', node: 'am-never-produced-ap' }],
    });
  });

  test('the letter of 13 September 2022 may answer what the lost note 8 gave, and not the release of 17 September', async () => {
    const september = await answer(`{
      supplyRoads: claim(id: "am-mined-supply-roads-2022") {
        disputeFindings { finding }
        denials { nodes {
          said { edtf }
          repliesTo { nodes { said { edtf earliest latest } citations(stub: true) { nodes { mark } } } }
        } }
      }
      provocateurs: claim(id: "am-mines-buried-by-provocateurs") {
        disputeFindings { finding statements { nodes { said { edtf } } } }
      }
    }`);
    expect(september).toEqual({
      supplyRoads: {
        disputeFindings: ['COUNTERED', 'DENIED'],
        denials: [
          {
            said: '2022-09-13',
            repliesTo: [
              {
                said: { edtf: '2022-09', earliest: '2022-09-01', latest: '2022-09-30' },
                citations: ['8'],
              },
            ],
          },
        ],
      },
      provocateurs: [{ finding: 'UNANSWERED', statements: ['2022-09-17'] }],
    });
  });
});

test('7. Scope of a denial', async () => {
  const denials = await answer(`{
    letter: node(id: "u-am-unsc-letter-2022-09-13") { ...Denied }
    halo: node(id: "u-halo-absolute-lie") { ...Denied }
  }
  fragment Denied on Utterance { statements(kind: [Denial]) {
    nodes { claim { id disputeFindings { finding } } position { scope scopeNote doubtful } }
  } }`);
  const denied = (doubtful: boolean, claim: string, findings: string[], scopeNote: string) => ({
    claim: { id: claim, disputeFindings: findings },
    position: { scope: 'UNCLEAR', scopeNote, doubtful },
  });
  expect(denials).toEqual({
    letter: [
      denied(
        false,
        'am-mined-supply-roads-2022',
        ['COUNTERED', 'DENIED'],
        'as framed by the Monitor; whether the letter (13 September) precedes this claim cannot be settled, footnote 8 being missing',
      ),
      denied(
        false,
        'az-cleared-1318-pmn-e',
        ['COUNTERED', 'DENIED'],
        'within "these claims"; the denial is taken to be in, or of the date of, the cited letter',
      ),
      denied(
        true,
        'az-found-100-pmn-e',
        ['DENIED_DOUBTFULLY'],
        '"these claims" stands in the following paragraph, and one of the two releases is dated 17 September, after the letter',
      ),
      denied(
        true,
        'cleared-mines-are-armenian',
        ['DENIED_DOUBTFULLY'],
        '"these claims" covers the clearance claim; whether it covers the origin of the mines is not stated',
      ),
    ],
    halo: [
      denied(
        false,
        'halo-gave-maps-to-turkish-services',
        ['DENIED', 'ENDORSED_BY_OTHERS'],
        '"the accusation" (singular) after "these claims" (plural)',
      ),
      denied(
        true,
        'halo-reconnaissance',
        ['DENIED_DOUBTFULLY', 'ENDORSED_BY_OTHERS'],
        '"the accusation" is singular and may mean the maps only',
      ),
    ],
  });
});

test('8. Half a sentence is contested', async () => {
  const halves = await answer(`{
    produced: claim(id: "am-never-produced-ap") { ...Half }
    exported: claim(id: "am-never-exported-ap") { ...Half }
  }
  fragment Half on Claim {
    assertions { nodes { utterance { id } quotes { nodes { start end } } } }
    disputeFindings { finding }
    links(type: [CONTRADICTS, COUNTERS, UNDERMINES]) { nodes { id } }
  }`);
  expect(halves).toEqual({
    produced: {
      assertions: [{ utterance: 'u-am-letter-2010-04-29', quotes: [{ start: 1468, end: 1563 }] }],
      disputeFindings: ['CONTRADICTED'],
      links: ['am-produces-ap-mines'],
    },
    exported: {
      assertions: [{ utterance: 'u-am-letter-2010-04-29', quotes: [{ start: 1506, end: 1563 }] }],
      disputeFindings: [],
      links: [],
    },
  });
});
