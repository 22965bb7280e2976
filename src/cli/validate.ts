import type { Command } from 'commander';
import { printable } from '../corpus/printable.js';
import type { CorpusSummary } from '../corpus/read.js';
import { checkIntegrity, type RuleReport } from '../graph/integrity.js';
import type { Graph } from '../graph/run.js';
import { GainsayError } from '../model/errors.js';
import { readOrTell, toJson, type Out } from './read-or-tell.js';
import { withGraph } from './with-graph.js';

/**
 * Checks a corpus folder and prints what the corpus holds; its faults are thrown, with all their places.
 * @throws FaultyCorpus when there is a fault
 */
export async function validateCorpus(
  folder: string,
  { json = false }: { json?: boolean },
  out: Out,
): Promise<void> {
  const { summary } = await readOrTell(folder, json, out);
  out(json ? toJson({ faults: [], ...summary }) : printSummary(summary));
}

/**
 * Checks the graph and prints every rule that it breaks.
 * @throws GainsayError INVALID when there is one
 */
export async function validateGraph(
  graph: Graph,
  { json = false }: { json?: boolean },
  out: Out,
): Promise<void> {
  const { rules, broken } = await brokenRules(graph);
  if (json) out(toJson({ rules, broken }));
  else out(broken.length === 0 ? `The graph keeps all ${rules} rules.\n` : printBroken(broken));
  if (broken.length === 0) return;
  throw new GainsayError('INVALID', `The graph breaks ${broken.length} of ${rules} rules.`, {
    remedy: 'Import the corpora again; what was changed past the record must be put back by hand.',
  });
}

/** How many rules there are, and those that the graph breaks. */
export async function brokenRules(graph: Graph): Promise<{ rules: number; broken: RuleReport[] }> {
  const rules = await checkIntegrity(graph);
  return { rules: rules.length, broken: rules.filter(({ violations }) => violations.length > 0) };
}

/** Each rule with the records that break it. */
export const printBroken = (broken: readonly RuleReport[]): string =>
  printable(broken.map(({ says, violations }) => `${says}\n${violations.map(line).join('\n')}\n`).join(''));

const line = ({ id, problem }: { id: string; problem: string }) => `    ${id}: ${problem}`;

function printSummary({ id, title, counts, documents, ignored }: CorpusSummary): string {
  const missing = documents.filter(({ present }) => !present);
  const lines = [
    `${title} (${id}): no faults.`,
    `  ${Object.entries(counts)
      .map(([kind, count]) => `${kind} ${count}`)
      .join(', ')}`,
    ...missing.map(
      ({ edition, file }) => `  The text of ${edition} (${file}) is not in the folder; attach it later.`,
    ),
    ...ignored.map((file) => `  ${file} is no file of a corpus and was not read.`),
  ];
  return printable(`${lines.join('\n')}\n`);
}

/** `gainsay validate <folder>` and `gainsay validate --graph`. */
export function register(program: Command): void {
  program
    .command('validate')
    .argument('[folder]', 'a corpus folder')
    .description('check a corpus and list every fault with its file, line and remedy; or check the graph')
    .option('--graph', 'check the graph instead: all rules that the database itself does not hold')
    .option('--json', 'print the same as data')
    .addHelpText(
      'after',
      '\nExit code 4 when there is a fault.\n\nExamples:\n  gainsay validate corpus/nagorno-karabakh-mines\n  gainsay validate --graph',
    )
    .action(async (folder: string | undefined, options: { graph?: boolean; json?: boolean }) => {
      const out: Out = (text) => void process.stdout.write(text);
      if (options.graph) return withGraph((graph) => validateGraph(graph, options, out));
      if (folder !== undefined) return validateCorpus(folder, options, out);
      throw new GainsayError('BAD_USER_INPUT', 'There is nothing to check.', {
        remedy: 'Give a corpus folder, or --graph.',
      });
    });
}
