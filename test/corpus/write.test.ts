import fc from 'fast-check';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { collectFaults } from '../../src/corpus/faults.js';
import { readCorpus, type Corpus } from '../../src/corpus/read.js';
import { writeCorpus } from '../../src/corpus/write/write.js';
import { yamlText } from '../../src/corpus/write/yaml.js';
import { readYaml } from '../../src/corpus/yaml.js';
import type { EdgeRecord, GraphRecords, NodeRecord } from '../../src/model/records.js';
import { randomGraphs, recordsOf } from '../reference/random-graph.js';
import { bundledCorpus, story } from '../support/corpus.js';
import { without } from '../support/records.js';

const temporary = mkdtempSync(join(tmpdir(), 'gainsay-write-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

let count = 0;
function folderOf(files: ReadonlyMap<string, string>): string {
  const folder = join(temporary, String((count += 1)));
  for (const [file, text] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

const heading = { title: 'A title', licence: 'CC0-1.0' };
const again = (records: GraphRecords): Promise<Corpus> => readCorpus(folderOf(writeCorpus(records, heading)));

/** What a corpus without its texts says: whether words are checked is no part of it. */
const said = ({ nodes, edges }: Pick<GraphRecords, 'nodes' | 'edges'>): string[] =>
  [...nodes, ...edges].map(canonical).sort();

function canonical(record: NodeRecord | EdgeRecord): string {
  const properties = without(record.properties, ['words', 'verification']);
  const inOrder = Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));
  return JSON.stringify({ ...record, properties: inOrder });
}

test.each([
  ['the bundled corpus', bundledCorpus],
  ['the story', story],
])('%s is written so that the same is read again, whatever order it comes in', async (_, folder) => {
  const { records } = await readCorpus(folder);
  expect(said((await again(records)).records)).toEqual(said(records));
  const otherwise = { ...records, nodes: records.nodes.toReversed(), edges: records.edges.toReversed() };
  expect([...writeCorpus(otherwise, heading)]).toEqual([...writeCorpus(records, heading)]);
});

test('what the format takes by default is left out, words are in print, short things stand on one line', async () => {
  const { records } = await readCorpus(story);
  const files = writeCorpus(records, heading);
  const all = [...files.values()].join('');
  expect(all).not.toMatch(/: (neutral|stated|speaker|whole|unstated|exact|false)$/m);
  expect(all).not.toMatch(/intent: evidence|[A-Z]{2,}_[A-Z]|id: \S+\.figure-\d/);
  expect(files.get('terms.yaml')).toContain('\n  - { id: low-meadows, name: Low Meadows }\n');
  // The id that an utterance, a claim and a stance give by default is not repeated.
  const ids = [...all.matchAll(/ id: (\S+)/g)].map(([, id]) => id);
  expect(ids.filter((id) => /^u-.*\.(asserts|denies|admits)$/.test(id ?? ''))).toEqual([]);
});

const utterances =
  'utterances: [{ id: u-ann, said: 2013, by: [ann] }, { id: u-bob, said: 2014, by: [bob] }]\n';
const small: ReadonlyMap<string, string> = new Map([
  ['corpus.yaml', 'id: small\ntitle: T\nlicence: L\nrecordedBy: A. Analyst\nlanguage: en\n'],
  [
    'actors.yaml',
    `actors:
  - { id: ann, name: Ann, kind: person }
  - { id: bob, name: Bob, kind: person, notToConfuseWith: [{ actor: ann, by: B. Other }] }
  - { id: cid, name: Cid, kind: person, notToConfuseWith: [{ actor: bob, judgement: unsure }] }
`,
  ],
  ['utterances.yaml', utterances],
  [
    'claims/rain.yaml',
    `claims:
  - { id: wet, text: It was wet., kind: event }
  - { id: dry, text: It was dry., kind: event }
  - id: rain
    text: Es regnete.
    kind: event
    lang: de
    statements:
      - utterance: u-ann
        stance: asserts
        id: s
        reportedIn:
          - { utterance: u-bob, mode: direct, id: r, by: [ann], speakers: [bob], alternatives: [cid],
              capacity: mayor, said: 2015, repliesTo: [s], addressedTo: [cid] }
`,
  ],
]);

test('a report may name others than its utterance does, a claim its language, a judgement who judged', async () => {
  const { records } = await readCorpus(folderOf(small));
  const edges = (type: string, end: 'from' | 'to', id: string) =>
    records.edges.filter((edge) => edge.type === type && edge[end] === id);
  expect(edges('MADE', 'to', 'r').map(({ from, properties }) => ({ from, ...properties }))).toEqual([
    { from: 'ann', as: 'ATTRIBUTED', capacity: 'mayor' },
    { from: 'bob', as: 'SPEAKER' },
    { from: 'cid', as: 'ALTERNATIVE' },
  ]);
  expect(edges('ADDRESSED_TO', 'from', 'r').map(({ to }) => to)).toEqual(['cid']);
  expect(edges('REPLIES_TO', 'from', 'r').map(({ to }) => to)).toEqual(['s']);
  const properties = (id: string) => records.nodes.find((node) => node.id === id)?.properties;
  expect(properties('r')).toMatchObject({ said: '2015', saidEarliest: '2015-01-01' });
  expect([properties('rain')?.['lang'], properties('wet')?.['lang']]).toEqual(['de', 'en']);
  expect(edges('SAME_AS', 'from', 'bob')[0]?.properties['by']).toBe('B. Other');
  expect(edges('SAME_AS', 'from', 'cid')[0]?.properties['by']).toBe('A. Analyst');
  expect(said((await again(records)).records)).toEqual(said(records));
});

/** A random graph with hashes of a hash's length; reports in the utterance of what they report no corpus has. */
function random(seed: number): GraphRecords | undefined {
  const records = recordsOf(randomGraphs(seed, 1));
  const utteranceOf = (id: string) =>
    records.edges.find(({ type, from }) => type === 'IN' && from === id)?.to;
  const inside = (id: string): string[] => {
    const told = records.edges.find(({ type, from }) => type === 'REPORTS' && from === id)?.to;
    return told === undefined ? [] : [utteranceOf(told) ?? '', ...inside(told)];
  };
  if (records.nodes.some(({ id }) => inside(id).includes(utteranceOf(id) ?? '-'))) return undefined;
  const edges = records.edges.map((edge) =>
    edge.type === 'FOUND_IN'
      ? {
          ...edge,
          properties: { ...edge.properties, sha256: String(edge.properties['sha256']).padEnd(64, '0') },
        }
      : edge,
  );
  return { ...records, edges };
}

test('a random graph is written so that the same is read again', async () => {
  const seeds = Array.from({ length: process.env['GAINSAY_SOAK'] ? 2_000 : 60 }, (_, n) => 20_261_122 + n);
  const graphs = seeds.map(random).filter((graph) => graph !== undefined);
  expect(graphs.length).toBeGreaterThan(seeds.length / 2);
  for (const graph of graphs) {
    // Ids of edges and attributions follow from the rest in what is read: they are the same from then on.
    const once = (await again(graph)).records;
    expect(said(bare(once))).toEqual(said(bare(graph)));
    expect(said((await again(once)).records)).toEqual(said(once));
  }
});

const bare = ({ nodes, edges }: Pick<GraphRecords, 'nodes' | 'edges'>) => ({
  nodes: nodes.map((node) => ({ ...node, properties: without(node.properties, ['attribution']) })),
  edges: edges.map((edge) => ({ ...edge, id: '' })),
});

test('any text is read from a file as it was written', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.string({
      unit: fc.constantFrom(...' \n\t:#-{}[],"\'|>&*!%@`\\?aé…\u0085\u2028\ufeff'),
      minLength: 1,
      maxLength: 300,
    }),
    fc
      .array(fc.constantFrom('words', 'a', '', '\n', '\n\n', 'a: b', '- c'), { minLength: 2 })
      .map((parts) => parts.join(' ')),
    fc.constantFrom(
      'no',
      'null',
      '~',
      '1.0',
      '0x1F',
      '2013-07',
      '<<',
      '=',
      '__proto__',
      '- a',
      'a: b',
      '# a',
      '...',
      '---',
    ),
  );
  const record = fc.record({
    id: text,
    list: fc.array(text, { minLength: 1 }),
    deep: fc.array(fc.record({ text }), { minLength: 1 }),
  });
  fc.assert(
    fc.property(fc.array(record, { minLength: 1 }), (records) => {
      const faults = collectFaults();
      expect(readYaml('any.yaml', yamlText({ records }), faults)).toEqual({ records });
      expect(faults.sorted()).toEqual([]);
    }),
  );
});
