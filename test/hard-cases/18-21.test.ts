import { bundledAnswers } from './answers.js';

const answer = bundledAnswers();

describe('18. Look-alikes that agree', () => {
  test('97,000 and 92,000 mines on maps, and 15 detainees twice, are two exchanges', async () => {
    const exchanges = await answer(`{
      maps: claim(id: "maps-97000-aghdam") { ...Alike }
      detainees: claim(id: "exchange-june-2021") { ...Alike }
    }
    fragment Alike on Claim {
      ...Said
      links(type: [LOOKS_LIKE]) { nodes { ...Said } }
      disputeFindings { finding }
    }
    fragment Said on Claim {
      id
      places { nodes { id } }
      events { nodes { id } }
      figures { nodes { value qualifier period { edtf } } }
    }`);
    const june = { places: ['aghdam'], events: ['exchange-of-2021-06-12'] };
    const july = { places: ['fuzuli', 'zangilan'], events: ['exchange-of-2021-07-03'] };
    const figure = (value: number, qualifier: string, period: string) => [{ value, qualifier, period }];
    expect(exchanges).toEqual({
      maps: {
        id: 'maps-97000-aghdam',
        ...june,
        figures: figure(97_000, 'ABOUT', '2021-06-12'),
        links: [
          { id: 'maps-92000-fizuli-zangilan', ...july, figures: figure(92_000, 'ABOUT', '2021-07-03') },
        ],
        disputeFindings: [],
      },
      detainees: {
        id: 'exchange-june-2021',
        ...june,
        figures: figure(15, 'EXACT', '2021-06-12'),
        links: [{ id: 'exchange-july-2021', ...july, figures: figure(15, 'EXACT', '2021-07-03') }],
        disputeFindings: [],
      },
    });
  });

  test('1,318 may be part of “over 2,700”, and “a tiny part” is older than “all remaining”', async () => {
    const claims = await answer(`{
      cleared: claim(id: "az-cleared-1318-pmn-e") { ...Alike }
      tiny: claim(id: "maps-handed-are-tiny-part") { ...Alike }
    }
    fragment Alike on Claim {
      about { edtf }
      figures { nodes { value qualifier } }
      links(type: [LOOKS_LIKE, CONTRADICTS, PART_OF]) {
        edges { type node { id about { edtf } figures { nodes { value qualifier population } } } }
      }
    }`);
    const looksLike = (node: unknown) => ({ type: 'LOOKS_LIKE', node });
    const between = 'between army positions';
    expect(claims).toEqual({
      cleared: {
        about: '2022-08',
        figures: [{ value: 1318, qualifier: 'EXACT' }],
        links: [
          looksLike({
            id: 'az-2700-armenian-mines',
            about: '2022-08/2023-01-03',
            figures: [{ value: 2700, qualifier: 'MORE_THAN', population: 'Lachin and Kalbajar districts' }],
          }),
          looksLike({
            id: 'az-found-100-pmn-e',
            about: '2022-09',
            figures: [100, 8, 10].map((value) => ({ value, qualifier: 'EXACT', population: between })),
          }),
        ],
      },
      tiny: {
        about: '2021-06-13',
        figures: [],
        links: [looksLike({ id: 'all-remaining-maps-handed-over', about: '[..2021-12-14]', figures: [] })],
      },
    });
  });
});

test('19. One utterance, two versions', async () => {
  const accuracy = await answer(`{ claim(id: "maps-accuracy-25") { statements { nodes {
    utterance { id said { edtf } }
    reportedBy { edges { asReported node {
      utterance { issuedAs { id } } figures(measure: "map-accuracy") { nodes { qualifier value population } }
    } } }
  } } } }`);
  expect(accuracy).toEqual([
    {
      utterance: { id: 'u-aliyev-2021-08-14', said: '2021-08-14' },
      reportedBy: [
        {
          asReported: '= 25%; "the maps provided by Armenia", printed after the Fizuli and Zangilan maps',
          node: {
            utterance: 'wikipedia-nk-mines',
            figures: [{ qualifier: 'EXACT', value: 25, population: 'the maps provided by Armenia' }],
          },
        },
        {
          asReported: '<= 25%; "these maps" = the Aghdam maps',
          node: {
            utterance: 'lm-am-2023',
            figures: [{ qualifier: 'AT_MOST', value: 25, population: '"these maps": the Aghdam maps' }],
          },
        },
      ],
    },
  ]);
});

describe('20. Figures need population and period', () => {
  test('five totals of victims count different people at different times', async () => {
    const totals = await answer(`{
      ministry: claim(id: "cas-moh-687") { figures(measure: "victims") { ...Total } }
      redCross: claim(id: "cas-red-cross-747") { figures { ...Total } }
      article: claim(id: "cas-326-1994-2004") { figures { ...Total } }
      undp: claim(id: "cas-undp-123-300") { figures { ...Total } }
    }
    fragment Total on FigureConnection {
      nodes { measure { id } qualifier value population period { edtf earliest latest } }
    }`);
    const period = (edtf: string, earliest: string | null, latest: string | null) => ({
      edtf,
      earliest,
      latest,
    });
    const truce = {
      population: 'landmines, near the enclave',
      period: period('1994/..', '1994-01-01', null),
    };
    expect(totals).toEqual({
      ministry: [
        {
          measure: 'victims',
          qualifier: 'EXACT',
          value: 687,
          population: 'explosions including landmines',
          period: period('1993-06/1999-05', '1993-06-01', '1999-05-31'),
        },
      ],
      redCross: [
        {
          measure: 'victims',
          qualifier: 'EXACT',
          value: 747,
          population: 'landmine victims registered by the mission',
          period: period('[..2019]', null, '2019-12-31'),
        },
      ],
      article: [
        {
          measure: 'casualty-count',
          qualifier: 'EXACT',
          value: 326,
          population: 'mine/UXO',
          period: period('1994/2004', '1994-01-01', '2004-12-31'),
        },
      ],
      undp: [
        { measure: 'killed', qualifier: 'EXACT', value: 123, ...truce },
        { measure: 'injured', qualifier: 'MORE_THAN', value: 300, ...truce },
      ],
    });
  });

  test('the infobox merges two of them into a range that neither source gives', async () => {
    const infobox = await answer(`{ claim(id: "cas-infobox-armenian-side") {
      figures { nodes { measure { id } value min max qualifier population } }
      links(type: [DERIVED_FROM], direction: OUT) { edges { basis note node { id } } }
    } }`);
    const side = { value: null, qualifier: 'ABOUT', population: 'Combatant1: Artsakh, Armenia' };
    expect(infobox).toEqual({
      figures: [
        { measure: 'killed', min: 123, max: 180, ...side },
        { measure: 'injured', min: 300, max: 507, ...side },
      ],
      links: [
        { basis: 'INFERRED', note: 'Upper ends.', node: 'cas-moh-687' },
        { basis: 'INFERRED', note: 'Lower ends.', node: 'cas-undp-123-300' },
      ],
    });
  });

  test('of 18 and 20 civilians one has no end, the other ends in June 2021', async () => {
    const civilians = await answer(`{ node(id: "civilians-killed") { ... on Measure { figures { nodes {
      value period { earliest latest } claim { id statements { nodes { said { edtf } madeBy { nodes { id } } } } }
    } } } } }`);
    expect(civilians).toEqual([
      {
        value: 20,
        period: { earliest: '2020-01-01', latest: '2021-06-30' },
        claim: { id: 'cas-az-reported-7-20', statements: [{ said: '2021-06', madeBy: ['azerbaijan'] }] },
      },
      {
        value: 18,
        period: { earliest: '2020-01-01', latest: null },
        claim: { id: 'cas-post-2020-7-18', statements: [{ said: '[2023..]', madeBy: ['wikipedia'] }] },
      },
      {
        value: 3,
        period: { earliest: '2021-06-04', latest: '2021-06-04' },
        claim: { id: 'kalbajar-explosion-2021', statements: [{ said: '[2023..]', madeBy: ['wikipedia'] }] },
      },
    ]);
  });
});

describe('21. Figures that contradict themselves', () => {
  test('eleven killed in half of 2004, ten in the year', async () => {
    const halfYear = await answer(`{ claim(id: "cas-lm-2004-first-half") {
      ...Killed
      links(type: [CONTRADICTS]) { nodes { ...Killed } }
      disputeFindings { finding }
    } }
    fragment Killed on Claim { figures(measure: "killed") { nodes { value period { edtf } } } }`);
    expect(halfYear).toEqual({
      figures: [{ value: 11, period: '2004-01/2004-06' }],
      links: [[{ value: 10, period: '2004' }]],
      disputeFindings: ['CONTRADICTED'],
    });
  });

  test('five types of land come to 10,000,000 m2 more than the land', async () => {
    const land = (await answer(`{ node(id: "halo-cleared-2004.area") { ... on Figure {
      value unit parts { nodes { value population } }
    } } }`)) as { value: number; unit: string; parts: { value: number; population: string }[] };
    expect(land).toEqual({
      value: 3_580_289,
      unit: 'm2',
      parts: [
        { value: 11_003_537, population: 'access routes' },
        { value: 1_519_953, population: 'agricultural' },
        { value: 33_900, population: 'community infrastructure' },
        { value: 139_415, population: 'major infrastructure' },
        { value: 883_484, population: 'other' },
      ],
    });
    expect(sum(land.parts) - land.value).toBe(10_000_000);
  });

  test('the years 1995 to 2004 use up all 326 casualties since 1994', async () => {
    const total = (await answer(`{ node(id: "cas-326-1994-2004.casualties") { ... on Figure {
      value period { edtf } parts { nodes { value period { edtf } } }
    } } }`)) as { value: number; period: string; parts: { value: number; period: string }[] };
    const byYear = Object.fromEntries(total.parts.map(({ value, period }) => [period, value]));
    expect(byYear).toEqual({
      '1995': 86,
      '1996': 64,
      '1997': 25,
      '1998': 16,
      '1999': 30,
      '2000': 14,
      '2001': 19,
      '2002': 17,
      '2003': 21,
      '2004': 34,
    });
    expect(total).toMatchObject({ value: 326, period: '1994/2004' });
    expect(sum(total.parts)).toBe(326);
  });

  test('session 74 in 2016 sits ill with session 77 in 2022; the “only” operator is one of three', async () => {
    const claims = await answer(`{
      resolution: claim(id: "az-voted-unga-every-year-since-2005") {
        links(type: [IN_TENSION_WITH, CONTRADICTS]) { edges { type node { id about { edtf } } } }
      }
      only: claim(id: "halo-only-other-demining-org") {
        links(type: [CONTRADICTS]) { edges { basis node { id actors { nodes { id } } } } }
      }
    }`);
    expect(claims).toEqual({
      resolution: [{ type: 'IN_TENSION_WITH', node: { id: 'am-voted-unga-77-63', about: '2022-12' } }],
      only: [
        {
          basis: 'INFERRED',
          node: {
            id: 'army-and-emergency-destroyed-2004',
            actors: ['nk-army-engineering', 'nk-dept-emergency'],
          },
        },
      ],
    });
  });

  const sum = (figures: readonly { value: number }[]): number =>
    figures.reduce((total, { value }) => total + value, 0);
});
