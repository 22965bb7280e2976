import type { ChildProcess } from 'node:child_process';
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

interface Kill {
  /** Once the importer has reached this line, … */
  readonly line: number;
  /** … and so many milliseconds later, … */
  readonly pause: number;
  /** … this is done, if the importer is still at work. */
  readonly what: (importer: ChildProcess) => void;
}

/** Runs the importer on the local database of a home. Where a kill is asked for, tells whether it came in time. */
async function run(
  home: string,
  file: string,
  kill?: Kill,
): Promise<{ isDone: boolean; isKilled: boolean; reached: number }> {
  const script = join(packageRoot, 'test/stream/importer.mjs');
  const env = { ...process.env, GAINSAY_HOME: home };
  const child = start([script, packageRoot, file, String(linesABatch)], env);
  const ran = { isDone: false, isKilled: false, reached: 0 };
  let [isAwaited, err] = [kill !== undefined, ''];
  child.stderr?.on('data', (chunk) => (err += String(chunk)));
  createInterface({ input: child.stdout! }).on('line', (line) => {
    if (line.startsWith('done')) ran.isDone = line === 'done 1';
    else ran.reached = Number(line);
    if (!isAwaited || ran.reached < kill!.line) return;
    isAwaited = false;
    void sleep(kill!.pause).then(() => {
      // It may have ended meanwhile, and another process may have its number.
      if (ran.isDone || child.exitCode !== null) return;
      ran.isKilled = true;
      kill!.what(child);
    });
  });
  await new Promise((resolve) => child.once('close', resolve));
  if (!kill && !ran.isDone) throw new Error(`the importer failed: ${err}`);
  return ran;
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
  await importPath(graph, fileOf(lines.join('')), { most: { lines: linesABatch, bytes: 1e6 } });
  const expected = await rankedOf(graph);

  const home = preparedHome('kill');
  const left = { ...kills };
  // No kill is planned for the last batches, which might be over before it comes.
  const last = lines.length - 4 * linesABatch;
  let holder = await hold(home);
  let reached = 0;
  while (left.importer + left.database > 0) {
    const isDatabase = random.below(left.importer + left.database) < left.database;
    const what = isDatabase
      ? () => process.kill(holder.server, 'SIGKILL')
      : (importer: ChildProcess) => void importer.kill('SIGKILL');
    const span = Math.max(1, Math.floor((2 * (last - reached)) / (left.importer + left.database + 1)));
    const ran = await run(home, file, {
      line: reached + 1 + random.below(span),
      pause: random.below(80),
      what,
    });
    expect(ran).toMatchObject({ isKilled: true, isDone: false });
    reached = Math.max(reached, ran.reached);
    left[isDatabase ? 'database' : 'importer'] -= 1;
    if (isDatabase) {
      holder.process.kill();
      holder = await hold(home);
    }
  }
  await run(home, file);
  await withHome(home, async (killed) => {
    expect(await rankedOf(killed)).toEqual(expected);
    expect(await violationsIn(killed)).toEqual([]);
    expect(await brokenSeals(killed)).toEqual([]);
  });
  holder.process.kill();
  if (isSoak)
    appendFileSync(
      join(packageRoot, '.gainsay', 'kill.log'),
      `${seed}: ${JSON.stringify({ kills, lines: lines.length })}\n`,
    );
});
