import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importCorpus } from '../../src/cli/import.js';
import { validateCorpus } from '../../src/cli/validate.js';
import { packageRoot } from '../../src/config.js';
import { FaultyCorpus } from '../../src/corpus/faults.js';
import { readCorpus } from '../../src/corpus/read.js';
import type { Graph } from '../../src/graph/run.js';
import type { Fault } from '../../src/model/errors.js';
import { graphOf, story } from '../support/corpus.js';
import { wholeGraph } from '../support/records.js';

const corpora = join(packageRoot, 'test/corpora');
const names = readdirSync(corpora);
const temporary = mkdtempSync(join(tmpdir(), 'gainsay-faults-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

async function faultsOf(folder: string): Promise<readonly Fault[]> {
  const error: unknown = await readCorpus(folder).catch((thrown: unknown) => thrown);
  if (error instanceof FaultyCorpus) return error.faults;
  throw error instanceof Error ? error : new Error(`${folder} has no fault`);
}

const print = (faults: readonly Fault[]) =>
  faults
    .map(({ file, line, column, message, remedy }) => `${file}:${line}:${column}: ${message}\n  ${remedy}\n`)
    .join('');

/** A corpus with only these files. */
function corpusOf(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = join(temporary, name);
  mkdirSync(join(folder, 'claims'), { recursive: true });
  cpSync(join(corpora, 'unknown-id/corpus.yaml'), join(folder, 'corpus.yaml'));
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
  return folder;
}

// Each folder has one kind of fault; expected.txt says where each stands and what to do about it.
test.each(names)('every fault of %s is told, with its place and its remedy', async (name) => {
  const faults = await faultsOf(join(corpora, name));
  expect(print(faults)).toBe(readFileSync(join(corpora, name, 'expected.txt'), 'utf8'));
});

describe('a corpus with a fault', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await graphOf(story);
  }, 60_000);

  test('is not imported, not even in part', async () => {
    const before = await wholeGraph(graph);
    for (const name of names) {
      const trying = importCorpus((work) => work(graph), join(corpora, name), {}, { out: () => undefined });
      await expect(trying).rejects.toMatchObject({ code: 'INVALID' });
    }
    expect(await wholeGraph(graph)).toEqual(before);
  });
});

test('as data, the faults are on standard output, with paths that lead to the files', async () => {
  let printed = '';
  const folder = join(corpora, 'unknown-id');
  const trying = validateCorpus(folder, { json: true }, (text) => (printed += text));
  await expect(trying).rejects.toThrow('The corpus has 2 faults.');
  const { faults } = JSON.parse(printed) as { faults: Fault[] };
  expect(faults[0]).toEqual({
    file: join(folder, 'actors.yaml'),
    line: 6,
    column: 18,
    message: 'There is no actor "citty".',
    remedy: 'Did you mean "city"?',
  });
});

test('nothing is set on the prototype of anything', async () => {
  await faultsOf(join(corpora, 'strange-yaml'));
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('a byte order mark at the start of a file of ours is passed over', async () => {
  const folder = corpusOf('mark', { 'terms.yaml': '\ufefftopics: [{ id: a, name: A }]\n' });
  expect((await readCorpus(folder)).records.nodes).toHaveLength(1);
});

test('half a character is refused, where it is written', async () => {
  const folder = corpusOf('half', { 'terms.yaml': 'topics:\n  - { id: a, name: "\\ud800" }\n' });
  expect(await faultsOf(folder)).toMatchObject([{ file: 'terms.yaml', line: 2, column: 20 }]);
});

test('control characters of a file reach no terminal', async () => {
  const folder = corpusOf('control', { 'terms.yaml': 'topics: [{ id: "\\e[31mred", name: A }]\n' });
  const [fault] = await faultsOf(folder);
  expect(fault?.message).toContain('u001b[31mred');
  expect(fault?.message).not.toContain('\u001b');
});

test('a file of more than 16 MB is not read', async () => {
  const folder = corpusOf('large', { 'terms.yaml': Buffer.alloc(16 * 1024 * 1024 + 1, '#') });
  expect(await faultsOf(folder)).toMatchObject([
    { file: 'terms.yaml', message: expect.stringContaining('16 MB') as unknown },
  ]);
});

test('symbolic links are not followed, neither to a file nor to a folder', async () => {
  const folder = corpusOf('links', {
    'sources.yaml': 'sources: [{ id: s, title: S, editions: [{ id: s@1 }] }]\n',
  });
  writeFileSync(
    join(folder, 'corpus.yaml'),
    `${readFileSync(join(folder, 'corpus.yaml'), 'utf8')}documents:\n  - { edition: s@1, file: link/secret.txt, sha256: ${'0'.repeat(64)} }\n`,
  );
  symlinkSync(join(story, 'documents'), join(folder, 'link'));
  symlinkSync(join(story, 'terms.yaml'), join(folder, 'terms.yaml'));
  rmSync(join(folder, 'claims'), { recursive: true });
  symlinkSync(join(story, 'claims'), join(folder, 'claims'));
  const found = (await faultsOf(folder)).map(({ file, message }) => `${file}: ${message}`);
  expect(found).toContain('corpus.yaml: link is a symbolic link.');
  expect(found).toContain('terms.yaml: terms.yaml is a symbolic link.');
  expect(found).toContain('claims/gates.yaml: claims is a symbolic link.');
});

test('a folder that is not there, or a file, is said to be so', async () => {
  await expect(readCorpus(join(temporary, 'nowhere'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(readCorpus(join(story, 'corpus.yaml'))).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
});

test('a hundred thousand brackets and ten thousand levels end in a fault, not in a crash', async () => {
  const levels = Array.from({ length: 10_000 }, (_, level) => `${' '.repeat(level)}a:`).join('\n');
  const folder = corpusOf('deep', {
    'terms.yaml': `topics: ${'['.repeat(100_000)}`,
    'actors.yaml': `actors: ${'{a: '.repeat(100_000)}`,
    'sources.yaml': `- `.repeat(100_000),
    'utterances.yaml': `? `.repeat(100_000),
    'claims/a.yaml': levels,
    'claims/b.yaml': `claims: ${'!!map '.repeat(1_000)}{}`,
  });
  const faults = await faultsOf(folder);
  expect(new Set(faults.map(({ file }) => file)).size).toBe(6);
});
