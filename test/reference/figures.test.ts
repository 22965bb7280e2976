import { ask } from '../../src/api/ask.js';
import { readCorpus } from '../../src/corpus/read.js';
import { importRecords } from '../../src/graph/import.js';
import type { Graph } from '../../src/graph/run.js';
import type { GraphRecords } from '../../src/model/records.js';
import { bundledCorpus, story } from '../support/corpus.js';
import { emptyGraph, testGraph } from '../support/graph.js';
import { figureRules, type Comparison, type Suspect } from './figures.js';
import { randomFigures } from './random-figures.js';

interface WithId {
  readonly id: string;
}
interface Pair extends Comparison {
  readonly figure: WithId;
  readonly other: WithId;
}
interface Page {
  readonly figures: {
    readonly pairs: {
      readonly nodes: readonly Pair[];
      readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  };
}

async function pairsOf(graph: Graph, measure: string): Promise<Pair[]> {
  const operation = `query ($measure: ID, $after: String) { figures(measure: $measure) { pairs(first: 100, after: $after) {
    nodes { comparable reasons relation gap figure { id } other { id } } pageInfo { hasNextPage endCursor } } } }`;
  const pairs: Pair[] = [];
  let after: string | null = null;
  do {
    const { figures }: Page = await ask<Page>(graph, operation, { measure, after });
    pairs.push(...figures.pairs.nodes);
    after = figures.pairs.pageInfo.hasNextPage ? figures.pairs.pageInfo.endCursor : null;
  } while (after);
  return pairs;
}

async function suspectsOf(graph: Graph): Promise<Suspect[]> {
  interface Answer {
    figures: { truncated: boolean; suspectValues: { kind: string; figures: { nodes: WithId[] } }[] };
  }
  const { figures } = await ask<Answer>(
    graph,
    '{ figures { truncated suspectValues { kind figures(first: 100) { nodes { id } } } } }',
  );
  expect(figures.truncated).toBe(false);
  return figures.suspectValues.map((each) => ({
    kind: each.kind,
    figures: each.figures.nodes.map(({ id }) => id).sort(),
  }));
}

const sorted = (suspects: readonly Suspect[]): string[] =>
  suspects.map((each) => JSON.stringify(each)).sort();

const soaking = process.env['GAINSAY_SOAK'] !== undefined;
const cases: [string, () => Promise<GraphRecords>][] = [
  ['the bundled corpus', async () => (await readCorpus(bundledCorpus)).records],
  ['the story', async () => (await readCorpus(story)).records],
  ...(soaking ? [1, 2, 3, 4] : [1]).map((seed): [string, () => Promise<GraphRecords>] => [
    `figures made by chance, seed ${seed}`,
    () => Promise.resolve(randomFigures(seed, 60)),
  ]),
];

test.each(cases)(
  'figures of %s compare as the reference says, and the same values are suspect',
  async (_, read) => {
    const records = await read();
    const graph = await testGraph();
    await emptyGraph();
    await importRecords(graph, records);
    const reference = figureRules(records);
    const all = [...new Set(reference.figures.map(reference.measureOf))];
    const countOf = (measure: string): number =>
      reference.figures.filter((id) => reference.measureOf(id) === measure).length;
    // A single figure is compared with nothing.
    const measures = all.filter((measure) => countOf(measure) > 1);
    let compared = 0;
    for (const measure of measures) {
      for (const { figure, other, comparable, reasons, relation, gap } of await pairsOf(graph, measure)) {
        const expected = reference.compare(figure.id, other.id);
        expect({ pair: [figure.id, other.id], comparable, reasons, relation, gap }).toEqual({
          pair: [figure.id, other.id],
          ...expected,
        });
        compared++;
      }
    }
    expect(compared).toBe(measures.map(countOf).reduce((sum, n) => sum + (n * (n - 1)) / 2, 0));
    expect(sorted(await suspectsOf(graph))).toEqual(sorted(reference.suspects()));
  },
  240_000,
);
