import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { packageRoot } from '../../src/config.js';
import type { Address } from '../../src/graph/connect.js';

export interface Program {
  readonly url: string;
  stop(): Promise<void>;
}

/** `gainsay start`, as users start it, before a Neo4j of ours. */
export async function startProgram({
  uri,
  user,
  password,
}: Pick<Address, 'uri' | 'user' | 'password'>): Promise<Program> {
  const child = spawn(
    process.execPath,
    [join(packageRoot, 'bin', 'gainsay.mjs'), 'start', '--demo', '--json', '--port', '0'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, LOG_LEVEL: 'error' },
    },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.once('exit', (code) => reject(new Error(`gainsay start ended with exit code ${code}`)));
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /https?:\/\/[\w.:[\]-]+/.exec(said)?.[0];
      if (found) resolve(found);
    });
  });
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
