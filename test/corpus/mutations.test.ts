import fc from 'fast-check';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FaultyCorpus } from '../../src/corpus/faults.js';
import { readCorpus } from '../../src/corpus/read.js';
import { story } from '../support/corpus.js';

const folder = mkdtempSync(join(tmpdir(), 'gainsay-mutations-'));
const files = readdirSync(story, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.yaml'),
);
const texts = new Map(files.map((file) => [file, readFileSync(join(story, file), 'utf8')]));
beforeAll(() => cpSync(story, folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a slip of the hand does to a file: a word goes, comes twice, or is another. */
function mutate(text: string, at: number, kind: number, other: string): string {
  const words = text.split(/(?<=[\s,:[\]{}])/);
  const index = at % words.length;
  const put = [[], [words[index], words[index]], [other], [other, words[index]]][kind % 4] ?? [];
  return [...words.slice(0, index), ...put, ...words.slice(index + 1)].join('');
}

const others = [
  '[',
  '}',
  ':',
  '- ',
  '"',
  '\n',
  '&a ',
  '*a',
  '!x ',
  'null',
  '2013',
  'true',
  'id: ',
  '0-5',
  'orrow',
  '\t',
  '…',
];

test('whatever slips into a corpus, it is read or its faults have places', async () => {
  const slip = fc.tuple(fc.constantFrom(...files), fc.nat(), fc.nat(3), fc.constantFrom(...others));
  await fc.assert(
    fc.asyncProperty(fc.array(slip, { minLength: 1, maxLength: 3 }), async (slips) => {
      for (const [file, text] of texts) writeFileSync(join(folder, file), text);
      for (const [file, at, kind, other] of slips)
        writeFileSync(join(folder, file), mutate(readFileSync(join(folder, file), 'utf8'), at, kind, other));
      const error: unknown = await readCorpus(folder).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      if (error === undefined) return;
      expect(error).toBeInstanceOf(FaultyCorpus);
      for (const { file, line, column, message, remedy } of (error as FaultyCorpus).faults) {
        const written = readFileSync(join(folder, file), 'utf8').split('\n')[line - 1];
        expect(written).toBeDefined();
        expect(column).toBeGreaterThanOrEqual(1);
        expect(column).toBeLessThanOrEqual((written ?? '').length + 1);
        // What the file says stands in quotation marks, and may be anything.
        const own = `${message} ${remedy}`.replace(/"[^"]*"/g, '"…"');
        expect(own).not.toMatch(/undefined|\[object|null/);
      }
    }),
    { numRuns: 40 },
  );
}, 120_000);
