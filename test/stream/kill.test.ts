import { appendFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';
import { linesOf } from '../../bench/generate/lines.js';
import { randomFrom } from '../../bench/generate/random.js';
import { packageRoot } from '../../src/config.js';
import { connect } from '../../src/graph/connect.js';
import { startLocal } from '../../src/graph/local/start.js';
import { brokenSeals } from '../../src/graph/seal/broken.js';
import type { Graph } from '../../src/graph/run.js';
import { emptyGraph, testGraph } from '../support/graph.js';
import { preparedHome, testOptions } from '../support/homes.js';
import { freshFolder } from '../support/gainsay.js';
import { hold, start } from '../support/processes.js';
import { violationsIn } from '../support/records.js';
import { fileOf, importPath, rankedOf } from './support.js';

const isSoak = process.env['GAINSAY_SOAK'] === '1';
/** How often the importer is killed, and how often the database. */
const kills = isSoak ? { importer: 40, database: 10 } : { importer: 1, database: 1 };
const claims = isSoak ? 1_000 : 100;
const linesABatch = 50;
const seed = process.env['GAINSAY_SEED'] ?? String(Date.now());

jest.setTimeout(isSoak ? 3_600_000 : 240_000);

/** Runs the importer on the local database of a home, and kills it, or the database, some batches later. */
async function run(
  home: string,
  file: string,
  kill?: { readonly batches: number; readonly pause: number; readonly what: (pid: number) => void },
): Promise<{ isDone: boolean }> {
  const script = join(packageRoot, 'test/stream/importer.mjs');
  const env = { ...process.env, GAINSAY_HOME: home };
  const child = start([script, packageRoot, file, String(linesABatch)], env);
  let [batches, isDone, err] = [0, false, ''];
  child.stderr?.on('data', (chunk) => (err += String(chunk)));
  createInterface({ input: child.stdout! }).on('line', (line) => {
    if (line.startsWith('done')) isDone = line === 'done 1';
    else if ((batches += 1) === kill?.batches) void sleep(kill.pause).then(() => kill.what(child.pid!));
  });
  await new Promise((resolve) => child.once('close', resolve));
  if (!kill && !isDone) throw new Error(`the importer failed: ${err}`);
  return { isDone };
}

/** Works on the database of a home, which is started for it. */
async function withHome<T>(home: string, work: (graph: Graph) => Promise<T>): Promise<T> {
  const local = await startLocal(home, testOptions);
  const graph = await connect({ ...local, database: 'neo4j' });
  try {
    return await work(graph);
  } finally {
    await graph.close();
    local.release();
  }
}

test(`killed at any moment, importer or database, it goes on to the same graph (seed ${seed})`, async () => {
  const random = randomFrom(`kill ${seed}`);
  const file = join(freshFolder('kill'), 'lines.jsonl');
  const lines = [...linesOf({ claims, seed: 'kill' })].map((line) => `${JSON.stringify(line)}\n`);
  // What names a later line, and a faulty line, on the way.
  lines.splice(
    1,
    0,
    '{"names":[{"of":"actor-0000001","name":"Named too early"}]}\n',
    '{"topics":[{"id":"faulty"}]}\n',
  );
  writeFileSync(file, lines.join(''));

  // As it is when nobody disturbs it.
  const graph = await testGraph();
  await emptyGraph();
  let batches = 0;
  await importPath(graph, fileOf(lines.join('')), {
    most: { lines: linesABatch, bytes: 1e6 },
    tell: () => (batches += 1),
  });
  const expected = await rankedOf(graph);

  const home = preparedHome('kill');
  const left = { ...kills };
  const most = Math.max(1, Math.floor((2 * batches) / (kills.importer + kills.database)));
  let holder = await hold(home);
  let done = { isDone: false };
  while (!done.isDone && left.importer + left.database > 0) {
    const isDatabase = random.below(left.importer + left.database) < left.database;
    const what = isDatabase
      ? () => process.kill(holder.server, 'SIGKILL')
      : (pid: number) => process.kill(pid, 'SIGKILL');
    done = await run(home, file, { batches: 1 + random.below(most), pause: random.below(80), what });
    left[isDatabase ? 'database' : 'importer'] -= 1;
    if (isDatabase) {
      holder.process.kill();
      holder = await hold(home);
    }
  }
  if (!done.isDone) await run(home, file);
  await withHome(home, async (killed) => {
    expect(await rankedOf(killed)).toEqual(expected);
    expect(await violationsIn(killed)).toEqual([]);
    expect(await brokenSeals(killed)).toEqual([]);
  });
  holder.process.kill();
  if (isSoak)
    appendFileSync(
      join(packageRoot, '.gainsay', 'kill.log'),
      `${seed}: ${JSON.stringify({ kills, left, batches })}\n`,
    );
});
