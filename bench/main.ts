import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { say, withDatabase } from './database.js';
import { format } from './format.js';
import { describeMachine } from './machine.js';
import { measure } from './measure/measure.js';
import { readOptions, usage, type Options } from './options.js';
import { report } from './report.js';

/** `npm run bench`: one command, one run, one database. */
async function main(options: Options): Promise<void> {
  const home = join(options.home, `${options.claims}-${options.seed}`);
  await withDatabase(home, options, async ({ graph, address, loaded }) => {
    const measured = await measure(graph, address, options, say);
    const result = { machine: await describeMachine(graph, home), options, loaded, ...measured };
    mkdirSync(options.out, { recursive: true });
    // Where things lie on this machine is nobody's business.
    const told = { ...options, home: undefined, out: undefined };
    writeFileSync(join(options.out, 'results.json'), `${JSON.stringify({ ...result, options: told })}\n`);
    writeFileSync(join(options.out, 'REPORT.md'), report(result));
    format(...['REPORT.md', 'results.json'].map((name) => join(options.out, name)));
    say(`The report is ${join(options.out, 'REPORT.md')}.`);
  });
}

const options = readOptions(process.argv.slice(2));
if (options) await main(options);
else process.stdout.write(usage);
