import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonFormat } from '../../src/cli/import/format.js';
import { InputFile } from '../../src/cli/import/input.js';
import { groupsOf } from '../../src/graph/backup.js';
import { importLines, type LinesOptions, type LinesReport } from '../../src/cli/import/lines.js';
import { RejectFile } from '../../src/cli/import/rejects.js';
import type { Graph } from '../../src/graph/run.js';
import { wholeGraph } from '../support/records.js';
import { freshFolder } from '../support/gainsay.js';

export const header = { corpus: { id: 'lines', recordedBy: 'A. Analyst', language: 'en' } };

/** A small affair, one thing a line. */
export const affair = (): object[] => [
  header,
  { actors: [{ id: 'ministry', name: 'The ministry', kind: 'ministry', affiliation: 'party' }] },
  { actors: [{ id: 'paper', name: 'The paper', kind: 'media', actsFor: [{ actor: 'ministry' }] }] },
  { topics: [{ id: 'mines', name: 'Mines' }] },
  { sources: [{ id: 'letter', title: 'A letter', editions: [{ id: 'letter@1', published: '2020-01-02' }] }] },
  { sources: [{ id: 'news', title: 'News', publishedBy: ['paper'], editions: [{ id: 'news@1' }] }] },
  { utterances: [{ id: 'u-letter', said: '2020-01-02', issuedAs: 'letter' }] },
  { utterances: [{ id: 'u-news', said: '2020-01-03', issuedAs: 'news' }] },
  {
    claims: [
      {
        id: 'they-laid-mines',
        text: 'They laid mines.',
        kind: 'allegation',
        topics: ['mines'],
        against: ['ministry'],
        statements: [
          {
            utterance: 'u-letter',
            stance: 'denies',
            by: ['ministry'],
            found: [{ in: 'letter@1', quote: 'We laid none — никогда', at: '10-32', sha256: 'a'.repeat(64) }],
            reportedIn: [{ utterance: 'u-news', by: ['paper'], mode: 'indirect' }],
          },
        ],
      },
    ],
  },
];

export const linesOf = (entries: readonly object[] = affair()): string =>
  entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');

/** A file with this text. */
export function fileOf(text: string | Buffer, name = 'lines.jsonl', folder = freshFolder('lines')): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

export async function importPath(
  graph: Graph,
  path: string,
  options: LinesOptions = {},
): Promise<LinesReport & { rejectsPath: string; told: readonly string[] }> {
  const input = new InputFile(path);
  const format = await jsonFormat(input);
  const rejects = new RejectFile(`${path}.rejects`, format.rejects);
  const report = await importLines(graph, { input, format, rejects }, options);
  return { ...report, rejectsPath: rejects.path, told: rejects.first };
}

export const importOf = (graph: Graph, text: string, options: LinesOptions = {}) =>
  importPath(graph, fileOf(text), options);

/** What the graph says, without when and in which order it was written. */
export async function canonicalOf(graph: Graph) {
  const { nodes, edges } = await wholeGraph(graph);
  const said = ({ recordedAt: _, seal: __, sealByName: ___, ...rest }: Record<string, unknown>) => rest;
  return {
    nodes: nodes.map(({ labels, p }): Record<string, unknown> => ({
      ...said(p),
      labels: [...labels].sort(),
    })),
    edges: edges
      .filter(({ type }) => type !== 'WAS' && !type.startsWith('WAS_'))
      .map(({ type, from, to, p }): Record<string, unknown> => ({ ...said(p), type, from, to })),
  };
}

/**
 * All that the graph holds, as the hash of a backup stands for it; but each record time as which of them it is, since no two
 * imports happen at the same time.
 */
export async function rankedOf(graph: Graph): Promise<string> {
  const times = new Set<string>();
  const lines: string[] = [];
  for await (const group of groupsOf(graph)) lines.push(...group.lines);
  const pattern = /"(recordedAt|supersededAt)":"([^"]+)"/g;
  for (const line of lines) for (const [, , time = ''] of line.matchAll(pattern)) times.add(time);
  const rank = new Map([...times].sort().map((time, index) => [time, index]));
  const hash = createHash('sha256');
  for (const line of lines) {
    const said = line.replace(/"(seal|sealByName)":\d+,?/g, '');
    hash.update(
      `${said.replace(pattern, (_, name: string, time: string) => `"${name}":${rank.get(time)}`)}\n`,
    );
  }
  return `${lines.length} lines, ${times.size} times, ${hash.digest('hex')}`;
}
