import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from '../../src/corpus/read.js';
import { attach, type FileReport } from '../../src/graph/attach.js';
import { importRecords } from '../../src/graph/import.js';
import type { Graph } from '../../src/graph/run.js';
import type { GraphRecords } from '../../src/model/records.js';
import { sealNames } from '../../src/graph/seal/seal.js';
import { story } from '../support/corpus.js';
import { emptyGraph, testGraph } from '../support/graph.js';
import { readOnly, stored, violationsIn, wholeGraph, without } from '../support/records.js';

let graph: Graph;
let records: GraphRecords;
const dossier = readFileSync(join(story, 'attach/courier-dossier-2015-06.txt'));
const watch = readFileSync(join(story, 'documents/watch-report-2015-11-20.txt'));
const edition = 'watch-report@2015-11-20';

/** The story as a corpus without texts says it: the words are where they are, and unverified. */
function withoutTexts({ edges, ...rest }: GraphRecords): GraphRecords {
  const unverified = edges.map((edge) =>
    edge.properties.verification
      ? { ...edge, properties: { ...without(edge.properties, ['words']), verification: 'UNVERIFIED' } }
      : edge,
  );
  return { ...rest, edges: unverified, texts: new Map() };
}

beforeAll(async () => {
  graph = await testGraph();
  ({ records } = await readCorpus(story));
});
beforeEach(async () => {
  await emptyGraph();
  await importRecords(graph, withoutTexts(records));
});

const attached = async (name: string, bytes: Uint8Array): Promise<FileReport> => {
  const [report] = await attach(graph, [{ name, bytes }]);
  return report!;
};
const changed = (from: string, to: string) => Buffer.from(watch.toString('utf8').replace(from, to));
const passages = () => records.edges.filter(({ to, type }) => to === edition && type.endsWith('_IN'));

test('a text is found by its hash, whatever its name, and every quote is restored and verified', async () => {
  const report = await attached('anything.bin', watch);
  const count = passages().length;
  expect(report).toEqual({ file: 'anything.bin', outcome: 'attached', edition, verified: count, broken: [] });
  expect((await stored(graph, edition)).p).toMatchObject({ text: watch.toString('utf8') });
  const { edges } = await wholeGraph(graph);
  for (const { id, properties } of passages())
    expect(edges.find(({ p }) => p.id === id)?.p).toMatchObject({
      verification: 'VERIFIED',
      words: properties.words,
    });
  expect(await violationsIn(graph)).toEqual([]);
});

test('all texts of the story make the graph that importing them makes', async () => {
  const files = [
    'gazette-2015-05-06',
    'ministry-letter-2015-05-20',
    'watch-report-2015-11-20',
    'courier-dossier-2016-03-01',
  ];
  await attach(
    graph,
    files.map((name) => ({ name, bytes: readFileSync(join(story, `documents/${name}.txt`)) })),
  );
  const { nodes, edges } = await wholeGraph(graph);
  await emptyGraph();
  await importRecords(graph, records);
  const times = ['recordedAt', 'attachedAt', ...sealNames];
  const untimed = (list: typeof nodes | typeof edges) =>
    list.map((one) => ({ ...one, p: without(one.p, times) }));
  const whole = await wholeGraph(graph);
  expect(untimed(nodes)).toEqual(untimed(whole.nodes));
  expect(untimed(edges)).toEqual(untimed(whole.edges));
});

test('a second time, nothing is written', async () => {
  await attached('a.txt', dossier);
  const before = await wholeGraph(graph);
  const [again] = await attach(readOnly(graph), [{ name: 'a.txt', bytes: dossier }]);
  expect(again).toMatchObject({ outcome: 'kept', edition: 'courier-dossier@2015-06', broken: [] });
  expect(await wholeGraph(graph)).toEqual(before);
});

test('what was attached outlives an import of the same corpus, which writes nothing', async () => {
  await attached('a.txt', watch);
  expect((await importRecords(readOnly(graph), withoutTexts(records))).changes).toEqual([]);
});

test('one changed character: the copy is not attached, and exactly the broken quote is told', async () => {
  const quote = 'that somebody planned the flood, we see no sign of';
  expect(watch.toString('utf8')).toContain(quote);
  const before = await wholeGraph(graph);
  const report = await attached('copy.txt', changed(quote, quote.replace('sign', 'sigh')));
  const count = passages().length;
  const [passage] = passages().filter(({ properties }) => properties.quote === quote);
  expect(report).toEqual({
    file: 'copy.txt',
    outcome: 'changed copy',
    edition,
    passages: count,
    inPlace: count - 1,
    moved: 0,
    broken: [
      {
        statement: passage?.from,
        claim: 'flood-planned',
        quote,
        at: `${String(passage?.properties.start)}-${String(passage?.properties.end)}`,
      },
    ],
  });
  expect(await wholeGraph(graph)).toEqual(before);
});

test('words that were put in between move the quotes after them, and break none', async () => {
  const moving = '“If you ask me now,';
  expect(watch.toString('utf8')).toContain(moving);
  const report = await attached('copy.txt', changed(moving, `[Updated 2016.] ${moving}`));
  expect(report).toMatchObject({ outcome: 'changed copy', edition, broken: [] });
  const from = [...watch.toString('utf8')].join('').indexOf(moving);
  const moved = passages().filter(({ properties }) => Number(properties.start) >= from).length;
  expect(report).toMatchObject({ moved, inPlace: passages().length - moved });
});

test('words without a quote are found again by their hash, where a word begins', async () => {
  const bare = withoutTexts(records);
  const edges = bare.edges.map((edge) =>
    edge.properties.sha256 ? { ...edge, properties: without(edge.properties, ['quote']) } : edge,
  );
  await importRecords(graph, { ...bare, edges });
  const report = await attached('copy.txt', Buffer.from(`Preface.\n\n${watch.toString('utf8')}`));
  expect(report).toMatchObject({ outcome: 'changed copy', inPlace: 0, moved: passages().length, broken: [] });
});

test('a file that is like no edition is said to be unknown, text or not', async () => {
  expect(await attached('other.txt', Buffer.from('An entirely different text.'))).toEqual({
    file: 'other.txt',
    outcome: 'unknown',
  });
  expect(await attached('picture', Uint8Array.of(0xff, 0xd8, 0x00))).toEqual({
    file: 'picture',
    outcome: 'unknown',
  });
});

test('quotes that are not in the attached text are marked as broken', async () => {
  const [passage] = passages();
  const edges = withoutTexts(records).edges.map((edge) =>
    edge.id === passage?.id ? { ...edge, properties: { ...edge.properties, sha256: '0'.repeat(64) } } : edge,
  );
  await importRecords(graph, { ...withoutTexts(records), edges });
  const report = await attached('a.txt', watch);
  expect(report).toMatchObject({ outcome: 'attached', verified: passages().length - 1 });
  expect(report).toMatchObject({ broken: [{ statement: passage?.from }] });
  expect(await violationsIn(graph)).toEqual([]);
});
