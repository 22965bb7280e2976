import { bundledAnswers } from '../hard-cases/answers.js';

const answer = bundledAnswers();

describe('S8 a counter-claim is no negation', () => {
  test('Armenia’s counter-allegation stands in the mirror of accusations, at the side of what Azerbaijan alleges', async () => {
    const mirror = (await answer(`{ mutualAccusations(a: "armenia", b: "azerbaijan", topic: "use") {
      truncated byA { nodes { id kind } } byB { nodes { id disputeFindings { finding } } }
    } }`)) as { truncated: boolean; byA: unknown; byB: { id: string; disputeFindings: string[] }[] };
    expect(mirror.truncated).toBe(false);
    expect(mirror.byA).toEqual([
      { id: 'az-mined-majority-1990s', kind: 'COUNTER_ALLEGATION' },
      { id: 'az-false-information-2022', kind: 'COUNTER_ALLEGATION' },
    ]);
    expect(mirror.byB.map(({ id }) => id)).toContain('am-mined-during-occupation');
    expect(mirror.byB.find(({ id }) => id === 'am-mined-on-withdrawal-2020')?.disputeFindings).toEqual([
      'COUNTERED',
      'DISPUTED',
    ]);
  });

  test('it counters two claims, contradicts none, and “not used since 1994” is neither its denial nor a reply to it', async () => {
    const claim = await answer(`{ claim(id: "az-mined-majority-1990s") {
      counters: links(type: [COUNTERS], direction: OUT) { nodes { id } }
      contrary: links(type: [CONTRADICTS, IN_TENSION_WITH]) { totalCount }
      alike: links(type: [LOOKS_LIKE]) { nodes { id } }
    } }`);
    expect(claim).toEqual({
      counters: ['am-mined-during-occupation', 'am-mined-on-withdrawal-2020'],
      contrary: 0,
      alike: ['az-no-use-since-1994'],
    });
    const replies = await answer(`{ replies(to: "az-mined-majority-1990s") {
      asked { actor { id } outcome } replies { totalCount }
    } }`);
    expect(replies).toEqual({ asked: [{ actor: 'azerbaijan', outcome: 'SILENT' }], replies: 0 });
  });
});

describe('S9 assessments of one claim, and what its words mean', () => {
  test('the allegation, its doubt and its adoption, with the order that the dates allow', async () => {
    const timeline = (actor: string) =>
      answer(`{ stanceTimeline(actor: "${actor}", claim: "am-produces-ap-mines") { nodes {
        said { edtf } stance previous otherStances { stance order sameActor }
      } } }`);
    expect(await timeline('azerbaijan')).toEqual([
      { said: '2022-09', stance: 'ASSERTS', previous: null, otherStances: [] },
      { said: '2023-01-03', stance: 'ASSERTS', previous: 'BEFORE', otherStances: [] },
    ]);
    // One profile both adopts the claim and calls it hard to confirm: two stances, one actor, one day.
    const other = { order: 'OVERLAPS', sameActor: true };
    expect(await timeline('landmine-monitor')).toEqual([
      {
        said: '2023-12-22',
        stance: 'ASSERTS',
        previous: null,
        otherStances: [{ stance: 'DOUBTS', ...other }],
      },
      {
        said: '2023-12-22',
        stance: 'DOUBTS',
        previous: 'OVERLAPS',
        otherStances: [{ stance: 'ASSERTS', ...other }],
      },
    ]);
  });

  test('what the Monitor means by production is a claim of its own on the same topic', async () => {
    const claims = await answer(
      '{ stanceTimeline(actor: "landmine-monitor", topic: "production") { nodes { claim { id } } } }',
    );
    expect(claims).toEqual(
      expect.arrayContaining([
        'production-includes-modification',
        'monitor-lists-armenia-as-producer',
        'pmn-e-origin-questions-remain',
      ]),
    );
  });

  test('all that Armenia said on production is older than the allegation', async () => {
    const found = await answer(`{ replies(to: "am-produces-ap-mines") {
      asked { actor { id } outcome } replies { nodes { claim { id } link order leastDays mostDays said { edtf } } }
    } }`);
    expect(found).toEqual({
      asked: [{ actor: 'armenia', outcome: 'ANSWERED_ONLY_EARLIER' }],
      replies: [
        {
          claim: 'am-never-produced-ap',
          link: 'CONTRADICTS',
          order: 'BEFORE',
          leastDays: -4537,
          mostDays: -4508,
          said: '2010-04-29',
        },
      ],
    });
  });
});

test('S14 “a tiny part” and then “all remaining” maps: a sequence, no contradiction', async () => {
  const claim = await answer(`{ claim(id: "maps-handed-are-tiny-part") {
    contradictions: links(type: [CONTRADICTS, COUNTERS]) { totalCount }
    alike: links(type: [LOOKS_LIKE]) { nodes { id about { edtf } statements { nodes { said { edtf } } } } }
    statements { nodes { said { edtf } } }
    disputeFindings { finding }
    mixedAnswers { party { id } }
  } }`);
  expect(claim).toEqual({
    contradictions: 0,
    alike: [
      { id: 'all-remaining-maps-handed-over', about: '[..2021-12-14]', statements: ['[2021-12-14..]'] },
    ],
    statements: ['2021-06-13'],
    disputeFindings: ['ADMITTED'],
    mixedAnswers: [],
  });
});
