import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { backupTo } from '../../src/cli/backup.js';
import { verify } from '../../src/cli/verify.js';
import { readCorpus } from '../../src/corpus/read.js';
import { backup as backupOf, fingerprint } from '../../src/graph/backup.js';
import { importRecords } from '../../src/graph/import.js';
import { checkIntegrity } from '../../src/graph/integrity.js';
import type { TailLine } from '../../src/graph/backup/lines.js';
import { brokenSeals } from '../../src/graph/seal/broken.js';
import { modulus } from '../../src/graph/seal/seal.js';
import { requireWhole, restore } from '../../src/graph/restore.js';
import type { Graph } from '../../src/graph/run.js';
import { exitCodes } from '../../src/model/errors.js';
import { story } from '../support/corpus.js';
import { freshFolder, gainsay } from '../support/gainsay.js';
import { emptyGraph, testAddress, testGraph } from '../support/graph.js';
import { retold } from '../support/records.js';
import { refusal } from '../support/refusal.js';

jest.setTimeout(180_000);

let graph: Graph;
let folder: string;
const silent = (): void => undefined;
const plain = (): string => join(folder, 'record.jsonl');
const zipped = (): string => join(folder, 'record.jsonl.gz');

/** The story with all that a graph can hold: a text, a corrected name, an edge closed and written anew. */
beforeAll(async () => {
  graph = await testGraph();
  await emptyGraph();
  folder = freshFolder('backup');
  await importRecords(graph, (await readCorpus(story)).records);
  await importRecords(
    graph,
    await retold('actors.yaml', ['name: Orrow,', 'name: Republic of Orrow, note: new,']),
  );
  await importRecords(
    graph,
    await retold('actors.yaml', ['Each bank has its own water authority.', 'Two banks.']),
  );
  await backupTo(graph, plain(), {}, silent);
});

test('the same record gives the same lines, compressed or not, and its history and texts are in them', async () => {
  await backupTo(graph, zipped(), {}, silent);
  const lines = readFileSync(plain(), 'utf8');
  expect(gunzipSync(readFileSync(zipped())).toString()).toBe(lines);
  const parsed = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(parsed[0]).toEqual({ gainsay: 'backup', format: 2, version: expect.any(Number) as number });
  expect(parsed.at(-1)).toMatchObject({
    end: true,
    nodes: parsed.filter((line) => 'node' in line).length,
    edges: parsed.filter((line) => 'edge' in line).length,
    // Three imports.
    entries: 3,
  });
  expect(parsed.filter((line) => 'past' in line).length).toBeGreaterThan(0);
  expect(lines).toContain('"text":"');
  expect(lines).not.toContain('saidSort');
});

test('an empty graph is filled with it, keeps every rule, and goes on as the saved one would have', async () => {
  await emptyGraph();
  const tail = await restore(graph, plain());
  expect(await fingerprint(graph)).toEqual(tail);
  const broken = (await checkIntegrity(graph)).filter(({ violations }) => violations.length > 0);
  expect(broken).toEqual([]);
  // What was said last is imported again: nothing is new, nothing has changed.
  const again = await retold('actors.yaml', ['Each bank has its own water authority.', 'Two banks.']);
  expect(await importRecords(graph, again)).toMatchObject({ recordedAt: null });
});

test('a backup of an older Gainsay, which does not tell what was done to the record, is restored', async () => {
  const old = join(folder, 'old.jsonl');
  const lines = readFileSync(plain(), 'utf8').trim().split('\n');
  const [head, tail] = [JSON.parse(lines[0] ?? '') as object, JSON.parse(lines.at(-1) ?? '') as TailLine];
  const entries = lines.filter((line) => line.startsWith('{"entry"'));
  const seals = entries.map((line) => (JSON.parse(line) as { properties: { seal: number } }).properties.seal);
  const { end, nodes, pasts, edges, millis, sha256, sealed } = tail;
  const seal = seals.reduce((sum, one) => (sum - one + modulus) % modulus, sealed?.seal ?? 0);
  const oldTail = {
    end,
    nodes,
    pasts,
    edges,
    millis,
    sha256,
    sealed: { seal, records: (sealed?.records ?? 0) - entries.length },
  };
  const body = lines.slice(1, -1).filter((line) => !entries.includes(line));
  const written = [JSON.stringify({ ...head, format: 1 }), ...body, JSON.stringify(oldTail), ''];
  writeFileSync(old, written.join('\n'));
  await emptyGraph();
  await restore(graph, old);
  expect(await brokenSeals(graph)).toEqual([]);
  expect(await fingerprint(graph)).toMatchObject({ sha256: tail.sha256, entries: 0 });
  let said = '';
  await verify(graph, { against: old }, (text) => (said += text));
  expect(said).toContain('It is the record that was saved');
  await emptyGraph();
  await restore(graph, plain());
});

describe('a restore is refused', () => {
  test('into a graph that holds anything', async () => {
    const before = await fingerprint(graph);
    expect(await refusal(restore(graph, plain()))).toMatchObject({ code: 'CONFLICT' });
    expect(await fingerprint(graph)).toEqual(before);
  });

  const damaged: [string, (text: string) => string, RegExp][] = [
    ['that was cut short', (text) => text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1), /it was cut short/],
    ['in which one letter was changed', (text) => text.replace('Republic of Orrow', 'Republic of Orrov'), /it was changed/],
    ['in which a line is no JSON', (text) => text.replace('\n{', '\n}'), /line 2 is no JSON/],
    ['of another kind', () => '{"a": 1}\n', /first line is not that of a backup/],
    ['of a later format', (text) => text.replace('"format":2', '"format":3'), /format 3 is not known/],
    ['in which who imported it was changed', (text) => text.replace('"deed":"import"', '"deed":"insert"'), /it was changed/],
    ['without what was done to it', (text) => text.replace(/\{"entry".*\n/g, ''), /it was changed/],
    ['that is empty', () => '', /it was cut short/],
  ]; // prettier-ignore
  test.each(damaged)('from a file %s', async (_, damage, message) => {
    const file = join(folder, 'damaged.jsonl');
    writeFileSync(file, damage(readFileSync(plain(), 'utf8')));
    const error = await refusal(restore(graph, file));
    expect(error).toMatchObject({ code: 'INVALID', message: expect.stringMatching(message) as unknown });
    expect(error.message).toContain(file);
  });

  test('from a file that is not there, and of a graph of a later version', async () => {
    expect(await refusal(restore(graph, join(folder, 'none')))).toMatchObject({ code: 'NOT_FOUND' });
    const later = join(folder, 'later.jsonl');
    writeFileSync(later, readFileSync(plain(), 'utf8').replace(/"version":\d+/, '"version":999'));
    expect(await refusal(restore(graph, later))).toMatchObject({ code: 'CONFLICT' });
  });
});

test('a restore that was cut short is known as such, and is begun anew by the next', async () => {
  await emptyGraph();
  let writes = 0;
  const failing: Graph = {
    ...graph,
    write: (work, options) => {
      writes += 1;
      return writes > 2 ? Promise.reject(new Error('pulled out')) : graph.write(work, options);
    },
  };
  await expect(restore(failing, plain())).rejects.toThrow('pulled out');
  const unfinished = await refusal(requireWhole(graph));
  expect(unfinished).toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining(plain()) as unknown,
  });
  const { uri, user, password } = await testAddress();
  const variables = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, PORT: '0' };
  const served = await gainsay(['start', '--demo'], variables);
  expect(served).toMatchObject({ code: exitCodes.CONFLICT, out: '' });
  expect(served.err).toContain(`The restore of ${plain()} was cut short`);
  const tail = await restore(graph, plain());
  expect(await fingerprint(graph)).toEqual(tail);
  await requireWhole(graph);
});

test('a backup does not take a name that is taken, and leaves no part of a file behind', async () => {
  expect(await refusal(backupTo(graph, plain(), {}, silent))).toMatchObject({ code: 'CONFLICT' });
  const file = join(folder, 'none', 'record.jsonl');
  await expect(backupTo(graph, file, {}, silent)).rejects.toThrow('ENOENT');
});

test('a backup during which somebody writes is begun anew', async () => {
  let asked = 0;
  const busy: Graph = {
    ...graph,
    read: async (text, parameters) => {
      const rows = await graph.read(text, parameters);
      // The clock is asked before and after: at the first end it has moved on.
      return text.includes('last writing') && (asked += 1) === 2 ? [{ millis: -1 }] : rows;
    },
  };
  const begun: number[] = [];
  await expect(
    backupOf(busy, () => {
      begun.push(asked);
      return () => undefined;
    }),
  ).resolves.toEqual(await fingerprint(graph));
  expect(begun).toHaveLength(2);
});

test('what was changed past the record is found and named, and it is not the record that was saved', async () => {
  let said = '';
  await verify(graph, { against: plain() }, (text) => (said += text));
  expect(said).toContain('It is the record that was saved');
  await graph.summary("MATCH (claim:Claim {id: 'two-gates'}) SET claim.text = 'Something else.'");
  said = '';
  expect(await refusal(verify(graph, { against: plain() }, (text) => (said += text)))).toMatchObject({
    code: 'INVALID',
  });
  expect(said).toContain('two-gates: Claim is not as it was recorded');
  expect(said).toContain('It is not the record that was saved');
  expect(said).toContain('    two-gates differs: text of the node\n');
});

test('beside a backup, any change is named: stamps, edges and past states too', async () => {
  await graph.summary("MATCH (claim:Claim {id: 'two-gates'}) SET claim.recordedBy = 'somebody else'");
  await graph.summary(
    "MATCH (:Statement {id: 'ministry-denies-plan'})-[edge:DENIES]->() SET edge.recordedAt = '2001'",
  );
  await graph.summary("MATCH (:Actor {id: 'orrow'})-[:WAS]->(past:Past) SET past.name = 'Nobody'");
  await graph.summary("MATCH (topic:Topic {id: 'weir-sign'}) DETACH DELETE topic");
  let said = '';
  await refusal(verify(graph, { against: plain() }, (text) => (said += text)));
  expect(said).toContain('two-gates differs: recordedBy of the node, text of the node\n');
  expect(said).toMatch(/ministry-denies-plan differs: recordedAt of DENIES to /);
  expect(said).toMatch(/orrow differs: name of the state recorded at /);
  expect(said).toContain('    weir-sign is gone\n');
  await graph.summary("MATCH (r:Recording) WITH r LIMIT 1 SET r.recordedBy = 'Somebody else'");
  said = '';
  await refusal(verify(graph, { against: plain() }, (text) => (said += text)));
  expect(said).toMatch(/import-\S+: recordedBy of Recording is not as it was recorded/);
  expect(said).toMatch(/Recording import-\S+ differs: recordedBy of what was done/);
});
