import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../src/config.js';
import { say, withDatabase } from './database.js';
import { describeMachine } from './machine.js';
import { measure } from './measure/measure.js';
import { readOptions, usage, type Options } from './options.js';
import { report } from './report.js';

/** `npm run bench`: one command, one run, one database. */
async function main(options: Options): Promise<void> {
  const home = join(options.home, `${options.claims}-${options.seed}`);
  await withDatabase(home, options, async ({ graph, address, loaded }) => {
    const measured = await measure(graph, address, options, say);
    const result = { machine: await describeMachine(graph), options, loaded, ...measured };
    mkdirSync(options.out, { recursive: true });
    // Where things lie on this machine is nobody's business.
    const told = { ...options, home: undefined, out: undefined };
    writeFileSync(join(options.out, 'results.json'), `${JSON.stringify({ ...result, options: told })}\n`);
    writeFileSync(join(options.out, 'REPORT.md'), report(result));
    format(options.out);
    say(`The report is ${join(options.out, 'REPORT.md')}.`);
  });
}

/** As all files of the repository are. */
function format(folder: string): void {
  const prettier = join(packageRoot, 'node_modules', 'prettier', 'bin', 'prettier.cjs');
  const files = ['REPORT.md', 'results.json'].map((name) => join(folder, name));
  execFileSync(process.execPath, [prettier, '--write', '--log-level', 'silent', ...files]);
}

const options = readOptions(process.argv.slice(2));
if (options) await main(options);
else process.stdout.write(usage);
