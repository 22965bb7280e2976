import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../src/config.js';
import { say, withDatabase } from './database.js';
import { settle } from './load.js';
import { addCorpus, costsOfQuestions, type QuestionCost } from './questions.js';

/**
 * `npm run bench:growth`: what the canned questions cost the database in a small and in a large graph. Their subjects are
 * those of the bundled corpus, so their degrees are equal; hits are counted, not timed, and are the same on any machine.
 */
async function main(sizes: readonly number[], home: string, out: string): Promise<void> {
  const columns: QuestionCost[][] = [];
  for (const claims of sizes) columns.push(await costsAt(claims, join(home, `growth-${claims}`)));
  writeFileSync(out, report(sizes, columns));
  say(`The report is ${out}.`);
}

const costsAt = (claims: number, home: string): Promise<QuestionCost[]> =>
  withDatabase(home, { claims, seed: '1' }, async ({ graph }) => {
    await addCorpus(graph);
    await settle(graph);
    return costsOfQuestions(graph, (name) => say(`${claims} claims: ${name}`));
  });

function report(sizes: readonly number[], columns: readonly (readonly QuestionCost[])[]): string {
  const [small = [], large = []] = columns;
  const rows = small.map(({ name, hits, queries }, i) => {
    const other = large[i];
    const growth = other ? ((other.hits / hits - 1) * 100).toFixed(1) : '?';
    const scans = [...(small[i]?.scans ?? []), ...(other?.scans ?? [])].length;
    return `| ${name} | ${queries} | ${hits} | ${other?.hits ?? '?'} | ${growth} % | ${scans === 0 ? 'none' : scans} |`;
  });
  return [
    '# What the canned questions cost as the graph grows',
    '',
    `Database hits, counted by \`PROFILE\`, of each canned question about the bundled corpus, in synthetic graphs of ${sizes.join(' and ')}`,
    'claims that hold this corpus too: the subjects and their neighbours are equal, all around them is ten times as large.',
    'Written by `npm run bench:growth`; `test/bench/questions.test.ts` holds the hits beside 1,000 claims.',
    '',
    `| question | queries | hits at ${sizes[0] ?? ''} | hits at ${sizes[1] ?? ''} | growth | scans |`,
    '|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    claims: { type: 'string', multiple: true, default: ['10000', '100000'] },
    home: { type: 'string', default: join(packageRoot, '.gainsay', 'bench') },
    out: { type: 'string', default: join(packageRoot, 'bench', 'GROWTH.md') },
  },
});
await main(values.claims.map(Number), values.home, values.out);
