import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { packageRoot } from '../src/config.js';
import { leastMemory, memoryOf } from '../src/graph/local/memory.js';
import { pathsOf } from '../src/graph/local/paths.js';
import type { Graph } from '../src/graph/run.js';
import { queryText } from './query-text.js';

/** What the numbers depend on, and nothing that names the machine or its owner. */
export interface Machine {
  readonly cores: number;
  readonly memoryGigabytes: number;
  readonly platform: string;
  readonly node: string;
  readonly java: string;
  readonly neo4j: string;
  readonly heap: string;
  readonly pageCache: string;
  /** The last commit of what was measured. */
  readonly commit: string;
}

export async function describeMachine(graph: Graph, home?: string): Promise<Machine> {
  const [server] = await graph.read(queryText('server'));
  const setting = (name: string): string =>
    (server?.['settings'] as { name: string; value: string }[]).find((each) => each.name === name)?.value ??
    '?';
  return {
    cores: cpus().length,
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    platform: `${process.platform} ${process.arch}`,
    node: process.version.slice(1),
    java: firstMatch(said('java', ['-version']), /version "([^"]+)"/),
    neo4j: String(server?.['version']),
    heap: `${(home ? memoryOf(pathsOf(home)) : leastMemory).heap}m`,
    pageCache: setting('server.memory.pagecache.size'),
    commit: said('git', ['rev-parse', '--short', 'HEAD']).trim() || '?',
  };
}

/** Java tells its version on stderr. */
function said(command: string, args: string[]): string {
  try {
    return execFileSync('sh', ['-c', `${[command, ...args].join(' ')} 2>&1`], {
      cwd: packageRoot,
      encoding: 'utf8',
    });
  } catch {
    return '';
  }
}

const firstMatch = (text: string, pattern: RegExp): string => pattern.exec(text)?.[1] ?? '?';
