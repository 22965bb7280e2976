import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputFile } from '../../src/cli/import/input.js';
import { importLines } from '../../src/cli/import/lines.js';
import { RejectFile } from '../../src/cli/import/rejects.js';
import { tableFormat } from '../../src/cli/import/table.js';
import { slugOf } from '../../src/corpus/csv/fill.js';
import { packageRoot } from '../../src/config.js';
import type { Graph } from '../../src/graph/run.js';
import { emptyGraph, testGraph } from '../support/graph.js';
import { stored, violationsIn, wholeGraph } from '../support/records.js';
import { fileOf } from './support.js';

let graph: Graph;
beforeEach(async () => {
  graph = await testGraph();
  await emptyGraph();
});

/** The example of README.md: a mapping, and a table that it fits. */
const readme = readFileSync(join(packageRoot, 'README.md'), 'utf8');
const example = (kind: string): string => new RegExp(`\`\`\`${kind}\n([^\`]+)\`\`\``).exec(readme)?.[1] ?? '';
const mapping = example('yaml');
const table = example('csv');

async function importTable(text: string | Buffer, yaml = mapping) {
  const path = fileOf(text, 'table.csv');
  const mappingPath = `${path}.yaml`;
  writeFileSync(mappingPath, yaml);
  const input = new InputFile(path);
  const format = await tableFormat(input, mappingPath);
  const rejects = new RejectFile(`${path}.rejects.csv`, format.rejects, format.placeOf);
  const report = await importLines(graph, { input, format, rejects });
  return { ...report, told: rejects.first, rejectsPath: rejects.path, path };
}

test('the example of the README becomes actors, sources, utterances, claims and statements', async () => {
  const { told, rejected } = await importTable(table);
  expect(told).toEqual([]);
  expect(rejected).toBe(0);
  const { nodes, edges } = await wholeGraph(graph);
  const ids = (label: string) => nodes.filter(({ labels }) => labels.includes(label)).map(({ p }) => p['id']);
  expect(ids('Claim')).toEqual(['c1', 'c2']);
  expect(ids('Statement')).toHaveLength(3);
  expect(edges.filter(({ type }) => type === 'MADE')).toHaveLength(3);
  expect((await stored(graph, 'u-r3')).p['said']).toBe('2013-07');
  expect(await violationsIn(graph)).toEqual([]);
});

test('a semicolon between the columns, a mark at the beginning, other ends of lines, texts over several lines', async () => {
  const other = table
    .split('\n')
    .map((line) => line.replaceAll(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g, ';'))
    .join('\r\n')
    .replaceAll('They laid the mines', '"They laid,\r\nso they say, the mines"');
  const { told } = await importTable(`\ufeff${other}`);
  expect(told).toEqual([]);
  expect((await stored(graph, 'c1')).p['text']).toContain('\r\nso they say, the mines');
});

test('a faulty row goes to a table with its faults, which can be mended and imported', async () => {
  const bad = table.replace('asserts,2013-07,', 'assertz,2013-07,');
  const { told, rejected, rejectsPath } = await importTable(bad);
  expect(told[0]).toMatch(
    /^line \d: column "Stance", claims\[0\]\.statements\[0\]\.stance: "assertz" is not a word/,
  );
  expect(rejected).toBe(1);
  const mended = readFileSync(rejectsPath, 'utf8').replace('assertz,2013', 'asserts,2013');
  expect(mended.split('\n')[0]).toBe(`${table.split('\n')[0]},rejected because`);
  expect(await importTable(mended)).toMatchObject({ rejected: 0 });
  expect((await wholeGraph(graph)).nodes.filter(({ labels }) => labels.includes('Statement'))).toHaveLength(
    3,
  );
});

test('a table and a mapping that do not fit are refused before anything is written', async () => {
  const head = table.split('\n')[0] ?? '';
  await expect(importTable(table.replace('Stance', 'Stanze'))).rejects.toThrow('no column "Stance"');
  await expect(importTable(table.replace(head, `${head},Stance`))).rejects.toThrow(
    '2 columns called "Stance"',
  );
  await expect(importTable(table, 'row: {}')).rejects.toThrow('"corpus" is missing');
  const slip = mapping.replace('slug: true', 'slugg: true');
  await expect(importTable(table, slip)).rejects.toMatchObject({
    message: expect.stringMatching(/:4:\d+: "slugg" is not a key of a column\.$/) as string,
    remedy: 'Write "slug".',
  });
  await expect(importTable(Buffer.from(table, 'utf16le'))).rejects.toThrow('is not UTF-8');
  expect((await wholeGraph(graph)).nodes).toEqual([]);
});

test('a column may be true or false, in the words of the table', async () => {
  const [head = '', ...rows] = table.trimEnd().split('\n');
  const doubts = ['TRUE', 'false', 'ja'];
  const doubtful = [`${head},Doubt`, ...rows.map((row, nth) => `${row},${doubts[nth]}`)].join('\n');
  const column = "{ column: Doubt, boolean: true, words: { 'ja': 'true' } }";
  const withDoubt = mapping.replace('          stance:', `          doubtful: ${column}\n          stance:`);
  const { told } = await importTable(doubtful, withDoubt);
  expect(told).toEqual([]);
  const { edges } = await wholeGraph(graph);
  const found = edges
    .filter(({ type }) => ['ASSERTS', 'DENIES'].includes(type))
    .map(({ p }) => p['doubtful']);
  expect(found.sort()).toEqual([false, true, true]);
  const { told: refused } = await importTable(doubtful.replace(/ja$/, 'perhaps'), withDoubt);
  expect(refused[0]).toMatch(/column "Doubt".*"doubtful" must be true or false, not text/);
});

test('rows that are none are told, and those beside them are written', async () => {
  const [head = '', first = '', ...others] = table.trimEnd().split('\n');
  const rows = [head, `${first},one,more`, `${first.replace('They', 'Th"ey')}`, ...others];
  const { told } = await importTable(Buffer.from(`${rows.join('\n')}\n`));
  expect(told[0]).toContain('fields, and there are');
  expect(told.length).toBeGreaterThan(1);
});

test('ids are made of names in any script', () => {
  expect(slugOf('Ministère de l’Intérieur')).toBe('ministere-de-l-interieur');
  expect(slugOf('Նախարարություն')).toMatch(/^x[0-9a-f]{8}$/);
  expect(slugOf('Նախարարություն')).not.toBe(slugOf('Нахарарутюн'));
});
