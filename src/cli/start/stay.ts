import { isNpmStart } from '../../config.js';
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
  if (!isNpmStart()) return;
  const npm = findNpm(process.ppid);
  if (npm === 'gone') {
    process.stderr.write('The npm that started this has ended.\n');
    process.exit(1);
  }
  if (npm === undefined) return;
  const timer = setInterval(() => {
    if (isAlive(npm)) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, 1_000);
  timer.unref();
}

/** Our parent, or behind the shell that it runs scripts in. Where the first process of all is, npm has ended already. */
function findNpm(pid: number, generations = 2): ProcessMark | 'gone' | undefined {
  const found = describe(pid);
  if (found === undefined) return undefined;
  if (/\b(p?npm|yarn)\b/.test(found.command)) return markOf(pid);
  if (pid === 1) return 'gone';
  return generations > 1 ? findNpm(found.parent, generations - 1) : undefined;
}
