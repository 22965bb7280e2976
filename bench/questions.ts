import { join } from 'node:path';
import { readExamples } from '../src/api/examples.js';
import { packageRoot } from '../src/config.js';
import { readCorpus } from '../src/corpus/read.js';
import { importRecords } from '../src/graph/import.js';
import type { Graph } from '../src/graph/run.js';
import { composedOnly, hitsOf, profile, scansOf } from './profile.js';

/** What a canned question costs the database, by its own count. */
export interface QuestionCost {
  readonly name: string;
  readonly queries: number;
  readonly hits: number;
  /** The operators of its plans that read a whole label, type or index. */
  readonly scans: readonly string[];
}

/**
 * Puts the bundled corpus into a synthetic graph. Its records have the same neighbours whatever the size of the graph
 * around them: so what the canned questions cost may not depend on that size.
 */
export async function addCorpus(graph: Graph): Promise<void> {
  const { records } = await readCorpus(join(packageRoot, 'corpus', 'nagorno-karabakh-mines'));
  await importRecords(graph, records);
}

/** Asks every canned question once, and counts. */
export async function costsOfQuestions(
  graph: Graph,
  say: (name: string) => void = () => undefined,
): Promise<QuestionCost[]> {
  const costs: QuestionCost[] = [];
  for (const { name, query } of readExamples()) {
    say(name);
    const queries = await composedOnly(query);
    const plans = await Promise.all(queries.map((each) => profile(graph, each)));
    costs.push({
      name,
      queries: queries.length,
      hits: plans.reduce((sum, plan) => sum + hitsOf(plan), 0),
      scans: plans.flatMap(scansOf),
    });
  }
  return costs;
}
