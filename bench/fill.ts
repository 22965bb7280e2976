import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { fillOffline, type Filling, type Took } from '../src/graph/offline/fill.js';
import type { Part, Written } from '../src/graph/offline/sheets.js';
import type { Wanted } from './generate/graph.js';
import type { Order } from './fill-worker.js';

/** When the last of a synthetic graph was recorded. */
const millis = Date.parse('2026-01-01T00:00:00.000Z');

/** Fills an empty database by Neo4j's importer; the sections of the graph are written by as many threads as there are cores. */
export const fill = (filling: Filling, wanted: Wanted, progress: (elements: number) => void): Promise<Took> =>
  fillOffline(filling, {
    millis,
    write: async (folder) => {
      const counter = new SharedArrayBuffer(4);
      let elements = 0;
      const tell = (more: number): void => progress((elements += more));
      const threads = Array.from({ length: availableParallelism() }, (_, i) =>
        inThread({ wanted, folder, counter, mark: `${i}-` }, tell),
      );
      return inOneOrder(await Promise.all(threads));
    },
  });

function inThread(order: Order, tell: (more: number) => void): Promise<Written> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./fill-worker.ts', import.meta.url), {
      workerData: order,
      execArgv: ['--import', new URL('./typescript.mjs', import.meta.url).href],
    });
    worker.on('message', (message: number | Written) =>
      typeof message === 'number' ? tell(message) : resolve(message),
    );
    worker.on('error', reject);
  });
}

/**
 * The parts in an order that depends on no thread: the store looks through labels and types in the order in which it met
 * them, and would count other hits for the same edges.
 */
function inOneOrder(written: readonly Written[]): Written[] {
  const parts = written.flatMap((one) => one.parts).sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  return written.map((one, i) => ({ ...one, parts: i === 0 ? parts : [] }));
}

const nameOf = ({ of, name, data }: Part): string =>
  `${of} ${name.startsWith('WAS_') ? 1 : 0} ${name} ${data}`;
