import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { packageRoot } from '../../src/config.js';
import type { Address } from '../../src/graph/connect.js';
import type { Graph } from '../../src/graph/run.js';
import { randomFrom } from '../generate/random.js';
import { operationText, variablesOf, type Operation } from '../operations.js';
import { samplesOf } from '../samples.js';
import { httpClient, type Request } from './http.js';

/** How a server did that was started as users start it. */
export interface Soaked {
  /** How long each start took until a question was answered. */
  readonly readyMilliseconds: readonly number[];
  readonly minutes: number;
  readonly clients: number;
  readonly requests: number;
  /** Resident memory, one number every five seconds. */
  readonly megabytes: readonly number[];
  /** By how much it grew in the second half. */
  readonly megabytesPerHour: number;
}

const clients = 8;
const lookEvery = 5_000;
const starts = 7;

/** Starts a server before a database that is up, and watches its memory while many ask it all operations in turns. */
export async function soak(
  graph: Graph,
  address: Address,
  operations: readonly Operation[],
  minutes: number,
): Promise<Soaked> {
  const requests = await requestsFor(graph, operations);
  const readyMilliseconds: number[] = [];
  while (readyMilliseconds.length < starts - 1) {
    const { stop, milliseconds } = await started(address);
    readyMilliseconds.push(milliseconds);
    await stop();
  }
  const server = await started(address);
  readyMilliseconds.push(server.milliseconds);
  const client = httpClient(clients);
  const end = performance.now() + minutes * 60_000;
  let count = 0;
  const askUntilEnd = async (_: unknown, asker: number): Promise<void> => {
    const random = randomFrom(`soak ${asker}`);
    while (performance.now() < end) {
      const { path, body } = random.pick(requests);
      await client.ask({ url: `${server.url}${path}`, body });
      count += 1;
    }
  };
  const megabytes: number[] = [];
  const watch = async (): Promise<void> => {
    while (performance.now() < end) {
      await sleep(lookEvery);
      megabytes.push(residentMegabytes(server.pid));
    }
  };
  try {
    await Promise.all([watch(), ...Array.from({ length: clients }, askUntilEnd)]);
  } finally {
    client.close();
    await server.stop();
  }
  const later = megabytes.slice(Math.floor(megabytes.length / 2));
  const perHour = Math.round((slopeOf(later) * 3_600_000) / lookEvery);
  return { readyMilliseconds, minutes, clients, requests: count, megabytes, megabytesPerHour: perHour };
}

async function requestsFor(graph: Graph, operations: readonly Operation[]) {
  const all: (Omit<Request, 'url'> & { readonly path: string })[] = [];
  for (const operation of operations)
    for (const sample of await samplesOf(graph, operation)) {
      const { file } = operation;
      const body = JSON.stringify({ query: operationText(file), variables: variablesOf(file, sample) });
      all.push({ path: '/graphql', body });
    }
  return all;
}

/** Ready is when it answers a question. */
async function started({ uri, user, password }: Address) {
  const begun = performance.now();
  const args = [join(packageRoot, 'bin', 'gainsay.mjs'), 'start', '--json', '--port', '0'];
  const env = {
    ...process.env,
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    LOG_LEVEL: 'error',
  };
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], env });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const { url, pid } = await new Promise<{ url: string; pid: number }>((resolve, reject) => {
    let said = '';
    child.once('exit', (code) => reject(new Error(`gainsay start ended with exit code ${code}`)));
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('\n')) resolve(JSON.parse(said) as { url: string; pid: number });
    });
  });
  const client = httpClient(1);
  await client.ask({ url: `${url}/graphql`, body: JSON.stringify({ query: '{ claim(id: "-") { id } }' }) });
  const milliseconds = Math.round(performance.now() - begun);
  client.close();
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };
  return { url, pid, stop, milliseconds };
}

/** On Linux only, as the benchmark's report is. */
const residentMegabytes = (pid: number): number => {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(kilobytes) / 1_024);
};

/** The slope of the line that lies nearest, a step. */
export function slopeOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const [up, across] = values.reduce(
    ([a, b], value, i): [number, number] => [a + (i - middle) * (value - mean), b + (i - middle) ** 2],
    [0, 0],
  );
  return across === 0 ? 0 : up / across;
}
