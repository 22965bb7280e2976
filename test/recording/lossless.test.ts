import type { Graph } from '../../src/graph/run.js';
import { graphOf, story } from '../support/corpus.js';
import { mutate, revisionOf, teller as by } from './support.js';

let graph: Graph;
beforeAll(async () => {
  graph = await graphOf(story);
}, 120_000);

// A correction reads a record as it would have been sent, and reads that again: nothing may be lost on the way.
test('every record of the story can be corrected without saying anything else', async () => {
  const rows = await graph.read(
    'MATCH (n:Record) WHERE n.supersededAt IS NULL AND NOT n:Name AND n.corpus <> "recorded" RETURN n.id AS id, [l IN labels(n) WHERE l <> "Record"] AS labels, n.hash AS hash ORDER BY id',
  );
  const kindOf = (labels: string[]): string => (labels.includes('Report') ? 'Report' : (labels.find((l) => l !== 'Record') ?? '')); // prettier-ignore
  const byKind = new Map<string, { id: string; hash: string }[]>();
  for (const { id, labels, hash } of rows as { id: string; labels: string[]; hash: string }[]) {
    const kind = labels.includes('Statement') && !labels.includes('Report') ? 'Statement' : kindOf(labels);
    byKind.set(kind, [...(byKind.get(kind) ?? []), { id, hash }]);
  }
  expect([...byKind.keys()].sort()).toEqual(['Actor', 'Claim', 'Edition', 'Event', 'Figure', 'Measure', 'Place', 'Report', 'Source', 'Statement', 'Topic', 'Utterance']); // prettier-ignore
  const edgesNow = async (id: string) =>
    graph.read('MATCH (n:Record {id: $id})-[e]-(:Record) WHERE e.supersededAt IS NULL RETURN e.id AS id, e.hash AS hash, e.recordedAt AS at ORDER BY id', { id }); // prettier-ignore
  for (const [kind, records] of byKind) {
    for (const { id, hash } of records.slice(0, process.env['GAINSAY_SOAK'] ? records.length : 2)) {
      const edges = await edgesNow(id);
      await mutate(graph, `correct${kind}`, { id, revision: await revisionOf(graph, id), set: {}, by }, 'id');
      const [now] = await graph.read('MATCH (n:Record {id: $id}) RETURN n.hash AS hash', { id });
      expect({ kind, id, hash: now?.['hash'], edges: await edgesNow(id) }).toEqual({ kind, id, hash, edges });
    }
  }
}, 240_000);
