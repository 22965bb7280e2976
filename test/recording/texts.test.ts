import { createHash } from 'node:crypto';
import { readCorpus } from '../../src/corpus/read.js';
import { fingerprint } from '../../src/graph/backup.js';
import { importRecords } from '../../src/graph/import.js';
import type { Graph } from '../../src/graph/run.js';
import { brokenSeals } from '../../src/graph/seal/broken.js';
import { story } from '../support/corpus.js';
import { emptyGraph, testGraph } from '../support/graph.js';
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
