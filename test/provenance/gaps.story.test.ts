import { ask } from '../../src/api/ask.js';
import type { Graph } from '../../src/graph/run.js';
import { graphOf, story } from '../support/corpus.js';

let graph: Graph;
beforeAll(async () => {
  graph = await graphOf(story);
}, 120_000);

interface Gap {
  readonly kind: string;
  readonly node: { readonly id: string };
}
const query =
  'query ($scope: ID, $kinds: [GapKind!]) { gaps(scope: $scope, kinds: $kinds, first: 100) { totalCount truncated nodes { kind node { id } } } }';
async function gaps(scope: string | null, ...kinds: string[]): Promise<string[]> {
  const { gaps: found } = await ask<{ gaps: { totalCount: number; truncated: boolean; nodes: Gap[] } }>(
    graph,
    query,
    { scope, kinds },
  );
  expect(found).toMatchObject({ totalCount: found.nodes.length, truncated: false });
  return found.nodes.map(({ node }) => node.id);
}

test('the lost note hangs on the report, and on no other document', async () => {
  expect(await gaps(null, 'LOST_FOOTNOTE')).toEqual(['watch-note-5']);
  expect(await gaps('watch-report', 'LOST_FOOTNOTE')).toEqual(['watch-note-5']);
  expect(await gaps('gazette-2015-05-06', 'LOST_FOOTNOTE')).toEqual([]);
});

test('what was said on one occasion only', async () => {
  expect(await gaps('weir-gates', 'SINGLE_ROOT')).toEqual(
    expect.arrayContaining(['gates-opened', 'two-gates']),
  );
  expect(await gaps('gates-shut', 'SINGLE_ROOT')).toEqual([]); // three occasions
});

test('where nobody can say where it was first said; silence was said nowhere', async () => {
  expect(await gaps('two-gates', 'UNKNOWN_ROOT')).toContain('u-second-man.two-gates.asserts');
  expect(await gaps('gates-opened', 'UNKNOWN_ROOT')).not.toContain(
    'u-office-2015-05-04.gates-opened.asserts',
  );
  expect(await gaps('sign-removed', 'UNKNOWN_ROOT')).toEqual([]);
});

test('who is not named: a keeper, a second man, other papers, a note without a source, words in the passive', async () => {
  expect(await gaps(null, 'UNNAMED_SOURCE')).toEqual([
    'letter-note-1',
    'other-papers',
    'second-weir-man',
    'u-gazette-2015-05-06.reports.u-office-2015-05-04.water-drawn.asserts',
    'weir-keeper',
  ]);
});

test('the book of the weir and the other papers have no date', async () => {
  expect(await gaps(null, 'UNDATED')).toEqual(['u-other-papers', 'weir-book']);
});

test('nobody answered about the sign, and the barns are one too few', async () => {
  expect(await gaps('orrow-waterways', 'UNANSWERED', 'SUSPECT_VALUE')).toEqual(['sign-removed']);
  expect(await gaps('weir-losses', 'UNANSWERED', 'SUSPECT_VALUE')).toEqual(['barns-all']);
});

test('a quote that is not in its text is a gap', async () => {
  expect(await gaps('gates-opened', 'BROKEN_QUOTE')).toEqual([]);
  const broken = `MATCH (statement:Statement)-[found:FOUND_IN]->() WHERE statement.id = 'keeper-says-shut' OR found.quote IS NOT NULL
    WITH statement, found ORDER BY statement.id LIMIT 1 SET found.verification = $v RETURN statement.id AS id`;
  const rows = await graph.write((session) => session.run(broken, { v: 'BROKEN' }));
  expect(await gaps(null, 'BROKEN_QUOTE')).toEqual(rows.map(({ id }) => id));
  await graph.write((session) => session.run(broken, { v: 'VERIFIED' }));
});

test('pages follow on each other, and the facets count them all', async () => {
  const page = `query ($after: String) { gaps(first: 60, after: $after) { totalCount byKind { count } nodes { kind node { id } } pageInfo { endCursor hasNextPage } } }`;
  interface Page {
    gaps: {
      totalCount: number;
      byKind: { count: number }[];
      nodes: Gap[];
      pageInfo: { endCursor: string; hasNextPage: boolean };
    };
  }
  const seen: string[] = [];
  let after: string | null = null;
  for (;;) {
    const { gaps: found }: Page = await ask<Page>(graph, page, { after });
    seen.push(...found.nodes.map(({ kind, node }) => `${kind} ${node.id}`));
    expect(found.byKind.reduce((sum, { count }) => sum + count, 0)).toBe(found.totalCount);
    if (!found.pageInfo.hasNextPage) {
      expect(seen).toHaveLength(found.totalCount);
      break;
    }
    after = found.pageInfo.endCursor;
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toEqual([...seen].sort());
});

test('around what is not there, nothing is missing', async () => {
  expect(await gaps('nothing', 'LOST_FOOTNOTE', 'SINGLE_ROOT')).toEqual([]);
});
