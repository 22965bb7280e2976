import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ask } from '../src/api/ask.js';
import { packageRoot } from '../src/config.js';
import type { Graph } from '../src/graph/run.js';
import { emptyGraph, testAddress, testGraph } from './support/graph.js';

interface Block {
  readonly language: string;
  readonly text: string;
  /** The last file name before the block. */
  readonly file: string | undefined;
}

/** The blocks of the tutorial, each with the file that the words before it name. */
function blocks(): Block[] {
  const page = readFileSync(join(packageRoot, 'corpus/TUTORIAL.md'), 'utf8');
  return [...page.matchAll(/((?:(?!```)[\s\S])*?)```(\w+)\n([\s\S]*?)```/g)].map(
    ([, before = '', language = '', text = '']) => ({
      language,
      text,
      file: [...before.matchAll(/`(bridge\/[\w/.-]+)`/g)].at(-1)?.[1],
    }),
  );
}

let folder: string;
let graph: Graph;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gainsay-tutorial-'));
  graph = await testGraph();
  await emptyGraph();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hash = (file: string): string =>
  createHash('sha256')
    .update(readFileSync(join(folder, 'bridge/documents', file)))
    .digest('hex');

/** Runs a command of the page as a user would, against this worker's graph. */
async function gainsay(line: string): Promise<string> {
  const address = await testAddress();
  const env = {
    ...process.env,
    NEO4J_URI: address.uri,
    NEO4J_USER: address.user,
    NEO4J_PASSWORD: address.password,
  };
  const program = join(packageRoot, 'bin/gainsay.mjs');
  return execFileSync(process.execPath, [program, ...line.split(' ').slice(1)], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
}

test('every file and command of the tutorial works, in its order', async () => {
  const page = blocks();
  for (const { language, text, file } of page.filter(({ language: l }) => l === 'text' || l === 'yaml')) {
    if (!file) throw new Error(`the ${language} block has no file: ${text.slice(0, 40)}`);
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const corpus = join(folder, 'bridge/corpus.yaml');
  const hashed = readFileSync(corpus, 'utf8')
    .replace('LEAFLET_HASH', hash('leaflet.txt'))
    .replace('COURIER_HASH', hash('courier.txt'));
  writeFileSync(corpus, hashed);
  const printed: string[] = [];
  for (const { text } of page.filter(({ language }) => language === 'sh')) {
    for (const line of text.trim().split('\n')) printed.push(await gainsay(line));
  }
  const [, imported = '', traced = '', found = '', again = ''] = printed;
  expect(imported).toMatch(/created/);
  expect(traced).toContain('Friends of the Footbridge');
  expect(traced).toContain('← Valley Courier');
  expect(traced).toContain('is countered by railing-repaired');
  expect(traced).toContain('no denial is recorded here');
  expect(traced).not.toContain('unverified');
  expect(found).toContain('railing-repaired');
  expect(again).toContain('nothing has changed');
}, 120_000);

test('the question of the tutorial is answered', async () => {
  const operation = blocks().find(({ language }) => language === 'graphql')?.text ?? '';
  const { claim } = await ask<{ claim: { disputeFindings: unknown; links: { nodes: unknown[] } } }>(
    graph,
    operation,
  );
  expect(claim.disputeFindings).toEqual([{ finding: 'COUNTERED' }]);
  expect(claim.links.nodes).toEqual([
    {
      text: 'The railing was repaired in March 2021.',
      statements: { nodes: [{ parties: { nodes: [{ name: 'The council' }] } }] },
    },
  ]);
});
