import { isAlive, markOf, describe } from '../../graph/local/processes.js';
import type { ProcessMark } from '../../graph/local/processes.js';

/** Ctrl-C under npm comes twice: from the terminal, and passed on by npm. The user pressed it once. */
const echo = 500;

/** The signal that asked for an orderly stop. A second one ends the process where it stands. */
export function untilToldToStop(): Promise<string> {
  return new Promise((resolve) => {
    let first = 0;
    const told = (reason: string) => {
      if (first !== 0 && Date.now() - first > echo) process.exit(1);
      first ||= Date.now();
      resolve(reason);
    };
    process.on('SIGINT', told);
    process.on('SIGTERM', told);
    process.on('SIGHUP', told);
  });
}

/**
 * Ends with the npm that started us. Killed without a chance to pass it on, npm would leave a server behind that
 * nobody sees.
 */
export function withNpm(): void {
  const npm = findNpm(process.ppid, 3);
  if (npm === undefined) return;
  const timer = setInterval(() => {
    if (isAlive(npm)) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, 1_000);
  timer.unref();
}

/** It may stand behind the shell that it runs scripts in. */
function findNpm(pid: number, generations: number): ProcessMark | undefined {
  const found = generations > 0 ? describe(pid) : undefined;
  if (found === undefined) return undefined;
  return /\bnpm\b/.test(found.command) ? markOf(pid) : findNpm(found.parent, generations - 1);
}
