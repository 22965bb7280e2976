import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from '../../src/api/ask.js';
import { packageRoot } from '../../src/config.js';
import { attach } from '../../src/graph/attach.js';
import type { Graph } from '../../src/graph/run.js';
import { unwrapped } from '../hard-cases/answers.js';
import { bundledCorpus, graphOf } from '../support/corpus.js';

let graph: Graph;
beforeAll(async () => {
  graph = await graphOf(bundledCorpus);
}, 120_000);
const answer = async (operation: string): Promise<unknown> => unwrapped(await ask(graph, operation));

const profile =
  'u-doc-lm-nk-2013.reports.u-doc-asbarez-2013-07-26.reports.u-hakobian-2013-07.nk-more-ap-mines-2013.admits';

test('S1 the profile tells what Asbarez told of the general, three links deep, in a paraphrase between quotation marks', async () => {
  const chain = await answer(`{ attributionChain(statement: "${profile}") {
    depth end origin inferred gaps
    links { level mode identity tellers { id } document { id } statement { said { edtf } } quotes { quote edition { id } } citations { mark source { id } } gaps }
  } }`);
  expect(chain).toEqual({
    depth: 3,
    end: 'ROOT',
    origin: 'AS_TOLD',
    inferred: false,
    gaps: ['WORDS_NOT_HELD'],
    links: [
      {
        level: 1,
        mode: 'QUOTED_PARAPHRASE',
        identity: 'STATED',
        tellers: ['landmine-monitor'],
        document: 'lm-nk-2013',
        statement: '2013-11-28',
        quotes: [
          {
            quote:
              '“his forces have placed more anti-personnel landmines this year … and north of the disputed territory.”[2]',
            edition: 'lm-nk-2013@2013-11-28',
          },
        ],
        citations: [{ mark: '2', source: 'asbarez-2013-07-26' }],
        gaps: [],
      },
      {
        level: 2,
        mode: 'INDIRECT',
        identity: 'STATED',
        tellers: ['asbarez'],
        document: 'asbarez-2013-07-26',
        statement: '2013-07-26',
        quotes: [],
        citations: [],
        gaps: ['WORDS_NOT_HELD'],
      },
      {
        level: 3,
        mode: null,
        identity: null,
        tellers: ['movses-hakobian'],
        document: null,
        statement: '2013-07',
        quotes: [],
        citations: [],
        gaps: ['WORDS_NOT_HELD'],
      },
    ],
  });
});

const counts =
  'documents reports utterances roots knownRoots unknownRoots rootActors rootParties unstatedParties';

describe('S2 three documents, one root of one party', () => {
  test('with inferred identities three reports and one utterance; without them one root more, unknown', async () => {
    const found = await answer(`{ corroboration(claim: "nk-more-ap-mines-2013", stance: [ADMITS]) {
      withInferred { ${counts} } withoutInferred { ${counts} } truncated } }`);
    const repeated = {
      documents: 3,
      reports: 3,
      utterances: 1,
      knownRoots: 0,
      rootParties: 1,
      unstatedParties: 0,
    };
    expect(found).toEqual({
      withInferred: { ...repeated, roots: 1, unknownRoots: 1, rootActors: 1 },
      withoutInferred: { ...repeated, roots: 2, unknownRoots: 2, rootActors: 2 },
      truncated: false,
    });
  });

  test('ICBL repeats in its own voice what it reports, and is no second voice', async () => {
    const found = await answer(`{ corroboration(claim: "nk-more-ap-mines-2013") {
      withInferred { documents roots }
      roots(inferred: false) { kind known actors { id } parties { id } documents { nodes { id } } }
      echoes { statement { id } restsOn { id } } endorsements { nodes { id } } rules } }`);
    expect(found).toEqual({
      withInferred: { documents: 3, roots: 1 },
      roots: [
        {
          kind: 'UTTERANCE',
          known: false,
          actors: ['movses-hakobian'],
          parties: ['nk-authorities'],
          documents: ['icbl-statement-2013', 'lm-nk-2013'],
        },
        {
          kind: 'INFERRED_REPORT',
          known: false,
          actors: ['nk-army'],
          parties: ['nk-authorities'],
          documents: ['wikipedia-nk-mines'],
        },
      ],
      echoes: [
        {
          statement: 'u-doc-icbl-statement-2013.nk-more-ap-mines-2013.asserts',
          restsOn: ['u-hakobian-2013-07.nk-more-ap-mines-2013.admits'],
        },
      ],
      endorsements: [],
      rules: ['ECHO', 'INDEPENDENCE', 'PARTY', 'TELLINGS', 'VOICE_COUNTS'],
    });
  });

  test('the letter of 4 September admits a closer version in part, which is counted apart', async () => {
    const found =
      await answer(`{ corroboration(claim: "nk-more-ap-mines-2013", stance: [ADMITS, ADMITS_IN_PART]) {
      withInferred { roots } parts { claim { id } type direction withInferred { roots knownRoots } } } }`);
    expect(found).toEqual({
      withInferred: 1,
      parts: [
        {
          claim: 'nk-ap-use-ongoing-2013',
          type: 'REFINES',
          direction: 'IN',
          withInferred: { roots: 1, knownRoots: 1 },
        },
      ],
    });
  });
});

test('S3 the profile and ICBL’s statement cite each other, and are no circular reporting: a see-also, and an earlier edition', async () => {
  const found = await answer(`{ corroboration(claim: "nk-more-ap-mines-2013") {
    circles { circular reasons samePublisher works { id } citations { mark intent citing { id } source { id } edition { id } } }
    samePublishers { publisher { id } } } }`);
  expect(found).toEqual({
    circles: [
      {
        circular: false,
        reasons: ['SEE_ALSO', 'OTHER_EDITION'],
        // The corpus keeps the Monitor and ICBL apart on purpose.
        samePublisher: false,
        works: ['icbl-statement-2013', 'lm-nk-2013'],
        citations: [
          {
            mark: null,
            intent: 'SEE_ALSO',
            citing: 'icbl-statement-2013@2013-09-20',
            source: 'lm-nk-2013',
            edition: 'lm-nk-data-2012',
          },
          {
            mark: '3',
            intent: 'EVIDENCE',
            citing: 'lm-nk-2013@2013-11-28',
            source: 'icbl-statement-2013',
            edition: null,
          },
        ],
      },
    ],
    samePublishers: [],
  });
});

const folder = join(packageRoot, '../shared/corpus/documents');
const withTexts = existsSync(folder) ? test : test.skip;

describe('S4 one letter, quoted in two variants', () => {
  const sentences = (passages: readonly { quote: string | null; verification: string }[]): string[] =>
    passages
      .filter(({ quote }) => quote?.startsWith('today we are not'))
      .map(({ quote, verification }) => `${verification}: ${quote}`);
  const audit = async (
    source: string,
  ): Promise<{
    verified: number;
    unverified: number;
    broken: number;
    passages: { quote: string | null; verification: string }[];
  }> =>
    (await answer(
      `{ quoteAudit(source: "${source}") { verified unverified broken passages(first: 100) { nodes { quote verification } } } }`,
    )) as never;

  test('without the documents nothing is compared, and the audit says so', async () => {
    const found = await audit('lm-nk-2013');
    expect(found.verified + found.broken).toBe(0);
    expect(found.unverified).toBeGreaterThan(0);
  });

  withTexts(
    'both stand in their documents, and one altered character breaks exactly the passages that hold it',
    async () => {
      await attach(
        graph,
        readdirSync(folder).map((name) => ({ name, bytes: readFileSync(join(folder, name)) })),
      );
      const [monitor, icbl] = [await audit('lm-nk-2013'), await audit('icbl-statement-2013')];
      expect([monitor.broken, monitor.unverified, icbl.broken, icbl.unverified]).toEqual([0, 0, 0, 0]);
      expect(sentences(monitor.passages)).toEqual([
        'VERIFIED: today we are not in a position to refrain from using AP [antipersonnel] mines … contact.”',
      ]);
      expect(sentences(icbl.passages)).toEqual([
        'VERIFIED: today we are not in a position to refrain from using AP mines … of contact.”',
      ]);
      // Behind the program's back: the t of "today" in ICBL's text.
      const [row] = await graph.read(
        "MATCH (e:Edition {id: 'icbl-statement-2013@2013-09-20'}) RETURN e.text AS text",
      );
      const text = String(row?.['text']);
      const place = text.indexOf('today we are not');
      const changed = `${text.slice(0, place)}T${text.slice(place + 1)}`;
      await graph.summary("MATCH (e:Edition {id: 'icbl-statement-2013@2013-09-20'}) SET e.text = $changed", {
        changed,
      });
      const holding = await graph.read(
        "MATCH (:Edition {id: 'icbl-statement-2013@2013-09-20'})<-[f:FOUND_IN|NAMED_IN]-() WHERE f.start <= $point AND $point < f.end RETURN f.id AS id",
        { point: BigInt([...text.slice(0, place)].length) },
      );
      const after = await audit('icbl-statement-2013');
      expect(holding.length).toBeGreaterThan(0);
      expect([after.broken, after.verified]).toEqual([holding.length, icbl.verified - holding.length]);
      expect(sentences(after.passages)[0]).toMatch(/^BROKEN/);
    },
    120_000,
  );
});
