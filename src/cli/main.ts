import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { packageRoot } from '../config.js';
import { exitCodes } from '../model/errors.js';
import { register as attach } from './attach.js';
import { register as importCorpus } from './import.js';
import { register as migrate } from './migrate.js';
import { reportError } from './report-error.js';
import { register as search } from './search.js';
import { register as start } from './start.js';
import { register as status } from './status.js';
import { register as stop } from './stop.js';
import { register as trace } from './trace.js';
import { register as validate } from './validate.js';

/** In the order of `--help`: what one does first stands first. */
const commands = [start, status, stop, trace, search, validate, importCorpus, attach, migrate];

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

/** Runs one command line. The exit code is set, not taken at once: what is still to be written gets written. */
export async function main(args: readonly string[]): Promise<void> {
  // A reader that has seen enough (`| head`) is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  try {
    await program().parseAsync(args, { from: 'user' });
  } catch (error) {
    process.exitCode = error instanceof CommanderError ? usageExit(error) : reportError(error);
  }
}

function program(): Command {
  const gainsay = new Command('gainsay')
    .description('Who alleged what, who disputed it, in which words, through which sources.')
    .version(version())
    .addHelpText('after', help)
    .showHelpAfterError('Try --help.')
    .exitOverride();
  for (const register of commands) register(gainsay);
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
