import { composedOnly, hitsOf, profile, type Composed } from '../../bench/profile.js';
import { traceOperation } from '../../src/cli/trace/operation.js';
import { importRecords } from '../../src/graph/import.js';
import { recount } from '../../src/graph/recount.js';
import type { Graph } from '../../src/graph/run.js';
import type { EdgeRecord, NodeRecord } from '../../src/model/records.js';
import { randomGraphs, recordsOf } from '../reference/random-graph.js';
import { emptyGraph, testGraph } from '../support/graph.js';

/** What a read of the present costs by the database's own count, however much was corrected before. */
let graph: Graph;
const graphs = randomGraphs(7, 1);
const { nodes, edges } = recordsOf(graphs);
const claim = nodes.find(({ labels }) => labels.includes('Claim'));
const reads: readonly (readonly [string, string])[] = [
  ['the view of a claim', traceOperation],
  ['its corroboration', 'query ($claim: ID!) { corroboration(claim: $claim) { withInferred { roots } } }'],
  ['its replies', 'query ($claim: ID!) { replies(to: $claim) { replies { nodes { order } } } }'],
  ['what lies around it', 'query ($claim: ID!) { explore(start: $claim) { neighbours { nodes { id } } } }'],
  ['a page of claims', '{ claims(first: 5) { nodes { id text denials { totalCount } } } }'],
  ['statements by day', '{ statements(first: 5) { nodes { id said { edtf } madeBy { nodes { name } } } } }'],
  ['what an actor said', '{ actor(id: "g0.a1") { statements { totalCount nodes { id } } } }'],
];

/** Gives every node and every edge another remark, by an import that corrects all of them. */
async function revise(number: number): Promise<void> {
  const withNote = <T extends NodeRecord | EdgeRecord>(record: T): T => ({
    ...record,
    properties: { ...record.properties, note: `revision ${number}` },
  });
  const records = recordsOf(graphs);
  await importRecords(graph, {
    ...records,
    nodes: records.nodes.map(withNote),
    edges: records.edges.map(withNote),
  });
}

async function hitsOfAll(): Promise<Record<string, number>> {
  // Plans are made by what the database has counted.
  await recount(graph);
  const hits: Record<string, number> = {};
  for (const [name, operation] of reads) {
    const variables = operation.includes('$claim') ? { claim: claim?.id } : {};
    const [query] = await composedOnly(operation, variables);
    hits[name] = hitsOf(await profile(graph, query as Composed));
  }
  return hits;
}

/** Past fifty, the store keeps the edges of a node apart by type. */
const revisions = process.env['GAINSAY_SOAK'] === undefined ? 51 : 100;

test(`${revisions} revisions of all that they touch make reads of the present no dearer`, async () => {
  graph = await testGraph();
  await emptyGraph();
  await importRecords(graph, recordsOf(graphs));
  const before = await hitsOfAll();
  for (let number = 1; number <= revisions; number += 1) await revise(number);
  const [kept] = await graph.read(
    'RETURN COUNT { (:Past) } AS pasts, COUNT { (:Record)-[e]->(:Record) } AS edges',
  );
  expect(kept).toEqual({
    pasts: revisions * nodes.length,
    edges: (revisions + 1) * edges.length,
  });
  const after = await hitsOfAll();
  const sum = (hits: Record<string, number>): number =>
    Object.values(hits).reduce((all, one) => all + one, 0);
  expect({ before, after, dearer: sum(after) > 1.05 * sum(before) }).toEqual({
    before,
    after,
    dearer: false,
  });
  // The store keeps the edges of a node apart by type once it has fifty of them: one hit more for each such node, ever.
  const dearer = Object.entries(before).filter(([name, hits]) => (after[name] ?? NaN) > 1.05 * hits + 10);
  expect({ before, after, dearer }).toEqual({ before, after, dearer: [] });
}, 240_000);
