import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot, readConfig } from '../src/config.js';
import { connect } from '../src/graph/connect.js';
import { startLocal } from '../src/graph/local/start.js';
import { onStderr } from '../src/graph/progress.js';
import type { Graph } from '../src/graph/run.js';
import { describeMachine } from './machine.js';
import { load, settle, type Loaded } from './load.js';
import { measure } from './measure/measure.js';
import { readOptions, usage, type Options } from './options.js';
import { queryText } from './query-text.js';
import { report } from './report.js';

/** `npm run bench`: one command, one run, one database. */
async function main(options: Options): Promise<void> {
  const { cache, javaHome } = readConfig();
  const home = join(options.home, `${options.claims}-${options.seed}`);
  mkdirSync(home, { recursive: true });
  const local = await startLocal(home, { cache, javaHome, boltPort: 0, staying: true, progress: onStderr });
  const address = { ...local, database: 'neo4j' };
  const graph = await connect(address);
  try {
    const loaded = await ensureLoaded(graph, options);
    const measured = await measure(graph, address, options, say);
    const result = { machine: await describeMachine(graph), options, loaded, ...measured };
    mkdirSync(options.out, { recursive: true });
    // Where things lie on this machine is nobody's business.
    const told = { ...options, home: undefined, out: undefined };
    writeFileSync(join(options.out, 'results.json'), `${JSON.stringify({ ...result, options: told })}\n`);
    writeFileSync(join(options.out, 'REPORT.md'), report(result));
    format(options.out);
    say(`The report is ${join(options.out, 'REPORT.md')}.`);
  } finally {
    await graph.close();
    local.release();
  }
}

/** Loads the graph unless an earlier run has. */
async function ensureLoaded(graph: Graph, options: Options): Promise<Loaded | null> {
  const [held] = await graph.read(queryText('load/count'));
  if (held?.['records'] === 0)
    return load(graph, options, (elements) => say(`Loading: ${elements} nodes and edges`));
  await settle(graph);
  return null;
}

/** As all files of the repository are. */
function format(folder: string): void {
  const prettier = join(packageRoot, 'node_modules', 'prettier', 'bin', 'prettier.cjs');
  const files = ['REPORT.md', 'results.json'].map((name) => join(folder, name));
  execFileSync(process.execPath, [prettier, '--write', '--log-level', 'silent', ...files]);
}

const say = (message: string): void => void process.stderr.write(`${message}\n`);

const options = readOptions(process.argv.slice(2));
if (options) await main(options);
else process.stdout.write(usage);
