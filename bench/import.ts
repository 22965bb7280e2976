import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../src/config.js';
import type { Address } from '../src/graph/connect.js';
import { migrate } from '../src/graph/migrate.js';
import { say, withNeo4j } from './database.js';
import { format } from './format.js';
import { writeLines, writeRecords } from './import/files.js';
import { rawImport } from './import/raw.js';
import { contentHash } from './import/same.js';
import { reportImport, type Measured } from './import/report.js';
import { describeMachine } from './machine.js';

/** `npm run bench:import`: the import of a file of lines beside a loop of UNWIND that writes the same, in one run. */
const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    claims: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    // How many claims each database has taken before, of another kind of ids; by default as many.
    warm: { type: 'string' },
    beside: { type: 'string', default: 'not said' },
    out: { type: 'string', default: join(packageRoot, 'bench') },
    home: { type: 'string', default: join(packageRoot, '.gainsay', 'bench', 'import') },
  },
});
const wanted = { claims: Number(values.claims), seed: values.seed };
rmSync(values.home, { recursive: true, force: true });
mkdirSync(values.home, { recursive: true });
const path = (name: string): string => join(values.home, name);

const lines = writeLines(path('lines.jsonl'), wanted);
const records = writeRecords(path('records.jsonl'), wanted);
const warming = { claims: Number(values.warm ?? wanted.claims), seed: 'warm' };
writeLines(path('warm.jsonl'), warming);
writeRecords(path('warm-records.jsonl'), warming);
say(`${lines} lines, ${records} nodes and edges`);

// Each on a database of its own, which has written as much before: the same, which is seen to before anything is measured.
const { byHand, ...raw } = await withNeo4j(path('raw'), async (graph) => {
  await migrate(graph);
  await rawImport(graph, path('warm-records.jsonl'));
  const content = await contentHash(graph);
  return { byHand: content, ...(await timed('the loop', () => rawImport(graph, path('records.jsonl')))) };
});
const ours = await withNeo4j(path('ours'), async (graph, address) => {
  await migrate(graph);
  await gainsay(address, path('warm.jsonl'));
  if ((await contentHash(graph)) !== byHand) throw new Error('the loop writes another graph than the import');
  const first = await timed('the import', () => gainsay(address, path('lines.jsonl')));
  const again = await timed('the same again', () => gainsay(address, path('lines.jsonl')));
  // Somebody writes: every line has to be compared.
  writeFileSync(
    path('other.jsonl'),
    '{"corpus":{"id":"o","recordedBy":"o"}}\n{"topics":[{"id":"o","name":"O"}]}\n',
  );
  await gainsay(address, path('other.jsonl'));
  const compared = await timed('every line compared', () => gainsay(address, path('lines.jsonl')));
  return { first, again, compared, machine: await describeMachine(graph) };
});

/** Runs the program itself. @returns how much memory it took at most, in megabytes */
async function gainsay({ uri, user, password }: Address, file: string): Promise<number> {
  const env = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const program = spawn(process.execPath, [join(packageRoot, 'bin/gainsay.mjs'), 'import', file, '--json'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let [most, out] = [0, ''];
  program.stdout.on('data', (chunk) => (out += String(chunk)));
  const look = setInterval(() => (most = Math.max(most, residentOf(program.pid))), 50);
  const code = await new Promise((resolve) => program.once('close', resolve));
  clearInterval(look);
  if (code !== 0) throw new Error(`gainsay import ended with ${String(code)}: ${out}`);
  return most;
}

function residentOf(pid: number | undefined): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_000;
  } catch {
    return 0;
  }
}

async function timed(
  name: string,
  work: () => Promise<number>,
): Promise<{ seconds: number; result: number }> {
  const begun = performance.now();
  const result = await work();
  const seconds = (performance.now() - begun) / 1_000;
  say(`${name}: ${seconds.toFixed(1)} s`);
  return { seconds, result };
}

const measured: Measured = {
  ...ours,
  wanted,
  beside: values.beside,
  warming,
  lines,
  records,
  bytes: statSync(path('lines.jsonl')).size,
  raw,
};
writeFileSync(join(values.out, 'IMPORT.md'), reportImport(measured));
format(join(values.out, 'IMPORT.md'));
rmSync(values.home, { recursive: true, force: true });
