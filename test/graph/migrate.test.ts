import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from '../../src/graph/connect.js';
import type { Address } from '../../src/graph/connect.js';
import { startLocal } from '../../src/graph/local/start.js';
import { graphVersion, migrate, programVersion, requireCurrentVersion } from '../../src/graph/migrate.js';
import { split } from '../../src/graph/migrate/split.js';
import type { Graph } from '../../src/graph/run.js';
import { freshFolder } from '../support/gainsay.js';
import { preparedHome, testOptions } from '../support/homes.js';
import { refusal } from '../support/refusal.js';

jest.setTimeout(60_000);

/** A server of its own: the versions of these tests are no versions for others. */
let address: Address;
let graph: Graph;
let folder: string;

beforeAll(async () => {
  address = { ...(await startLocal(preparedHome('migrate'), testOptions)), database: 'neo4j' };
  graph = await connect(address);
});
afterAll(() => graph.close());

beforeEach(async () => {
  await graph.summary('MATCH (n) DETACH DELETE n');
  folder = freshFolder('migrations');
  file(
    1,
    'CREATE (:Step {file: 1, step: 1});\n// a comment; with a semicolon\nCREATE (:Step {file: 1, step: 2});',
  );
  file(2, "CREATE (:Step {file: 2, step: 1, text: 'a; b'})");
});

const file = (version: number, text: string) =>
  writeFileSync(join(folder, `V${String(version).padStart(3, '0')}__step_${version}.cypher`), text);
const steps = () => graph.read('MATCH (s:Step) RETURN s.file AS file, s.step AS step ORDER BY file, step');
const lock = (properties: Record<string, unknown>) =>
  graph.write((transaction) =>
    transaction.run(
      `CREATE (lock:MigrationLock {id: 'migration'}) SET lock += $properties
       SET lock.seen = datetime() - duration({seconds: $properties.silence})`,
      {
        properties: {
          holder: 'other',
          host: 'elsewhere',
          pid: 1,
          started: 'then',
          silence: 0,
          ...properties,
        },
      },
    ),
  );

test('a migration may take longer than a transaction may: its time is not limited', async () => {
  const limits: unknown[] = [];
  const noted: Graph = {
    ...graph,
    summary: (text, parameters, options) => {
      if (text.includes('Step')) limits.push(options?.timeout);
      return graph.summary(text, parameters, options);
    },
  };
  await migrate(noted, { folder });
  expect(limits).toEqual([0, 0, 0]);
});

test('the migrations of the program can all be applied to an empty graph', async () => {
  const applied = await migrate(graph);
  expect(applied).toHaveLength(programVersion());
  await requireCurrentVersion(graph);
});

test('nodes that were there before the sort keys get theirs', async () => {
  await graph.summary(
    `CREATE (:Statement {id: 's', saidEarliest: '2014-01-01', saidLatest: '2014-12-31'}), (:Claim {id: 'c'}),
            (:Source {id: 'w', publishedLatest: '2013-07-31'})`,
  );
  await migrate(graph);
  expect(
    await graph.read(
      'MATCH (n) WHERE n:Statement OR n:Claim OR n:Source RETURN coalesce(n.saidSort, n.aboutSort, n.publishedSort) AS key ORDER BY key',
    ),
  ).toEqual([{ key: '2013-07-31 w' }, { key: '2014-01-01 s' }, { key: '~ c' }]);
});

test('files are applied in their order, once, and recorded', async () => {
  const applied = await migrate(graph, { folder });
  expect(applied.map(({ version, name }) => [version, name])).toEqual([
    [1, 'step_1'],
    [2, 'step_2'],
  ]);
  expect(await steps()).toHaveLength(3);
  const recorded = await graph.read(
    'MATCH (m:Migration) RETURN m.version AS version, m.checksum AS checksum ORDER BY version',
  );
  expect(recorded).toEqual(applied.map(({ version, checksum }) => ({ version, checksum })));

  expect(await migrate(graph, { folder })).toEqual([]);
  expect(await steps()).toHaveLength(3);
  expect(await graphVersion(graph)).toBe(2);
});

test('of racing migrators one does the work', async () => {
  const graphs = await Promise.all([1, 2, 3, 4].map(() => connect(address)));
  const applied = await Promise.all(graphs.map((one) => migrate(one, { folder })));
  expect(applied.map(({ length }) => length).sort()).toEqual([0, 0, 0, 2]);
  expect(await steps()).toHaveLength(3);
  await Promise.all(graphs.map((one) => one.close()));
});

test('what failed in the middle goes on at the next call', async () => {
  file(2, 'MERGE (:Step {file: 2, step: 1}); RETURN 1 / 0; MERGE (:Step {file: 2, step: 3});');
  await expect(migrate(graph, { folder })).rejects.toThrow('/ by zero');
  expect(await graphVersion(graph)).toBe(1);
  file(2, 'MERGE (:Step {file: 2, step: 1}); MERGE (:Step {file: 2, step: 3});');
  expect(await migrate(graph, { folder })).toHaveLength(1);
  expect(await steps()).toHaveLength(4);
});

test('a file that was changed after it was applied is refused', async () => {
  await migrate(graph, { folder });
  file(1, 'CREATE (:Step {file: 1, step: 9})');
  for (const refused of [
    refusal(migrate(graph, { folder })),
    refusal(requireCurrentVersion(graph, folder)),
  ]) {
    expect(await refused).toMatchObject({ code: 'CONFLICT' });
    expect((await refused).message).toContain('V001__step_1.cypher');
    expect((await refused).remedy).toContain('as it was');
  }
});

test('line ends of another system are no change', async () => {
  file(1, 'CREATE (:Step);\nCREATE (:Step);\n');
  await migrate(graph, { folder });
  file(1, 'CREATE (:Step);\r\nCREATE (:Step);\r\n');
  expect(await migrate(graph, { folder })).toEqual([]);
});

test('a graph that is older or newer than the program is refused, each with its way on', async () => {
  const older = await refusal(requireCurrentVersion(graph, folder));
  expect(older).toMatchObject({ code: 'CONFLICT', remedy: 'Run `gainsay migrate`.' });
  file(3, 'CREATE (:Step)');
  await migrate(graph, { folder });
  const past = join(folder, 'past');
  mkdirSync(past);
  writeFileSync(join(past, 'V001__step_1.cypher'), 'CREATE (:Step)');
  for (const refused of [
    refusal(migrate(graph, { folder: past })),
    refusal(requireCurrentVersion(graph, past)),
  ]) {
    expect(await refused).toMatchObject({ code: 'CONFLICT' });
    expect((await refused).remedy).toContain('Upgrade');
  }
});

test('numbers have no gaps', async () => {
  file(4, 'CREATE (:Step)');
  await expect(migrate(graph, { folder })).rejects.toThrow('should have the number 3');
});

describe('the lock', () => {
  test('of a process of this machine that has died is taken over at once', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    await lock({ host: hostname(), pid });
    expect(await migrate(graph, { folder })).toHaveLength(2);
  });

  test('of another machine is taken over when it has been silent for a minute', async () => {
    await lock({ silence: 61 });
    expect(await migrate(graph, { folder })).toHaveLength(2);
  });

  test('of somebody at work is waited for', async () => {
    await lock({});
    const told: string[] = [];
    const migrating = migrate(graph, { folder, progress: (text) => told.push(text) });
    await sleep(1_000);
    expect(await steps()).toEqual([]);
    expect(told).toEqual(['Process 1 on elsewhere is migrating this graph; waiting for it.']);
    await graph.summary('MATCH (lock:MigrationLock) REMOVE lock.holder');
    expect(await migrating).toHaveLength(2);
  });

  test('is free after a migration, and after one that failed', async () => {
    await migrate(graph, { folder });
    file(3, 'RETURN 1 / 0');
    await expect(migrate(graph, { folder })).rejects.toThrow();
    expect(await graph.read('MATCH (lock:MigrationLock) WHERE lock.holder IS NOT NULL RETURN lock')).toEqual(
      [],
    );
  });
});

test('queries are told apart where they end, not where a text or a comment has a semicolon', () => {
  expect(split('// one; two\nRETURN \';\'; /* ; */ RETURN "\\";" AS `a;b`;\n\n;RETURN 4 / 2')).toEqual([
    "RETURN ';'",
    'RETURN "\\";" AS `a;b`',
    'RETURN 4 / 2',
  ]);
});
