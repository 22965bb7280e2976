#!/usr/bin/env node
// The long proofs: the tests that `npm test` runs with small counts, with large ones. One after the other; each is told
// with what it came to. Words of the paths choose among them: `npm run soak -- recording history`; `--list` only lists them.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What each proves, and about how many minutes it takes on two cores. */
export const suites = [
  [
    'test/recording/racing',
    5,
    'ten race for one record 200 times, eight write 400 times, 100 replies are swallowed',
  ],
  [
    'test/recording/judging',
    5,
    'judged to be one, changed, taken back: the graph is the one without the judgement',
  ],
  ['test/recording/lossless', 3, 'every record of the story is corrected, and says it'],
  ['test/recording/hostile', 10, 'every mutation with each input missing, wrong, too long, hostile'],
  [
    'test/reference/history',
    40,
    '500 changes by hand and by import; answers at 50 pairs of dates against a slow reference',
  ],
  [
    'test/reference/totals',
    15,
    '500 corrections, 100 judgements, 200 racing writers: totals are what is counted',
  ],
  ['test/api/', 15, 'random operations, nested and broken; every combination of two filters'],
  ['test/reference/random', 2, 'two hundred random graphs against a slow reference'],
  ['test/bench/history', 3, 'a hundred revisions leave reads of the present as cheap as they were'],
  ['test/reference/figures', 3, 'figures made by chance against a slow reference'],
  ['test/corpus/write', 5, '2,000 random corpora go out and come in as they were'],
  ['test/model/likeness', 1, '100,000 claims are compared for doubles'],
  ['test/cypher', 6, 'every step of the schema is planned, behind computed answers too'],
  ['test/web/explorer', 10, 'all views of the explorer, narrow and in every state'],
  ['test/graph/offline', 2, 'a graph filled offline, and what goes wrong there'],
  ['test/stream/kill', 30, 'importer and database are killed 50 times: the import goes on to the same graph'],
  ['test/server/naughty', 60, 'every naughty string through every text argument'],
];

const root = dirname(dirname(fileURLToPath(import.meta.url)));

function main(words) {
  const chosen = suites.filter(([path]) => words.length === 0 || words.some((word) => path.includes(word)));
  for (const [path, minutes, proves] of chosen) console.error(`${path} (about ${minutes} min): ${proves}`);
  const results = chosen.map(([path]) => ({ path, ...soak(path) }));
  for (const { path, good, minutes } of results)
    console.log(`${good ? 'good' : 'NOT GOOD'}  ${path}  ${minutes} min`);
  process.exitCode = results.length > 0 && results.every(({ good }) => good) ? 0 : 1;
}

function soak(path) {
  console.error(`\n— ${path}`);
  const begun = Date.now();
  const env = { ...process.env, GAINSAY_SOAK: '1' };
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const { status } = spawnSync(process.execPath, [jest, path], { cwd: root, stdio: 'inherit', env });
  return { good: status === 0, minutes: ((Date.now() - begun) / 60_000).toFixed(1) };
}

const words = process.argv.slice(2);
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (words.includes('--list')) for (const [path, , proves] of suites) console.log(`${path}: ${proves}`);
  else main(words);
}
