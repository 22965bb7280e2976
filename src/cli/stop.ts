import type { Command } from 'commander';
import { readConfig } from '../config.js';
import { stopLocal } from '../graph/local/stop.js';

/** `gainsay stop`. */
export function register(program: Command): void {
  program
    .command('stop')
    .description('stop the local Neo4j; one at NEO4J_URI is left alone')
    .option('--force', 'even while other processes use it')
    .option('--json', 'print whether it was stopped as data')
    .addHelpText('after', '\nExamples:\n  gainsay stop\n  gainsay stop --force')
    .action(async (options: { force?: boolean; json?: boolean }) => {
      const stopped = await stopLocal(readConfig().home, { force: options.force ?? false });
      const text = stopped ? 'The local Neo4j is stopped.' : 'The local Neo4j did not run.';
      process.stdout.write(options.json ? `${JSON.stringify({ stopped })}\n` : `${text}\n`);
    });
}
