import { join } from 'node:path';
import { packageRoot } from '../../config.js';
import { readCorpus } from '../../corpus/read.js';
import { importRecords } from '../../graph/import.js';
import type { Progress } from '../../graph/progress.js';
import { queryFile } from '../../graph/query-file.js';
import { recount } from '../../graph/recount.js';
import type { Graph } from '../../graph/run.js';
import { GainsayError } from '../../model/errors.js';
import { traceClaim } from '../trace.js';
import { printTrace } from '../trace/print.js';

const corpus = join(packageRoot, 'corpus', 'nagorno-karabakh-mines');
/** An allegation that is denied, countered and admitted in part, each by somebody else. */
const claim = 'am-used-ap-2020';

/** What a first look needs. A graph that holds anything is its owner's, and is left as it is. */
export async function importDemo(graph: Graph, progress: Progress): Promise<void> {
  const [counts] = await graph.read(queryFile('status/counts'));
  if (counts?.['claims'] !== 0) return;
  const { records, summary } = await readCorpus(corpus);
  progress(`Importing “${summary.title}”.`);
  await importRecords(graph, records, { progress });
  await recount(graph);
}

/** One allegation with all that it rests on; nothing where the graph holds another corpus. */
export async function traceDemo(graph: Graph): Promise<string> {
  try {
    const traced = printTrace(await traceClaim(graph, claim), Math.min(process.stdout.columns ?? 100, 100));
    return `\n${traced}\n\n\`gainsay trace ${claim}\` prints this again.\n`;
  } catch (error) {
    if (error instanceof GainsayError && error.code === 'NOT_FOUND') return '';
    throw error;
  }
}
