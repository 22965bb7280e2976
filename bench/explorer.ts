import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot, readConfig } from '../src/config.js';
import type { Address } from '../src/graph/connect.js';
import type { Graph } from '../src/graph/run.js';
import { openBrowser } from '../test/web/support/chromium.js';
import { say, withNeo4j } from './database.js';
import { explorerReport } from './explorer/report.js';
import { dossierTimes, graphOf300, panning } from './explorer/measure.js';
import { startProgram } from './explorer/program.js';
import { format } from './format.js';
import { describeMachine } from './machine.js';

/**
 * `npm run bench:explorer`: how long somebody waits for a dossier, and how smoothly the largest drawing moves, in a real
 * Chromium before `gainsay start` with the bundled corpus. Server, database and browser share the machine.
 */
async function main(home: string, out: string, beside: string): Promise<void> {
  process.env['GAINSAY_CACHE'] ??= readConfig().cache;
  await withNeo4j(home, (graph, address) => measureInto(out, beside, graph, address));
}

async function measureInto(out: string, beside: string, graph: Graph, neo4j: Address): Promise<void> {
  const program = await startProgram(neo4j);
  const browser = await openBrowser();
  try {
    const dossiers = await dossierTimes(browser, program.url, say);
    const address = await graphOf300(program.url, dossiers[0]?.claim ?? '');
    say('Panning a graph of 300 nodes.');
    const pans = await panning(browser, program.url + address);
    const machine = await describeMachine(graph);
    const chromium = browser.version();
    writeFileSync(out, explorerReport({ machine, chromium, beside, dossiers, pans }));
    format(out);
    say(`The report is ${out}.`);
  } finally {
    await browser.close();
    await program.stop();
  }
}

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    home: { type: 'string', default: join(packageRoot, '.gainsay', 'bench', 'explorer') },
    out: { type: 'string', default: join(packageRoot, 'bench', 'EXPLORER.md') },
    beside: { type: 'string', default: 'not said' },
  },
});
await main(values.home, values.out, values.beside);
