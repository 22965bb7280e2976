import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageRoot } from '../../src/config.js';
import { start } from './processes.js';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder for the test, in that of this run; it goes with it. */
export function freshFolder(name: string): string {
  const run = process.env['GAINSAY_TEST_RUN'] ?? '';
  mkdirSync(run, { recursive: true });
  return mkdtempSync(join(run, `${name}-`));
}

/** What bin/gainsay.mjs does once the checkout is ready, which global setup has seen to. */
const script = `import { main } from '${pathToFileURL(join(packageRoot, 'dist/cli/main.js')).href}'; await main(process.argv.slice(1))`;

/** Runs the program to its end, with these variables and little else, in a folder that is empty unless one is given. */
export async function gainsay(
  args: readonly string[],
  variables: NodeJS.ProcessEnv = {},
  folder = freshFolder('cwd'),
): Promise<Ended> {
  const child = startGainsay(args, variables, folder);
  const [out, err] = [textOf(child.stdout), textOf(child.stderr)];
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, out: await out, err: await err };
}

export function startGainsay(
  args: readonly string[],
  variables: NodeJS.ProcessEnv = {},
  folder = freshFolder('cwd'),
): ChildProcess {
  const { PATH, GAINSAY_CACHE, GAINSAY_HOME, JAVA_HOME, HOME } = process.env;
  const env = { PATH, GAINSAY_CACHE, GAINSAY_HOME, JAVA_HOME, HOME, ...variables };
  return start(['--input-type=module', '-e', script, '--', ...args], env, folder);
}

async function textOf(stream: NodeJS.ReadableStream | null): Promise<string> {
  const chunks: string[] = [];
  for await (const chunk of stream ?? []) chunks.push(String(chunk));
  return chunks.join('');
}
