import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exportTo, type ExportOptions } from '../../src/cli/export.js';
import { readCorpus } from '../../src/corpus/read.js';
import { exportRecords } from '../../src/graph/export.js';
import { importRecords } from '../../src/graph/import.js';
import type { Graph } from '../../src/graph/run.js';
import { sealNames } from '../../src/graph/seal/seal.js';
import type { GraphRecords, Properties } from '../../src/model/records.js';
import { bundledCorpus, graphOf, story } from '../support/corpus.js';
import { freshFolder } from '../support/gainsay.js';
import { emptyGraph, testGraph } from '../support/graph.js';
import { asCorpus, retold, wholeGraph, without } from '../support/records.js';
import { refusal } from '../support/refusal.js';

jest.setTimeout(180_000);

let graph: Graph;
const folder = freshFolder('export');
const newFolder = (): string => join(folder, String(readdirSync(folder).length));

beforeAll(async () => {
  graph = await testGraph();
});

/** Exports, and gives what was printed. */
async function exported(to: string, options: Partial<ExportOptions> = {}): Promise<string> {
  let said = '';
  await exportTo(graph, { to, ...options }, { out: (text) => (said += text) });
  return said;
}

const stamps = ['recordedAt', 'recordedBy', 'corpus', 'alsoIn', ...sealNames];

/** All that the graph says now, stamps apart; whether words were checked and texts where these stayed behind. */
async function present(apart: readonly string[] = []): Promise<string[]> {
  const { nodes, edges } = await wholeGraph(graph);
  const isOpen = ({ p }: { readonly p: Properties }): boolean => p['supersededAt'] === undefined;
  return [...nodes, ...edges.filter(({ type }) => type !== 'WAS')]
    .filter(isOpen)
    .map(({ p, ...rest }) => JSON.stringify({ ...rest, p: sorted(without(p, [...stamps, ...apart])) }))
    .sort();
}
const sorted = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));
/** What was read before, without some properties. */
const lacking = (apart: readonly string[], lines: readonly string[]): string[] =>
  lines
    .map((line) =>
      JSON.stringify(JSON.parse(line, (key, value: unknown) => (apart.includes(key) ? undefined : value))),
    )
    .sort();
const ofTexts = ['text', 'textLength', 'textSha256', 'mediaType', 'attachedAt', 'verification', 'words'];

async function importAlone(from: string): Promise<void> {
  await emptyGraph();
  await importRecords(graph, (await readCorpus(from)).records);
}

test('the bundled corpus goes out and comes in again as the same graph', async () => {
  graph = await graphOf(bundledCorpus);
  const before = await present();
  const to = newFolder();
  const told = JSON.parse(await exported(to, { json: true, title: 'A title', licence: 'CC0-1.0' })) as object;
  expect(told).toMatchObject({ folder: to, corpus: 'nagorno-karabakh-mines', counts: { Claim: 184 } });
  expect(readFileSync(join(to, 'corpus.yaml'), 'utf8')).toMatch(/^title: A title\nlicence: CC0-1\.0$/m);
  await importAlone(to);
  expect(await present()).toEqual(before);
});

describe('the story, corrected, with what was recorded beside it,', () => {
  let before: string[];
  beforeAll(async () => {
    await again();
    before = await present();
  });

  test('goes out and comes in again as the same graph; history, stamps and texts stay behind', async () => {
    const to = newFolder();
    expect(await exported(to)).toContain(`${to}: the corpus story in `);
    await importAlone(to);
    expect(await present(ofTexts)).toEqual(lacking(ofTexts, before));
  });

  test('goes out with its texts, and is all there', async () => {
    await again();
    const to = newFolder();
    await exported(to, { withTexts: true });
    await importAlone(to);
    expect(await present(['attachedAt'])).toEqual(lacking(['attachedAt'], before));
    expect(
      (await graph.read('MATCH (e:Edition) WHERE e.text IS NOT NULL RETURN count(e) AS texts'))[0]?.['texts'],
    ).toBe(4);
  });

  test('goes out corpus by corpus: what was recorded takes along what it leans on, and nothing else', async () => {
    await again();
    const to = newFolder();
    await exported(to, { corpus: 'recorded' });
    const { records } = await readCorpus(to);
    expect(records.corpus).toBe('recorded');
    expect(records.nodes.map(({ id }) => id)).toContain('recorded-denial');
    expect(records.nodes.map(({ id }) => id)).toContain('two-gates');
    expect(records.nodes.length).toBeLessThan(15);
    const own = newFolder();
    await exported(own, { corpus: 'story' });
    expect((await readCorpus(own)).records.nodes.map(({ id }) => id)).not.toContain('recorded-denial');
  });

  async function again(): Promise<void> {
    graph = await graphOf(story);
    await importRecords(graph, await retold('actors.yaml', ['name: Orrow,', 'name: Republic of Orrow,']));
    await importRecords(graph, await recordedBeside());
  }
});

/** As a mutation would record it: a further denial of a claim of the corpus, in an utterance of it. */
async function recordedBeside(): Promise<GraphRecords> {
  const { records } = await readCorpus(story);
  const known = new Set([...records.nodes, ...records.edges].map(({ id }) => id));
  const denial =
    '- { utterance: u-keeper-2016-02, stance: disputes, id: recorded-denial, by: [orrow], note: New. }';
  const more = await retold('claims/gates.yaml', [
    'period: 2015-05-04 }\n    statements:\n',
    `period: 2015-05-04 }\n    statements:\n      ${denial}\n`,
  ]);
  return {
    ...more,
    corpus: 'recorded',
    recordedBy: 'B. Other',
    nodes: more.nodes.filter(({ id }) => !known.has(id)),
    edges: more.edges.filter(({ id }) => !known.has(id)),
    texts: new Map(),
  };
}

describe('nothing is exported', () => {
  test('into a folder that holds something, or into none', async () => {
    graph = await graphOf(story);
    const full = newFolder();
    mkdirSync(full);
    writeFileSync(join(full, 'notes.txt'), 'mine');
    expect(await refusal(exported(full))).toMatchObject({ code: 'CONFLICT' });
    expect(readdirSync(full)).toEqual(['notes.txt']);
    expect(await refusal(exported(join(full, 'notes.txt')))).toMatchObject({ code: 'CONFLICT' });
    expect(await refusal(exported(join(folder, 'none', 'inside')))).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('of an empty graph, of a corpus that is not there, under a name that is none', async () => {
    expect(await refusal(exported(newFolder(), { corpus: 'none' }))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusal(exported(newFolder(), { id: 'No Id' }))).toMatchObject({ code: 'BAD_USER_INPUT' });
    await emptyGraph();
    expect(await refusal(exported(newFolder()))).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('of several corpora together, unless somebody names them', async () => {
    graph = await graphOf(story);
    const { records } = await readCorpus(story);
    await importRecords(graph, asCorpus('other', records, ['ambrel-weir', 'orrow', 'orrow-waterways']));
    await graph.summary("MATCH (n:Record {id: 'low-meadows'}) SET n.corpus = 'other'");
    const error = await refusal(exported(newFolder()));
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(error.message).toContain('other');
    const to = newFolder();
    await exported(to, { id: 'both' });
    expect((await exportRecords(graph, { name: 'both' })).nodes.length).toBe(
      (await readCorpus(to)).records.nodes.length,
    );
  });

  const unsayable: [string, string, RegExp][] = [
    ['a property that no file has', "MATCH (c:Claim {id: 'two-gates'}) SET c.colour = 'blue'", /colour of claim "two-gates"/],
    ['an edge that no file has', "MATCH (c:Claim {id: 'two-gates'}), (a:Actor {id: 'orrow'}) CREATE (a)-[:LIKES {id: 'e-1'}]->(c)", /"orrow" LIKES "two-gates" is missing/],
    ['a statement that nobody makes', "MATCH (:Actor)-[made:MADE]->(:Statement {id: 'ministry-denies-plan'}) DELETE made", /: Nobody is named who made this/],
    ['an empty name', "MATCH (c:Actor {id: 'orrow'}) SET c.name = ''", /name.* is empty/i],
    ['a path that leads out of the folder', "MATCH (e:Edition) WHERE e.text IS NOT NULL WITH e LIMIT 1 SET e.file = '../../escaped.txt'", /may lead out/],
  ]; // prettier-ignore
  test.each(unsayable)(
    'of a graph with %s: it is named, and nothing is left behind',
    async (_, query, message) => {
      graph = await graphOf(story);
      await graph.summary(query);
      const to = newFolder();
      const beside = readdirSync(dirname(to));
      const error = await refusal(exported(to, { withTexts: true }));
      expect(error).toMatchObject({ code: 'INVALID', message: expect.stringMatching(message) as unknown });
      expect(existsSync(to)).toBe(false);
      expect(readdirSync(dirname(to))).toEqual(beside);
    },
  );
});
