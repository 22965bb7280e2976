import type { Command } from 'commander';
import { printable } from '../corpus/printable.js';
import { liftTombstone, previewPurge, purge, type PurgeReport } from '../graph/purge.js';
import type { Graph } from '../graph/run.js';
import { GainsayError } from '../model/errors.js';
import { toJson, type Out } from './read-or-tell.js';
import { withGraph } from './with-graph.js';

export interface PurgeCommand {
  readonly by: string;
  readonly reason: string;
  readonly withDependents?: boolean;
  readonly lift?: boolean;
  readonly yes?: boolean;
  readonly json?: boolean;
}

/**
 * Purges a record, or lifts its tombstone; without `yes` it only tells what would go.
 * @throws GainsayError BAD_USER_INPUT without `yes`, and as `purge` does
 */
export async function purgeRecord(graph: Graph, id: string, options: PurgeCommand, out: Out): Promise<void> {
  const by = lineIn('--by', options.by);
  const reason = lineIn('--reason', options.reason);
  if (options.lift) {
    if (!options.yes) throw unconfirmed();
    const recordedAt = await liftTombstone(graph, id, { by, reason });
    return out(options.json ? toJson({ lifted: id, recordedAt }) : printable(`${id} may be given again.\n`));
  }
  const withDependents = options.withDependents === true;
  const report = options.yes
    ? await purge(graph, id, { by, reason, withDependents })
    : await previewPurge(graph, id, { withDependents });
  out(options.json ? toJson(report) : print(report));
  if (!options.yes) throw unconfirmed();
}

function lineIn(option: string, given: string): string {
  const text = given.trim();
  // eslint-disable-next-line no-control-regex -- these are what is refused
  if (text !== '' && text.length <= 2_000 && !/[\u0000-\u001f\u007f]/.test(text)) return text;
  throw new GainsayError('BAD_USER_INPUT', `${option} is empty, too long, or of several lines.`, {
    remedy: 'Say in one line who purges it (--by), and why (--reason).',
  });
}

const unconfirmed = (): GainsayError =>
  new GainsayError('BAD_USER_INPUT', 'Nothing was removed: what is purged does not come back.', {
    remedy: 'Say --yes, if it is to be so.',
  });

function print({ purged, names, touched, recordedAt }: PurgeReport): string {
  const head = recordedAt === null ? 'To be purged:' : `Purged at ${recordedAt}:`;
  return printable(
    [
      head,
      ...purged.map(({ id, kind }) => `  ${kind} ${id}`),
      ...(names > 0 ? [`  ${names} spellings that nobody else bears`] : []),
      ...(touched.length > 0
        ? [`These lose what led to it, and their words may still speak of it:`, `  ${touched.join(', ')}`]
        : []),
      '',
    ].join('\n'),
  );
}

/** `gainsay purge <id>`. */
export function register(program: Command): void {
  program
    .command('purge')
    .argument('<id>', 'the record that has to go')
    .description('remove a record for good, with all that it ever said, where the law demands it')
    .requiredOption('--by <name>', 'who removes it')
    .requiredOption('--reason <text>', 'why; this is kept')
    .option('--with-dependents', 'and all that would not be whole without it')
    .option('--lift', 'let the id of a purged record be given again')
    .option('--yes', 'do it; without this, only tell what would go')
    .option('--json', 'print the same as data')
    .addHelpText(
      'after',
      `
Withdrawing (in GraphQL) keeps what was said; purging does not. A tombstone stays: the id, what it was, who purged it,
when and why. Backups, exports and log files that were written before hold the record still: remove these too.

Example:
  gainsay purge a-claim --by "A. Analyst" --reason "Court order 12/2026" --yes`,
    )
    .action((id: string, options: PurgeCommand) =>
      withGraph((graph) => purgeRecord(graph, id, options, (text) => void process.stdout.write(text))),
    );
}
