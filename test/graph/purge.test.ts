import { purgeRecord } from '../../src/cli/purge.js';
import { ask } from '../../src/api/ask.js';
import { backup, fingerprint } from '../../src/graph/backup.js';
import { importRecords } from '../../src/graph/import.js';
import { liftTombstone, previewPurge, purge } from '../../src/graph/purge.js';
import type { Graph } from '../../src/graph/run.js';
import { brokenSeals } from '../../src/graph/seal/broken.js';
import { readCorpus } from '../../src/corpus/read.js';
import { restore } from '../../src/graph/restore.js';
import { mutate, refused, revisionOf, teller } from '../recording/support.js';
import { graphOf, story } from '../support/corpus.js';
import { freshFolder } from '../support/gainsay.js';
import { emptyGraph } from '../support/graph.js';
import { violationsIn } from '../support/records.js';
import { refusal } from '../support/refusal.js';
import { backupTo } from '../../src/cli/backup.js';

jest.setTimeout(180_000);

let graph: Graph;
const why = { by: 'A. Officer', reason: 'Court order 12/2026.' };
const original = async () => (await readCorpus(story)).records;
const allLines = async (): Promise<string> => {
  const lines: string[] = [];
  await backup(graph, () => (line) => void lines.push(line));
  return lines.join('\n');
};
const isWell = async () => {
  expect(await brokenSeals(graph)).toEqual([]);
  expect(await violationsIn(graph)).toEqual([]);
};

beforeAll(async () => {
  graph = await graphOf(story);
  const input = { id: 'x-claim', text: 'A secret text.', kind: 'ALLEGATION', topics: ['weir-gates'] };
  await mutate(graph, 'recordClaim', { by: { ...teller, key: 'secret' }, input }, 'id');
  await mutate(graph, 'correctClaim', { by: teller, id: 'x-claim', revision: await revisionOf(graph, 'x-claim'), set: { text: 'A secret text, corrected.', note: 'secret too' } }, 'id'); // prettier-ignore
  await mutate(graph, 'recordStatement', { by: teller, input: { id: 'x-statement', utterance: 'u-guild-2015-05', claim: 'x-claim', stance: 'ASSERTS', by: ['fishers-guild'] } }, 'id'); // prettier-ignore
});

test('what others depend on is not purged alone, and nothing is without --yes', async () => {
  const before = await fingerprint(graph);
  const error = await refusal(purge(graph, 'x-claim', why));
  expect([error.code, error.message]).toEqual(['CONFLICT', expect.stringContaining('x-statement (ASSERTS x-claim)')]);
  let said = '';
  const options = { ...why, withDependents: true };
  expect((await refusal(purgeRecord(graph, 'x-claim', options, (text) => (said += text)))).code).toBe('BAD_USER_INPUT');
  expect(said).toContain('To be purged:\n  Claim x-claim\n  Statement x-statement\n');
  expect((await refusal(purgeRecord(graph, 'x-claim', { ...options, reason: ' ' }, () => undefined))).code).toBe('BAD_USER_INPUT');
  expect((await refusal(purge(graph, 'nobody', why))).code).toBe('NOT_FOUND');
  expect(await fingerprint(graph)).toEqual(before);
}); // prettier-ignore

test('purged, nothing of it is left but the tombstone: no state, no edge, no word, no hash of what was sent', async () => {
  expect(await allLines()).toContain('A secret text');
  const report = await purge(graph, 'x-claim', { ...why, withDependents: true });
  expect(report.purged.map(({ id }) => id)).toEqual(['x-claim', 'x-statement']);
  expect(report.touched).toEqual(['fishers-guild', 'u-guild-2015-05', 'weir-gates']);
  const lines = await allLines();
  expect(lines).not.toContain('secret t');
  expect(lines).toContain(`{"entry":"x-claim","label":"Tombstone","properties":{"id":"x-claim","kind":"Claim","reason":"Court order 12/2026.","recordedAt":"${report.recordedAt}","recordedBy":"A. Officer","seal":`); // prettier-ignore
  const asked = await graph.read(
    'MATCH (r:Recording) WHERE r.about STARTS WITH "x-" RETURN DISTINCT r.asked AS a',
  );
  expect(asked).toEqual([{ a: null }]);
  await isWell();
});

test('who asks for it is told that it was purged, by whom and why; it is not recorded again unawares', async () => {
  const words = 'Claim "x-claim" was purged on';
  const asking = await refusal(ask(graph, '{ claim(id: "x-claim") { text } }'));
  expect([asking.code, asking.message]).toEqual(['NOT_FOUND', expect.stringContaining(words)]);
  expect(await ask(graph, '{ claim(id: "never-there") { text } }')).toEqual({ claim: null });
  const withdrawing = await refused(graph, 'withdraw', { id: 'x-claim', revision: 'x', by: teller });
  expect([withdrawing.code, withdrawing.message]).toEqual(['NOT_FOUND', expect.stringContaining(words)]);
  const input = { id: 'x-claim', text: 'Again.', kind: 'ALLEGATION' };
  expect((await refused(graph, 'recordClaim', { by: teller, input })).code).toBe('CONFLICT');
  expect((await refusal(purge(graph, 'x-claim', why))).code).toBe('CONFLICT');
});

test('an edition goes with its text and the words found in it; an import that says it again is refused until the tombstone is lifted', async () => {
  const edition = 'gazette@2015-05-06';
  const [found] = await graph.read('MATCH (e:Edition) WHERE e.text IS NOT NULL AND EXISTS { (:Statement)-[:FOUND_IN]->(e) } RETURN e.id AS id, left(e.text, 60) AS text ORDER BY id LIMIT 1');
  const id = (found?.['id'] as string | undefined) ?? edition;
  const text = JSON.stringify(found?.['text']).slice(1, -1);
  expect(await allLines()).toContain(text);
  await purge(graph, id, why);
  expect(await allLines()).not.toContain(text);
  await isWell();
  const error = await refusal(importRecords(graph, await original()));
  expect([error.code, error.message]).toEqual(['CONFLICT', expect.stringContaining(`Edition "${id}" was purged on`)]);
  await liftTombstone(graph, id, why);
  expect((await refusal(liftTombstone(graph, id, why))).code).toBe('NOT_FOUND');
  expect(await importRecords(graph, await original())).toMatchObject({ created: { Edition: 1 }, attached: [id] });
  await isWell();
}); // prettier-ignore

test('a person goes with all statements and the spellings that nobody else bears', async () => {
  const { purged, names } = await previewPurge(graph, 'edmar-ronnick', { withDependents: true });
  expect(purged.length).toBeGreaterThan(1);
  await purge(graph, 'edmar-ronnick', { ...why, withDependents: true });
  expect(await graph.read('MATCH (n:Record) WHERE n.id = "edmar-ronnick" OR n.name CONTAINS "Ronnick" RETURN n.id AS id')).toEqual([]);
  expect(names).toBeGreaterThanOrEqual(0);
  await isWell();
}); // prettier-ignore

test('a backup holds the tombstones', async () => {
  const file = `${freshFolder('purge')}/record.jsonl`;
  await backupTo(graph, file, {}, () => undefined);
  const before = await fingerprint(graph);
  await emptyGraph();
  await restore(graph, file);
  expect(await fingerprint(graph)).toEqual(before);
  expect((await refusal(purge(graph, 'x-claim', why))).message).toContain('was purged on');
  await isWell();
});
