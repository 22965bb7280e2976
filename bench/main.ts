import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { say, withDatabase } from './database.js';
import { format } from './format.js';
import { describeMachine } from './machine.js';
import { growthAt, growthOf, type Growth } from './measure/growth.js';
import { measure } from './measure/measure.js';
import { soak, type Soaked } from './measure/soak.js';
import { readOptions, usage, type Options } from './options.js';
import { plotOf } from './plot.js';
import { report, type Result } from './report.js';

/** `npm run bench`: one command, one run. */
async function main(options: Options): Promise<void> {
  const homeOf = (claims: number): string => join(options.home, `${claims}-${options.seed}`);
  const smaller: Growth[] = [];
  for (const claims of options.sizes) {
    say(`${claims} claims`);
    const measured = await withDatabase(homeOf(claims), { ...options, claims }, ({ graph, address }) =>
      growthAt(graph, address, options, claims),
    );
    smaller.push(measured);
  }
  const home = homeOf(options.claims);
  await withDatabase(home, options, async ({ graph, address, loaded }) => {
    const measured = await measure(graph, address, options, say);
    const growth = [...smaller, growthOf(options.claims, measured.cells)];
    const machine = await describeMachine(graph, home);
    const result: Result = { machine, options, loaded, ...measured, growth, soak: null };
    write(result);
    if (options.soakMinutes === 0) return;
    say(`A server under load for ${options.soakMinutes} minutes.`);
    write({ ...result, soak: await soak(graph, address, options.operations, options.soakMinutes) });
  });
}

function write(result: Result): void {
  const { options, growth, soak: soaked } = result;
  mkdirSync(options.out, { recursive: true });
  // Where things lie on this machine is nobody's business.
  const told = { ...options, home: undefined, out: undefined };
  const files: Record<string, string> = {
    'results.json': `${JSON.stringify({ ...result, options: told })}\n`,
    'REPORT.md': report(result),
    ...(growth.length > 1 && { 'growth.svg': growthPlot(growth) }),
    ...(soaked && { 'memory.svg': memoryPlot(soaked) }),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(options.out, name), text);
  format(...['REPORT.md', 'results.json'].map((name) => join(options.out, name)));
  say(`The report is ${join(options.out, 'REPORT.md')}.`);
}

const growthPlot = (growth: readonly Growth[]): string =>
  plotOf({
    title: 'One answer in process, p50',
    places: growth.map(({ claims }) => `${claims.toLocaleString('en')} claims`),
    lines: Object.keys(growth.at(-1)?.p50 ?? {}).map((name) => ({
      name,
      values: growth.map(({ p50 }) => p50[name]?.gainsay ?? 0),
    })),
    unit: 'milliseconds',
  });

const memoryPlot = ({ megabytes, minutes }: Soaked): string =>
  plotOf({
    title: 'Resident memory of the server under load',
    places: ['0', `${minutes} minutes`],
    lines: [{ name: 'MB', values: megabytes }],
    unit: 'megabytes',
  });

const options = readOptions(process.argv.slice(2));
if (options) await main(options);
else process.stdout.write(usage);
