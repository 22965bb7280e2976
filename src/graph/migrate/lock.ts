import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { GainsayError } from '../../model/errors.js';
import { isAlive, markOf } from '../local/processes.js';
import type { Progress } from '../progress.js';
import { queryFile } from '../query-file.js';
import type { Graph } from '../run.js';

/** A migrator says every ten seconds that it is at work; one that has been silent for a minute is taken for dead. */
const renewal = 10_000;
const staleSeconds = 60;
/** How long another one's work is waited for, in milliseconds. */
const patience = 90_000;

interface Holder {
  readonly holder: string;
  readonly host: string;
  readonly pid: number;
  readonly started: string;
  readonly seen: string;
}

/** Runs `work` while no other process migrates this graph. `work` is given the name under which it holds the lock. */
export async function whileLocked<T>(
  graph: Graph,
  progress: Progress,
  work: (holder: string) => Promise<T>,
): Promise<T> {
  const holder = randomUUID();
  await graph.summary(queryFile('migrations/ledger/prepare'));
  await take(graph, holder, progress);
  const renew = () => graph.summary(queryFile('migrations/ledger/renew'), { holder });
  // A renewal that fails is followed by the next; what it guards against is checked when a migration is recorded.
  const timer = setInterval(() => void renew().catch(() => undefined), renewal);
  try {
    return await work(holder);
  } finally {
    clearInterval(timer);
    await graph.summary(queryFile('migrations/ledger/release'), { holder });
  }
}

async function take(graph: Graph, holder: string, progress: Progress): Promise<void> {
  const own = markOf(process.pid);
  const mine = { holder, host: hostname(), pid: own.pid, started: own.started ?? '', stale: staleSeconds };
  const deadline = Date.now() + patience;
  for (let told = false; ; await sleep(200)) {
    const other = await currentHolder(graph);
    const dead = other !== undefined && isKnownDead(other) ? other.holder : '';
    const rows = await graph.write((transaction) =>
      transaction.run(queryFile('migrations/ledger/take'), { ...mine, dead }),
    );
    if (rows.length > 0) return;
    if (!told && other !== undefined) progress(`${whois(other)} is migrating this graph; waiting for it.`);
    told ||= other !== undefined;
    if (Date.now() > deadline) throw stillLocked(other);
  }
}

async function currentHolder(graph: Graph): Promise<Holder | undefined> {
  const [row] = await graph.read(queryFile('migrations/ledger/holder'));
  return row as Holder | undefined;
}

/** Of a process on another machine only its silence tells. */
function isKnownDead({ host, pid, started }: Holder): boolean {
  return host === hostname() && !isAlive({ pid, started: started === '' ? undefined : started });
}

function whois({ host, pid }: Holder): string {
  return `Process ${pid} on ${host}`;
}

function stillLocked(other: Holder | undefined): GainsayError {
  const who = other === undefined ? 'Another process' : `${whois(other)} (last seen ${other.seen})`;
  return new GainsayError('CONFLICT', `${who} is still migrating this graph.`, {
    remedy: `Wait for it; if it has died, its lock ends ${staleSeconds} seconds after it was last seen.`,
  });
}
