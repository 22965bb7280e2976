import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from '../../src/graph/connect.js';
import type { Address } from '../../src/graph/connect.js';
import { emptyGraph, testAddress, testGraph } from '../support/graph.js';
import { proxyTo } from '../support/proxy.js';
import { refusal } from '../support/refusal.js';

jest.setTimeout(60_000);
beforeAll(testGraph);

describe('values', () => {
  test('numbers keep their kind on the way in and out', async () => {
    const graph = await testGraph();
    const deep = { list: [1, 2.5, { n: -3 }], bare: Object.assign(Object.create(null) as object, { n: 4 }) };
    const [row] = await graph.read(
      `UNWIND range(1, 5) AS n WITH n LIMIT $three
       RETURN collect(n) AS numbers, $deep AS deep, valueType($three) AS whole, valueType($half) AS broken`,
      { three: 3, half: 0.5, deep },
    );
    expect(row).toEqual({
      numbers: [1, 2, 3],
      deep: { list: [1, 2.5, { n: -3 }], bare: { n: 4 } },
      whole: 'INTEGER NOT NULL',
      broken: 'FLOAT NOT NULL',
    });
  });

  test('an integer that a JavaScript number cannot hold becomes text', async () => {
    const graph = await testGraph();
    const rows = await graph.read(
      'RETURN [9007199254740991, 9007199254740993, -9007199254740993] AS numbers',
    );
    expect(rows).toEqual([{ numbers: [9007199254740991, '9007199254740993', '-9007199254740993'] }]);
  });

  test('nodes and edges are their properties, dates are text, nothing is null', async () => {
    const graph = await testGraph();
    await emptyGraph();
    const create = "CREATE (a:Test {n: 1, at: date('2020-02-29')})-[r:KNOWS {since: [2001, 2002]}]->(b:Test)";
    await graph.write((transaction) => transaction.run(create));
    const rows = await graph.read(
      'MATCH (a:Test)-[r:KNOWS]->(b) RETURN a, {r: r} AS map, b, $absent AS absent',
      {
        absent: undefined,
      },
    );
    expect(rows).toEqual([
      { a: { n: 1, at: '2020-02-29' }, map: { r: { since: [2001, 2002] } }, b: {}, absent: null },
    ]);
  });
});

describe('the database refuses', () => {
  test('to write in a read', async () => {
    const graph = await testGraph();
    await emptyGraph();
    const refused = await refusal(graph.read('CREATE (n:Test) RETURN n'));
    expect(refused.code).toBe('INTERNAL');
    expect(refused.message).toContain('read access mode');
    expect(await graph.read('MATCH (n:Test) RETURN n')).toEqual([]);
  });

  test('strangers, and to tell them anything', async () => {
    const graph = await testGraph();
    const rows = await graph.read('SHOW SETTINGS YIELD name, value RETURN name, value');
    const settings = new Map(rows.map(({ name, value }) => [name, value]));
    expect(settings.get('server.bolt.listen_address')).toMatch(/^(localhost|127\.0\.0\.1):\d+$/);
    const safe = {
      'dbms.security.auth_enabled': 'true',
      'server.http.enabled': 'false',
      'server.https.enabled': 'false',
      'dbms.usage_report.enabled': 'false',
      'db.logs.query.parameter_logging_enabled': 'false',
      'db.transaction.timeout': '30s',
      'db.memory.transaction.max': '256.00MiB',
      'db.lock.acquisition.timeout': '10s',
    };
    for (const [name, value] of Object.entries(safe))
      expect([name, settings.get(name)]).toEqual([name, value]);
    expect(settings.get('server.directories.import')).toMatch(/\/neo4j\/import$/);
  });

  test('to read files of the machine', async () => {
    const graph = await testGraph();
    const refused = await refusal(graph.read("LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line"));
    expect(refused.message).toContain('allow_csv_import_from_file_urls');
  });
});

test('every query that is sent is counted, and a read is one', async () => {
  const graph = await testGraph();
  const before = graph.queriesRun;
  await graph.read('RETURN 1');
  expect(graph.queriesRun).toBe(before + 1);
  await graph.write(async (transaction) => [
    await transaction.run('RETURN 1'),
    await transaction.run('RETURN 2'),
  ]);
  expect(graph.queriesRun).toBe(before + 3);
  const summary = await graph.summary('EXPLAIN MATCH (n:Claim {id: $id}) RETURN n', { id: 'x' });
  expect(JSON.stringify(summary.plan)).toContain('NodeUniqueIndexSeek');
});

test('a write that fails leaves nothing', async () => {
  const graph = await testGraph();
  await emptyGraph();
  const failing = graph.write(async (transaction) => {
    await transaction.run('CREATE (:Test)');
    throw new Error('changed my mind');
  });
  await expect(failing).rejects.toThrow('changed my mind');
  expect(await graph.read('MATCH (n:Test) RETURN n')).toEqual([]);
});

describe('while the database is away', () => {
  test('a read is tried again, and fails within about three seconds', async () => {
    const address = await testAddress();
    const between = await proxyTo(() => Number(new URL(address.uri).port));
    const graph = await connect({ ...address, uri: `bolt://127.0.0.1:${between.port}` });
    expect(await graph.read('RETURN 1 AS one')).toEqual([{ one: 1 }]);

    await between.close();
    const back = sleep(700).then(() => between.reopen());
    expect(await graph.read('RETURN 2 AS two')).toEqual([{ two: 2 }]);
    await back;

    await between.close();
    const begun = Date.now();
    const refused = await refusal(graph.read('RETURN 3'));
    expect(refused.code).toBe('UNAVAILABLE');
    expect(Date.now() - begun).toBeLessThan(3_500);
    await graph.close();
  });

  test('connecting says what is wrong, and what to do', async () => {
    const address = await testAddress();
    const wrong = (part: Partial<Address>) => refusal(connect({ ...address, ...part }));

    const password = await wrong({ password: 'wrong' });
    expect(password).toMatchObject({ code: 'UNAVAILABLE', remedy: 'Check NEO4J_USER and NEO4J_PASSWORD.' });
    const database = await wrong({ database: 'nosuchdatabase' });
    expect(database).toMatchObject({ code: 'UNAVAILABLE' });
    expect(database.message).toContain('nosuchdatabase');
    const nobody = await wrong({ uri: 'bolt://127.0.0.1:1' });
    expect(nobody).toMatchObject({ code: 'UNAVAILABLE' });
    expect(nobody.message).toContain('ECONNREFUSED');
  });

  test('somebody who listens and says nothing is not waited for', async () => {
    const address = await testAddress();
    const silent = await proxyTo(() => 0);
    silent.fallSilent();
    const refused = await refusal(connect({ ...address, uri: `bolt://127.0.0.1:${silent.port}` }));
    expect(refused.code).toBe('UNAVAILABLE');
    await silent.close();
  });
});
