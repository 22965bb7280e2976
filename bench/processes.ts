import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { packageRoot } from '../src/config.js';
import type { Address } from '../src/graph/connect.js';
import type { Job } from './measure/client.js';

/** Processes that this one has started; each ends with it, or when it is told. */
export interface Child {
  readonly url: string;
  stop(): void;
}

export interface Client {
  do<T>(job: Job): Promise<T>;
  stop(): void;
}

/** Starts a server of a contender; the address goes by a message, since everybody can read a command line. */
export async function startServer(file: string, address: Address): Promise<Child> {
  const child = start(`contenders/${file}`);
  child.send(address);
  const { url } = await answerOf<{ url: string }>(child, file);
  return { url, stop: () => child.disconnect() };
}

/** The client that measures over HTTP. */
export function startClient(): Client {
  const child = start('measure/client.ts');
  return {
    do: async <T>(job: Job) => {
      child.send(job);
      const { result, failure } = await answerOf<{ result?: T; failure?: string }>(child, 'the client');
      if (failure !== undefined) throw new Error(`the client failed: ${failure}`);
      return result as T;
    },
    stop: () => child.disconnect(),
  };
}

function start(file: string): ChildProcess {
  const loader = join(packageRoot, 'bench', 'typescript.mjs');
  return fork(join(packageRoot, 'bench', file), { execArgv: ['--import', loader] });
}

function answerOf<T>(child: ChildProcess, name: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const died = (code: number | null): void => reject(new Error(`${name} ended with exit code ${code}`));
    child.once('exit', died);
    child.once('message', (message) => {
      child.off('exit', died);
      resolve(message as T);
    });
  });
}
