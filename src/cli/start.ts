import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import { pino } from 'pino';
import { readConfig } from '../config.js';
import type { OpenGraph } from '../graph/connect.js';
import { migrate } from '../graph/migrate.js';
import { openPatiently, type PatientGraph } from '../graph/patient.js';
import { onStderr } from '../graph/progress.js';
import { requireWhole } from '../graph/restore.js';
import type { Graph } from '../graph/run.js';
import { serve } from '../server.js';
import { reportError } from './report-error.js';
import { importDemo, traceDemo } from './start/demo.js';
import { planAhead } from './start/plan-ahead.js';
import { untilToldToStop, withNpm } from './start/stay.js';

interface StartFlags {
  readonly demo?: boolean;
  readonly json?: boolean;
  readonly port?: number;
  readonly host?: string;
  readonly boltPort?: number;
}

/** `gainsay start`. */
export function register(program: Command): void {
  program
    .command('start')
    .description('find or start Neo4j, bring the graph up to date, and serve GraphQL and the explorer')
    .option('--demo', 'import the bundled corpus if the graph holds no claim, and trace one allegation')
    .option('--port <number>', 'serve on this port (PORT, else 4000); 0 takes a free one', port)
    .option('--host <address>', 'serve on this address (HOST, else 127.0.0.1)')
    .option(
      '--bolt-port <number>',
      "the local Neo4j's port; left out: 7687, or a free one if that is taken",
      port,
    )
    .option('--json', 'print the addresses as data')
    .addHelpText('after', '\nExamples:\n  gainsay start\n  gainsay start --demo\n  PORT=4001 gainsay start')
    .action(start);
}

async function start(flags: StartFlags): Promise<void> {
  withNpm();
  const config = readConfig();
  const { boltPort } = flags;
  const options = { staying: true, ...(boltPort !== undefined && { boltPort }) };
  const graph = await openPatiently(config, options, async (found) => {
    await requireWhole(found);
    await migrate(found, { progress: onStderr });
    if (flags.demo) await importDemo(found, onStderr);
  });
  try {
    const logger = pino({ level: config.logLevel }, pino.destination(2));
    const server = await serve(graph, {
      port: flags.port ?? config.port,
      host: flags.host ?? config.host,
      logger,
      graphiql: config.graphiql,
      introspection: config.introspection,
      ...(config.recording !== undefined && { recording: config.recording }),
    });
    const told = untilToldToStop();
    process.stdout.write(flags.json ? inData(server.url, graph) : inWords(server.url, graph));
    if (flags.demo && !flags.json && graph.isReady) showTrace(graph, told);
    planExplorer(graph, told);
    onStderr(`Stopping (${await told}).`);
    await server.close();
  } finally {
    await graph.close();
  }
}

/** Beside the serving: a stop does not wait for it, and what hinders it hinders nothing else. */
function showTrace(graph: Graph, told: Promise<string>): void {
  let stopping = false;
  void told.then(() => (stopping = true));
  traceDemo(graph).then(
    (text) => process.stdout.write(text),
    (error) => stopping || reportError(error),
  );
}

/** In peace, once all is said: nobody waits for it. */
function planExplorer(graph: PatientGraph, told: Promise<string>): void {
  let stopping = false;
  void told.then(() => (stopping = true));
  void planAhead(graph, () => !stopping && graph.isReady);
}

function inWords(url: string, graph: OpenGraph): string {
  return [
    '',
    `Gainsay   ${url}/`,
    `GraphQL   ${url}/graphql`,
    `Neo4j     ${graph.uri} (user ${graph.user}${graph.isLocal ? '; see `gainsay status` for its folder' : ''})`,
    '',
    'Ctrl-C stops it.',
    '',
  ].join('\n');
}

function inData(url: string, { uri, user }: OpenGraph): string {
  return `${JSON.stringify({ url, graphql: `${url}/graphql`, neo4j: { uri, user }, pid: process.pid })}\n`;
}

function port(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= 65535) return number;
  throw new InvalidArgumentError('Give a number from 0 to 65535.');
}
