import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../src/config.js';
import { say, withDatabase } from './database.js';
import { filterPairs, scanningPairs } from './filters.js';
import { format } from './format.js';
import { settle } from './load.js';
import { addCorpus, costsOfQuestions, type QuestionCost } from './questions.js';

/**
 * `npm run bench:growth`: what the canned questions cost the database in a small and in a large graph. Their subjects are
 * those of the bundled corpus, so their degrees are equal; hits are counted, not timed, and are the same on any machine.
 */
async function main(sizes: readonly number[], home: string, out: string): Promise<void> {
  const columns: Column[] = [];
  for (const claims of sizes) columns.push(await columnAt(claims, join(home, `growth-${claims}`)));
  writeFileSync(out, report(columns));
  format(out);
  say(`The report is ${out}.`);
}

interface Column {
  readonly claims: number;
  readonly costs: readonly QuestionCost[];
  /** The pairs of filters that read a whole label, type or index. */
  readonly scanning: readonly string[];
}

const columnAt = (claims: number, home: string): Promise<Column> =>
  withDatabase(home, { claims, seed: '1' }, async ({ graph }) => {
    await addCorpus(graph);
    await settle(graph);
    const costs = await costsOfQuestions(graph, (name) => say(`${claims} claims: ${name}`));
    say(`${claims} claims: pairs of filters`);
    return { claims, costs, scanning: await scanningPairs(graph) };
  });

function report(columns: readonly Column[]): string {
  const [small, large] = columns;
  const rows = (small?.costs ?? []).map(({ name, hits, queries, scans }, i) => {
    const other = large?.costs[i];
    const growth = other ? `${((other.hits / hits - 1) * 100).toFixed(1)} %` : '';
    const scanned = scans.length + (other?.scans.length ?? 0);
    return `| ${name} | ${queries} | ${hits} | ${other?.hits ?? ''} | ${growth} | ${scanned === 0 ? 'none' : scanned} |`;
  });
  const sizes = columns.map(({ claims }) => claims.toLocaleString('en'));
  return [
    '# What the questions cost as the graph grows',
    '',
    `Database hits, counted by \`PROFILE\`, of each canned question about the bundled corpus, in synthetic graphs of ${sizes.join(' and ')}`,
    'claims that hold this corpus too: the subjects and their neighbours are equal, all around them is ten times as large.',
    'Written by `npm run bench:growth`; `test/server/examples.test.ts` holds the hits in the bundled corpus alone.',
    '',
    `| question | queries | ${sizes.map((size) => `hits at ${size}`).join(' | ')} | growth | scans |`,
    `|---|---:|${sizes.map(() => '---:|').join('')}---:|---|`,
    ...rows,
    '',
    '## Two filters at once',
    '',
    ...columns.map(
      ({ scanning }, i) =>
        `- ${sizes[i] ?? ''} claims: ${filterPairs.length} pairs of filters of the lists, of which ${scanning.length || 'none'} would read a whole label, type or index.${scanning.map((pair) => `\n  - \`${pair}\``).join('')}`,
    ),
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
