import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { verify } from '../../src/cli/verify.js';
import { fingerprint } from '../../src/graph/backup.js';
import { bodyOf, checkBackup } from '../../src/graph/backup/file.js';
import { kindOf, type BodyLine, type TailLine } from '../../src/graph/backup/lines.js';
import { checkIntegrity } from '../../src/graph/integrity.js';
import { restore } from '../../src/graph/restore.js';
import type { Graph } from '../../src/graph/run.js';
import { brokenSeals } from '../../src/graph/seal/broken.js';
import { renewAll } from '../../src/graph/seal/renew.js';
import type { Properties } from '../../src/model/records.js';
import { affair, importOf, linesOf } from '../stream/support.js';
import { emptyGraph, testGraph } from '../support/graph.js';

jest.setTimeout(120_000);

const letter = 'A letter. We laid none — никогда, it says.';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The affair of `test/stream/support.ts`, with a document whose text is known, and a name and a topic that were corrected. */
const said = (): string =>
  linesOf(affair())
    .replace(
      '"sources":[{"id":"letter"',
      `"documents":[{"edition":"letter@1","sha256":"${sha256(letter)}"}],$&`,
    )
    .replace('a'.repeat(64), sha256('We laid none — никогда'))
    .replace('The paper', 'The Paper')
    .replace('Mines', 'Landmines');

/**
 * Saved by Gainsay when graphs were of version 11: what `said` says, said otherwise first; then a claim was corrected by
 * hand, a report withdrawn, the letter attached.
 */
const file = join(__dirname, 'older', 'version-11.jsonl');
const lines = readFileSync(file, 'utf8').trim().split('\n');
const saved = JSON.parse(lines.at(-1) ?? '') as TailLine;

let graph: Graph;
beforeAll(async () => {
  graph = await testGraph();
});
beforeEach(() => emptyGraph());

/** The graph as it was then: hashes and seals as the backup has them. */
async function asItWas(): Promise<void> {
  const body = lines.filter((line) => kindOf(line)).map((line) => JSON.parse(line) as BodyLine);
  for (const line of body)
    if ('node' in line)
      await graph.summary('CREATE (n:$($labels)) SET n = $properties', { labels: ['Record', ...line.labels], properties: line.properties }); // prettier-ignore
  for (const line of body) {
    const { properties } = line;
    if ('past' in line)
      await graph.summary('MATCH (n:Record {id: $of}) CREATE (n)-[:WAS]->(p:Past) SET p = $properties', { of: line.past, properties }); // prettier-ignore
    else if ('entry' in line)
      await graph.summary('CREATE (n:$($label)) SET n = $properties', { label: line.label, properties });
    else if ('edge' in line) {
      const type = properties['supersededAt'] === undefined ? line.edge : `WAS_${line.edge}`;
      await graph.summary('MATCH (a:Record {id: $from}), (b:Record {id: $to}) CREATE (a)-[e:$($type)]->(b) SET e = $properties', { ...line, type }); // prettier-ignore
    }
  }
  await graph.summary("MERGE (clock:Clock {id: 'record'}) SET clock += $clock", {
    clock: { millis: saved.millis, judgedAt: '', ...saved.sealed },
  });
}

const renew = () => renewAll(graph, () => undefined);

test('it holds what there was: past states, closed edges, marks of what was changed by hand, a sealed text', () => {
  const all = lines.filter((line) => kindOf(line)).map((line) => JSON.parse(line) as BodyLine);
  const having = (name: string) => all.filter(({ properties }) => properties[name] !== undefined);
  expect(new Set(all.map((line) => Object.keys(line)[0]))).toEqual(new Set(['node', 'past', 'edge', 'entry']));
  for (const name of ['base', 'textSeal', 'supersededAt']) expect([name, having(name).length > 0]).toEqual([name, true]);
  expect(having('hash').every(({ properties }) => String(properties['hash']).length === 64)).toBe(true);
}); // prettier-ignore

test('an older graph that is migrated is the same as an older backup that is restored, and is whole', async () => {
  await asItWas();
  expect((await brokenSeals(graph)).length).toBeGreaterThan(30);
  await renew();
  expect(await brokenSeals(graph)).toEqual([]);
  const migrated = await fingerprint(graph);
  await emptyGraph();
  expect(await restore(graph, file)).toEqual(migrated);
  expect(await fingerprint(graph)).toEqual(migrated);
  expect(await brokenSeals(graph)).toEqual([]);
  expect((await checkIntegrity(graph)).flatMap(({ violations }) => violations)).toEqual([]);
  let said = '';
  await verify(graph, { against: file }, (text) => (said += text));
  expect(said).toContain('It is the record that was saved');
});

test('who imports the same again changes nothing: hashes and marks are those of today', async () => {
  await restore(graph, file);
  expect(await importOf(graph, said())).toMatchObject({ created: 0, changed: 0, closed: 0, reopened: 0, rejected: 0 });
}); // prettier-ignore

test('cut short anywhere and begun again, it comes to the same', async () => {
  await asItWas();
  await renew();
  const whole = await fingerprint(graph);
  for (const after of [1, 2, 3, 4]) {
    await emptyGraph();
    await asItWas();
    let writes = 0;
    const cut: Graph = {
      ...graph,
      write: (work, options) =>
        graph.write(async (transaction) => {
          const done = await work({
            ...transaction,
            run: async (query, parameters) => {
              if ((writes += 1) > after) throw new Error('cut short');
              return transaction.run(query, parameters);
            },
          });
          return done;
        }, options),
    };
    await expect(renewAll(cut, () => undefined)).rejects.toThrow('cut short');
    await renew();
    await renew();
    expect(await fingerprint(graph)).toEqual(whole);
  }
});

describe('what was changed past the record before is found afterwards, with its name', () => {
  const changes: [string, string][] = [
    ['text of Claim', "MATCH (n:Claim) SET n.text = 'Another.'"],
    ['recordedBy of Claim', "MATCH (n:Claim) SET n.recordedBy = 'Somebody'"],
    ['base of Claim', "MATCH (n:Claim) SET n.base = ''"],
    ['text of Edition', "MATCH (n:Edition {id: 'letter@1'}) SET n.text = n.text + '.'"],
    ['name of the state of', 'MATCH (n:Past) WHERE n.name IS NOT NULL SET n.name = n.name + n.name'],
    ['recordedBy of IN from', 'MATCH ()-[e:IN]->() WITH e LIMIT 1 SET e.recordedBy = "Somebody"'],
    ['supersededAt of', "MATCH ()-[e:WAS_IN]->() SET e.supersededAt = '2020-01-01T00:00:00.000Z'"],
    ['reason of Recording', "MATCH (r:Recording) WITH r LIMIT 1 SET r.reason = 'None.'"],
    ['more than were recorded', 'MATCH (p:Past) WITH p LIMIT 1 CREATE (q:Past) SET q = p WITH p, q MATCH (n)-[:WAS]->(p) CREATE (n)-[:WAS]->(q)'],
    ['fewer than were recorded', 'MATCH ()-[e:IN]->() WITH e LIMIT 1 DELETE e'],
  ]; // prettier-ignore
  test.each(changes)('%s', async (said, query) => {
    await asItWas();
    await graph.summary(query);
    await renew();
    const problems = (await brokenSeals(graph)).map(({ problem }) => problem);
    expect(problems).toEqual(expect.arrayContaining([expect.stringContaining(said)]));
  });
});

test('the lines of an older backup are checked as they were written, and read as they are today', async () => {
  const { tail } = await checkBackup(file);
  expect(tail.sha256).not.toBe(saved.sha256);
  const hashes: Properties[string][] = [];
  for await (const { properties } of bodyOf(file, 'node')) hashes.push(properties['hash'] ?? null);
  expect(hashes.every((hash) => String(hash).length === 32)).toBe(true);
});
