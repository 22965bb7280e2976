import { ask } from '../../src/api/ask.js';
import { readCorpus } from '../../src/corpus/read.js';
import { differences, exportRecords } from '../../src/graph/export.js';
import { importRecords } from '../../src/graph/import.js';
import type { Graph } from '../../src/graph/run.js';
import { brokenSeals } from '../../src/graph/seal/broken.js';
import type { EdgeRecord, GraphRecords } from '../../src/model/records.js';
import { judgedKinds, symmetricLinks } from '../../src/model/vocabulary.js';
import { bundledCorpus, graphOf, story } from '../support/corpus.js';
import { violationsIn } from '../support/records.js';
import { mutate, refused, revisionOf, teller as by } from './support.js';

let graph: Graph;

const judge = async (id: string, other: string, judgement: string, selection = 'id') =>
  mutate(graph, 'judge', { id, other, judgement, revision: await ownRevision(id), by }, selection);

/** Of the record itself, which another may be read for. */
async function ownRevision(id: string): Promise<string> {
  const labelled = { Actor: 'actor', Claim: 'claim', Source: 'source' };
  const [row] = await graph.read('MATCH (n:Record {id: $id}) RETURN labels(n) AS labels', { id });
  const field = Object.entries(labelled).find(([label]) =>
    (row?.['labels'] as string[]).includes(label),
  )?.[1];
  const { one } = await ask<{ one: { id: string; revision: string; sameAs: { nodes: Versioned[] } } }>(
    graph,
    `query ($id: ID!) { one: ${field}(id: $id) { id revision sameAs(first: 100) { nodes { id revision } } } }`,
    { id },
  );
  return [one, ...one.sameAs.nodes].find((each) => each.id === id)?.revision ?? '';
}
interface Versioned {
  readonly id: string;
  readonly revision: string;
}

/** What leads where now, as everybody reads it. */
async function readNow(): Promise<string[]> {
  const edges = await graph.read(
    `MATCH (a:Record)-[e]->(b:Record)
     WHERE e.supersededAt IS NULL AND a.supersededAt IS NULL AND b.supersededAt IS NULL
     RETURN type(e) AS type, a.id AS from, b.id AS to`,
  );
  return edges.map(({ type, from, to }) => `${String(from)} ${String(type)} ${String(to)}`).sort();
}

const sound = async () => expect([await violationsIn(graph), await brokenSeals(graph)]).toEqual([[], []]);

/** What a corpus says, with one id in place of another; what is then said twice, or of itself, is said once or not. */
function asOne({ nodes, edges }: GraphRecords, of: string, as: string): string[] {
  const read = (id: string): string => (id === of ? as : id);
  const told = edges
    .filter(({ type }) => type !== 'SAME_AS')
    .map(({ type, from, to }) => {
      const ends = [read(from), read(to)];
      if ((symmetricLinks as readonly string[]).includes(type)) ends.sort();
      return `${ends[0] ?? ''} ${type} ${ends[1] ?? ''}`;
    });
  expect(nodes.some(({ id }) => id === of)).toBe(true);
  return [...new Set(told)].sort();
}

const withoutJudgements = (edges: readonly string[]): string[] => [
  ...new Set(edges.filter((edge) => !edge.includes(' SAME_AS '))),
];

describe('on the story', () => {
  beforeAll(async () => {
    graph = await graphOf(story);
  }, 120_000);

  test('a claim that is judged to be another is read there, and found by either id', async () => {
    const { records } = await readCorpus(story);
    const claims = records.nodes.filter(({ labels }) => labels.includes('Claim')).map(({ id }) => id);
    const linked = (a: string, b: string) =>
      records.edges.some(({ from, to }) => (from === a && to === b) || (from === b && to === a));
    const [of = ''] = claims;
    const as = claims.find((id) => id !== of && !linked(of, id)) ?? '';
    const saidBefore = await exportRecords(graph, {});
    expect(await judge(of, as, 'SAME', 'id')).toEqual({ id: as });
    const text = `query ($id: ID!) { claim(id: $id) { id statements(first: 100) { totalCount }
      sameAs { edges { judgement by reason node { id text } } } } claims(first: 100) { nodes { id } } }`;
    const answer = await ask<{ claim: unknown; claims: { nodes: { id: string }[] } }>(graph, text, {
      id: of,
    });
    expect(answer).toEqual(await ask(graph, text, { id: as }));
    const at = (id: string) => records.edges.filter((e) => e.to === id && /^(ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR)$/.test(e.type)).length; // prettier-ignore
    expect(answer.claim).toMatchObject({
      id: as,
      statements: { totalCount: at(of) + at(as) },
      sameAs: { edges: [{ judgement: 'SAME', by: by.name, reason: by.reason, node: { id: of } }] },
    });
    expect(answer.claims.nodes.map(({ id }) => id)).not.toContain(of);
    expect(withoutJudgements(await readNow())).toEqual(asOne(records, of, as));
    await sound();
    expect(await judge(of, as, 'NOT_SAME', 'id')).toEqual({ id: of });
    const after = await exportRecords(graph, {});
    expect(differences(saidBefore, { ...after, edges: after.edges.filter(({ type, from }) => type !== 'SAME_AS' || from !== of) })).toEqual([]); // prettier-ignore
    await sound();
    // Of the past it is asked as it was then: two claims, then one under either id, then two again.
    const asked = 'query ($id: ID!, $at: DateTime!) { claim(id: $id, asOf: { knownAt: $at }) { id statements(first: 100) { totalCount } } }'; // prettier-ignore
    const then = async (id: string, when: string) => (await ask<{ claim: unknown }>(graph, asked, { id, at: when })).claim; // prettier-ignore
    const [judged] = await graph.read('MATCH ({id: $of})-[e:WAS_SAME_AS {judgement: "SAME"}]->() RETURN e.recordedAt AS since, e.supersededAt AS until', { of }); // prettier-ignore
    const { since, until } = judged as { since: string; until: string };
    const before = new Date(Date.parse(since) - 1).toISOString();
    const alone = (id: string) => ({ id, statements: { totalCount: at(id) } });
    const both = { id: as, statements: { totalCount: at(of) + at(as) } };
    expect([await then(of, before), await then(as, before)]).toEqual([alone(of), alone(as)]);
    expect([await then(of, since), await then(as, since)]).toEqual([both, both]);
    expect([await then(of, until), await then(as, until)]).toEqual([alone(of), alone(as)]);
  }, 120_000);
});

/** A corpus that says of one record that it is another. */
const saying = (records: GraphRecords, of: string, as: string): GraphRecords => ({
  ...records,
  edges: [
    ...records.edges.filter(({ type, from, to }) => type !== 'SAME_AS' || from !== of || to !== as),
    { id: `same-${of}-${as}`.slice(0, 60), type: 'SAME_AS', from: of, to: as, properties: { judgement: 'SAME', by: by.name } },
  ],
}); // prettier-ignore

/** Numbers that look random, the same on every run with one seed. */
function chance(seed: number) {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
}
const seed = Number(process.env['GAINSAY_SEED'] ?? 20261122);
const soaking = process.env['GAINSAY_SOAK'] !== undefined;

describe('on the bundled corpus', () => {
  test(`whatever is judged to be one is read as if it had one id (seed ${seed})`, async () => {
    const pick = chance(seed);
    const { records } = await readCorpus(bundledCorpus);
    graph = await graphOf(bundledCorpus);
    const whole = { ...records, texts: new Map() };
    const idsOf = (label: string) => records.nodes.filter(({ labels }) => labels.includes(label)).map(({ id }) => id); // prettier-ignore
    for (let round = 0; round < (soaking ? 60 : 3); round += 1) {
      const ids = idsOf(judgedKinds[round % 3] as string);
      const [of, as] = [pick(ids), pick(ids)];
      const wanted = asOne(records, of, as);
      const linked = of === as || wanted.some((edge) => edge.startsWith(`${as} `) && edge.endsWith(` ${as}`));
      const judged = importRecords(graph, saying(whole, of, as)).then(
        () => withoutJudgements([]),
        (error: unknown) => [String(error)],
      );
      if (linked) {
        expect(await judged).toEqual([
          expect.stringContaining(of === as ? 'circle' : 'linked to each other'),
        ]);
        continue;
      }
      expect(await judged).toEqual([]);
      expect({ of, as, edges: withoutJudgements(await readNow()) }).toEqual({ of, as, edges: wanted });
    }
    await sound();
    const plain = [...new Set(records.edges.filter(({ type }) => type !== 'SAME_AS').map(({ type, from, to }) => `${from} ${type} ${to}`))].sort(); // prettier-ignore
    await importRecords(graph, whole);
    expect(withoutJudgements(await readNow())).toEqual(plain);
    await sound();
  }, 600_000);
});

describe('twenty changes while records are one', () => {
  const [actor, other] = ['vessany-officials', 'vessany-office'];
  const [claim, twin] = ['gates-opened', 'flood-planned'];
  type Step = (graph: Graph) => Promise<unknown>;
  const add = (field: string, input: object): Step => () => mutate(graph, field, { by: { ...by, corpus: 'the-lake' }, input }, 'id'); // prettier-ignore
  const correct =
    (kind: string, id: string, set: object): Step =>
    async () =>
      mutate(graph, `correct${kind}`, { id, revision: await versionOf(id), set, by }, 'id');
  const withdraw =
    (id: string): Step =>
    async () =>
      mutate(graph, 'withdraw', { id, revision: await versionOf(id), by }, 'id');
  const statement = (id: string, about: string, stance: string, maker: string) =>
    add('recordStatement', { id, utterance: 'u-twenty', claim: about, stance, by: [maker] });

  const steps: readonly Step[] = [
    add('recordUtterance', { id: 'u-twenty', said: '2015-12-01', by: [actor] }),
    statement('t1', claim, 'ASSERTS', actor),
    statement('t2', twin, 'ASSERTS', actor),
    statement('t3', claim, 'DENIES', other),
    statement('t4', twin, 'DISPUTES', other),
    add('recordClaim', { id: 'new-claim', text: 'The keepers slept.', kind: 'ALLEGATION', against: [actor], actors: [other], links: [{ type: 'SUPPORTS', claim, basis: 'INFERRED' }] }), // prettier-ignore
    add('addClaimLink', { of: 'new-claim', type: 'CONTRADICTS', claim: twin, basis: 'EXPLICIT' }),
    add('addName', { of: actor, name: 'the officials of the other bank' }),
    add('addName', { of: other, name: 'the other bank' }),
    correct('Claim', claim, { note: 'Read it again.' }),
    correct('Claim', twin, { topics: ['weir-gates'], about: '2015-05' }),
    correct('Actor', actor, { role: 'those who spoke without their names' }),
    correct('Actor', other, { note: 'Both banks have one.' }),
    correct('Statement', 't1', { note: 'Said in passing.' }),
    correct('Statement', 't2', { stance: 'ENDORSES' }),
    withdraw('t4'),
    add('recordSource', { id: 'twenty-letter', title: 'A letter', authors: [actor], addressedTo: [other] }),
    correct('Statement', 't3', { by: [actor] }),
    correct('Claim', 'new-claim', { against: [other], actors: [actor] }),
    add('recordClaim', { id: 'later-claim', text: 'The keepers were awake.', kind: 'COUNTER_CLAIM', links: [{ type: 'COUNTERS', claim: 'new-claim', basis: 'EXPLICIT' }, { type: 'REFINES', claim, basis: 'INFERRED' }] }), // prettier-ignore
  ];

  async function versionOf(id: string): Promise<string> {
    return [actor, other, claim, twin].includes(id) ? ownRevision(id) : revisionOf(graph, id);
  }

  const said = async () => {
    const { nodes, edges } = await exportRecords(graph, { name: 'all' });
    return { corpus: '', recordedBy: '', texts: new Map(), nodes, edges };
  };
  const apart = ({ type, properties }: EdgeRecord): boolean =>
    type !== 'SAME_AS' || properties['reason'] !== by.reason;

  test('taken back, they leave the graph as if nobody had judged', async () => {
    graph = await graphOf(story);
    for (const step of steps) await step(graph);
    const [never, readNever] = [await said(), await readNow()];
    graph = await graphOf(story);
    await judge(actor, other, 'SAME');
    await judge(twin, claim, 'SAME');
    for (const step of steps) await step(graph);
    await sound();
    const merged = await readNow();
    expect(withoutJudgements(merged)).toEqual(
      asOne({ ...never, edges: asRead(never, actor, other) }, twin, claim),
    );
    const rewound = await wholeAnswer();
    expect(rewound.nodes.map(({ id }) => id)).not.toContain(twin);
    await judge(twin, claim, 'UNSURE');
    await judge(actor, other, 'NOT_SAME');
    await sound();
    const after = await said();
    expect(differences(never, { ...after, edges: after.edges.filter(apart) })).toEqual([]);
    expect(withoutJudgements(await readNow())).toEqual(withoutJudgements(readNever));
  }, 240_000);

  const asRead = ({ edges }: GraphRecords, of: string, as: string): EdgeRecord[] =>
    edges.map((edge) => ({
      ...edge,
      from: edge.from === of ? as : edge.from,
      to: edge.to === of ? as : edge.to,
    }));

  const wholeAnswer = async () => {
    const { claims } = await ask<{ claims: { nodes: { id: string }[] } }>(
      graph,
      '{ claims(first: 100) { nodes { id } } }',
    );
    return claims;
  };
});

test('what cannot be one is refused, and nothing is written', async () => {
  graph = await graphOf(story);
  const size = () => graph.read('MATCH (n) OPTIONAL MATCH (n)-[e]->() RETURN count(DISTINCT n) AS nodes, count(e) AS edges'); // prettier-ignore
  const before = await size();
  const revision = await ownRevision('orrow');
  const same = { id: 'orrow', judgement: 'SAME', revision };
  const codes: (string | undefined)[][] = [];
  for (const [args, who] of [
    [{ ...same, other: 'orrow' }, by],
    [{ ...same, other: 'flood-planned' }, by],
    [{ ...same, other: 'nobody-at-all' }, by],
    [{ ...same, other: 'orrow-waterways' }, by],
    [{ ...same, other: 'vessany', revision: 'yesterday' }, by],
    [{ ...same, other: 'vessany' }, { name: by.name }],
  ] as const) {
    const { code, message, remedy } = await refused(graph, 'judge', { ...args, by: who });
    codes.push([code, message, remedy === undefined ? undefined : 'remedy']);
  }
  expect(codes).toEqual([
    ['BAD_USER_INPUT', expect.stringContaining('this actor itself'), 'remedy'],
    ['BAD_USER_INPUT', expect.stringContaining('flood-planned'), 'remedy'],
    ['BAD_USER_INPUT', expect.stringContaining('nobody-at-all'), 'remedy'],
    ['CONFLICT', expect.stringContaining('ACTS_FOR'), 'remedy'],
    ['CONFLICT', expect.stringContaining('revision'), 'remedy'],
    ['BAD_USER_INPUT', expect.stringContaining('reason'), 'remedy'],
  ]);
  expect(await size()).toEqual(before);
}, 120_000);
