import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attachFolder } from '../../src/cli/attach.js';
import { readCorpus } from '../../src/corpus/read.js';
import { fingerprint } from '../../src/graph/backup.js';
import { importRecords } from '../../src/graph/import.js';
import type { Graph } from '../../src/graph/run.js';
import { brokenSeals } from '../../src/graph/seal/broken.js';
import { story } from '../support/corpus.js';
import { emptyGraph, testGraph } from '../support/graph.js';
import { pdfOf, printed } from '../support/pdf.js';
import { stored, violationsIn } from '../support/records.js';
import { mutate, refused, teller as by } from './support.js';

jest.setTimeout(120_000);

let graph: Graph;
let texts: ReadonlyMap<string, string>;
const textOf = () => [...texts][0] as [id: string, text: string];
const send = (id: string, text: object, key?: string) =>
  mutate(
    graph,
    'attachText',
    { id, text, by: { ...by, ...(key && { key }) } },
    'id textLength quotes { totalCount }',
  );
const refusedText = (id: string, text: object) => refused(graph, 'attachText', { id, text, by });

beforeAll(async () => {
  graph = await testGraph();
  await emptyGraph();
  const { records } = await readCorpus(story);
  texts = records.texts;
  // As it is where the texts are other people's: nobody has looked yet whether the words stand in them.
  const edges = records.edges.map((edge) =>
    edge.properties['verification'] === undefined
      ? edge
      : { ...edge, properties: { ...edge.properties, verification: 'UNVERIFIED', words: null } },
  );
  await importRecords(graph, { ...records, edges, texts: new Map() });
  await mutate(graph, 'recordSource', { by, input: { id: 'x-letter', title: 'A letter', medium: 'letter', editions: [{ id: 'x-letter@1', lang: 'en' }] } }, 'id'); // prettier-ignore
});

test('an edition gets its text by its bytes; every quote in it is verified in the same transaction', async () => {
  const [id, text] = textOf();
  const before = await graph.read('MATCH (:Edition {id: $id})<-[e:FOUND_IN]-() RETURN DISTINCT e.verification AS v', { id }); // prettier-ignore
  expect(before).toEqual([{ v: 'UNVERIFIED' }]);
  await send(id, { base64: Buffer.from(text).toString('base64') }, 'once');
  const after = await graph.read('MATCH (:Edition {id: $id})<-[e:FOUND_IN]-() RETURN DISTINCT e.verification AS v', { id }); // prettier-ignore
  expect(after).toEqual([{ v: 'VERIFIED' }]);
  expect((await stored(graph, id)).p).toMatchObject({ text, textLength: [...text].length });
});

test('one that was of no file is of this one from now on; a quote that does not stand in it is refused then', async () => {
  const text = 'The letter says: “no gate was opened”.\r\nNothing else. 🦆';
  await send('x-letter@1', { text });
  const sha256 = createHash('sha256').update(text).digest('hex');
  expect((await stored(graph, 'x-letter@1')).p).toMatchObject({
    sha256,
    text,
    hash: expect.any(String) as string,
  });
  const statement = (quote: string) => ({ id: `x-${quote.length}`, utterance: 'u-guild-2015-05', claim: 'gates-opened', stance: 'DENIES', by: ['fishers-guild'], found: [{ in: 'x-letter@1', quote }] }); // prettier-ignore
  await mutate(graph, 'recordStatement', { by, input: statement('no gate was opened') }, 'id');
  const absent = await refused(graph, 'recordStatement', { by, input: statement('every gate was opened') });
  expect(absent.code).toBe('BAD_USER_INPUT');
});

const scan = pdfOf(['0 0 10 10 re f']);

test('what is no such text is refused, and leaves the graph as it was', async () => {
  const [id, text] = textOf();
  const [other] = [...texts.keys()].slice(1);
  const before = await fingerprint(graph);
  const faults: [string, string, object, string][] = [
    ['nobody', 'NOT_FOUND', { text: 'x' }, 'Nothing has the id'],
    ['gates-opened', 'BAD_USER_INPUT', { text: 'x' }, 'is no edition'],
    [id, 'CONFLICT', { text: `${text} ` }, 'is of the file with SHA-256'],
    [other ?? '', 'CONFLICT', { text }, 'is of the file with SHA-256'],
    ['x-letter@1', 'CONFLICT', { text: 'Another.' }, 'is of the file with SHA-256'],
    [id, 'BAD_USER_INPUT', {}, 'not exactly one text'],
    [id, 'BAD_USER_INPUT', { text, base64: 'eA==' }, 'not exactly one text'],
    [id, 'BAD_USER_INPUT', { text: '' }, 'is empty'],
    [id, 'BAD_USER_INPUT', { base64: 'no base 64!' }, 'is no Base64'],
    [id, 'BAD_USER_INPUT', { base64: Buffer.from([0x25, 0x50, 0xff, 0xfe]).toString('base64') }, 'no text in UTF-8'],
    [id, 'BAD_USER_INPUT', { base64: Buffer.from('a\0b').toString('base64') }, 'NUL'],
    [id, 'BAD_USER_INPUT', { text: 'half \ud800' }, 'half of a character'],
    [id, 'BAD_USER_INPUT', { text, sha256: 'abc' }, 'not abc'],
    [id, 'BAD_USER_INPUT', { text, mediaType: 'application/pdf' }, 'said to be application/pdf, and is not'],
    [id, 'BAD_USER_INPUT', { text, mediaType: 'image/png' }, 'are not read'],
    [id, 'CONFLICT', { text, mediaType: 'text/html' }, 'has another text already'],
    [id, 'BAD_USER_INPUT', { base64: scan.toString('base64') }, 'text: The PDF has no words that can be read'],
    [id, 'BAD_USER_INPUT', { base64: Buffer.from('%PDF-1.7 nothing').toString('base64') }, 'The PDF is broken'],
    [id, 'BAD_USER_INPUT', { base64: Buffer.from('<html><meta charset=koi-7><p>x').toString('base64') }, 'is not known'],
  ]; // prettier-ignore
  for (const [which, code, input, message] of faults) {
    const error = await refusedText(which, input);
    expect([message, error.code, error.message]).toEqual([message, code, expect.stringContaining(message)]);
  }
  expect(await fingerprint(graph)).toEqual(before);
});

test('quotes that do not stand in the text are named, and it is not kept', async () => {
  const [id, text] = [...texts][1] as [string, string];
  await graph.summary('MATCH (e:Edition {id: $id}) REMOVE e.sha256', { id });
  const error = await refusedText(id, { text: text.toUpperCase() });
  expect([error.code, error.message]).toEqual(['BAD_USER_INPUT', expect.stringMatching(/quotes are not where they are said to be: .* at \d+-\d+/)]); // prettier-ignore
  expect((await stored(graph, id)).p['text']).toBeUndefined();
  await graph.summary('MATCH (e:Edition {id: $id}) SET e.sha256 = $sha256', { id, sha256: createHash('sha256').update(text).digest('hex') }); // prettier-ignore
  await send(id, { text });
  expect(await brokenSeals(graph)).toEqual([]);
  expect(await violationsIn(graph)).toEqual([]);
});

const page = Buffer.from('<!doctype html><meta charset=windows-1251><p>No gate', 'latin1');
const letter = pdfOf([printed(['The letter of the guild.']), printed(['No gate was', 'opened at night.'])]);
const html = Buffer.from(
  '<!doctype html><style>p {}</style><p>The guild said:\n<b>no</b> gate was opened.<script>1</script>',
);
const edition = (id: string) => mutate(graph, 'recordEdition', { by, input: { id, source: 'x-letter', lang: 'en' } }, 'id'); // prettier-ignore
const denial = (id: string, where: string, quote: string) => ({ id, utterance: 'u-guild-2015-05', claim: 'gates-opened', stance: 'DENIES', by: ['fishers-guild'], found: [{ in: where, quote }] }); // prettier-ignore
const hashOf = (of: string | Buffer) => createHash('sha256').update(of).digest('hex');

test('of HTML and PDF the words are kept, with the hash of the file and their own; quotes must stand in them', async () => {
  const files: [string, Buffer, string, string, string][] = [
    [
      'x-pdf@1',
      letter,
      'application/pdf',
      'The letter of the guild.\n\fNo gate was opened at night.',
      'No gate was opened',
    ],
    ['x-html@1', html, 'text/html', 'The guild said: no gate was opened.', 'no gate was opened'],
  ];
  for (const [id, bytes, mediaType, text, quote] of files) {
    await edition(id);
    const answer = await mutate(graph, 'attachText', { id, text: { base64: bytes.toString('base64') }, by }, 'text textLength textSha256 mediaType sha256'); // prettier-ignore
    expect(answer).toEqual({ text, mediaType, textLength: text.length, textSha256: hashOf(text), sha256: hashOf(bytes) }); // prettier-ignore
    await mutate(
      graph,
      'recordStatement',
      { by, input: denial(`${id}.d`.replace('@', '.'), id, quote) },
      'id',
    );
    const absent = await refused(graph, 'recordStatement', {
      by,
      input: denial('absent', id, 'no gate was shut'),
    });
    expect([absent.code, absent.message]).toEqual([
      'BAD_USER_INPUT',
      expect.stringContaining('not in the text'),
    ]);
  }
  expect(await brokenSeals(graph)).toEqual([]);
  expect(await violationsIn(graph)).toEqual([]);
});

test('a source with its text and the statements quoted from it are one call, all or nothing', async () => {
  const input = (quote: string, base64 = html.toString('base64')) => ({
    sources: [
      { id: 'y-page', title: 'A page', editions: [{ id: 'y-page@1', lang: 'en', text: { base64 } }] },
    ],
    utterances: [{ id: 'y-said', said: '2015-05-09', by: ['fishers-guild'], issuedAs: 'y-page' }],
    statements: [
      { id: 'y-denial', utterance: 'y-said', claim: 'gates-opened', stance: 'DENIES', found: [{ quote }] },
    ],
  });
  const before = await fingerprint(graph);
  const absent = await refused(graph, 'recordAll', { by, input: input('every gate was opened') });
  expect([absent.code, absent.details]).toEqual(['BAD_USER_INPUT', { faults: [expect.objectContaining({ path: ['input', 'statements', 0, 'found', 0, 'quote'], message: expect.stringContaining('not in the text') as string })] }]); // prettier-ignore
  const unread = await refused(graph, 'recordAll', { by, input: input('no gate', scan.toString('base64')) });
  expect([unread.code, unread.details]).toEqual(['BAD_USER_INPUT', { faults: [expect.objectContaining({ path: ['input', 'sources', 0, 'editions', 0, 'text'] })] }]); // prettier-ignore
  expect(await fingerprint(graph)).toEqual(before);
  const key = { ...by, key: 'y' };
  const sent = () =>
    mutate(graph, 'recordAll', { by: key, input: input('no gate was opened') }, 'recordedAt');
  expect(await sent()).toEqual(await sent());
  expect((await stored(graph, 'y-page@1')).p).toMatchObject({ text: 'The guild said: no gate was opened.', sha256: hashOf(html), mediaType: 'text/html' }); // prettier-ignore
  const found = await graph.read("MATCH (:Statement {id: 'y-denial'})-[e:FOUND_IN]->(:Edition {id: 'y-page@1'}) RETURN e.verification AS verification, e.words AS words"); // prettier-ignore
  expect(found).toEqual([{ verification: 'VERIFIED', words: 'no gate was opened' }]);
  const one = await mutate(graph, 'recordEdition', { by, input: { id: 'y-page@2', source: 'y-page', text: { text: 'Plain.' } } }, 'text mediaType'); // prettier-ignore
  expect(one).toEqual({ text: 'Plain.', mediaType: 'text/plain' });
  const taken = await refused(graph, 'recordEdition', { by, input: { id: 'y-page@2', source: 'y-page', text: { text: 'Other.' } } }); // prettier-ignore
  expect(taken.code).toBe('CONFLICT');
  expect((await stored(graph, 'y-page@2')).p['text']).toBe('Plain.');
  expect(await brokenSeals(graph)).toEqual([]);
  expect(await violationsIn(graph)).toEqual([]);
});

test('files of a folder are attached whatever their format; one that cannot be read is named, with the reason', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-texts-'));
  mkdirSync(join(folder, 'deep'));
  const bytes = {
    'letter.pdf': Buffer.concat([letter, Buffer.from('\n')]),
    'deep/scan.pdf': scan,
    'page.htm': page,
  };
  for (const [name, file] of Object.entries(bytes)) {
    writeFileSync(join(folder, name), file);
    await edition(`x-${name.replace(/\W/g, '-')}@1`);
    await graph.summary('MATCH (e:Edition {id: $id}) SET e.sha256 = $sha256', { id: `x-${name.replace(/\W/g, '-')}@1`, sha256: hashOf(file) }); // prettier-ignore
  }
  let told = '';
  const attached = attachFolder(graph, folder, {}, { out: (more) => (told += more) });
  await expect(attached).rejects.toMatchObject({ code: 'INVALID' });
  expect(told).toContain('letter.pdf: attached to x-letter-pdf@1');
  expect(told).toContain('page.htm: attached to x-page-htm@1');
  expect(told).toMatch(
    /scan\.pdf: is the file of x-deep-scan-pdf@1, but its words cannot be read\. The PDF has no words/,
  );
  expect((await stored(graph, 'x-letter-pdf@1')).p).toMatchObject({ mediaType: 'application/pdf' });
  expect((await stored(graph, 'x-deep-scan-pdf@1')).p['text']).toBeUndefined();
});
