import { ask } from '../../src/api/ask.js';
import type { Graph } from '../../src/graph/run.js';
import { unwrapped } from '../hard-cases/answers.js';
import { deepestChain, roots, unverified } from '../story/answers.js';
import { graphOf, story } from '../support/corpus.js';

let graph: Graph;
beforeAll(async () => {
  graph = await graphOf(story);
}, 120_000);
const answer = async (operation: string, variables: object = {}): Promise<unknown> =>
  unwrapped(await ask(graph, operation, { ...variables }));

describe('attributionChain', () => {
  test('from the dossier through Watch and the Gazette to the release of the Office', async () => {
    const chain = (await answer(`{ attributionChain(
      statement: "u-courier-2016-03-01.reports.u-watch-2015-11-20.reports.u-gazette-2015-05-06.reports.office-says-gates"
    ) { depth end origin inferred gaps truncated links { mode statement { utterance { id } } asReported quotes { quote } citations { mark source { id } } } } }`)) as {
      links: { mode: string | null; statement: string }[];
    };
    expect(chain).toMatchObject({
      depth: 4,
      end: 'ROOT',
      origin: 'KNOWN',
      inferred: false,
      truncated: false,
    });
    expect(chain.links.map(({ statement, mode }) => [statement, mode])).toEqual(deepestChain);
    expect(chain.links.map((link) => (link as unknown as { asReported: string | null }).asReported)).toEqual([
      'The night is gone, and the weir bears the name of the other bank.',
      '“In the dead of night” becomes “at night”.',
      null,
      null,
    ]);
  });

  test.each([
    [
      'u-courier-2016-03-01.reports.office-says-gates',
      { depth: 2, end: 'ROOT', origin: 'KNOWN', inferred: true },
    ],
    ['keeper-says-shut', { depth: 1, end: 'ROOT', origin: 'AS_TOLD', inferred: false }],
    ['watch-doubts-gates', { depth: 1, end: 'ROOT', origin: 'KNOWN', inferred: false }],
  ])('%s', async (id, expected) => {
    expect(await answer(`{ attributionChain(statement: "${id}") { depth end origin inferred } }`)).toEqual(
      expected,
    );
  });

  test('as of a day before the release was told, nothing inside the report is to be seen', async () => {
    const chain = await answer(
      `{ attributionChain(statement: "gazette-quotes-terrin", asOf: { saidBy: "2015-05-06" }) { end depth } }`,
    );
    expect(chain).toEqual({ end: 'ROOT', depth: 2 });
    expect(await answer('{ attributionChain(statement: "nobody") { depth } }')).toBeNull();
  });
});

/** One text for all, since the database plans each for seconds. */
describe('corroboration', () => {
  interface Found {
    readonly withInferred: Record<string, number>;
    readonly withoutInferred: Record<string, number>;
    readonly roots: readonly { readonly known: boolean; readonly utterance: string }[];
    readonly [answer: string]: unknown;
  }
  const corroboration = async (claim: string, stance: readonly string[] = ['ASSERTS']): Promise<Found> =>
    (await answer(
      `query ($claim: ID!, $stance: [Stance!]) { corroboration(claim: $claim, stance: $stance) {
        withInferred { roots knownRoots reports editions documents rootActors rootParties unstatedParties }
        withoutInferred { roots knownRoots unknownRoots rootParties }
        roots { known utterance { id } } strict: roots(inferred: false) { kind known actors { id } parties { id } }
        endorsements { nodes { id } } echoes { statement { id } } circles { circular reasons works { id } }
        parts { claim { id } } truncated } }`,
      { claim, stance },
    )) as Found;

  test('five reports in four editions of three works, and one root; the officials of the Courier are inferred', async () => {
    expect(await corroboration('gates-opened')).toMatchObject({
      withInferred: { roots: 1, knownRoots: 1, reports: 5, editions: 4, documents: 3, rootParties: 1 },
      withoutInferred: { roots: 2, knownRoots: 1, unknownRoots: 1, rootParties: 1 },
      strict: [
        { kind: 'UTTERANCE', known: true, actors: ['vessany-office'], parties: ['vessany'] },
        { kind: 'INFERRED_REPORT', known: false, actors: ['vessany-officials'], parties: ['vessany'] },
      ],
      endorsements: ['u-guild-2015-05.gates-opened.endorses'],
      echoes: [],
      truncated: false,
    });
  });

  test.each(Object.entries(roots))('the roots of %s, known and unknown', async (claim, expected) => {
    const found = await corroboration(claim);
    const of = (known: boolean): string[] =>
      found.roots
        .filter((root) => root.known === known)
        .map(({ utterance }) => utterance)
        .sort();
    expect({ known: of(true), unknown: of(false) }).toEqual(expected);
  });

  test('the keeper and the second man are of no stated party, and count for none', async () => {
    const { withInferred } = await corroboration('gates-shut');
    expect(withInferred).toMatchObject({ rootActors: 2, rootParties: 1, unstatedParties: 1 });
  });

  test('an endorsement is not counted even when it is asked for', async () => {
    const { withInferred } = await corroboration('gates-opened', ['ENDORSES']);
    expect(withInferred).toMatchObject({ roots: 0, documents: 0 });
  });

  test('Watch and the Courier cite each other: a see-also of the first edition, no circle of editions', async () => {
    expect((await corroboration('gates-opened'))['circles']).toEqual([
      { circular: false, reasons: ['SEE_ALSO', 'OTHER_EDITION'], works: ['courier-dossier', 'watch-report'] },
    ]);
  });

  test('a claim that nobody asserts has no roots; one that is not there has no answer', async () => {
    expect(await corroboration('one-gate-lifted', ['DENIES'])).toMatchObject({
      roots: [],
      parts: ['gates-opened'],
    });
    expect(await corroboration('nothing')).toBeNull();
  });
});

describe('sourceImpact', () => {
  interface Impact {
    readonly fallen: readonly string[];
    readonly claims: readonly unknown[];
    readonly weakened: readonly string[];
    readonly claimsLosingRoots: number;
    readonly truncated: boolean;
  }
  const impact = async (source: string): Promise<Impact> =>
    (await answer(
      `query ($source: ID!) { sourceImpact(source: $source) {
        fallen(first: 100) { nodes { id } } weakened { nodes { id } }
        claims { nodes { claim { id } lost left after { knownRoots unknownRoots } } } claimsLosingRoots truncated } }`,
      { source },
    )) as Impact;

  test('without the Gazette the accusation is still told by the Courier, the keeper’s word by nobody', async () => {
    const { weakened, claims, truncated } = await impact('gazette-2015-05-06');
    expect({ truncated, weakened }).toEqual({
      truncated: false,
      weakened: expect.arrayContaining(['office-says-gates']) as unknown,
    });
    expect(claims).toEqual(
      expect.arrayContaining([
        // The release, and the minister who admits a part.
        { claim: 'gates-opened', lost: 0, left: 'ROOTS', after: { knownRoots: 2, unknownRoots: 0 } },
        { claim: 'gates-shut', lost: 1, left: 'ROOTS', after: { knownRoots: 2, unknownRoots: 0 } },
      ]),
    );
  });

  test('without the release itself all that tells of it falls', async () => {
    const { fallen, claims } = await impact('office-release');
    expect(fallen).toEqual(
      expect.arrayContaining([
        'office-says-gates',
        'u-gazette-2015-05-06.reports.office-says-gates',
        'u-courier-2016-03-01.reports.office-says-gates',
      ]),
    );
    expect(claims).toContainEqual(expect.objectContaining({ claim: 'gates-opened', left: 'ROOTS' }));
  });

  test('a source that holds nothing takes nothing with it', async () => {
    const none = { fallen: [], weakened: [], claims: [], claimsLosingRoots: 0, truncated: false };
    expect(await impact('watch-note-5')).toEqual(none);
    expect(await impact('nothing')).toBeNull();
  });
});

describe('quoteAudit', () => {
  const audit = (source: string) =>
    answer(
      `{ quoteAudit(source: "${source}") { verified unverified broken editions { edition { id } attached } } }`,
    );

  test('what is not attached is unverified, and said so', async () => {
    expect(await audit('courier-dossier')).toEqual({
      verified: 15,
      unverified: unverified.passages,
      broken: 0,
      editions: [
        { edition: unverified.edition, attached: false },
        { edition: 'courier-dossier@2016-03-01', attached: true },
      ],
    });
  });

  test('letters beyond the basic plane count as one; a changed letter, word, quote or place shows as broken', async () => {
    expect(await audit('gazette-2015-05-06')).toMatchObject({ verified: 11, broken: 0 });
    const at =
      "MATCH (e:Edition {id: 'gazette-2015-05-06@print'})<-[f:FOUND_IN]-() WITH e, f ORDER BY f.start, f.id";
    const broken = async (): Promise<unknown> =>
      answer('{ quoteAudit(source: "gazette-2015-05-06") { broken } }');
    const [astral] = await graph.read(
      `${at} WHERE f.words =~ '.*[^\\u0000-\\uFFFF].*' RETURN f.id AS id, f.words AS words LIMIT 1`,
    );
    expect(astral).toBeDefined();
    const last = `${at} WITH collect(f)[-1] AS f`;
    const [passage] = await graph.read(`${last} RETURN f.id AS id`);
    const one = "MATCH (:Edition {id: 'gazette-2015-05-06@print'})<-[f:FOUND_IN {id: $id}]-()";
    const change = async (set: string, property: string): Promise<void> => {
      await graph.summary(`${one} SET f.kept = f.${property}, f.${property} = ${set}`, {
        id: passage?.['id'],
      });
      expect(await broken()).toBe(1);
      await graph.summary(`${one} SET f.${property} = f.kept REMOVE f.kept`, { id: passage?.['id'] });
      expect(await broken()).toBe(0);
    };
    await change("f.words + '.'", 'words');
    await change("'nobody said this'", 'quote');
    await change('f.start + 1', 'start');
    await change('f.start - 1', 'end');
    await change('-1', 'start');
  });
});
