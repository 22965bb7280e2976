import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { packageRoot } from '../src/config.js';

/** Lays files out as all files of the repository are. */
export function format(...files: readonly string[]): void {
  const prettier = join(packageRoot, 'node_modules', 'prettier', 'bin', 'prettier.cjs');
  execFileSync(process.execPath, [prettier, '--write', '--log-level', 'silent', ...files]);
}
