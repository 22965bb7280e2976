import { ask } from '../../src/api/ask.js';
import { readCorpus } from '../../src/corpus/read.js';
import { importRecords } from '../../src/graph/import.js';
import type { Graph } from '../../src/graph/run.js';
import type { GraphRecords } from '../../src/model/records.js';
import { bundledCorpus, story } from '../support/corpus.js';
import { emptyGraph, testGraph } from '../support/graph.js';
import { randomGraphs, recordsOf } from './random-graph.js';
import { RecordGraph } from './record-graph.js';
import { accusations, divergence, mixedAnswers, timeline, type Diverging } from './voices.js';

jest.setTimeout(600_000);

interface WithId {
  readonly id: string;
}
interface List<T> {
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
interface Said {
  readonly statement: WithId;
}
interface Divergence {
  readonly party: WithId;
  readonly claim: WithId;
  readonly answers: readonly string[];
  readonly voices: readonly (Said & { claim: WithId; link: string | null; answer: string })[];
}

const cases: [string, () => Promise<GraphRecords>, number][] = [
  ['the bundled corpus', async () => (await readCorpus(bundledCorpus)).records, 4],
  ['the story', async () => (await readCorpus(story)).records, 4],
  ['200 random graphs', () => Promise.resolve(recordsOf(randomGraphs(2026, 200))), 10],
];
const page = 'pageInfo { hasNextPage endCursor }';
const divergenceFields =
  'party { id } claim { id } answers voices { statement { id } claim { id } link answer }';

const plain = ({ party, answers, voices }: Divergence): Diverging => ({
  party: party.id,
  answers: [...answers].sort(),
  voices: voices
    .map(({ statement, claim, link, answer }) => [statement.id, claim.id, link, answer].join(' '))
    .sort(),
});

describe.each(cases)('%s', (_, read, few) => {
  let graph: Graph;
  let records: RecordGraph;
  let actors: readonly string[];
  beforeAll(async () => {
    graph = await testGraph();
    await emptyGraph();
    const read_ = await read();
    await importRecords(graph, read_);
    records = new RecordGraph(read_);
    // Those who speak, and those for whom others do.
    actors = records
      .labelled('Actor')
      .filter((id) => records.to(id, 'ACTS_FOR').length + records.from(id, 'MADE').length > 0);
  });

  async function all<T>(field: string, args: string, nodes: string): Promise<T[]> {
    const found: T[] = [];
    let after: string | null = null;
    do {
      const operation = `query ($after: String) { list: ${field}(first: 100, after: $after ${args}) { nodes { ${nodes} } ${page} } }`;
      const { list }: { list: List<T> } = await ask<{ list: List<T> }>(graph, operation, { after });
      found.push(...list.nodes);
      after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
    } while (after);
    return found;
  }

  test('the same answers are mixed', async () => {
    const claims = await all<WithId & { mixedAnswers: Divergence[] }>(
      'claims',
      '',
      `id mixedAnswers { ${divergenceFields} }`,
    );
    const found = claims.map(({ id, mixedAnswers: mixed }) => [id, mixed.map(plain)]);
    expect(found).toEqual(claims.map(({ id }) => [id, mixedAnswers(records, id)]));
    expect(claims.some(({ mixedAnswers: mixed }) => mixed.length > 0)).toBe(true);
  });

  test('the same voices diverge', async () => {
    let seen = 0;
    for (const actor of actors.slice(0, few * 4)) {
      const found = await all<Divergence>('divergingVoices', `party: "${actor}"`, divergenceFields);
      seen += found.length;
      expect(Object.fromEntries(found.map((each) => [each.claim.id, plain(each)]))).toEqual(
        divergence(records, actor),
      );
    }
    expect(seen).toBeGreaterThan(0);
  });

  test('the same timelines', async () => {
    const fields = 'statement { id } previous otherStances { statement { id } order sameActor }';
    type Point = Said & {
      previous: string | null;
      otherStances: (Said & { order: string; sameActor: boolean })[];
    };
    for (const actor of actors.slice(0, few * 4)) {
      const points = await all<Point>('stanceTimeline', `actor: "${actor}"`, fields);
      const found = points.map(({ statement, previous, otherStances }) => [
        statement.id,
        previous ?? 'FIRST',
        ...otherStances.map((o) => `${o.statement.id} ${o.order} ${String(o.sameActor)}`).sort(),
      ]);
      expect(found).toEqual(timeline(records, actor));
    }
  });

  test('the same accusations', async () => {
    type Pair = { accuser: WithId; accused: WithId; claims: { nodes: WithId[] } };
    const pairs = await all<Pair>(
      'accusations',
      '',
      'accuser { id } accused { id } claims(first: 100) { nodes { id } }',
    );
    const found = pairs.flatMap(({ accuser, accused, claims }) =>
      claims.nodes.map(({ id }) => `${accuser.id} ${accused.id} ${id}`),
    );
    expect(found.sort()).toEqual(accusations(records));
  });
});
