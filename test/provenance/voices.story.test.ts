import { ask } from '../../src/api/ask.js';
import type { Graph } from '../../src/graph/run.js';
import { graphOf, story } from '../support/corpus.js';
import { unwrapped } from '../hard-cases/answers.js';
import { findings } from '../story/answers.js';

let graph: Graph;
beforeAll(async () => {
  graph = await graphOf(story);
});
const answer = async (operation: string): Promise<unknown> => unwrapped(await ask(graph, operation));

describe('allegations', () => {
  const allegations = async (filter: string): Promise<unknown> =>
    ((await answer(`{ allegations${filter} { nodes { id kind } } }`)) as { id: string }[]).map(
      ({ id }) => id,
    );

  test('by the day they may first have been made; the undated one last', async () => {
    expect(await allegations('')).toEqual([
      'flood-planned',
      'gates-opened',
      'sign-removed',
      'water-drawn',
      'lock-damaged',
      'two-gates',
    ]);
  });

  test('by whom, against whom, each with all who act for them on the day', async () => {
    expect(await allegations('(against: "orrow", by: "vessany")')).toEqual([
      'gates-opened',
      'sign-removed',
      'water-drawn',
    ]);
    expect(await allegations('(against: "orrow-waterways")')).toEqual(['sign-removed', 'two-gates']);
    expect(await allegations('(by: "orrow")')).toEqual(['lock-damaged']);
    // Terrin speaks for the ministry in May and accuses nobody; the guild endorses the first and alleges the second.
    expect(await allegations('(by: "ilva-terrin")')).toEqual([]);
    expect(await allegations('(by: "fishers-guild")')).toEqual(['flood-planned']);
    expect(await allegations('(by: "fishers-guild", topic: "lake-water")')).toEqual([]);
  });

  test('made certainly, and made perhaps, in a time', async () => {
    expect(await allegations('(during: "2015-05-04")')).toEqual([
      'gates-opened',
      'sign-removed',
      'water-drawn',
    ]);
    expect(await allegations('(maybeDuring: "2015-05-04")')).toEqual([
      'flood-planned',
      'gates-opened',
      'sign-removed',
      'water-drawn',
      'two-gates',
    ]);
    expect(await allegations('(by: "orrow", during: "2015-05-04")')).toEqual([]);
    expect(await allegations('(maybeDuring: "2016-03-02/..")')).toEqual([]);
  });

  test.each(Object.keys(findings))(
    'the dispute of %s is found by its filter, and by no other',
    async (claim) => {
      const words = Object.keys(findings[claim] ?? {});
      const kind = (await answer(`{ claim(id: "${claim}") { kind } }`)) as string;
      if (!kind.endsWith('ALLEGATION')) return;
      for (const word of words) expect(await allegations(`(dispute: [${word}])`)).toContain(claim);
      const none = (await allegations('(dispute: [NO_DISPUTE_RECORDED])')) as string[];
      expect(none.includes(claim)).toBe(words.length === 0);
    },
  );

  test('only Orrow gave two different answers, and only to the first allegation', async () => {
    expect(await allegations('(dispute: [MIXED])')).toEqual(['gates-opened']);
    const mixed = await answer(`{ claim(id: "gates-opened") { mixedAnswers {
      party { id } voices { stance link answer makers { nodes { id } } }
    } } }`);
    const ministry = ['orrow-waterways'];
    expect(mixed).toEqual([
      {
        party: 'orrow',
        voices: [
          // The book, kept on a day unknown in those days, may be older than the allegation.
          { stance: 'ASSERTS', link: 'CONTRADICTS', answer: 'DENIES', makers: ministry },
          {
            stance: 'NEITHER_CONFIRMS_NOR_DENIES',
            link: null,
            answer: 'NEITHER_CONFIRMS_NOR_DENIES',
            makers: ['ilva-terrin'],
          },
          { stance: 'DENIES', link: null, answer: 'DENIES', makers: ministry },
          { stance: 'ASSERTS', link: 'CONTRADICTS', answer: 'DENIES', makers: ministry },
          { stance: 'ASSERTS', link: 'COUNTERS', answer: 'COUNTERS', makers: ministry },
          { stance: 'ADMITS_IN_PART', link: null, answer: 'ADMITS_IN_PART', makers: ['edmar-ronnick'] },
        ],
      },
    ]);
  });

  test('first alleged: one where the dates say so, both where they do not', async () => {
    const first = (claim: string) =>
      answer(`{ claim(id: "${claim}") { firstAllegations { nodes { said { edtf } } } } }`);
    expect(await first('gates-opened')).toEqual(['2015-05-04']);
    expect(await first('flood-planned')).toEqual(['2015-05', '[..2016-03-01]']);
    expect(await first('outside-inspection')).toEqual([]);
  });

  test('the facets count the same claims', async () => {
    const { byKind, totalCount } = (await answer(
      '{ allegations(against: "orrow") { totalCount byKind { value count } nodes { id } } }',
    )) as { byKind: unknown; totalCount: number };
    expect(byKind).toEqual([{ value: 'ALLEGATION', count: 5 }]);
    expect(totalCount).toBe(5);
  });
});

describe('stanceTimeline', () => {
  test('Orrow on the gates: neither, then denial, then a part admitted; each names what its party said before', async () => {
    const points = await answer(`{ stanceTimeline(actor: "orrow", claim: "gates-opened") { nodes {
      stance previous makers { edges { capacity node { id } } } otherStances { stance sameActor order }
    } } }`);
    const before = { sameActor: false, order: 'BEFORE' };
    const neither = { stance: 'NEITHER_CONFIRMS_NOR_DENIES', ...before };
    expect(points).toEqual([
      {
        stance: 'NEITHER_CONFIRMS_NOR_DENIES',
        previous: null,
        makers: [{ capacity: 'spokeswoman of the ministry', node: 'ilva-terrin' }],
        otherStances: [],
      },
      {
        stance: 'DENIES',
        previous: 'BEFORE',
        makers: [{ capacity: null, node: 'orrow-waterways' }],
        otherStances: [neither],
      },
      {
        stance: 'ADMITS_IN_PART',
        previous: 'BEFORE',
        makers: [{ capacity: 'Minister of Waterways', node: 'edmar-ronnick' }],
        otherStances: [neither, { stance: 'DENIES', ...before }],
      },
    ]);
  });

  test('Terrin changes sides on 1 July: what she said before is not the commission’s', async () => {
    const points = await answer(`{ stanceTimeline(actor: "ilva-terrin", rollUp: ACTOR) { nodes {
      said { edtf } stance previous parties { nodes { id } } otherStances { stance }
    } } }`);
    expect(points).toEqual([
      {
        said: '2015-05-05',
        stance: 'NEITHER_CONFIRMS_NOR_DENIES',
        previous: null,
        parties: ['orrow'],
        otherStances: [],
      },
      {
        said: '2015-10-0X',
        stance: 'SUPPORTS',
        previous: 'BEFORE',
        parties: ['lake-commission'],
        otherStances: [],
      },
      // Two sentences of one talk, on a day that is not known: the dates alone do not say that it is the same.
      {
        said: '2015-10-0X',
        stance: 'ASSERTS',
        previous: 'MAYBE',
        parties: ['lake-commission'],
        otherStances: [],
      },
    ]);
    const commission = await answer(
      '{ stanceTimeline(actor: "lake-commission") { nodes { stance said { edtf } } } }',
    );
    expect(commission).toEqual([
      { stance: 'SUPPORTS', said: '2015-10-0X' },
      { stance: 'ASSERTS', said: '2015-10-0X' },
      { stance: 'NO_KNOWLEDGE', said: '[..2016-03-01]' },
    ]);
  });

  test('its pages join without a gap, and the one before is named across them', async () => {
    type Page = {
      edges: { cursor: string; node: { stance: string; previous: string | null } }[];
      totalCount: number;
    };
    const page = async (after: string | null): Promise<Page> =>
      (
        await ask<{ stanceTimeline: Page }>(
          graph,
          `query ($after: String) { stanceTimeline(actor: "orrow", first: 4, after: $after) {
            totalCount edges { cursor node { stance previous statement { id } } } } }`,
          { after },
        )
      ).stanceTimeline;
    const found: string[] = [];
    let [total, after]: [number, string | null] = [1, null];
    while (found.length < total) {
      const { edges, totalCount } = await page(after);
      if (edges.length === 0) break;
      found.push(...edges.map(({ node }) => JSON.stringify(node)));
      [total, after] = [totalCount, edges.at(-1)?.cursor ?? null];
    }
    expect(new Set(found).size).toBe(14);
    expect(found.filter((point) => point.includes('"previous":null'))).toHaveLength(1);
  });

  test('of nobody, and of one who said nothing, it is empty', async () => {
    for (const actor of ['nobody-at-all', 'vessany-officials'])
      expect(await answer(`{ stanceTimeline(actor: "${actor}") { totalCount } }`)).toBe(0);
  });
});

describe('divergingVoices', () => {
  test('Orrow on the gates, with claims one link away, but not two', async () => {
    const [{ voices, answers }] =
      (await answer(`{ divergingVoices(party: "orrow", claim: "gates-opened") { nodes {
      answers voices { stance link direction answer claim { id } }
    } } }`)) as [{ voices: { link: string | null; claim: string; answer: string }[]; answers: string[] }];
    expect([...answers].sort()).toEqual([
      'ADMITS_IN_PART',
      'COUNTERS',
      'DECLINED',
      'DENIES',
      'DID_NOT_DENY',
      'NEITHER_CONFIRMS_NOR_DENIES',
    ]);
    const linked = voices
      .filter(({ link }) => link !== null)
      .map(({ link, claim, answer: word }) => [link, claim, word]);
    expect(linked).toEqual([
      ['CONTRADICTS', 'gates-shut', 'DENIES'],
      ['CONTRADICTS', 'gates-shut', 'DENIES'],
      ['COUNTERS', 'rain-did-it', 'COUNTERS'],
      ['PART_OF', 'one-gate-lifted', 'ADMITS_IN_PART'],
      ['SUPPORTS', 'no-log-kept', 'DID_NOT_DENY'],
      ['REFINES', 'two-gates', 'DECLINED'],
    ]);
  });

  test('a ministry without its minister, a side without a matter, a matter without a side', async () => {
    const matters = (party: string, rest = '') =>
      answer(`{ divergingVoices(party: "${party}"${rest}) { nodes { claim { id } answers } } }`);
    const ofMinister = (await matters('edmar-ronnick')) as { claim: string }[];
    expect(ofMinister.map(({ claim }) => claim)).toEqual(['gates-opened', 'one-gate-lifted', 'two-gates']);
    expect(await matters('vessany')).toEqual([]);
    expect(await matters('orrow', ', topic: "weir-sign"')).toEqual([]);
    expect(await matters('orrow', ', claim: "nothing-at-all"')).toEqual([]);
    expect(await matters('nobody-at-all')).toEqual([]);
  });
});
