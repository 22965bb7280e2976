import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A process, told apart from a later one that got the same number. */
export interface ProcessMark {
  readonly pid: number;
  /** When it started, in whatever form the system tells it; absent where the system does not. */
  readonly started: string | undefined;
}

export function markOf(pid: number): ProcessMark {
  return { pid, started: startOf(pid) };
}

export function isSame(one: ProcessMark, other: ProcessMark): boolean {
  return one.pid === other.pid && one.started === other.started;
}

export function isAlive(mark: ProcessMark): boolean {
  return mark.started !== gone && answersSignals(mark.pid) && isSame(mark, markOf(mark.pid));
}

/** Ends a process: asks, and after `patience` milliseconds kills. */
export async function end(mark: ProcessMark, patience: number): Promise<void> {
  const deadline = Date.now() + patience;
  signal(mark, 'SIGTERM');
  while (isAlive(mark) && Date.now() < deadline) await sleep(50);
  signal(mark, 'SIGKILL');
  while (isAlive(mark)) await sleep(20);
}

function signal(mark: ProcessMark, name: 'SIGTERM' | 'SIGKILL'): void {
  if (!isAlive(mark)) return;
  try {
    process.kill(mark.pid, name);
  } catch (error) {
    // It ended by itself since we looked.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function answersSignals(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const gone = 'gone';

/** A zombie (ended, but its parent has not looked) counts as gone: it answers signals, but holds nothing. */
function startOf(pid: number): string | undefined {
  if (process.platform === 'win32') return undefined;
  return process.platform === 'linux' ? startFromProc(pid) : startFromPs(pid);
}

function startFromProc(pid: number): string {
  try {
    const fields = statFields(pid);
    return fields[0] === 'Z' || fields[0] === 'X' ? gone : `${bootId()}/${fields[19]}`;
  } catch {
    return gone;
  }
}

/** A running process's parent and command line; nothing where the system does not tell. */
export function describe(pid: number): { readonly parent: number; readonly command: string } | undefined {
  try {
    if (process.platform === 'win32') return undefined;
    if (process.platform !== 'linux') return describeByPs(pid);
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return { parent: Number(statFields(pid)[1]), command };
  } catch {
    return undefined;
  }
}

function describeByPs(pid: number): { parent: number; command: string } {
  const line = execFileSync('ps', ['-o', 'ppid=,args=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  return { parent: Number.parseInt(line, 10), command: line.replace(/^\d+\s*/, '') };
}

/** The name, in parentheses, may hold anything; what follows it is state, parent, and so on. */
function statFields(pid: number): string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/** Start times count from the last boot. */
function bootId(): string {
  return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
}

function startFromPs(pid: number): string {
  try {
    const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    return line.startsWith('Z') ? gone : line.slice(line.indexOf(' ')).trim();
  } catch {
    return gone;
  }
}
