import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { packageRoot } from '../config.js';
import { exitCodes } from '../model/errors.js';
import { reportError } from './report-error.js';

/** In the order of `--help`: what one does first stands first. Each is loaded only when it is asked for. */
const commands = new Map<string, () => Promise<{ register(program: Command): void }>>([
  ['start', () => import('./start.js')],
  ['status', () => import('./status.js')],
  ['stop', () => import('./stop.js')],
  ['trace', () => import('./trace.js')],
  ['ask', () => import('./ask.js')],
  ['search', () => import('./search.js')],
  ['doubles', () => import('./doubles.js')],
  ['validate', () => import('./validate.js')],
  ['import', () => import('./import.js')],
  ['attach', () => import('./attach.js')],
  ['export', () => import('./export.js')],
  ['purge', () => import('./purge.js')],
  ['verify', () => import('./verify.js')],
  ['backup', () => import('./backup.js')],
  ['restore', () => import('./restore.js')],
  ['migrate', () => import('./migrate.js')],
  ['recount', () => import('./recount.js')],
]);

const help = `
Examples:
  gainsay start --demo                 serve the bundled corpus
  gainsay trace am-used-ap-2020        one claim with all that speaks for and against it
  gainsay status --json                what runs, and what the graph holds

Answers go to stdout, everything else to stderr. Exit codes:
${Object.entries({ OK: 0, ...exitCodes })
  .map(([name, code]) => `  ${code}  ${name}`)
  .join('\n')}

Settings come from the environment or a file .env; see .env.example.`;

/** Runs one command line, and ends the process when what it printed is written out. */
export async function main(args: readonly string[]): Promise<void> {
  // A reader that has seen enough (`| head`) is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  const code = await run(args);
  // A connection that is stuck while it opens would keep the process alive.
  process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
}

async function run(args: readonly string[]): Promise<number> {
  try {
    await (await program(args)).parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    return error instanceof CommanderError ? usageExit(error) : reportError(error);
  }
}

async function program(args: readonly string[]): Promise<Command> {
  const gainsay = new Command('gainsay')
    .description('Who alleged what, who disputed it, in which words, through which sources.')
    .version(version())
    .addHelpText('after', help)
    .showHelpAfterError('Try --help.')
    .exitOverride();
  const asked = commands.get(args[0] ?? '');
  // Help, and the guess at what a wrong word meant, need them all.
  for (const load of asked ? [asked] : commands.values()) (await load()).register(gainsay);
  return gainsay;
}

/** Commander has said what is wrong; a command line that it refuses is wrong input like any other. */
function usageExit(error: CommanderError): number {
  return error.exitCode === 0 ? 0 : exitCodes.BAD_USER_INPUT;
}

function version(): string {
  const description = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
    version: string;
  };
  return description.version;
}
