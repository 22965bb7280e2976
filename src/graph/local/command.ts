import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { environmentWith, packageRoot } from '../../config.js';

/** How a command ended, with the last lines of what it said. */
export interface Outcome {
  readonly code: number | null;
  readonly lines: readonly string[];
  /** The command could not be run at all; ENOENT if there is none of that name. */
  readonly missing: boolean;
}

export interface RunOptions {
  readonly environment?: Readonly<Record<string, string>>;
  /** How many of the last lines are kept. */
  readonly keep?: number;
  readonly leashed?: boolean;
  readonly cwd?: string;
  /** Is told every line. */
  readonly line?: (line: string) => void;
}

const leash = join(packageRoot, 'dist', 'graph', 'local', 'leash.js');
/** What a shell says of a command that is not there, and so our leash. */
const notFound = 127;

/**
 * Runs a command to its end. Its two streams are read as one, since programs disagree on which is for what.
 * A `leashed` one ends with us even when we are killed.
 */
export function runCommand(
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Outcome> {
  const keep = options.keep ?? 15;
  const lines: string[] = [];
  return new Promise((resolve, reject) => {
    const { cwd } = options;
    const env = environmentWith(options.environment ?? {});
    const child = options.leashed
      ? spawn(process.execPath, [leash, command, ...args], { cwd, env, stdio: 'pipe' })
      : spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        options.line?.(line);
        if (line.trim() !== '') lines.push(line);
        if (lines.length > keep) lines.shift();
      });
    }
    child.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'EACCES') resolve({ code: null, lines, missing: true });
      else reject(error);
    });
    child.once('close', (code) =>
      resolve({ code, lines, missing: options.leashed === true && code === notFound }),
    );
  });
}
