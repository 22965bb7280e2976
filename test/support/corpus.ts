import { join } from 'node:path';
import { packageRoot } from '../../src/config.js';
import { readCorpus } from '../../src/corpus/read.js';
import { importRecords } from '../../src/graph/import.js';
import type { Graph } from '../../src/graph/run.js';
import { emptyGraph, testGraph } from './graph.js';

/** The corpus that comes with Gainsay. */
export const bundledCorpus = join(packageRoot, 'corpus/nagorno-karabakh-mines');
/** The invented affair, with its own documents. */
export const story = join(packageRoot, 'test/story');

/** This worker's graph, holding one corpus and nothing else. */
export async function graphOf(folder: string): Promise<Graph> {
  const graph = await testGraph();
  await emptyGraph();
  const { records } = await readCorpus(folder);
  await importRecords(graph, records);
  return graph;
}
