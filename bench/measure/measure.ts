import type { Address } from '../../src/graph/connect.js';
import type { Graph } from '../../src/graph/run.js';
import { contendersOn, type Contenders, type Inside } from '../contenders/inside.js';
import { randomFrom, type Random } from '../generate/random.js';
import { operationText, variablesOf, type Operation, type Sample } from '../operations.js';
import type { Options } from '../options.js';
import { startClient, startServer, type Child, type Client } from '../processes.js';
import { samplesOf } from '../samples.js';
import type { Job, Requests } from './client.js';
import { able, compare, type Compared } from './compare.js';
import { interleave } from './interleave.js';
import { median, shuffled } from './statistics.js';

/** The times of one contender at one operation, in milliseconds, block by block. */
export interface Cell {
  readonly operation: string;
  readonly way: 'in process' | 'HTTP';
  readonly contender: Inside;
  readonly blocks: number[][];
}
/** Answers a second with several clients, one number a block. */
export interface Rate {
  readonly operation: string;
  readonly clients: number;
  readonly contender: Inside;
  readonly blocks: number[];
}
export interface Measured {
  readonly cells: readonly Cell[];
  readonly rates: readonly Rate[];
  readonly answers: readonly Compared[];
}

type Say = (message: string) => void;
interface Bench {
  readonly options: Options;
  readonly contenders: Contenders;
  readonly client: Client;
  readonly servers: Readonly<Record<'hand' | 'gainsay' | 'neo4j-graphql', Child>>;
  readonly samples: ReadonlyMap<Operation, readonly Sample[]>;
  readonly compared: ReadonlyMap<Operation, Compared>;
  readonly cells: Map<string, Cell>;
  readonly rates: Map<string, Rate>;
}

const inside: readonly Inside[] = ['hand', 'composed', 'gainsay', 'neo4j-graphql'];
const overHttp = ['hand', 'gainsay', 'neo4j-graphql'] as const;

export async function measure(graph: Graph, address: Address, options: Options, say: Say): Promise<Measured> {
  const contenders = await contendersOn(graph, address);
  const servers = {
    hand: await startServer('hand-server.ts', address),
    gainsay: await startServer('gainsay-server.ts', address),
    'neo4j-graphql': await startServer('neo4j-graphql/server.mjs', address),
  };
  const client = startClient();
  try {
    const samples = new Map<Operation, readonly Sample[]>();
    const compared = new Map<Operation, Compared>();
    for (const operation of options.operations) {
      const found = await samplesOf(graph, operation);
      samples.set(operation, found);
      await contenders.prepare(operation.file, found);
      const agreed = await compare(contenders, operation, found);
      compared.set(operation, agreed);
      say(`${operation.name}: the answers to ${agreed.compared} samples are equal`);
    }
    const bench = {
      options,
      contenders,
      client,
      servers,
      samples,
      compared,
      cells: new Map(),
      rates: new Map(),
    };
    await runBlocks(bench, say);
    return {
      cells: [...bench.cells.values()],
      rates: [...bench.rates.values()],
      answers: [...compared.values()],
    };
  } finally {
    client.stop();
    for (const server of Object.values(servers)) server.stop();
    await contenders.close();
  }
}

async function runBlocks(bench: Bench, say: Say): Promise<void> {
  const { operations, blocks, warmUps, samples } = bench.options;
  const random = randomFrom('order of the blocks');
  for (let block = 0; block < blocks; block += 1) {
    // All are warmed before anybody is measured; later blocks only wake them.
    const counts = {
      warmUps: block === 0 ? warmUps : 5,
      samples: Math.ceil(samples / blocks),
      seed: `block ${block}`,
    };
    for (const operation of shuffled(operations, random)) {
      const found = await blockInside(bench, operation, counts);
      say(`block ${block + 1} of ${blocks}: ${operation.name}: ${found.join(', ')}`);
      await blockOverHttp(bench, operation, counts);
      for (const clients of bench.options.clients)
        await blockOfRates(bench, operation, clients, block, random);
    }
  }
}

type Counts = Omit<Extract<Job, { kind: 'times' }>, 'kind' | 'requests'>;

async function blockInside(
  { contenders, samples, compared, cells }: Bench,
  operation: Operation,
  counts: Counts,
) {
  const asked = able(inside, compared.get(operation)).map((name) => ({
    name,
    ask: (sample: Sample) => contenders.ask(name, operation.file, sample),
  }));
  const times = await interleave(asked, samples.get(operation) ?? [], counts);
  add(cells, operation, 'in process', times);
  return Object.entries(times).map(([name, list]) => `${name} ${median(list).toFixed(1)} ms`);
}

async function blockOverHttp(bench: Bench, operation: Operation, counts: Counts) {
  const requests: Requests = Object.fromEntries(
    able(overHttp, bench.compared.get(operation)).map((name) => [name, requestsOf(bench, operation, name)]),
  );
  const times = await bench.client.do<Record<string, number[]>>({ kind: 'times', requests, ...counts });
  add(bench.cells, operation, 'HTTP', times);
}

/**
 * Contenders take turns in short slices, so that a slower moment of the machine is everybody's. A first slice of each is
 * not counted: so many clients at once are new to it.
 */
async function blockOfRates(
  bench: Bench,
  operation: Operation,
  clients: number,
  block: number,
  random: Random,
) {
  const names = able(overHttp, bench.compared.get(operation));
  const seconds = bench.options.throughputSeconds / slices;
  const rates = new Map(names.map((name) => [name, [] as number[]]));
  for (let slice = 0; slice <= slices; slice += 1)
    for (const name of shuffled(names, random)) {
      const requests = requestsOf(bench, operation, name);
      const seed = `rate ${block} ${slice}`;
      const rate = await bench.client.do<number>({ kind: 'throughput', requests, clients, seconds, seed });
      if (slice > 0) rates.get(name)?.push(rate);
    }
  for (const [contender, list] of rates) {
    const key = `${operation.name} ${contender} ${clients}`;
    const known = bench.rates.get(key) ?? { operation: operation.name, clients, contender, blocks: [] };
    known.blocks.push(list.reduce((sum, rate) => sum + rate, 0) / slices);
    bench.rates.set(key, known);
  }
}

/** Into how many parts the time for a rate is cut. */
const slices = 3;

function requestsOf(
  { contenders, servers, samples }: Bench,
  operation: Operation,
  name: (typeof overHttp)[number],
) {
  const { file } = operation;
  const body: Record<typeof name, (sample: Sample) => unknown> = {
    hand: (sample) => sample,
    gainsay: (sample) => ({ query: operationText(file), variables: variablesOf(file, sample) }),
    'neo4j-graphql': (sample) => contenders.neo4jGraphqlBody(file, sample),
  };
  const url = name === 'hand' ? `${servers.hand.url}/${file}` : servers[name].url;
  return (samples.get(operation) ?? []).map((sample) => ({ url, body: JSON.stringify(body[name](sample)) }));
}

function add(
  cells: Map<string, Cell>,
  { name }: Operation,
  way: Cell['way'],
  times: Record<string, number[]>,
): void {
  for (const [contender, list] of Object.entries(times)) {
    const key = `${name} ${way} ${contender}`;
    const cell = cells.get(key) ?? { operation: name, way, contender: contender as Inside, blocks: [] };
    cell.blocks.push(list.map((time) => Math.round(time * 1_000) / 1_000));
    cells.set(key, cell);
  }
}
