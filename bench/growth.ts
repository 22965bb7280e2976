import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../src/config.js';
import type { Graph } from '../src/graph/run.js';
import { say, withDatabase, withNeo4j } from './database.js';
import { filterPairs, scanningPairs } from './filters.js';
import { format } from './format.js';
import { randomFrom } from './generate/random.js';
import { settle } from './load.js';
import { median, ratioInterval, ratioOf, type Blocks } from './measure/statistics.js';
import { addCorpus, costsOfQuestions, timesOfQuestions, type QuestionCost } from './questions.js';

/**
 * `npm run bench:growth`: what the canned questions cost the database in a small and in a large graph. Their subjects are
 * those of the bundled corpus, so their degrees are equal. Hits are counted, and are the same on any machine; times are taken
 * of all graphs in turns.
 */
async function main(sizes: readonly number[], home: string, out: string): Promise<void> {
  const columns: Column[] = [];
  const homes = sizes.map((claims) => join(home, `growth-${claims}`));
  for (const [i, claims] of sizes.entries()) columns.push(await columnAt(claims, homes[i] as string));
  const times = await withGraphs(homes, (graphs) => timesOfQuestions(graphs, say));
  writeFileSync(out, report(columns, times));
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

/** All of them at once, each with a Neo4j of its own. */
const withGraphs = <T>(
  [home, ...homes]: readonly string[],
  work: (graphs: readonly Graph[]) => Promise<T>,
  open: readonly Graph[] = [],
): Promise<T> =>
  home === undefined ? work(open) : withNeo4j(home, (graph) => withGraphs(homes, work, [...open, graph]));

type Times = Awaited<ReturnType<typeof timesOfQuestions>>;

function report(columns: readonly Column[], times: Times): string {
  const [small, large] = columns;
  const rows = (small?.costs ?? []).map(({ name, hits, queries, scans }, i) => {
    const other = large?.costs[i];
    const growth = other ? `${((other.hits / hits - 1) * 100).toFixed(1)} %` : '';
    const scanned = scans.length + (other?.scans.length ?? 0);
    const cells = [queries, hits, other?.hits ?? '', growth, ...timesIn(times.get(name) ?? [])];
    return `| ${name} | ${cells.join(' | ')} | ${scanned === 0 ? 'none' : scanned} |`;
  });
  const sizes = columns.map(({ claims }) => claims.toLocaleString('en'));
  return [
    '# What the questions cost as the graph grows',
    '',
    `Database hits, counted by \`PROFILE\`, of each canned question about the bundled corpus, in synthetic graphs of ${sizes.join(' and ')}`,
    'claims that hold this corpus too: the subjects and their neighbours are equal, all around them is ten times as large.',
    'Times are those of one answer in process, GraphQL included, in milliseconds: both graphs are asked in turns, and the growth',
    'stands with the interval in which it lies with a chance of 95 %.',
    'Written by `npm run bench:growth`; `test/server/examples.test.ts` holds the hits in the bundled corpus alone.',
    '',
    `| question | queries | ${headsOf('hits', sizes)} | growth | ${headsOf('p50', sizes)} | growth | scans |`,
    `|---|---:|${sizes.map(() => '---:|').join('')}---:|${sizes.map(() => '---:|').join('')}---|---|`,
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

const headsOf = (what: string, sizes: readonly string[]): string =>
  sizes.map((size) => `${what} at ${size}`).join(' | ');

/** The p50 of each graph, and how much the last is above the first. */
function timesIn(graphs: readonly Blocks[]): string[] {
  const [small = [], large = []] = [graphs[0], graphs.at(-1)];
  const { low, high } = ratioInterval(large, small, randomFrom('bootstrap'));
  const growth = `**${ratioOf(large, small).toFixed(2)}** (${low.toFixed(2)}–${high.toFixed(2)})`;
  return [...graphs.map((blocks) => median(blocks.flat()).toFixed(2)), growth];
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
