import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from '../../src/api/ask.js';
import { packageRoot } from '../../src/config.js';
import { attach } from '../../src/graph/attach.js';
import type { Graph } from '../../src/graph/run.js';
import { codePoints } from '../../src/model/code-points.js';
import { bundledCorpus, graphOf } from '../support/corpus.js';

/** The documents of the bundled corpus are other people's: they lie beside the checkout, or the tests are skipped. */
const folder = join(packageRoot, '../shared/corpus/documents');
const held = existsSync(folder);
if (!held) console.warn('Skipped: the full texts of the bundled corpus are not here (../shared/corpus/documents).');
const withTexts = held ? test : test.skip;

let graph: Graph;
beforeEach(async () => {
  graph = await graphOf(bundledCorpus);
}, 120_000);

const files = () => readdirSync(folder).map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));

interface Quoted {
  readonly sources: {
    readonly nodes: readonly {
      readonly editions: {
        readonly nodes: readonly {
          readonly id: string;
          readonly quotes: { readonly totalCount: number; readonly nodes: readonly { start: number; end: number; words: string | null }[] };
        }[];
      };
    }[];
  };
}

async function quotes(verification: string): Promise<{ edition: string; count: number; nodes: readonly { start: number; end: number; words: string | null }[] }[]> {
  const operation = `query ($v: [Verification!]) { sources(medium: "web profile", first: 100) { nodes { ...Editions } }
    rest: sources(first: 100) { nodes { ...Editions } } }
    fragment Editions on Source { editions { nodes { id quotes(verification: $v, first: 100) { totalCount nodes { start end words } } } } }`;
  const { rest } = await ask<{ rest: Quoted['sources'] }>(graph, operation, { v: [verification] });
  return rest.nodes.flatMap(({ editions }) =>
    editions.nodes.map(({ id, quotes: { totalCount, nodes } }) => ({ edition: id, count: totalCount, nodes })),
  );
}
const total = (list: readonly { count: number }[]): number => list.reduce((sum, { count }) => sum + count, 0);

withTexts('after attaching the documents, no quote is unverified and every word is there', async () => {
  expect(total(await quotes('UNVERIFIED'))).toBe(298);
  const reports = await attach(graph, files());
  expect(reports.map(({ outcome }) => outcome)).toEqual(Array(5).fill('attached'));
  expect(total(await quotes('UNVERIFIED'))).toBe(0);
  expect(total(await quotes('BROKEN'))).toBe(0);
  const verified = await quotes('VERIFIED');
  expect(total(verified)).toBe(298);
  expect(verified.flatMap(({ nodes }) => nodes).every(({ words }) => words !== null && words.length > 0)).toBe(true);
}, 120_000);

withTexts('one changed character breaks exactly the quotes that hold it, and the copy is not attached', async () => {
  const [file] = files().filter(({ name }) => name.startsWith('001'));
  if (!file) throw new Error('the Armenia profile is there');
  await attach(graph, [file]);
  const [profile] = (await quotes('VERIFIED')).filter(({ count }) => count > 0);
  const text = file.bytes.toString('utf8');
  const place = text.indexOf('denied using');
  const point = codePoints(text).toPoint(place);
  const broken = (profile?.nodes ?? []).filter(({ start, end }) => start <= point && point < end);
  expect(broken.length).toBeGreaterThan(0);
  graph = await graphOf(bundledCorpus);
  const changed = Buffer.from(`${text.slice(0, place)}D${text.slice(place + 1)}`);
  const [report] = await attach(graph, [{ name: 'changed.txt', bytes: changed }]);
  if (report?.outcome !== 'changed copy') throw new Error(`the outcome is ${report?.outcome}`);
  expect(report.edition).toBe('lm-am-2023@2023-12-22');
  expect(report.broken.map(({ at }) => at).sort()).toEqual(broken.map(({ start, end }) => `${start}-${end}`).sort());
  expect(total(await quotes('UNVERIFIED'))).toBe(298);
}, 120_000);
