import type { Command } from 'commander';
import { printable } from '../corpus/printable.js';
import { findDoubles, type Candidate, type DoubleKind } from '../graph/doubles.js';
import type { Graph } from '../graph/run.js';
import { GainsayError } from '../model/errors.js';
import { doubleKinds } from '../model/likeness/candidate.js';
import { toJson, type Out } from './read-or-tell.js';
import { withGraph } from './with-graph.js';

export interface DoublesOptions {
  readonly kind: readonly string[];
  readonly limit: string;
  readonly min: string;
  readonly json?: boolean;
}

/**
 * Prints pairs of records that may be one, best first, each with what resembles what.
 * @throws GainsayError BAD_USER_INPUT when an option is not one of what it may be
 */
export async function printDoubles(graph: Graph, options: DoublesOptions, out: Out): Promise<void> {
  const min = numberIn('--min', options.min, 0, 1);
  const limit = numberIn('--limit', options.limit, 1, 100_000);
  const found = await findDoubles(graph, { kinds: options.kind.map(kindOf), min });
  const shown = found.slice(0, limit);
  if (options.json) out(toJson({ found: found.length, candidates: shown }));
  else out(printable(`${shown.map(print).join('')}${counted(shown.length, found.length)}\n`));
}

function kindOf(word: string): DoubleKind {
  const kind = doubleKinds.find((one) => one === word);
  if (kind) return kind;
  throw new GainsayError('BAD_USER_INPUT', `--kind cannot be ${word}.`, {
    remedy: `One or more of: ${doubleKinds.join(', ')}`,
  });
}

function numberIn(option: string, given: string, least: number, most: number): number {
  const number = Number(given);
  if (given.trim() !== '' && number >= least && number <= most) return number;
  throw new GainsayError('BAD_USER_INPUT', `${option} cannot be ${given}.`, {
    remedy: `Give a number from ${least} to ${most}.`,
  });
}

const print = ({ kind, one, other, score, why }: Candidate): string =>
  [
    `${score.toFixed(2)}  ${kind}  ${one.id}  ${other.id}`,
    ...why.map(({ rule, one: a, other: b }) =>
      a === b
        ? `      ${rule}: ${quoted(a)}`
        : `      ${rule}: ${quoted(a)}\n${' '.repeat(8 + rule.length)}${quoted(b)}`,
    ),
    '',
  ].join('\n');

const quoted = (text: string): string => `“${text}”`;

const counted = (shown: number, found: number): string =>
  found === 0
    ? 'Nothing resembles anything else enough.'
    : `${shown} of ${found} pairs that may be one, best first. Nothing is decided by this.`;

/** `gainsay doubles`. */
export function register(program: Command): void {
  program
    .command('doubles')
    .description('suggest actors, claims and sources that may be recorded twice; decide nothing')
    .option('--kind <kinds...>', `what to compare: ${doubleKinds.join(', ')}`, [...doubleKinds])
    .option('--min <score>', 'the least score, from 0 to 1', '0.6')
    .option('--limit <number>', 'how many pairs', '50')
    .option('--json', 'print the same as data')
    .addHelpText(
      'after',
      `
Names are compared in any script, spelling, order and abbreviation; claims by their words; sources by address, title,
date, publisher and file. A score of 1 says that nothing in this tells the two apart, 0.6 that only a part of a name or
about half of the words are common; it is no probability. Pairs that somebody linked or told apart do not come again.

Examples:
  gainsay doubles --kind actor
  gainsay doubles --min 0.9 --json`,
    )
    .action((options: DoublesOptions) =>
      withGraph((graph) => printDoubles(graph, options, (text) => void process.stdout.write(text))),
    );
}
