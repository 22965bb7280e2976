import { randomFrom } from './generate/random.js';
import type { Loaded } from './database.js';
import type { Machine } from './machine.js';
import type { Cell, Measured, Rate } from './measure/measure.js';
import { median, percentile, ratioInterval, ratioOf, type Blocks } from './measure/statistics.js';
import type { Growth } from './measure/growth.js';
import type { Soaked } from './measure/soak.js';
import type { Options } from './options.js';

export interface Result extends Measured {
  readonly machine: Machine;
  readonly options: Options;
  /** Null where the graph was there from an earlier run. */
  readonly loaded: Loaded | null;
  readonly growth: readonly Growth[];
  /** Null where it was not asked for. */
  readonly soak: Soaked | null;
}

const names: Record<string, string> = {
  hand: 'L, by hand',
  composed: 'our query alone',
  gainsay: 'O, Gainsay',
  'neo4j-graphql': 'N, @neo4j/graphql',
};
const inOrder = <T extends { readonly contender: string }>(list: readonly T[]): T[] =>
  Object.keys(names).flatMap((name) => list.filter(({ contender }) => contender === name));

/** The numbers in Markdown, for people. */
export function report(result: Result): string {
  const { options } = result;
  return [
    '# Gainsay, measured beside what a user would pick instead',
    '',
    ...introduction(result),
    '## Time of one answer',
    '',
    ...times(result, 'in process'),
    ...times(result, 'HTTP'),
    '## Answers a second',
    '',
    ...rates(result),
    ...growthPart(result),
    ...soakPart(result.soak),
    '## What was asked',
    '',
    table(
      ['operation', 'what', 'samples', 'compared before', 'bytes', 'N, while comparing'],
      options.operations.map(({ name, title }) => {
        const found = result.answers.find(({ operation }) => operation === name);
        const theirs = found?.neo4jGraphqlMilliseconds ?? null;
        const took = theirs === null ? 'no way' : `${theirs} ms`;
        return [name, title, `${found?.samples}`, `${found?.compared}`, `${found?.bytes}`, took];
      }),
    ),
    '',
    ...notes,
  ].join('\n');
}

function introduction({ machine, options, loaded }: Result): string[] {
  const graph = `${options.claims} claims (seed ${options.seed})`;
  const load = loaded
    ? ` ${loaded.nodes} nodes and ${loaded.edges} edges were written to files in ${loaded.writing} s, taken in by Neo4j's importer in ${loaded.importing} s, their indexes built in ${loaded.indexing} s.`
    : '';
  return [
    `A synthetic graph of ${graph}.${load}`,
    `${machine.cores} cores, ${machine.memoryGigabytes} GB, ${machine.platform}; Node ${machine.node}, Java ${machine.java}, Neo4j ${machine.neo4j} Community (heap ${machine.heap}, page cache ${machine.pageCache}); commit ${machine.commit}.`,
    `${options.warmUps} warm-ups and ${options.samples} samples of each contender in ${options.blocks} blocks, everybody asked the same in random order; beside it ran: ${options.beside}.`,
    '',
  ];
}

function times(result: Result, way: Cell['way']): string[] {
  const heading = way === 'HTTP' ? 'Over HTTP, one client' : 'In process, the whole of GraphQL included';
  const rows = result.options.operations.flatMap(({ name }) => {
    const cells = inOrder(result.cells.filter((cell) => cell.operation === name && cell.way === way));
    const cellOf = (contender: string): Blocks =>
      cells.find((cell) => cell.contender === contender)?.blocks ?? [];
    return cells.map(({ contender, blocks }) => [
      name,
      names[contender] ?? contender,
      ...[0.5, 0.95, 0.99].map((share) => percentile(blocks.flat(), share).toFixed(2)),
      contender === 'hand' ? '' : ratio(blocks, cellOf('hand')),
      contender === 'gainsay' ? ratio(blocks, cellOf('neo4j-graphql')) : '',
    ]);
  });
  return [
    `### ${heading}`,
    '',
    table(['operation', 'contender', 'p50 ms', 'p95', 'p99', 'p50 to L', 'p50 to N'], rows),
    '',
  ];
}

function ratio(ours: Blocks, theirs: Blocks): string {
  if (theirs.length === 0) return '';
  const { low, high } = ratioInterval(ours, theirs, randomFrom('bootstrap'));
  return `**${ratioOf(ours, theirs).toFixed(2)}** (${low.toFixed(2)}–${high.toFixed(2)})`;
}

function rates({ rates: all, options }: Result): string[] {
  const rows = options.operations.flatMap(({ name }) => {
    const own = inOrder(all.filter(({ operation }) => operation === name));
    const of = (contender: string, clients: number): number[] =>
      own.find((each) => each.contender === contender && each.clients === clients)?.blocks ?? [];
    return own.map(({ contender, clients, blocks }: Rate) => [
      name,
      names[contender] ?? contender,
      String(clients),
      median(blocks).toFixed(0),
      contender === 'hand' ? '' : rateRatio(blocks, of('hand', clients)),
      contender === 'gainsay' ? rateRatio(blocks, of('neo4j-graphql', clients)) : '',
    ]);
  });
  return [table(['operation', 'contender', 'clients', 'per second', 'to L', 'to N'], rows), ''];
}

/** Few blocks: their ratios one by one, the middle one first. */
function rateRatio(ours: readonly number[], theirs: readonly number[]): string {
  if (theirs.length === 0) return '';
  const ratios = ours.map((rate, block) => rate / (theirs[block] ?? NaN));
  return `**${median(ratios).toFixed(2)}** (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})`;
}

/** How the times of Gainsay grow with the graph, beside those of the hand-written queries. */
function growthPart({ growth, options }: Result): string[] {
  if (growth.length < 2) return [];
  const sizes = growth.map(({ claims }) => claims.toLocaleString('en'));
  const rows = options.operations.map(({ name }) => {
    const times = growth.map(({ p50 }) => p50[name]);
    const [before, last] = [times.at(-2)?.gainsay ?? NaN, times.at(-1)?.gainsay ?? NaN];
    return [
      name,
      ...times.map((time) => (time ? `${time.gainsay.toFixed(2)} / ${time.hand.toFixed(2)}` : '')),
      (last / before).toFixed(2),
    ];
  });
  return [
    '## As the graph grows',
    '',
    'The p50 in process, of Gainsay and of the query by hand, in ms; the last column is the growth of the last step. Each graph is asked about subjects of its own, around which a larger graph holds more (a party has more allegations, a word more hits), and at another moment: [GROWTH.md](GROWTH.md) asks both about the same subjects in turns.',
    '',
    table(['operation', ...sizes.map((size) => `${size} claims`), 'growth'], rows),
    '',
    '![How the times grow](growth.svg)',
    '',
  ];
}

function soakPart(soak: Soaked | null): string[] {
  if (!soak) return [];
  const { readyMilliseconds, minutes, requests, clients, megabytes, megabytesPerHour } = soak;
  const most = Math.max(...megabytes);
  return [
    '## The server itself',
    '',
    `- Ready ${median(readyMilliseconds)} ms after its start, with the database up (the median of ${readyMilliseconds.length} starts; ${Math.min(...readyMilliseconds)} to ${Math.max(...readyMilliseconds)} ms).`,
    `- Under ${minutes} minutes of load (${clients} clients, ${requests} requests) its resident memory was ${most} MB at most and ${megabytes.at(-1)} MB at the end; in the second half it grew by ${megabytesPerHour} MB an hour.`,
    '',
    '![Resident memory under load](memory.svg)',
    '',
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const notes = [
  '## How to read it',
  '',
  '- **L**: a query written by hand for this very question, with the same guards, on the driver alone; over HTTP behind bare Express. Nobody who answers by Cypher can be much faster.',
  '- **our query alone**: the query that Gainsay composes, sent in the same way as L. What lies between it and O is GraphQL: parsing, checking, composing, shaping, and graphql-js walking the answer.',
  '- **O**: Gainsay; in process by `ask`, over HTTP by the server that everybody runs.',
  '- **N**: @neo4j/graphql 7.6.3 with type definitions of its own over the same graph, the same indexes and page sizes, on Apollo Server. It can say the guard everywhere by `where`. What hangs at any distance it cannot: the words of a statement are a `@cypher` field, five levels of reports and six levels of parties are written out in the operation. Its pages are keyset pages by a filter on the id; those that it generates count from the beginning of the list. Where it took more than 400 ms while the answers were compared, it was not timed further.',
  '- Ratios are of medians, with the interval in which they lie with a chance of 95 % (bootstrap over samples and blocks); those of answers a second with the least and the greatest of the blocks. For these the contenders take turns, a second at a time, the first turn of each not counted.',
  '- Client, server and database share the cores.',
  '',
];
