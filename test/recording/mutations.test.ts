import { ask } from '../../src/api/ask.js';
import { checkIntegrity } from '../../src/graph/integrity.js';
import type { Graph } from '../../src/graph/run.js';
import { brokenSeals } from '../../src/graph/seal/broken.js';
import { graphOf, story } from '../support/corpus.js';
import { mutate, refused, revisionOf, teller as by } from './support.js';

let graph: Graph;
beforeAll(async () => {
  graph = await graphOf(story);
}, 120_000);

/** How many nodes and edges there are of whatever kind: what a refused write must not change. */
const size = async (): Promise<unknown> =>
  graph.read('MATCH (n) OPTIONAL MATCH (n)-[e]->() RETURN count(DISTINCT n) AS nodes, count(e) AS edges');

const claim = {
  id: 'reeds-cut',
  text: 'The reeds at the weir had been cut in April.',
  kind: 'ALLEGATION',
  topics: ['weir-gates'],
  against: ['orrow'],
};

test('what is recorded at once may refer to each other', async () => {
  const done = await mutate<{ deed: string; recordedBy: string; reason: string; nodes: { id: string }[] }>(
    graph,
    'recordAll',
    {
      by,
      input: {
        actors: [
          {
            id: 'reed-cutters',
            name: 'Reed Cutters of the Lake',
            kind: 'GROUP',
            actsFor: [{ actor: 'vessany' }],
          },
        ],
        utterances: [{ id: 'u-reed-2015', said: '2015-06', by: ['reed-cutters'] }],
        claims: [{ ...claim, links: [{ type: 'SUPPORTS', claim: 'flood-planned', basis: 'INFERRED' }] }],
      },
    },
    'deed recordedBy reason nodes { id }',
  );
  expect(done).toMatchObject({ deed: 'recordAll', recordedBy: by.name, reason: by.reason });
  expect(done.nodes.map(({ id }) => id)).toEqual(['reed-cutters', 'reeds-cut', 'u-reed-2015']);
});

test('a statement is recorded with its quotes and the chain of those who report it', async () => {
  const told = await mutate(
    graph,
    'recordStatement',
    {
      by,
      input: {
        utterance: 'u-reed-2015',
        claim: 'reeds-cut',
        stance: 'ASSERTS',
        by: ['reed-cutters'],
        reportedIn: [
          {
            utterance: 'u-watch-2015-11-20',
            by: ['ambrel-watch'],
            mode: 'INDIRECT',
            cites: [{ source: 'guild-notice', mark: '9' }],
            found: [
              { quote: 'We ourselves found no witness whom we may name', in: 'watch-report@2015-11-20' },
            ],
          },
        ],
      },
    },
    `id said { edtf } claim { id } madeBy { nodes { id } } quotes(first: 5) { nodes { quote words verification statement { id } } }`,
  );
  expect(told).toEqual({
    id: 'u-reed-2015.reeds-cut.asserts',
    said: { edtf: '2015-06' },
    claim: { id: 'reeds-cut' },
    madeBy: { nodes: [{ id: 'reed-cutters' }] },
    quotes: {
      nodes: [
        {
          quote: 'We ourselves found no witness whom we may name',
          words: 'We ourselves found no witness whom we may name',
          verification: 'VERIFIED',
          statement: { id: 'u-watch-2015-11-20.reports.u-reed-2015.reeds-cut.asserts' },
        },
      ],
    },
  });
});

test('every fault is told with the path that leads to it, and nothing is written', async () => {
  const before = await size();
  const error = await refused(graph, 'recordStatement', {
    by,
    input: {
      utterance: 'u-reed-2016',
      claim: 'reeds-cut',
      stance: 'DENIES',
      by: ['reed-cuters'],
      said: 'yesterday',
      found: [{ quote: 'We ourselves found no wittness', in: 'watch-report@2015-11-20' }],
    },
  });
  expect(error.code).toBe('BAD_USER_INPUT');
  const faults = error.details?.['faults'] as { path: unknown[]; message: string; remedy: string }[];
  expect(faults.map(({ path, remedy }) => [path.join('.'), remedy])).toEqual(
    expect.arrayContaining([
      ['input.utterance', expect.stringContaining('Add an utterance')],
      ['input.by.0', 'Add an actor with this id.'],
      ['input.said', expect.stringContaining('EDTF')],
      ['input.found.0.quote', expect.stringContaining('Nearest to it: "We ourselves found no witness')],
    ]),
  );
  expect(await size()).toEqual(before);
});

test('an id that is taken is a conflict, also once the record is withdrawn', async () => {
  const error = await refused(graph, 'recordClaim', { by, input: claim });
  expect([error.code, error.message]).toEqual([
    'CONFLICT',
    'input.id: The id "reeds-cut" is taken: the graph holds it.',
  ]);
});

test('a correction keeps what was said, and names the state that it was made on', async () => {
  const seen = await revisionOf(graph, 'reeds-cut');
  const set = { text: 'The reeds at the weir had been cut in May.', about: '2015-05', against: ['vessany'] };
  const done = await mutate<{ revision: string }>(
    graph,
    'correctClaim',
    { id: 'reeds-cut', revision: seen, set, by },
    'revision text about { edtf } against { nodes { id } } topics { nodes { id } } links { nodes { id } }',
  );
  expect(done).toMatchObject({
    text: set.text,
    about: { edtf: '2015-05' },
    against: { nodes: [{ id: 'vessany' }] },
    topics: { nodes: [{ id: 'weir-gates' }] },
  });
  expect(done.revision).toBe(await revisionOf(graph, 'reeds-cut'));
  expect(done.revision).not.toBe(seen);
  const stale = await refused(graph, 'correctClaim', {
    id: 'reeds-cut',
    revision: seen,
    set: { note: 'x' },
    by,
  });
  expect(stale.code).toBe('CONFLICT');
  expect(stale.details).toMatchObject({
    current: { revision: done.revision, properties: { text: set.text } },
  });
  const [was] = await graph.read(
    'MATCH (:Claim {id: $id})-[:WAS]->(past:Past) RETURN past.text AS text, past.recordedBy AS recordedBy',
    { id: 'reeds-cut' },
  );
  expect(was).toEqual({ text: claim.text, recordedBy: by.name });
});

test('null takes away, and what is left out stays', async () => {
  const done = await mutate(
    graph,
    'correctClaim',
    {
      id: 'reeds-cut',
      revision: await revisionOf(graph, 'reeds-cut'),
      set: { about: null, against: [] },
      by,
    },
    'text about { edtf } against { nodes { id } } topics { nodes { id } }',
  );
  expect(done).toEqual({
    text: 'The reeds at the weir had been cut in May.',
    about: null,
    against: { nodes: [] },
    topics: { nodes: [{ id: 'weir-gates' }] },
  });
});

test('an edge alone is a change of its record, which a later correction must have seen', async () => {
  const seen = await revisionOf(graph, 'reeds-cut');
  await mutate(graph, 'addClaimLink', { by, input: { of: 'reeds-cut', type: 'COUNTERS', claim: 'sign-removed', basis: 'EXPLICIT' } }, 'id'); // prettier-ignore
  const stale = await refused(graph, 'correctClaim', {
    id: 'reeds-cut',
    revision: seen,
    set: { note: 'x' },
    by,
  });
  expect(stale.code).toBe('CONFLICT');
  const twice = await refused(graph, 'addClaimLink', { by, input: { of: 'reeds-cut', type: 'COUNTERS', claim: 'sign-removed', basis: 'EXPLICIT' } }); // prettier-ignore
  expect([twice.code, twice.message]).toEqual([
    'CONFLICT',
    'This is recorded already: reeds-cut COUNTERS sign-removed.',
  ]);
});

test('a record on which others build is not withdrawn; one that nobody needs is, and comes back', async () => {
  const needed = await refused(graph, 'withdraw', { id: 'reeds-cut', revision: await revisionOf(graph, 'reeds-cut'), by }); // prettier-ignore
  expect([needed.code, needed.message]).toEqual([
    'CONFLICT',
    '"reeds-cut" cannot be withdrawn while others build on it: u-reed-2015.reeds-cut.asserts (ASSERTS).',
  ]);
  const report = 'u-watch-2015-11-20.reports.u-reed-2015.reeds-cut.asserts';
  const statement = 'u-reed-2015.reeds-cut.asserts';
  for (const id of [report, statement, 'reeds-cut']) {
    const done = await mutate(
      graph,
      'withdraw',
      { id, revision: await revisionOf(graph, id), by },
      'deed nodes { id }',
    );
    expect(done).toEqual({ deed: 'withdraw', nodes: [] });
  }
  const { node } = await ask<{ node: unknown }>(graph, '{ node(id: "reeds-cut") { id } }');
  expect(node).toBeNull();
  const taken = await refused(graph, 'recordClaim', { by, input: claim });
  expect(taken.message).toContain('it was withdrawn');
});

test('a revert brings back what a record said at an instant, edges included, as a new change', async () => {
  const [first] = await graph.read(
    'MATCH (:Claim {id: "reeds-cut"})-[:WAS]->(p:Past) RETURN min(p.recordedAt) AS at',
  );
  const to = String(first?.['at']);
  const { current } = (await refused(graph, 'revert', { id: 'reeds-cut', to, revision: '-', by }))
    .details as {
    current: { revision: string };
  };
  const done = await mutate(
    graph,
    'revert',
    { id: 'reeds-cut', to, revision: current.revision, by },
    '... on Claim { text against { nodes { id } } topics { nodes { id } } }',
  );
  expect(done).toEqual({
    text: claim.text,
    against: { nodes: [{ id: 'orrow' }] },
    topics: { nodes: [{ id: 'weir-gates' }] },
  });
  const early = await refused(graph, 'revert', { id: 'reeds-cut', to: '2001-01-01T00:00:00.000Z', revision: await revisionOf(graph, 'reeds-cut'), by }); // prettier-ignore
  expect(early.code).toBe('NOT_FOUND');
});

test('a record without any edges is reverted too', async () => {
  const id = 'bare-topic';
  const on = async () => ({ by, id, revision: await revisionOf(graph, id) });
  const { recordedAt: to } = await mutate(graph, 'recordTopic', { by, input: { id, name: 'First' } }, 'recordedAt');
  await mutate(graph, 'correctTopic', { ...(await on()), set: { name: 'Second' } }, 'id');
  expect(await mutate(graph, 'revert', { ...(await on()), to }, '... on Topic { name }')).toEqual({ name: 'First' });
}); // prettier-ignore

test('the account of changes tells who did it and why, of a withdrawal too', async () => {
  const { changes } = await ask<{ changes: { nodes: { deed: string; recording: unknown }[] } }>(
    graph,
    '{ changes(ids: ["u-reed-2015.reeds-cut.asserts"], from: "2001-01-01T00:00:00Z", to: "2999-01-01T00:00:00Z", first: 100) { nodes { deed kind recording { deed recordedBy reason } } } }',
  );
  const own = changes.nodes.filter(({ deed }) => deed === 'CLOSED');
  expect(own.length).toBeGreaterThan(0);
  for (const { recording } of own)
    expect(recording).toEqual({ deed: 'withdraw', recordedBy: by.name, reason: by.reason });
});

test('the same request with the same key is written once; another request with it is refused', async () => {
  const once = { ...by, key: 'letter-7' };
  const input = { id: 'reed-place', name: 'Reed Bank' };
  const first = await mutate(graph, 'recordPlace', { by: once, input }, 'id revision');
  const again = await mutate(graph, 'recordPlace', { by: once, input }, 'id revision');
  expect(again).toEqual(first);
  const other = await refused(graph, 'recordPlace', { by: once, input: { ...input, name: 'Reed Shore' } });
  expect([other.code, other.message]).toEqual([
    'CONFLICT',
    'The key "letter-7" was used for another request.',
  ]);
});

test('a chain that would lead back to itself is refused', async () => {
  const error = await refused(graph, 'addMandate', { by, input: { of: 'vessany', actor: 'reed-cutters' } });
  expect([error.code, error.message]).toEqual(['BAD_USER_INPUT', expect.stringContaining('circle')]);
});

test('who records must be named, in one line', async () => {
  const places = { id: 'p', name: 'P' };
  for (const [name, message] of [
    ['', 'by.name is empty.'],
    ['a\nb', 'by.name holds a line break'],
    ['x'.repeat(201), 'by.name is longer'],
  ]) {
    // prettier-ignore
    const error = await refused(graph, 'recordPlace', { by: { name }, input: places });
    expect([error.code, error.message]).toEqual(['BAD_USER_INPUT', expect.stringContaining(message ?? '')]);
  }
});

test('after all of this the graph keeps every rule', async () => {
  const broken = (await checkIntegrity(graph)).filter(({ violations }) => violations.length > 0);
  expect(broken).toEqual([]);
  expect(await brokenSeals(graph)).toEqual([]);
});
