import type { Graph } from '../src/graph/run.js';
import { composedOnly } from './profile.js';

/** Every filter of every list, as it is written in an operation. */
const filters: Readonly<Record<string, readonly string[]>> = {
  claims: [
    'words: "x"',
    'source: "x"',
    'event: "x"',
    'place: "x"',
    'by: ["x"]',
    'against: ["x"]',
    'againstParty: "x"',
    'party: "x"',
    'actor: "x"',
    'topic: "x"',
    'assertedWithin: "2020"',
    'happened: "2020"',
    'disputeFinding: [DENIED]',
    'stance: [DENIES]',
    'kind: [ALLEGATION]',
  ],
  statements: [
    'claim: "x"',
    'words: "x"',
    'source: "x"',
    'by: ["x"]',
    'party: "x"',
    'against: ["x"]',
    'topic: "x"',
    'place: "x"',
    'saidWithin: "2020"',
    'stance: [DENIES]',
    'kind: [Denial]',
  ],
  actors: [
    'ids: ["x"]',
    'name: "x"',
    'topic: "x"',
    'party: "x"',
    'accused: true',
    'kind: [PERSON]',
    'affiliation: [PARTY]',
  ],
  sources: ['publishedBy: "x"', 'author: "x"', 'published: "2020"', 'medium: "x"', 'stub: true'],
};

/** Every two filters of a list: what stands before `{`. */
export const filterPairs: readonly string[] = Object.entries(filters).flatMap(([list, all]) =>
  all.flatMap((one, i) => all.slice(i + 1).map((other) => `${list}(${one}, ${other})`)),
);

const scans =
  /(AllNodesScan|NodeByLabelScan|NodeIndexScan|RelationshipTypeScan|AllRelationshipsScan|CartesianProduct)(?=@|")/g;

/** Those of some pairs of filters whose plan reads a whole label, type or index, with what reads it; nothing is run. */
export async function scanningPairs(graph: Graph, pairs = filterPairs): Promise<string[]> {
  const scanning: string[] = [];
  for (const pair of pairs) {
    for (const { text, parameters } of await composedOnly(`{ ${pair} { nodes { id } } }`)) {
      const plan = JSON.stringify((await graph.summary(`EXPLAIN ${text}`, parameters)).plan);
      const found = plan.match(scans);
      if (found) scanning.push(`${pair}: ${[...new Set(found)].join()}`);
    }
  }
  return scanning;
}
