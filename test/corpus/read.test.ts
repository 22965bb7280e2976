import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FaultyCorpus } from '../../src/corpus/faults.js';
import { readCorpus, type Corpus } from '../../src/corpus/read.js';
import { spanHash } from '../../src/model/passage.js';
import { story } from '../support/corpus.js';
import { pdfOf, printed } from '../support/pdf.js';

const temporary = mkdtempSync(join(tmpdir(), 'gainsay-read-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

const head = 'id: small\ntitle: Small\nlicence: CC0-1.0\nrecordedBy: A. Analyst\nlanguage: en\n';
const actors = 'actors: [{ id: ann, name: Ann, kind: person }, { id: bob, name: Bob, kind: person }]\n';
const letter = 'We laid no mines. We shall lay none.\n';
const letterHash = createHash('sha256').update(letter).digest('hex');

let count = 0;
/** A small corpus: some files, with ann and bob, and what is said of rain. */
async function small(files: Readonly<Record<string, string | Buffer>>): Promise<Corpus> {
  const folder = join(temporary, String((count += 1)));
  mkdirSync(join(folder, 'claims'), { recursive: true });
  for (const [file, text] of Object.entries({ 'corpus.yaml': head, 'actors.yaml': actors, ...files }))
    writeFileSync(join(folder, file), text);
  return readCorpus(folder);
}

const node = ({ records }: Corpus, id: string) => {
  const found = records.nodes.find((one) => one.id === id);
  if (!found) throw new Error(`there is no ${id} among ${records.nodes.map((one) => one.id).join(', ')}`);
  return found;
};
const edgesOf = ({ records }: Corpus, type: string) => records.edges.filter((edge) => edge.type === type);
const ways = (corpus: Corpus, type: string) => edgesOf(corpus, type).map(({ from, to }) => `${from} > ${to}`);

const utterances = `utterances:
  - { id: u-ann, said: 2013-07, by: [ann], addressedTo: [bob] }
  - { id: u-bob, said: 2014, by: [bob], speakers: [ann] }
`;
const rain = (statements: string) =>
  ({
    'utterances.yaml': utterances,
    'claims/rain.yaml': `claims:\n  - id: rain\n    text: It rained.\n    kind: event\n    statements:\n${statements}`,
  }) as const;

describe('a statement', () => {
  test('has an id, makers, a day and an addressee from its utterance, and the usual position', async () => {
    const corpus = await small(rain('      - { utterance: u-bob, stance: admits-in-part }\n'));
    const id = 'u-bob.rain.admits-in-part';
    expect(node(corpus, id)).toEqual({
      id,
      labels: ['Statement', 'Assertion'],
      properties: { kind: 'Assertion', said: '2014', saidEarliest: '2014-01-01', saidLatest: '2014-12-31' },
    });
    expect(edgesOf(corpus, 'MADE').map(({ from, properties }) => ({ from, ...properties }))).toEqual([
      { from: 'bob', as: 'ATTRIBUTED' },
      { from: 'ann', as: 'SPEAKER' },
    ]);
    expect(edgesOf(corpus, 'ASSERTS')).toMatchObject([
      {
        from: id,
        to: 'rain',
        properties: { stance: 'ADMITS_IN_PART', scope: 'WHOLE', doubtful: false, reading: 'SPEAKER' },
      },
    ]);
    expect(ways(corpus, 'IN')).toEqual([`${id} > u-bob`]);
  });

  test('may say otherwise', async () => {
    const corpus = await small(
      rain(
        '      - { utterance: u-ann, id: s, stance: denies, by: [bob], said: 2012~, alternatives: [ann], capacity: mayor, doubtful: true, addressedTo: [] }\n',
      ),
    );
    expect(node(corpus, 's').properties).toMatchObject({ said: '2012~', saidEarliest: '2012-01-01' });
    expect(edgesOf(corpus, 'MADE').map(({ from, properties }) => ({ from, ...properties }))).toEqual([
      { from: 'bob', as: 'ATTRIBUTED', capacity: 'mayor' },
      { from: 'ann', as: 'ALTERNATIVE' },
    ]);
    expect(edgesOf(corpus, 'ADDRESSED_TO')).toEqual([]);
    expect(edgesOf(corpus, 'DENIES')[0]?.properties.doubtful).toBe(true);
  });

  test('on a statement contests or retracts it', async () => {
    const corpus = await small({
      ...rain('      - { utterance: u-ann, stance: asserts }\n'),
      'claims/more.yaml': `statements:
  - { utterance: u-bob, contests: { statement: u-ann.rain.asserts, ground: not said } }
  - { utterance: u-ann, retracts: u-ann.rain.asserts }
`,
    });
    expect(node(corpus, 'u-bob.contests.u-ann.rain.asserts').labels).toEqual(['Statement', 'Denial']);
    expect(node(corpus, 'u-ann.retracts.u-ann.rain.asserts').labels).toEqual(['Statement', 'Retraction']);
    expect(edgesOf(corpus, 'CONTESTS')[0]?.properties).toMatchObject({ ground: 'NOT_SAID', scope: 'WHOLE' });
  });
});

describe('a report', () => {
  const reported = rain(`      - utterance: u-ann
        stance: asserts
        reportedIn:
          - utterance: u-bob
            mode: direct
            identity: inferred
            saidAsReported: 2013
            figures: [{ measure: days, value: 3, qualifier: about }]
            reportedIn:
              - { utterance: u-third, mode: summary, distance: doubts, attributesTo: [ann] }
`);
  const files = {
    ...reported,
    'terms.yaml': 'measures: [{ id: days, name: Days }]\n',
    'utterances.yaml': `${utterances}  - { id: u-third, by: [bob] }\n`,
  };

  test('is a statement of the utterance that reports, at any depth', async () => {
    const corpus = await small(files);
    const first = 'u-bob.reports.u-ann.rain.asserts';
    const second = `u-third.reports.${first}`;
    expect(node(corpus, first).labels).toEqual(['Statement', 'Report']);
    expect(node(corpus, first).properties).toMatchObject({ kind: 'Report', said: '2014' });
    expect(node(corpus, second).properties).toEqual({ kind: 'Report' });
    expect(ways(corpus, 'REPORTS')).toEqual([`${second} > ${first}`, `${first} > u-ann.rain.asserts`]);
    expect(edgesOf(corpus, 'REPORTS').map(({ properties }) => properties)).toMatchObject([
      { mode: 'SUMMARY', distance: 'DOUBTS', identity: 'STATED' },
      { mode: 'DIRECT', distance: 'NEUTRAL', identity: 'INFERRED', saidAsReported: '2013' },
    ]);
    expect(ways(corpus, 'ATTRIBUTES_TO')).toEqual([`${second} > ann`]);
    expect(ways(corpus, 'HAS_FIGURE')).toEqual([`${first} > ${first}.figure-1`]);
    expect(node(corpus, `${first}.figure-1`).properties).toEqual({ value: 3, qualifier: 'ABOUT' });
  });
});

describe('words', () => {
  const files = {
    'corpus.yaml': `${head}documents:\n  - { edition: letter@1, file: letter.txt, sha256: ${letterHash} }\n`,
    'letter.txt': letter,
    'sources.yaml': 'sources: [{ id: letter, title: Letter, editions: [{ id: letter@1, lang: fr }] }]\n',
    'utterances.yaml': `utterances:
  - { id: u-ann, by: [ann], issuedAs: letter }
  - { id: u-bob, by: [bob], issuedAs: letter }
`,
  };
  const denial = (found: string) => ({
    ...files,
    'claims/a.yaml': `claims:
  - id: mines
    text: Mines were laid.
    kind: allegation
    statements:
      - utterance: u-ann
        stance: denies
        found: ${found}
`,
  });

  test('are found in the only edition of the source, and given in full', async () => {
    const corpus = await small(denial('[{ quote: We laid … lay none }]'));
    expect(edgesOf(corpus, 'FOUND_IN')).toMatchObject([
      {
        to: 'letter@1',
        properties: {
          quote: 'We laid … lay none',
          start: 0,
          end: 35,
          sha256: spanHash(letter, 0, 35),
          lang: 'fr',
          attribution: 'OWN_VOICE',
          verification: 'VERIFIED',
          words: 'We laid no mines. We shall lay none',
        },
      },
    ]);
    expect(corpus.records.texts.get('letter@1')).toBe(letter);
    expect(node(corpus, 'letter@1').properties).toMatchObject({ sha256: letterHash, file: 'letter.txt' });
  });

  test('are found in the words of a page or a PDF, which are hashed as they lie there', async () => {
    const document = (bytes: Buffer) => ({
      ...denial('[{ quote: We laid no mines }]'),
      'corpus.yaml': `${head}documents:\n  - { edition: letter@1, file: letter.txt, sha256: ${createHash('sha256').update(bytes).digest('hex')} }\n`,
      'letter.txt': bytes,
    });
    const page = await small(document(Buffer.from('<html><title>x</title><p>We laid <i>no</i>\nmines.')));
    expect(page.records.texts.get('letter@1')).toBe('We laid no mines.');
    expect(page.records.mediaTypes?.get('letter@1')).toBe('text/html');
    const pdf = await small(document(pdfOf([printed(['A letter.']), printed(['We laid no', 'mines.'])])));
    expect(edgesOf(pdf, 'FOUND_IN')).toMatchObject([{ properties: { start: 11, end: 27, verification: 'VERIFIED' } }]); // prettier-ignore
    const scan: unknown = await small(document(pdfOf(['0 0 9 9 re f']))).catch((error: unknown) => error);
    expect((scan as FaultyCorpus).faults.at(-1)?.message).toContain('letter.txt: The PDF has no words');
  });

  test('of a text that is not there are unverified, and need no quote', async () => {
    const files = denial(`[{ at: 0-16, sha256: ${spanHash(letter, 0, 16)} }]`);
    const rest = Object.fromEntries(Object.entries(files).filter(([file]) => file !== 'letter.txt'));
    const corpus = await small(rest);
    const [found] = edgesOf(corpus, 'FOUND_IN');
    expect(found?.properties).toMatchObject({ start: 0, end: 16, verification: 'UNVERIFIED' });
    expect(found?.properties).not.toHaveProperty('words');
    expect(corpus.summary.documents).toEqual([{ edition: 'letter@1', file: 'letter.txt', present: false }]);
  });

  test('the surest of all words about a statement says how it is attributed', async () => {
    const corpus = await small({
      ...files,
      'claims/a.yaml': `claims:
  - id: mines
    text: Mines were laid.
    kind: allegation
    statements:
      - utterance: u-ann
        id: s
        stance: denies
        reportedIn:
          - utterance: u-bob
            mode: direct
            attribution: passive unnamed
            found:
              - { quote: We laid no mines }
              - { quote: We shall lay none, attribution: inferred-from-section }
`,
    });
    expect(node(corpus, 's').properties.attribution).toBe('INFERRED_FROM_SECTION');
    expect(node(corpus, 'u-bob.reports.s').properties.attribution).toBe('OWN_VOICE');
    expect(edgesOf(corpus, 'FOUND_IN').map(({ properties }) => properties.attribution)).toEqual([
      'PASSIVE_UNNAMED',
      'INFERRED_FROM_SECTION',
    ]);
  });
});

describe('what is plain to read is taken as it is written', () => {
  test('a number where words are wanted, digit for digit', async () => {
    const corpus = await small({
      'terms.yaml': 'topics: [{ id: a, name: 2013.10 }]\nevents: [{ id: e, name: 0x1F, about: 2013 }]\n',
    });
    expect(node(corpus, 'a').properties.name).toBe('2013.10');
    expect(node(corpus, 'e').properties).toMatchObject({
      name: '0x1F',
      about: '2013',
      aboutLatest: '2013-12-31',
    });
  });

  test('an empty key as one that is left out, and an empty file as one without records', async () => {
    const corpus = await small({
      'terms.yaml': 'topics: [{ id: a, name: A, note: }]\nplaces:\n',
      'sources.yaml': '# later\n',
    });
    expect(node(corpus, 'a').properties).toEqual({ name: 'A' });
  });
});

test('a spelling is one node for all who bear it', async () => {
  const named = (id: string) =>
    `{ id: ${id}, name: ${id}, kind: body, names: [{ name: The Office, usedIn: [s] }] }`;
  const corpus = await small({
    'actors.yaml': `actors: [${named('a')}, ${named('b')}]\n`,
    'sources.yaml': 'sources: [{ id: s, title: S }]\n',
  });
  const names = corpus.records.nodes.filter(({ labels }) => labels.includes('Name'));
  expect(names).toEqual([
    {
      id: expect.stringMatching(/^name:[0-9a-f]{20}$/) as unknown,
      labels: ['Name'],
      properties: { name: 'The Office' },
    },
  ]);
  expect(edgesOf(corpus, 'NAMED')).toMatchObject([
    { from: 'a', to: names[0]?.id, properties: { usedIn: ['s'] } },
    { from: 'b', to: names[0]?.id, properties: { usedIn: ['s'] } },
  ]);
});

test('a symmetric link is stored in one direction, whichever claim names the other', async () => {
  const claim = (id: string, links = '') => `  - { id: ${id}, text: T, kind: event${links} }\n`;
  const link = (to: string) => `, links: [{ contradicts: ${to}, basis: explicit }]`;
  const one = await small({ 'claims/a.yaml': `claims:\n${claim('x', link('y'))}${claim('y')}` });
  const other = await small({ 'claims/a.yaml': `claims:\n${claim('x')}${claim('y', link('x'))}` });
  expect(edgesOf(one, 'CONTRADICTS')).toEqual(edgesOf(other, 'CONTRADICTS'));
});

test('the same corpus gives the same records, whatever its files are called and in whatever order they stand', async () => {
  const claim = (id: string) => `claims: [{ id: ${id}, text: T, kind: event, topics: [t] }]\n`;
  const terms = { 'terms.yaml': 'topics: [{ id: t, name: T }]\n' };
  const sorted = ({ records }: Corpus) =>
    [...records.nodes, ...records.edges].map((one) => JSON.stringify(one)).sort();
  const one = await small({ ...terms, 'claims/a.yaml': claim('x'), 'claims/b.yaml': claim('y') });
  const other = await small({ ...terms, 'claims/c.yaml': claim('y'), 'claims/d.yaml': claim('x') });
  expect(sorted(one)).toEqual(sorted(other));
});

test('ids of edges are theirs alone, and every edge joins two records', async () => {
  const { records } = await readCorpus(story);
  expect(new Set(records.edges.map(({ id }) => id)).size).toBe(records.edges.length);
  const ids = new Set(records.nodes.map(({ id }) => id));
  expect(ids.size).toBe(records.nodes.length);
  expect(records.edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
});
