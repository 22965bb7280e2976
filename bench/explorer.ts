import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot, readConfig } from '../src/config.js';
import { connect } from '../src/graph/connect.js';
import { startLocal } from '../src/graph/local/start.js';
import { onStderr } from '../src/graph/progress.js';
import { openBrowser } from '../test/web/support/chromium.js';
import { explorerReport } from './explorer/report.js';
import { dossierTimes, graphOf300, panning } from './explorer/measure.js';
import { startProgram } from './explorer/program.js';
import { describeMachine } from './machine.js';

/**
 * `npm run bench:explorer`: how long somebody waits for a dossier, and how smoothly the largest drawing moves, in a real
 * Chromium before `gainsay start` with the bundled corpus. Server, database and browser share the machine.
 */
async function main(home: string, out: string, beside: string): Promise<void> {
  mkdirSync(home, { recursive: true });
  const { cache, javaHome } = readConfig();
  process.env['GAINSAY_CACHE'] ??= cache;
  const local = await startLocal(home, { cache, javaHome, boltPort: 0, staying: true, progress: onStderr });
  const graph = await connect({ ...local, database: 'neo4j' });
  const program = await startProgram(local);
  const browser = await openBrowser();
  try {
    const dossiers = await dossierTimes(browser, program.url, (text) => say(text));
    const address = await graphOf300(program.url, dossiers[0]?.claim ?? '');
    say('Panning a graph of 300 nodes.');
    const pans = await panning(browser, program.url + address);
    const machine = await describeMachine(graph);
    const chromium = browser.version();
    writeFileSync(out, explorerReport({ machine, chromium, beside, dossiers, pans }));
    say(`The report is ${out}.`);
  } finally {
    await browser.close();
    await program.stop();
    await graph.close();
    local.release();
  }
}

const say = (message: string): void => void process.stderr.write(`${message}\n`);

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    home: { type: 'string', default: join(packageRoot, '.gainsay', 'bench', 'explorer') },
    out: { type: 'string', default: join(packageRoot, 'bench', 'EXPLORER.md') },
    beside: { type: 'string', default: 'not said' },
  },
});
await main(values.home, values.out, values.beside);
