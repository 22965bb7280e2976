import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { packageRoot } from '../config.js';
import type { MediaType } from './media-type.js';
import { Refused } from './refused.js';

/** How much the reading of one document may take. */
export const conversionLimits = {
  /** Bytes that come. */
  bytes: 64 * 1024 * 1024,
  /** Characters that come of it. */
  characters: 5_000_000,
  pages: 5_000,
  /** Milliseconds. */
  time: 6_000,
  /** Megabytes that the thread may take for what it makes of the document. */
  memory: 384,
} as const;

/** On the command line nobody else waits. */
export const patientLimits = { ...conversionLimits, time: 60_000 } as const;

/** What one document may take. */
export type Limits = { readonly [limit in keyof typeof conversionLimits]: number };

/** What a thread is to read. */
export interface Order {
  readonly bytes: Uint8Array;
  readonly mediaType: MediaType;
  readonly charset?: string;
  readonly limits: Limits;
}
export type Answer =
  { readonly text: string } | { readonly fault: readonly [message: string, remedy: string] };

// As it is built: the tests run the sources through a translator of their own, which a thread has not.
const script = join(packageRoot, 'dist', 'formats', 'worker.js');

/** So many documents are read at once, at most; the others wait. */
const mostAtOnce = 2;

/**
 * Reads a document in a thread of its own, which ends with it, or is ended when it takes too long or too much: whatever a
 * document is made of, it stops nobody else.
 * @throws Refused saying why it cannot be read
 */
export async function convert(
  document: Omit<Order, 'limits'>,
  limits: Limits = conversionLimits,
): Promise<string> {
  if (document.bytes.length > limits.bytes) throw tooMuch('more bytes');
  await turn();
  try {
    const answer = await inThread({ ...document, limits });
    if ('fault' in answer) throw new Refused(...answer.fault);
    return answer.text;
  } finally {
    leave();
  }
}

function inThread(order: Order): Promise<Answer> {
  // A copy, which is handed over: a buffer may be a part of a larger one.
  const bytes = Uint8Array.from(order.bytes);
  const worker = new Worker(script, {
    workerData: { ...order, bytes } satisfies Order,
    transferList: [bytes.buffer],
    env: {},
    resourceLimits: {
      maxOldGenerationSizeMb: order.limits.memory,
      maxYoungGenerationSizeMb: 64,
      stackSizeMb: 4,
    },
    // What a library tells of a document is nobody's business.
    ...{ stdin: false, stdout: true, stderr: true },
  });
  const { promise, settle } = first<Answer>();
  worker.once('message', (answer: Answer) => settle(() => answer));
  worker.once('error', (error: NodeJS.ErrnoException) =>
    settle(() => {
      throw error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch('more memory') : error;
    }),
  );
  worker.once('exit', () =>
    settle(() => {
      throw new Error('the thread that reads documents has ended');
    }),
  );
  const watch = guard(order.limits, (what) =>
    settle(() => {
      throw tooMuch(what);
    }),
  );
  return promise.finally(() => {
    clearInterval(watch);
    return worker.terminate();
  });
}

/**
 * Looks whether reading takes too long, or too much memory. Buffers are not counted among a thread's own limits, so that
 * the memory of the process is watched: a stream of a PDF may hold a thousand times of what it takes in the file.
 */
function guard({ time, memory }: Limits, stop: (what: string) => void): NodeJS.Timeout {
  const begun = performance.now();
  const before = process.memoryUsage.rss();
  return setInterval(() => {
    if (performance.now() - begun > time) stop('more time');
    if (process.memoryUsage.rss() - before > 2 * memory * 1024 * 1024) stop('more memory');
  }, 25);
}

/** A promise of the first outcome; those behind it are of no account. */
function first<T>() {
  let settle: (outcome: () => T) => void = () => undefined;
  const promise = new Promise<() => T>((resolve) => (settle = resolve)).then((outcome) => outcome());
  return { promise, settle };
}

const waiting: (() => void)[] = [];
let busy = 0;

async function turn(): Promise<void> {
  if (busy >= mostAtOnce) return new Promise((resolve) => waiting.push(resolve));
  busy += 1;
}

/** Hands the turn on, or gives it back. */
function leave(): void {
  const next = waiting.shift();
  if (next) next();
  else busy -= 1;
}

const tooMuch = (what: string): Refused =>
  new Refused(`The document takes ${what} than one may.`, 'Send it in parts, or its words as text in UTF-8.');
