import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { ask } from '../../src/api/ask.js';
import { packageRoot } from '../../src/config.js';
import type { Graph } from '../../src/graph/run.js';
import { bundledCorpus, graphOf } from '../support/corpus.js';
import { projections } from './project.js';

interface Question {
  readonly id: string;
  readonly question: string;
  readonly answer: { readonly type: string; readonly value: unknown };
}

const folder = join(packageRoot, 'test/gold');
const { questions } = parse(readFileSync(join(folder, 'questions.yaml'), 'utf8')) as { questions: Question[] };
const operations = readdirSync(join(folder, 'operations')).map((file) => basename(file, '.graphql'));

let graph: Graph;
beforeAll(async () => {
  graph = await graphOf(bundledCorpus);
});

/** Answers that are sets are compared as sets: sorted, also inside a mapping. */
function comparable(type: string, value: unknown): unknown {
  if (type.endsWith('_set') || type === 'integer_list') return [...(value as unknown[])].sort();
  if (type !== 'mapping') return value;
  const entries = Object.entries(value as Record<string, unknown>);
  return Object.fromEntries(entries.map(([key, inner]) => [key, Array.isArray(inner) ? [...(inner as unknown[])].sort() : inner]));
}

test.each(operations)('%s is answered right by one operation', async (id) => {
  const question = questions.find((q) => q.id === id);
  const project = projections[id];
  if (!question || !project) throw new Error(`no question or projection ${id}`);
  const before = graph.queriesRun;
  const data = await ask<never>(graph, readFileSync(join(folder, 'operations', `${id}.graphql`), 'utf8'));
  expect(graph.queriesRun - before).toBe(1);
  const { type, value } = question.answer;
  expect(comparable(type, project(data))).toEqual(comparable(type, value));
});

test('the dispute findings of every claim are those coded by hand', async () => {
  const gold = parse(readFileSync(join(folder, 'findings.yaml'), 'utf8')) as Record<string, string[]>;
  interface Page {
    claims: { nodes: { id: string; disputeFindings: { finding: string }[] }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
  }
  const found: Record<string, string[]> = {};
  let after: string | null = null;
  do {
    const { claims }: Page = await ask<Page>(
      graph,
      'query ($after: String) { claims(first: 100, after: $after) { nodes { id disputeFindings { finding } } pageInfo { hasNextPage endCursor } } }',
      { after },
    );
    for (const { id, disputeFindings } of claims.nodes) {
      if (disputeFindings.length > 0) found[id] = disputeFindings.map(({ finding }) => finding).sort();
    }
    after = claims.pageInfo.hasNextPage ? claims.pageInfo.endCursor : null;
  } while (after);
  expect(found).toEqual(gold);
});
