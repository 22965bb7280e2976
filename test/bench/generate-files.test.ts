import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFiles } from '../../bench/files/make.js';
import { readFileOptions, type FileFormat } from '../../bench/files/options.js';
import { writeFiles } from '../../bench/files/parts.js';
import { rowOf } from '../../bench/files/table.js';
import type { Line } from '../../bench/generate/lines.js';
import { recordsOf } from '../../bench/generate/spoken.js';
import { jsonFormat, type Format } from '../../src/cli/import/format.js';
import { InputFile } from '../../src/cli/import/input.js';
import { tableFormat } from '../../src/cli/import/table.js';
import { collectFaults } from '../../src/corpus/faults.js';
import { readCorpus } from '../../src/corpus/read.js';
import { silent } from '../../src/graph/progress.js';
import type { GainsayError } from '../../src/model/errors.js';
import type { EdgeRecord, NodeRecord } from '../../src/model/records.js';

const folder = mkdtempSync(join(tmpdir(), 'gainsay-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const make = (format: FileFormat, name: string, seed = '1') =>
  makeFiles({ claims: 100, seed, format, out: join(folder, name) }, silent);

test('the same seed gives the same bytes, whose hashes are told, and another seed others', async () => {
  const [lines] = await make('jsonl', 'jsonl');
  const [mapping, table] = await make('csv', 'csv');
  // Whoever changes the files on purpose writes the new hashes here.
  expect([lines?.sha256, table?.sha256, mapping?.sha256]).toEqual([
    '0cee4ef4d86fa45378bacfeb1c0edb87612c6f2f85838baefa7d729a30690306',
    '5bd1b4e3fe385057b0ba599511040a63b0abb2f6a359ec90e65bf7e0856451ab',
    'c44c82c50871ee930dde7d1636d5bc6ac2230546a2776450a3fefac6812040c3',
  ]);
  const bytes = readFileSync(join(folder, 'csv', 'statements.csv'));
  expect(table).toEqual({
    file: 'statements.csv',
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  });
  expect((await make('csv', 'other', '2'))[1]?.sha256).not.toBe(table?.sha256);
});

/** What a file says, read as `gainsay import` reads it; each line is checked, a faulty one throws. */
async function saidBy(format: Format): Promise<(NodeRecord | EdgeRecord)[]> {
  const lines: Line[] = [{ corpus: format.header }];
  for await (const batch of format.batches({ line: 0, offset: 0 }, undefined))
    for (const raw of batch.lines) {
      const faults = collectFaults();
      const value = format.toValue(raw, faults);
      expect(faults.sorted()).toEqual([]);
      if (value) lines.push(value as Line);
    }
  return [...recordsOf(lines)];
}
let fromJsonl: (NodeRecord | EdgeRecord)[];
let fromCsv: (NodeRecord | EdgeRecord)[];
beforeAll(async () => {
  await make('jsonl', 'read');
  await make('csv', 'read');
  const path = (name: string): string => join(folder, 'read', name);
  fromJsonl = await saidBy(await jsonFormat(new InputFile(path('lines.jsonl'))));
  fromCsv = await saidBy(await tableFormat(new InputFile(path('statements.csv')), path('statements.yaml')));
});

const byId = (records: readonly (NodeRecord | EdgeRecord)[]) =>
  new Map(records.map((record) => [record.id, record]));

test('the table with its mapping is read without a fault, and says what the lines say', () => {
  expect(fromCsv.length).toBe(fromJsonl.length);
  expect(byId(fromCsv)).toEqual(byId(fromJsonl));
  for (const name of ['doubtful', 'ibid'])
    expect(fromCsv.some(({ properties }) => properties[name] === true)).toBe(true);
  const labels = fromCsv.flatMap((record) => ('labels' in record ? record.labels : []));
  expect(labels.filter((label) => label === 'Claim')).toHaveLength(100);
  expect(labels.filter((label) => label === 'Statement')).toHaveLength(250);
});

test('texts are in other letters, over two lines, and hold what parts and quotes cells', () => {
  const texts = fromCsv.flatMap(({ properties: { text, quote } }) => [text, quote]).map(String);
  for (const sign of [/\n/, /^"\S+"/, /, /, /; /, /\p{Script=Armenian}/u, /\p{Script=Arabic}/u])
    expect(texts.filter((text) => sign.test(text)).length).toBeGreaterThan(2);
});

test('a corpus folder is one, and says what the lines say', async () => {
  const small = { claims: 20, seed: '1', out: join(folder, 'small') };
  const made = await makeFiles({ ...small, format: 'yaml' }, silent);
  await makeFiles({ ...small, format: 'jsonl' }, silent);
  const { records } = await readCorpus(join(small.out, 'corpus'));
  const lines = await saidBy(await jsonFormat(new InputFile(join(small.out, 'lines.jsonl'))));
  const ids = (all: readonly { id: string }[]): string[] => all.map(({ id }) => id).sort();
  expect(ids([...records.nodes, ...records.edges])).toEqual(ids(lines));
  expect(made.map(({ file }) => file)).toContain(join('corpus', 'corpus.yaml'));
});

test('nothing is overwritten, and nothing is left half written', async () => {
  await expect(make('csv', 'csv')).rejects.toMatchObject({ code: 'CONFLICT' });
  const out = join(folder, 'broken');
  const breaks = function* (): Generator<string> {
    yield 'a row\n';
    expect(existsSync(join(out, 'b.csv.part'))).toBe(true);
    throw new Error('broken');
  };
  await expect(
    writeFiles(out, [
      ['a.yaml', ['a']],
      ['b.csv', breaks()],
    ]),
  ).rejects.toThrow('broken');
  expect(readdirSync(out)).toEqual([]);
  const stop = AbortSignal.abort(new Error('stopped'));
  await expect(writeFiles(out, [['a.csv', ['a'.repeat(2_000_000)]]], { stop })).rejects.toThrow('stopped');
  expect(readdirSync(out)).toEqual([]);
  await expect(writeFiles(out, [['a.csv', ['a']]], { room: 1e18 })).rejects.toMatchObject({
    code: 'UNAVAILABLE',
    remedy: expect.stringContaining('--out') as string,
  });
  writeFileSync(join(folder, 'file'), '');
  await expect(writeFiles(join(folder, 'file'), [['a', ['a']]])).rejects.toMatchObject({
    code: 'UNAVAILABLE',
  });
});

test('a line that the table has no column for is an error', () => {
  expect(() => rowOf({ claims: [{ id: 'c', colour: 'red' }] })).toThrow('no column for "red"');
  expect(() => rowOf({ claims: [{ id: ['c'] }] })).toThrow('no column for ["c"]');
});

function refusal(work: () => unknown): string | undefined {
  try {
    work();
  } catch (error) {
    return (error as GainsayError).code;
  }
  return undefined;
}

test('options are read, and a bad one is told with what to do', () => {
  const read = (...args: string[]) => readFileOptions([...args, '--out', 'o']);
  expect(read('--claims', '100', '--format', 'csv')).toEqual({
    claims: 100,
    seed: '1',
    format: 'csv',
    out: 'o',
  });
  expect(readFileOptions(['--help'])).toBeUndefined();
  for (const args of [
    ['--claims', '1e5'],
    ['--claims', '19'],
    ['--claims', '10000001'],
    ['--seed', 'Not an id'],
    ['--format', 'xml'],
    ['--format', 'yaml', '--claims', '20001'],
    ['--colour', 'red'],
    ['--out', ''],
  ])
    expect(refusal(() => readFileOptions(['--out', 'o', ...args]))).toBe('BAD_USER_INPUT');
});
