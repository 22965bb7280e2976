import { join } from 'node:path';
import { ask } from '../src/api/ask.js';
import { readExamples } from '../src/api/examples.js';
import { packageRoot } from '../src/config.js';
import { readCorpus } from '../src/corpus/read.js';
import { importRecords } from '../src/graph/import.js';
import type { Graph } from '../src/graph/run.js';
import { interleave } from './measure/interleave.js';
import type { Blocks } from './measure/statistics.js';
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

const blocks = 4;

/**
 * Asks every canned question of several graphs, sample by sample in turns, so that whatever else the machine does falls on
 * all of them alike. All are warm before anything is timed: a database that has just started takes twice as long.
 * @returns by question, for each graph its times in milliseconds
 */
export async function timesOfQuestions(
  graphs: readonly Graph[],
  say: (name: string) => void = () => undefined,
): Promise<ReadonlyMap<string, readonly Blocks[]>> {
  const found = new Map(readExamples().map(({ name }) => [name, graphs.map((): number[][] => [])]));
  for (let block = 0; block < blocks; block += 1)
    for (const { name, query } of readExamples()) {
      say(`${name}, ${block + 1} of ${blocks}`);
      const asked = graphs.map((graph, i) => ({ name: String(i), ask: () => ask(graph, query) }));
      const run = { warmUps: block === 0 ? 150 : 5, samples: 50, seed: `${name} ${block}` };
      const times = await interleave(asked, [null], run);
      found.get(name)?.forEach((list, i) => list.push(times[String(i)] ?? []));
    }
  return found;
}
