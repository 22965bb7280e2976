import { bundledAnswers } from '../hard-cases/answers.js';

const answer = bundledAnswers();
const voices = 'voices { stance link claim { id } makers { nodes { id } } }';

test('S5 “did not deny” is the reporter’s reading; the minister’s own act is a partial admission with a justification', async () => {
  const timeline = await answer(`{ stanceTimeline(actor: "nk-fm-2013") { nodes {
    said { edtf } stance reading claim { id } otherStances { stance order sameActor makers { nodes { id } } }
  } } }`);
  const letter = { said: '2013-09-04', otherStances: [] };
  expect(timeline).toEqual([
    { ...letter, stance: 'ADMITS_IN_PART', reading: 'CODER', claim: 'nk-ap-use-ongoing-2013' },
    { ...letter, stance: 'ASSERTS', reading: 'SPEAKER', claim: 'nk-cannot-refrain-from-ap' },
    { ...letter, stance: 'ASSERTS', reading: 'SPEAKER', claim: 'nk-mines-not-against-civilians' },
    {
      said: '2013-09-04',
      stance: 'DID_NOT_DENY',
      reading: 'REPORTER',
      claim: 'nk-more-ap-mines-2013',
      otherStances: [{ stance: 'ADMITS', order: 'BEFORE', sameActor: false, makers: ['movses-hakobian'] }],
    },
  ]);
});

test('S5 the letter that ICBL sent is answered by four statements, and after how many days is not known', async () => {
  const { asked, replies } = (await answer(`{ replies(to: "icbl-letter-to-nk-2013") {
    asked { actor { id } how outcome }
    replies { nodes { stance link order leastDays mostDays statement { quotes { totalCount } } } }
  } }`)) as { asked: unknown; replies: { stance: string; statement: number }[] };
  expect(asked).toEqual([{ actor: 'nk-authorities', how: 'ADDRESSED', outcome: 'ANSWERED' }]);
  expect(replies.map(({ stance }) => stance)).toEqual([
    'ADMITS_IN_PART',
    'ASSERTS',
    'ASSERTS',
    'DID_NOT_DENY',
  ]);
  // The letter is of 2013, no more is known: the answer may be older than it or 246 days younger.
  for (const reply of replies) {
    expect(reply).toMatchObject({ link: 'ADDRESSED', order: 'MAYBE', leastDays: -118, mostDays: 246 });
    expect(reply.statement).toBeGreaterThan(0);
  }
});

describe('S6 one allegation, three stances inside one party', () => {
  test('the border claim is mixed: the prime minister admits, the delegate does neither', async () => {
    const allegations =
      (await answer(`{ allegations(against: "armenia", topic: "use", dispute: [MIXED]) { nodes {
      id mixedAnswers { party { id } answers ${voices} }
    } } }`)) as { id: string; mixedAnswers: unknown }[];
    const border = { link: null, claim: 'am-emplaced-border-mines-2021' };
    expect(allegations.find(({ id }) => id === 'am-emplaced-border-mines-2021')?.mixedAnswers).toEqual([
      {
        party: 'armenia',
        answers: ['AFFIRMS', 'NEITHER_CONFIRMS_NOR_DENIES'],
        voices: [
          { stance: 'ADMITS', ...border, makers: ['nikol-pashinyan'] },
          { stance: 'NEITHER_CONFIRMS_NOR_DENIES', ...border, makers: ['am-mbt-representative'] },
        ],
      },
    ]);
  });

  test('the ministry recharacterises, one link away, and denies nothing', async () => {
    const [{ answers, voices: found }] = (await answer(`{
      divergingVoices(party: "armenia", claim: "six-soldiers-laying-mines") { nodes { claim { id } answers ${voices} } }
    }`)) as [{ answers: string[]; voices: unknown[] }];
    expect(answers).not.toContain('DENIES');
    expect(found).toEqual(
      expect.arrayContaining([
        {
          stance: 'ADMITS_IN_PART',
          link: null,
          claim: 'six-soldiers-laying-mines',
          makers: ['nikol-pashinyan'],
        },
        {
          stance: 'ADMITS',
          link: 'SUPPORTS',
          claim: 'am-emplaced-border-mines-2021',
          makers: ['nikol-pashinyan'],
        },
        { stance: 'ASSERTS', link: 'COUNTERS', claim: 'six-soldiers-engineering-work', makers: ['am-mod'] },
        {
          stance: 'NEITHER_CONFIRMS_NOR_DENIES',
          link: 'SUPPORTS',
          claim: 'am-emplaced-border-mines-2021',
          makers: ['am-mbt-representative'],
        },
      ]),
    );
    expect(found).toHaveLength(4);
  });

  test('from the border claim the three are found too', async () => {
    const [{ voices: found }] = (await answer(`{
      divergingVoices(party: "armenia", claim: "am-emplaced-border-mines-2021") { nodes { claim { id } ${voices} } }
    }`)) as [{ voices: { stance: string; makers: string[]; link: string | null }[] }];
    const of2021 = found.filter(({ makers }) => !['armenia', 'am-officials'].includes(String(makers)));
    expect(of2021.map(({ stance, makers, link }) => [stance, ...makers, link])).toEqual([
      ['ADMITS', 'nikol-pashinyan', null],
      ['ADMITS_IN_PART', 'nikol-pashinyan', 'SUPPORTS'],
      ['ASSERTS', 'am-mod', 'IN_TENSION_WITH'],
      ['NEITHER_CONFIRMS_NOR_DENIES', 'am-mbt-representative', null],
    ]);
  });

  test('rolled up or not, the timeline keeps the voices apart, and leaves their order open where it is', async () => {
    const timeline = (rollUp: string) =>
      answer(`{ stanceTimeline(actor: "armenia", claim: "am-emplaced-border-mines-2021", rollUp: ${rollUp}) { nodes {
        stance previous parties { nodes { id } } otherStances { stance order sameActor }
      } } }`);
    const other = { order: 'MAYBE', sameActor: false };
    expect(await timeline('PARTY')).toEqual([
      {
        stance: 'ADMITS',
        previous: null,
        parties: ['armenia'],
        otherStances: [{ stance: 'NEITHER_CONFIRMS_NOR_DENIES', ...other }],
      },
      {
        stance: 'NEITHER_CONFIRMS_NOR_DENIES',
        previous: 'MAYBE',
        parties: ['armenia'],
        otherStances: [{ stance: 'ADMITS', ...other }],
      },
    ]);
    expect(await timeline('ACTOR')).toEqual([]);
  });
});

describe('S7 denial of the claim and attack on the assertion', () => {
  test('are two replies of one letter, the second a new counter-allegation', async () => {
    const { replies } = (await answer(`{ replies(to: "az-cleared-1318-pmn-e") { replies { nodes {
      stance link claim { id kind against { nodes { id } } } order leastDays mostDays statement { id }
    } }  asked { actor { id } } } }`)) as { replies: unknown };
    const after = { order: 'AFTER', leastDays: 22, mostDays: 22 };
    expect(replies).toEqual([
      {
        stance: 'DENIES',
        link: 'REPLIES_TO',
        claim: { id: 'az-cleared-1318-pmn-e', kind: 'ALLEGATION', against: ['armenia'] },
        statement: 'u-am-unsc-letter-2022-09-13.az-cleared-1318-pmn-e.denies',
        ...after,
      },
      {
        stance: 'ASSERTS',
        link: 'COUNTERS',
        claim: { id: 'az-false-information-2022', kind: 'COUNTER_ALLEGATION', against: ['azerbaijan'] },
        statement: 'u-am-unsc-letter-2022-09-13.az-false-information-2022.asserts',
        ...after,
      },
    ]);
  });

  test('HALO’s “absolute lie” answers one accusation, and another doubtfully', async () => {
    const replies = await answer(`{ replies(to: "u-avagyan-halo") { replies { nodes {
      stance doubtful link claim { id } makers { nodes { id } }
    } } } }`);
    const halo = { stance: 'DENIES', link: 'REPLIES_TO', makers: ['halo-trust'] };
    const denials = (replies as { stance: string }[]).filter(({ stance }) => stance === 'DENIES');
    expect(denials).toEqual([
      { ...halo, doubtful: false, claim: 'halo-gave-maps-to-turkish-services' },
      { ...halo, doubtful: true, claim: 'halo-reconnaissance' },
    ]);
  });
});
