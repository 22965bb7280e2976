import { createHash } from 'node:crypto';
import { toRecords } from '../../bench/generate/graph.js';
import { linesOf, type Line } from '../../bench/generate/lines.js';
import { recordsOf } from '../../bench/generate/spoken.js';
import { nodeHash } from '../../src/graph/import/content.js';
import type { EdgeRecord, NodeRecord, Properties } from '../../src/model/records.js';

const wanted = { claims: 1_000, seed: '1' };
const lines = [...linesOf(wanted)];

const hashOf = (all: Iterable<Line>): string => {
  const hash = createHash('sha256');
  for (const line of all) hash.update(`${JSON.stringify(line)}\n`);
  return hash.digest('hex');
};

test('the same seed gives the same lines on every machine', () => {
  expect(hashOf(lines)).toBe('e0a0e0d0ae8e699d8f069aa02cce9ad9179acb5ce728c3f98bc03d6ea74701fa');
  expect(hashOf(linesOf({ ...wanted, seed: '2' }))).not.toBe(hashOf(lines));
});

/** What the lines say; a faulty one throws. */
function saidBy(all: readonly Line[]): { nodes: NodeRecord[]; edges: EdgeRecord[] } {
  const records = [...recordsOf(all)];
  return {
    nodes: records.filter((one): one is NodeRecord => 'labels' in one),
    edges: records.filter((one): one is EdgeRecord => 'type' in one),
  };
}

/** The elements bound a date such as 2013~ or 2013-21 more narrowly than the reader of dates does. */
const withoutBounds = (properties: Properties): Properties =>
  Object.fromEntries(
    Object.entries(properties).filter(([name]) => !/^(said|about|published|period)[A-Z]/.test(name)),
  );

test('the lines say what the elements say, as far as a file can say it', () => {
  const { nodes, edges } = saidBy(lines);
  const elements = toRecords(wanted);
  const kinds = ['Topic', 'Place', 'Event', 'Measure', 'Actor', 'Source', 'Edition', 'Claim', 'Utterance'];
  const same = (all: Iterable<NodeRecord>) =>
    [...all]
      .filter(({ labels }) => kinds.includes(labels[0] ?? ''))
      .map((node) => [node.id, nodeHash({ ...node, properties: withoutBounds(node.properties) })]);
  expect(new Map(same(nodes) as [string, string][])).toEqual(
    new Map(same(elements.nodes) as [string, string][]),
  );
  // Who made which statement, where its words stand, and what it is on: by type and ends.
  const apart = ['CITES', 'NAMED', 'SAME_AS', 'PART_OF'];
  const ends = (all: Iterable<EdgeRecord>) =>
    [
      ...new Set(
        [...all]
          .filter(({ type }) => !apart.includes(type))
          .map(({ type, from, to }) => `${from} ${type} ${to}`),
      ),
    ].sort();
  expect(ends(edges)).toEqual(ends(elements.edges));
  const count = (all: Iterable<EdgeRecord>, type: string) =>
    [...all].filter((edge) => edge.type === type).length;
  expect(count(edges, 'NAMED')).toBe(count(elements.edges, 'NAMED'));
  expect(count(edges, 'CITES') / count(elements.edges, 'CITES')).toBeGreaterThan(0.98);
});
