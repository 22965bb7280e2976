import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attachFolder } from '../../src/cli/attach.js';
import { importCorpus, type ImportOptions } from '../../src/cli/import.js';
import { validateCorpus, validateGraph } from '../../src/cli/validate.js';
import type { FileReport } from '../../src/graph/attach.js';
import type { ImportReport } from '../../src/graph/import.js';
import type { Graph } from '../../src/graph/run.js';
import { story } from '../support/corpus.js';
import { emptyGraph, testGraph } from '../support/graph.js';
import { copyOfStory, wholeGraph } from '../support/records.js';

let graph: Graph;
beforeAll(async () => {
  graph = await testGraph();
}, 60_000);
beforeEach(emptyGraph);

const texts = mkdtempSync(join(tmpdir(), 'gainsay-texts-'));
afterAll(() => rmSync(texts, { recursive: true, force: true }));

/** What a command prints on standard output. */
async function printed(command: (out: (text: string) => void) => Promise<void>): Promise<string> {
  let text = '';
  await command((more) => (text += more));
  return text;
}
const importing = (folder: string, options: ImportOptions = {}) =>
  printed((out) => importCorpus((work) => work(graph), folder, options, { out }));
const attaching = (folder: string, json = false) =>
  printed((out) => attachFolder(graph, folder, { json }, { out }));

describe('gainsay validate', () => {
  test('says what a sound corpus holds, and which texts are still to come', async () => {
    const text = await printed((out) => validateCorpus(story, {}, out));
    expect(text).toMatch(/^The night of the weir, an invented affair \(story\): no faults\.\n {2}Place 2, /);
    expect(text).toContain(
      'The text of courier-dossier@2015-06 (documents/courier-dossier-2015-06.txt) is not in',
    );
    const data = JSON.parse(await printed((out) => validateCorpus(story, { json: true }, out))) as object;
    expect(data).toMatchObject({ faults: [], id: 'story', counts: { Claim: 15 } });
  });

  test('says that a graph keeps all rules, or which it breaks', async () => {
    await importing(story);
    const validating = (json = false) => printed((out) => validateGraph(graph, { json }, out));
    expect(await validating()).toMatch(/^The graph keeps all \d+ rules\.\n$/);
    await graph.summary("MATCH (:Statement {id: 'ministry-denies-plan'})<-[made:MADE]-() DELETE made");
    let text = '';
    const breaking = validateGraph(graph, {}, (more) => (text += more));
    await expect(breaking).rejects.toMatchObject({
      code: 'INVALID',
      message: expect.stringMatching(/^The graph breaks 1 of/) as unknown,
    });
    expect(text).toBe(
      'Every statement was made by somebody to whom it is attributed.\n    ministry-denies-plan: nobody made it\n',
    );
  });
});

describe('gainsay import', () => {
  test('counts what is new, and the second time says that nothing has changed', async () => {
    expect(await importing(story)).toMatch(
      /^story:\n {2}\d+ created: Place 2, .*\n {2}texts attached: .*\n$/,
    );
    expect(await importing(story)).toMatch(
      /^story: nothing has changed\.\n {2}\d+ unchanged: Place 2, .*\n$/,
    );
  });

  test('lists what has changed; with --dry-run it writes nothing', async () => {
    await importing(story);
    const before = await wholeGraph(graph);
    const changed = copyOfStory('actors.yaml', ['name: Orrow,', 'name: Republic of Orrow,']);
    const text = await importing(changed, { dryRun: true });
    expect(text.split('\n')).toEqual([
      'story would be imported:',
      '  1 changed: Actor 1',
      expect.stringMatching(/^ {2}\d+ unchanged: /),
      '  changed Actor orrow (name)',
      'Nothing was written (--dry-run).',
      '',
    ]);
    expect(await wholeGraph(graph)).toEqual(before);
    const report = JSON.parse(await importing(changed, { json: true })) as ImportReport;
    expect(report.changes).toEqual([{ deed: 'changed', kind: 'Actor', id: 'orrow', properties: ['name'] }]);
  });
});

describe('gainsay attach', () => {
  const watch = readFileSync(join(story, 'documents/watch-report-2015-11-20.txt'), 'utf8');

  test('attaches the files of a folder, in folders of it too', async () => {
    await importing(story);
    cpSync(join(story, 'attach'), join(texts, 'found/below'), { recursive: true });
    const text = await attaching(join(texts, 'found'));
    expect(text).toMatch(
      /courier-dossier-2015-06\.txt: attached to courier-dossier@2015-06; \d+ quotes verified, 0 broken\.\n$/,
    );
    expect(await attaching(join(texts, 'found'))).toContain('is attached already to courier-dossier@2015-06');
  });

  test('refuses a changed copy, and names the claim and the statement of each broken quote', async () => {
    await importing(story);
    const copy = join(texts, 'copy.txt');
    writeFileSync(copy, watch.replace('we see no sign of', 'we saw no sign of'));
    let text = '';
    const refused = attachFolder(graph, copy, {}, { out: (more) => (text += more) });
    await expect(refused).rejects.toMatchObject({ code: 'INVALID' });
    expect(text).toContain('is not the hashed text of watch-report@2015-11-20, but a changed copy');
    expect(text).toMatch(
      /, 1 broken:\n {2}broken: u-watch-2015-11-20\.flood-planned\.doubts \(claim flood-planned\) at \d+-\d+: that somebody/,
    );
  });

  test('says so when nothing in a folder belongs to an edition, or there is no folder', async () => {
    await importing(story);
    const other = join(texts, 'other.txt');
    writeFileSync(other, 'Something else.\n');
    let text = '';
    const lost = attachFolder(graph, other, { json: true }, { out: (more) => (text += more) });
    await expect(lost).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((JSON.parse(text) as FileReport[]).map(({ outcome }) => outcome)).toEqual(['unknown']);
    await expect(attaching(join(texts, 'nowhere'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
