import { printReport } from '../../src/cli/import.js';
import { exportTo } from '../../src/cli/export.js';
import { readCorpus } from '../../src/corpus/read.js';
import { fingerprint } from '../../src/graph/backup.js';
import { importRecords } from '../../src/graph/import.js';
import type { Graph } from '../../src/graph/run.js';
import { brokenSeals } from '../../src/graph/seal/broken.js';
import { mutate, revisionOf, teller } from '../recording/support.js';
import { graphOf, story } from '../support/corpus.js';
import { freshFolder } from '../support/gainsay.js';
import { pastOf, retold, stored, told, violationsIn } from '../support/records.js';
import { refusal } from '../support/refusal.js';

jest.setTimeout(180_000);

let graph: Graph;
const original = async () => (await readCorpus(story)).records;
const by = { ...teller, corpus: 'story' };
const correct = async (kind: string, id: string, set: object) =>
  mutate(graph, `correct${kind}`, { id, revision: await revisionOf(graph, id), set, by }, 'id');
const withdraw = async (id: string) =>
  mutate(graph, 'withdraw', { id, revision: await revisionOf(graph, id), by }, 'id');
const textOf = async (id: string) =>
  (await stored(graph, id)).p['text'] ?? (await stored(graph, id)).p['name'];

beforeAll(async () => {
  graph = await graphOf(story);
});
afterEach(async () => {
  expect(await brokenSeals(graph)).toEqual([]);
  expect(await violationsIn(graph)).toEqual([]);
});

test('a correction made by hand stays while its corpus says what it said, and is named', async () => {
  await correct('Topic', 'weir-gates', { name: 'The six gates' });
  const report = await importRecords(graph, await original());
  expect(report).toMatchObject({ recordedAt: null, changed: {}, kept: { Topic: 1 } });
  expect(told(report, 'kept')).toEqual(['Topic weir-gates']);
  expect(printReport(report, false)).toContain('1 corrections made by hand kept: Topic 1');
  expect(await textOf('weir-gates')).toBe('The six gates');
});

test('what the corpus says as it was corrected is adopted: from then on the corpus is what it was', async () => {
  const adopted = await retold('terms.yaml', ['The gates of the weir', 'The six gates']);
  expect(await importRecords(graph, adopted)).toMatchObject({ adopted: { Topic: 1 }, kept: {} });
  expect(await importRecords(graph, adopted)).toMatchObject({ recordedAt: null, adopted: {}, kept: {} });
  expect(await importRecords(graph, await original())).toMatchObject({ changed: { Topic: 1 } });
});

test('what both changed is a conflict that names both, and writes nothing; the corpus wins where it is told to', async () => {
  await correct('Topic', 'weir-gates', { name: 'By hand' });
  const other = await retold('terms.yaml', ['The gates of the weir', 'In the corpus']);
  const before = await fingerprint(graph);
  const error = await refusal(importRecords(graph, other));
  expect(error.code).toBe('CONFLICT');
  expect(error.message).toContain('Topic "weir-gates": name is "By hand" by hand and "In the corpus" in the corpus');
  expect(error.remedy).toContain('--overwrite-corrections');
  expect(error.details).toMatchObject({ conflicts: [{ id: 'weir-gates', graphSays: { name: 'By hand' }, corpusSays: { name: 'In the corpus' } }] });
  expect(await fingerprint(graph)).toEqual(before);
  expect(await importRecords(graph, other, { overwrite: true })).toMatchObject({ changed: { Topic: 1 }, kept: {} });
  expect(await textOf('weir-gates')).toBe('In the corpus');
  expect((await pastOf(graph, 'weir-gates')).at(-1)).toMatchObject({ name: 'By hand', recordedBy: teller.name });
  expect(await importRecords(graph, await original())).toMatchObject({ changed: { Topic: 1 } });
}); // prettier-ignore

test('a correction that is taken back by hand is none any more', async () => {
  await correct('Topic', 'weir-gates', { name: 'By hand' });
  await correct('Topic', 'weir-gates', { name: 'The gates of the weir' });
  expect(await importRecords(graph, await original())).toMatchObject({ recordedAt: null, kept: {} });
});

test('edges that were added, taken away or corrected by hand stay so; changed on both sides they are a conflict', async () => {
  await correct('Claim', 'gates-opened', { topics: ['lake-water'] });
  const reason = (text: string) => [{ actor: 'orrow-waterways', judgement: 'NOT_SAME', reason: text }];
  await correct('Actor', 'vessany-office', { notToConfuseWith: reason('By hand.') });
  const report = await importRecords(graph, await original());
  expect(report.recordedAt).toBeNull();
  expect(told(report, 'kept')).toEqual(['ABOUT gates-opened lake-water', 'ABOUT gates-opened weir-gates', 'SAME_AS vessany-office orrow-waterways']);
  const other = await retold('actors.yaml', ['Each bank has its own water authority.', 'In the corpus.']);
  const error = await refusal(importRecords(graph, other));
  expect(error.message).toMatch(/vessany-office SAME_AS orrow-waterways: .*reason is "By hand." by hand and "In the corpus." in the corpus/);
  expect(await importRecords(graph, other, { overwrite: true })).toMatchObject({ closed: { ABOUT: 1 }, reopened: { ABOUT: 1 }, changed: { SAME_AS: 1 } });
  expect(await importRecords(graph, await original())).toMatchObject({ changed: { SAME_AS: 1 }, kept: {} });
}); // prettier-ignore

test('what was withdrawn by hand stays withdrawn, unless the corpus says it otherwise than before', async () => {
  await mutate(graph, 'recordTopic', { by, input: { id: 'x-topic', name: 'Added by hand' } }, 'id');
  const said = await retold('terms.yaml', ['  - { id: weir-gates', '  - { id: spare, name: Spare }\n  - { id: weir-gates']);
  await importRecords(graph, said);
  await withdraw('spare');
  expect(told(await importRecords(graph, said), 'kept')).toEqual(['Topic spare', 'Topic x-topic']);
  const otherwise = await retold('terms.yaml', ['  - { id: weir-gates', '  - { id: spare, name: Spared }\n  - { id: weir-gates']);
  expect((await refusal(importRecords(graph, otherwise))).message).toContain('Topic "spare" was withdrawn, and the corpus says it otherwise');
  expect(await importRecords(graph, otherwise, { overwrite: true })).toMatchObject({ reopened: { Topic: 1 }, closed: { Topic: 1 } });
  expect(await importRecords(graph, await original())).toMatchObject({ closed: { Topic: 1 } });
}); // prettier-ignore

test('what was added by hand to a corpus stays, and is adopted when the corpus says it; what builds on it must stand', async () => {
  await mutate(graph, 'recordClaim', { by, input: { id: 'x-claim', text: 'Added by hand.', lang: 'en', kind: 'ALLEGATION', topics: ['weir-gates'] } }, 'id');
  expect(told(await importRecords(graph, await original()), 'kept')).toEqual(['ABOUT x-claim weir-gates', 'Claim x-claim']);
  const lines = '  - { id: x-claim, text: Added by hand., kind: allegation, topics: [weir-gates] }\n';
  const adopting = await retold('claims/losses.yaml', ['claims:\n', `claims:\n${lines}`]);
  const report = await importRecords(graph, adopting);
  expect([told(report, 'adopted'), told(report, 'changed'), told(report, 'kept')]).toEqual([['ABOUT x-claim weir-gates', 'Claim x-claim'], [], []]);
  await mutate(graph, 'recordClaim', { by: { ...by, corpus: 'recorded' }, input: { id: 'y-claim', text: 'Elsewhere, by hand.', kind: 'ALLEGATION', links: [{ type: 'REFINES', claim: 'x-claim', basis: 'INFERRED' }] } }, 'id');
  const error = await refusal(importRecords(graph, await original()));
  expect([error.code, error.message]).toEqual(['CONFLICT', expect.stringContaining('"y-claim" (REFINES) on "x-claim", which the corpus does not say any more')]);
  await withdraw('y-claim');
  expect(await importRecords(graph, await original())).toMatchObject({ closed: { Claim: 1, ABOUT: 1 } });
}); // prettier-ignore

test('what is exported with its corrections is adopted when it is imported', async () => {
  await correct('Claim', 'gates-opened', { note: 'Corrected by hand.', places: ['ambrel-weir'] });
  const to = `${freshFolder('corrections')}/out`;
  await exportTo(graph, { to, corpus: 'story' }, { out: () => undefined });
  const { records } = await readCorpus(to);
  const report = await importRecords(graph, records);
  expect(report).toMatchObject({ changed: {}, created: {}, closed: {}, adopted: { Claim: 1 } });
  expect(await importRecords(graph, records)).toMatchObject({ recordedAt: null });
});
