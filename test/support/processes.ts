import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';
import { packageRoot } from '../../src/config.js';
import { isAlive, markOf } from '../../src/graph/local/processes.js';
import type { StartOptions } from '../../src/graph/local/start.js';
import { testOptions } from './homes.js';

export interface Held {
  readonly process: ChildProcess;
  readonly uri: string;
  readonly server: number;
  readonly watchdog: number;
  readonly error?: string;
}

const started: ChildProcess[] = [];

/** Another process that takes the local Neo4j of this home, once it has it. */
export async function hold(home: string, options: StartOptions = {}): Promise<Held> {
  const script = join(packageRoot, 'test/support/hold.mjs');
  const child = start([script, home, JSON.stringify({ ...testOptions, ...options })]);
  return { process: child, ...(JSON.parse(await firstLine(child)) as Omit<Held, 'process'>) };
}

/** Starts a Node process that is killed after the tests of the file, if it lives so long. */
export function start(args: readonly string[], env = process.env, cwd = packageRoot): ChildProcess {
  const child = spawn(process.execPath, args, { env, cwd, stdio: 'pipe' });
  started.push(child);
  return child;
}

export function firstLine(child: ChildProcess, fitting = /./): Promise<string> {
  return new Promise((resolve, reject) => {
    if (child.stdout === null) return reject(new Error('The process has no output.'));
    createInterface({ input: child.stdout }).on('line', (line) => fitting.test(line) && resolve(line));
    child.once('exit', () => reject(new Error('The process ended without the line that was waited for.')));
  });
}

export function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => child.once('exit', resolve));
}

/** How long the processes took to end, in milliseconds; fails after the limit. */
export async function untilGone(pids: readonly number[], limit: number): Promise<number> {
  const begun = Date.now();
  // By mark and not by number: another program may get the number.
  const marks = pids.map(markOf).filter(({ started }) => started !== 'gone');
  while (marks.some(isAlive)) {
    if (Date.now() - begun > limit) throw new Error(`Still running after ${limit} ms.`);
    await sleep(50);
  }
  return Date.now() - begun;
}

/** Every process that was told of this folder. */
export function processesOf(folder: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((name) => commandLine(name).includes(folder))
    .map(Number);
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

afterAll(() => started.forEach((child) => child.kill('SIGKILL')));
