import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../config.js';
import { brokenHashes, type Violation } from './integrity/hashes.js';
import { integrityParameters } from './integrity/parameters.js';
import { queryFile } from './query-file.js';
import type { Graph } from './run.js';
import { brokenTotals } from './totals/recount.js';

export type { Violation } from './integrity/hashes.js';

/** A rule that the graph must keep, and where it does not. */
export interface RuleReport {
  /** `maker`, for `cypher/integrity/maker.cypher`. */
  readonly rule: string;
  /** The rule in words. */
  readonly says: string;
  readonly violations: readonly Violation[];
}

/**
 * Asks the graph about every rule that the database itself cannot hold. A graph that is well breaks none.
 *
 * @example (await checkIntegrity(graph)).filter(({ violations }) => violations.length > 0)
 */
export async function checkIntegrity(graph: Graph): Promise<RuleReport[]> {
  const reports: RuleReport[] = [];
  for (const rule of integrityRules()) {
    const text = queryFile(`integrity/${rule}`);
    const violations = (await graph.read(text, integrityParameters)) as unknown as Violation[];
    reports.push({ rule, says: firstComment(text), violations });
  }
  return [
    ...reports,
    {
      rule: 'totals',
      says: 'What is kept of who accuses whom is what is counted.',
      violations: await brokenTotals(graph),
    },
    {
      rule: 'hashes',
      says: 'Every record says what it said when its hash was taken.',
      violations: await brokenHashes(graph),
    },
  ];
}

/** The rules that are queries, by name. */
export const integrityRules = (): string[] =>
  readdirSync(join(packageRoot, 'cypher', 'integrity'))
    .filter((name) => name.endsWith('.cypher'))
    .map((name) => name.replace(/\.cypher$/, ''))
    .sort();

const firstComment = (text: string) => /^\/\/ (.*)/.exec(text)?.[1] ?? '';
