import type { Command } from 'commander';
import { printable } from '../corpus/printable.js';
import { entryGroupsOf, fingerprint, groupsOf } from '../graph/backup.js';
import { compare, type Difference } from '../graph/backup/compare.js';
import { checkBackup, entryGroupsIn, groupsIn } from '../graph/backup/file.js';
import { onStderr } from '../graph/progress.js';
import type { TailLine } from '../graph/backup/lines.js';
import type { RuleReport } from '../graph/integrity.js';
import type { Graph } from '../graph/run.js';
import { brokenSeals } from '../graph/seal/broken.js';
import { GainsayError } from '../model/errors.js';
import { counted } from './backup.js';
import { toJson, type Out } from './read-or-tell.js';
import { brokenRules, printBroken } from './validate.js';
import { withGraph } from './with-graph.js';

/**
 * Looks for whatever was changed past the record: rules that the graph breaks, records that do not hold what their hash or
 * their seal was taken of, and, beside a backup, whether the record is the one that was saved.
 * @throws GainsayError INVALID when there is any
 */
export async function verify(
  graph: Graph,
  { json = false, against }: { json?: boolean; against?: string },
  out: Out,
): Promise<void> {
  const saved = against === undefined ? undefined : (await checkBackup(against)).tail;
  const { rules, broken: brokenOnes } = await brokenRules(graph);
  const broken = [...brokenOnes, ...(await sealsAsRule(graph))];
  const tail = await fingerprint(graph, { progress: onStderr });
  const same = saved === undefined || isSame(saved, tail);
  const differing = same ? [] : await differences(graph, against ?? '', saved.entries !== undefined);
  if (json) out(toJson({ rules, broken, ...tail, ...(saved && { against, same, differing }) }));
  else {
    out(`${printBroken(broken)}${counted(tail)}${saved ? compared(same, against ?? '') : ''}`);
    out(printable(differing.map(print).join('')));
  }
  if (broken.length === 0 && same) return;
  throw new GainsayError('INVALID', 'The record is not what was recorded.', {
    remedy:
      'Find out who changed the database, and restore a backup into an empty one: gainsay restore <file>.',
  });
}

/** Seals are looked at here and not among the rules: nobody who works on the graph needs them to hold meanwhile. */
async function sealsAsRule(graph: Graph): Promise<RuleReport[]> {
  const violations = await brokenSeals(graph, onStderr);
  const says = 'Every record holds what it held when it was recorded, and none has come or gone since.';
  return violations.length > 0 ? [{ rule: 'seals', says, violations }] : [];
}

/** A backup of an older Gainsay does not tell what was done to the record: then there is nothing to compare that with. */
const isSame = (saved: TailLine, present: TailLine): boolean =>
  saved.sha256 === present.sha256 && (saved.entriesSha256 ?? present.entriesSha256) === present.entriesSha256;

/** As many as somebody reads. */
const mostDifferences = 100;

async function differences(graph: Graph, file: string, withEntries: boolean): Promise<Difference[]> {
  const found: Difference[] = [];
  const sides = [
    compare(groupsIn(file), groupsOf(graph)),
    ...(withEntries ? [compare(entryGroupsIn(file), entryGroupsOf(graph))] : []),
  ];
  for (const side of sides)
    for await (const difference of side) {
      if (found.length === mostDifferences) break;
      found.push(difference);
    }
  return found;
}

const print = ({ id, what, where }: Difference): string =>
  `    ${id} ${what === 'changed' ? 'differs' : `is ${what}`}${where.length > 0 ? `: ${where.join(', ')}` : ''}\n`;

const compared = (same: boolean, file: string): string =>
  `${same ? 'It is the record' : 'It is not the record'} that was saved in ${file}.\n`;

/** `gainsay verify`. */
export function register(program: Command): void {
  program
    .command('verify')
    .description('find any record that was changed behind its back; print the hash that stands for the whole')
    .option('--against <file>', 'compare with this backup too')
    .option('--json', 'print the same as data')
    .addHelpText(
      'after',
      '\nExit code 4 when something was changed.\n\nExamples:\n  gainsay verify\n  gainsay verify --against record.jsonl.gz',
    )
    .action((options: { json?: boolean; against?: string }) =>
      withGraph((graph) => verify(graph, options, (text) => void process.stdout.write(text))),
    );
}
