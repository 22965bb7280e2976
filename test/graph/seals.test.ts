import { verify } from '../../src/cli/verify.js';
import { readCorpus } from '../../src/corpus/read.js';
import { attach } from '../../src/graph/attach.js';
import { fingerprint } from '../../src/graph/backup.js';
import { importRecords } from '../../src/graph/import.js';
import { queryFile } from '../../src/graph/query-file.js';
import type { Graph } from '../../src/graph/run.js';
import { renewAll } from '../../src/graph/seal/renew.js';
import { brokenSeals } from '../../src/graph/seal/broken.js';
import type { Properties, Value } from '../../src/model/records.js';
import { story } from '../support/corpus.js';
import { emptyGraph, testGraph } from '../support/graph.js';
import { asCorpus, retold } from '../support/records.js';
import { refusal } from '../support/refusal.js';

jest.setTimeout(180_000);

let graph: Graph;
beforeAll(async () => {
  graph = await testGraph();
  await emptyGraph();
});

test('whatever is recorded, corrected, shared, given up, said again or attached, every seal holds', async () => {
  const { records } = await readCorpus(story);
  const none = { ...asCorpus('other', records, []), corpus: 'other' };
  const steps: [string, () => Promise<unknown>][] = [
    ['the story without its texts', () => importRecords(graph, { ...records, texts: new Map() })],
    ['its texts, attached', () => attach(graph, [...records.texts].map(([name, text]) => ({ name, bytes: Buffer.from(text) })))],
    ['a corrected name', async () => importRecords(graph, await retold('actors.yaml', ['name: Orrow,', 'name: Republic of Orrow, note: new,']))],
    ['a corrected edge', async () => importRecords(graph, await retold('actors.yaml', ['Each bank has its own water authority.', 'Two banks.']))],
    ['another corpus that says some of it too', () => importRecords(graph, asCorpus('other', records, ['ambrel-weir', 'low-meadows', 'orrow-waterways']))],
    ['and no longer', () => importRecords(graph, none)],
    ['nothing at all', () => importRecords(graph, { ...asCorpus('story', records, []), corpus: 'story' })],
    ['all of it again', () => importRecords(graph, records)],
    ['an edition under another label, whose text it keeps', async () => importRecords(graph, await retold('sources.yaml', ['label: ', 'label: new ']))],
  ]; // prettier-ignore
  for (const [step, take] of steps) {
    await take();
    expect([step, await brokenSeals(graph)]).toEqual([step, []]);
  }
});

test('a graph that was recorded before there were seals gets the same seals by the migration', async () => {
  const before = await fingerprint(graph);
  // Hashes had twice as many digits then.
  const names = `{seal: null, sealByName: null, textSeal: null, textSealByName: null,
    hash: CASE WHEN x.hash <> '' THEN x.hash + x.hash END, base: CASE WHEN x.base <> '' THEN x.base + x.base ELSE x.base END}`;
  await graph.summary(`MATCH (x:Record|Past|Recording) SET x += ${names}`);
  await graph.summary(`MATCH (:Record)-[x]->(:Record) SET x += ${names}`);
  await graph.summary('MATCH (clock:Clock) SET clock.seal = 0, clock.records = 0');
  expect((await brokenSeals(graph)).length).toBeGreaterThan(500);
  await renewAll(graph, () => undefined);
  expect(await brokenSeals(graph)).toEqual([]);
  expect(await fingerprint(graph)).toEqual(before);
});

describe('past the record', () => {
  /** One node of each label, one past state of each, one open and one closed edge of each type. */
  interface Sample {
    readonly key: string;
    readonly kind: 'node' | 'edge';
    readonly at: string;
    readonly id: string;
    readonly properties: Properties;
  }
  let samples: Sample[];

  beforeAll(async () => {
    const rows = (await graph.read(queryFile('seal/records'), { after: '', limit: 5_000 })) as unknown as {
      id: string;
      labels: string[];
      properties: Properties;
      pasts: { at: string; properties: Properties }[];
      edges: { at: string; properties: Properties }[];
    }[];
    const [nodes, types] = [
      await graph.read('MATCH (n:Record) RETURN n.id AS key, elementId(n) AS value'),
      await graph.read('MATCH (:Record)-[e]->(:Record) RETURN elementId(e) AS key, type(e) AS value'),
    ].map((found) => new Map(found.map(({ key, value }) => [key, String(value)])));
    const all = rows.flatMap(({ id, labels, properties, pasts, edges }): Sample[] => {
      const label = labels.filter((one) => one !== 'Record' && one !== 'Statement').join();
      const state = (of: Properties) => (of['supersededAt'] === undefined ? 'open' : 'closed');
      const text = properties['textLength'] === undefined ? '' : 'with text';
      const at = nodes?.get(id) ?? '';
      return [
        { key: `${label} ${state(properties)} ${text}`, kind: 'node', at, id, properties },
        ...pasts.map((past) => ({ key: `past ${label}`, kind: 'node' as const, id, ...past })),
        ...edges.map((edge) => ({
          key: `${types?.get(edge.at)} ${state(edge.properties)}`,
          kind: 'edge' as const,
          id: String(edge.properties['id']),
          ...edge,
        })),
      ];
    });
    const entries = await graph.read('MATCH (r:Recording) RETURN elementId(r) AS at, properties(r) AS p');
    for (const { at, p } of entries)
      all.push({ key: `Recording ${String((p as Properties)['deed'])}`, kind: 'node', at: at as string, id: (p as { id: string }).id, properties: p as Properties }); // prettier-ignore
    samples = [...new Map(all.map((sample) => [sample.key, sample])).values()];
    expect(samples.length).toBeGreaterThan(50);
    expect(samples.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['Recording import', 'Recording attach']),
    );
  });

  async function set(changes: readonly (readonly [Sample, Properties])[]): Promise<void> {
    for (const [kind, match] of Object.entries({ node: 'MATCH (x)', edge: 'MATCH ()-[x]->()' })) {
      const wanted = changes.filter(([sample]) => sample.kind === kind);
      const given = wanted.map(([{ at }, properties]) => ({ at, properties }));
      await graph.summary(
        `UNWIND $rows AS row ${match} WHERE elementId(x) = row.at SET x += row.properties`,
        {
          rows: given,
        },
      );
    }
  }
  const worked = /^(seal|sealByName|textSeal|textSealByName|saidSort|aboutSort|publishedSort)$/;

  /** Changes one property of each record, looks, and puts all back. */
  async function flip(pick: (sample: Sample) => [name: string, value: Value] | undefined): Promise<number> {
    const flipped = samples.flatMap((sample) => {
      const picked = pick(sample);
      return picked ? [{ sample, name: picked[0], value: picked[1] }] : [];
    });
    await set(flipped.map(({ sample, name, value }) => [sample, { [name]: value }]));
    const found = (await brokenSeals(graph)).map(({ id, problem }) => `${id}: ${problem}`);
    await set(flipped.map(({ sample, name }) => [sample, { [name]: sample.properties[name] ?? null }]));
    for (const { sample, name } of flipped) {
      const named = found.filter((line) => line.startsWith(`${sample.id}: ${name} of `));
      expect([sample.key, name, named.length > 0]).toEqual([sample.key, name, true]);
    }
    expect(found).toHaveLength(flipped.length);
    return flipped.length;
  }

  const otherwise = (value: Value): Value => {
    if (typeof value === 'string') return `${value}x`;
    if (typeof value === 'number') return value + 1;
    return typeof value === 'boolean' ? !value : [...(value ?? []), 'x'];
  };

  test('any property that is changed is found, with its record and its name: stamps, past states, closed edges too', async () => {
    const namesOf = ({ properties }: Sample) =>
      Object.keys(properties).filter((name) => !worked.test(name) && name !== 'id').sort();
    let count = 0;
    for (let turn = 0; turn < Math.max(...samples.map((sample) => namesOf(sample).length)); turn += 1)
      count += await flip((sample) => {
        const name = namesOf(sample)[turn];
        return name === undefined ? undefined : [name, otherwise(sample.properties[name] ?? null)];
      });
    expect(count).toBeGreaterThan(400);
    expect(await brokenSeals(graph)).toEqual([]);
  }); // prettier-ignore

  test('and one that is taken away or added', async () => {
    await flip(() => ['colour', 'blue']);
    await flip(({ properties }) =>
      properties['recordedBy'] === undefined ? undefined : ['recordedBy', null],
    );
  });

  test('a seal that is changed, and an id', async () => {
    const [sample] = samples.filter(({ key }) => key.startsWith('Claim'));
    if (!sample) throw new Error('a claim');
    const changes: Properties[] = [{ seal: 1 }, { sealByName: 1 }, { id: 'another' }];
    for (const properties of changes) {
      await set([[sample, properties]]);
      const found = await brokenSeals(graph);
      expect(found.map(({ id }) => id)).toContain('id' in properties ? 'another' : sample.id);
      await set([[sample, sample.properties]]);
    }
    expect(await brokenSeals(graph)).toEqual([]);
  });

  const comeAndGone: [string, string, string][] = [
    ['a record that is added', "CREATE (:Record:Topic {id: 'new', name: 'New'})", 'new: Topic has no seal: it was not recorded'],
    ['and one node more', 'RETURN 1', 'the record: 1 nodes, past states or edges more than were recorded'],
    ['an edge that is removed', 'MATCH (:Statement)-[e:IN]->() WITH e LIMIT 1 DELETE e', 'the record: the seals of all records do not add up: some are not those that were recorded'],
    ['another', 'MATCH (:Statement)-[e:IN]->() WITH e LIMIT 1 DELETE e', 'the record: 1 nodes, past states or edges fewer than were recorded'],
    ['an edge that is doubled', 'MATCH (a:Statement)-[e:IN]->(b) WITH a, b, e LIMIT 1 CREATE (a)-[f:IN]->(b) SET f = properties(e)', 'the record: the seals of all records do not add up: some are not those that were recorded'],
    ['a past state that is removed', 'MATCH (p:Past) WITH p LIMIT 1 DETACH DELETE p', 'the record: 1 nodes, past states or edges fewer than were recorded'],
    ['a recording that is removed', 'MATCH (r:Recording) WITH r LIMIT 1 DELETE r', 'the record: 2 nodes, past states or edges fewer than were recorded'],
  ]; // prettier-ignore
  test('records that come and go are missed', async () => {
    for (const [step, query, problem] of comeAndGone) {
      await graph.summary(query);
      const found = (await brokenSeals(graph)).map((each) => `${each.id}: ${each.problem}`);
      expect([step, found]).toEqual([step, expect.arrayContaining([problem])]);
    }
  });

  test('gainsay verify tells of it, and fails', async () => {
    let said = '';
    expect(await refusal(verify(graph, {}, (text) => (said += text)))).toMatchObject({ code: 'INVALID' });
    expect(said).toContain('Every record holds what it held when it was recorded');
    expect(said).toContain('new: Topic has no seal');
  });
});
