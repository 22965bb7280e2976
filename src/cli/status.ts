import type { Command } from 'commander';
import { readConfig } from '../config.js';
import type { Config } from '../config.js';
import { connect } from '../graph/connect.js';
import type { Address } from '../graph/connect.js';
import { localAddress, localStatus } from '../graph/local/status.js';
import type { LocalStatus } from '../graph/local/status.js';
import { graphVersion, programVersion } from '../graph/migrate.js';
import { queryFile } from '../graph/query-file.js';
import { GainsayError } from '../model/errors.js';

interface GraphStatus {
  readonly uri: string;
  readonly version: number;
  readonly programVersion: number;
  readonly counts: Readonly<Record<string, unknown>>;
}

/** `gainsay status`. */
export function register(program: Command): void {
  program
    .command('status')
    .description('what runs, which version the graph has, and what it holds; starts nothing')
    .option('--json', 'print the same as data')
    .addHelpText('after', '\nExamples:\n  gainsay status\n  gainsay status --json')
    .action(async (options: { json?: boolean }) => {
      const config = readConfig();
      const local = config.neo4j.uri === undefined ? localStatus(config.home) : undefined;
      const address = addressOf(config);
      const graph = address && (await graphStatus(address).catch(local ? starting : rethrow));
      const data = { ...(local && { local }), ...(graph && { graph }) };
      process.stdout.write(options.json ? `${JSON.stringify(data)}\n` : print(local, graph));
    });
}

/** The local server runs, but does not answer yet: that is an answer too. */
function starting(error: unknown): undefined {
  if (!(error instanceof GainsayError) || error.code !== 'UNAVAILABLE') throw error;
}

function rethrow(error: unknown): never {
  throw error;
}

function addressOf({ neo4j, home }: Config): Address | undefined {
  const { uri, user, password = '', database } = neo4j;
  return uri === undefined ? localAddress(home) : { uri, user, password, database };
}

async function graphStatus(address: Address): Promise<GraphStatus> {
  const graph = await connect(address);
  try {
    const [counts = {}] = await graph.read(queryFile('status/counts'));
    return { uri: address.uri, version: await graphVersion(graph), programVersion: programVersion(), counts };
  } finally {
    await graph.close();
  }
}

function print(local: LocalStatus | undefined, graph: GraphStatus | undefined): string {
  const silent: [string, string][] = local?.running ? [['Graph', 'does not answer (yet)']] : [];
  const lines = [...(local ? printLocal(local) : []), ...(graph ? printGraph(graph) : silent)];
  return lines.map(([name, value]) => `${name.padEnd(10)}${value}\n`).join('');
}

function printLocal({ running, uri, pid, folder, leases }: LocalStatus): [string, string][] {
  const users = leases.map((lease) => `gainsay ${lease.command} (process ${lease.pid})`);
  return [
    ['Neo4j', running ? `local, ${uri}, process ${pid}` : 'local, not running; `gainsay start` starts it'],
    ['Folder', folder],
    ...(running ? [['Used by', users.join(', ') || 'nobody; it stops in a moment'] as [string, string]] : []),
  ];
}

function printGraph({ uri, version, programVersion, counts }: GraphStatus): [string, string][] {
  const state =
    version === programVersion ? 'current' : `this program's is ${programVersion}; see gainsay migrate`;
  const held = Object.entries(counts).map(([name, count]) => `${String(count)} ${name}`);
  return [
    ['Graph', `${uri}, version ${version} (${state})`],
    ['Holds', held.join(', ')],
  ];
}
