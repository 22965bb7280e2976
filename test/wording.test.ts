import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../src/config.js';

/**
 * The software gives no verdict: what it says of itself, in the schema, its messages, its files of questions and its
 * documentation, calls no claim true, false, proven, refuted or confirmed.
 */

/** Words of a verdict. A stance, a finding and a computer's own truth values are not. */
const verdict =
  /\b(true|untrue|truth|truthful(?:ly)?|false|falsehoods?|falsely|prov(?:e|es|ed|en)|proofs?|disprov\w+|refut\w+|confirm(?:s|ed|ation)?|debunk\w*|discredit\w*|liars?|fakes?)\b/gi;
const named: readonly RegExp[] = [
  /neither[ _-]confirm\w*[ _-](?:n?or[ _-])?denie[sd]/gi,
  /NEITHER_CONFIRM\w+/g,
  /(?:in)?transparen\w+/gi,
];

function files(folder: string, ending: RegExp): string[] {
  return readdirSync(join(packageRoot, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** What of a file people read: descriptions, string literals, comments of questions. Code is not addressed to them. */
const texts: readonly [string, () => readonly string[]][] = [
  ['the schema', () => [schemaWords(readFileSync(join(packageRoot, 'schema.graphql'), 'utf8'))]],
  [
    'the questions of the Cypher files',
    () =>
      files('cypher', /\.cypher$/).map((file) =>
        readFileSync(file, 'utf8')
          .split('\n')
          .filter((line) => line.startsWith('//'))
          .join('\n'),
      ),
  ],
  [
    'the canned questions',
    () => files('src/api/examples', /\.graphql$/).map((file) => comments(readFileSync(file, 'utf8'))),
  ],
  [
    'the messages of the program',
    () => files('src', /\.tsx?$/).map((file) => literals(readFileSync(file, 'utf8'))),
  ],
  [
    'the text of the pages',
    () => files('src/web', /\.(tsx|html)$/).map((file) => between(readFileSync(file, 'utf8'))),
  ],
];

const schemaWords = (text: string): string =>
  text.replace(/= (true|false)\b|\((true|false)[^()]*\)|\bor none \(false\)/g, '');
const comments = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.startsWith('#'))
    .join('\n');
const literals = (text: string): string =>
  [...text.replace(/^\s*\/?\*.*$|(^|\s)\/\/.*$/gm, '').matchAll(/'([^'\n]*)'|`([^`]*)`|"([^"\n]*)"/g)]
    .map((m) => (m[1] ?? m[2] ?? m[3] ?? '').replace(/\$\{[^}]*\}/g, ''))
    // Only sentences are addressed to people; a word alone is a key.
    .filter((literal) => /\s/.test(literal))
    .join('\n');

/** What stands between two tags or braces of a page, which is shown as it is. */
const between = (text: string): string =>
  [...text.matchAll(/[>}]([^<>{}]+)(?=[<{])/g)]
    .map(([, words = '']) => words)
    // Code between two types or conditions is none.
    .filter(
      (words) => /\p{L}{2,} \p{L}{2,}/u.test(words) && !/=>|===|[;=]|\b(const|return|import)\b/.test(words),
    )
    .join('\n');

/** Places where such a word says nothing of a claim, each with its reason. */
const allowed: readonly (readonly [RegExp, string])[] = [
  [/neither true nor false here/, 'says just this: the software does not decide it'],
  [/UNTRUE|untrue/, 'the ground that a denial of a denial gives, in its own words'],
  [/true or false/, 'what a yes-or-no field of a corpus file may hold'],
  [/proven equal|proved equal/, 'of copies, not of claims'],
];

test.each(texts)('%s: no word of a verdict', (_where, read) => {
  const found = read()
    .flatMap((text) => text.split('\n'))
    .map((line) => named.reduce((rest, name) => rest.replace(name, ''), line))
    .filter((line) => line.match(verdict) && !allowed.some(([pattern]) => pattern.test(line)));
  expect(found).toEqual([]);
});

test('the test sees what it looks for', () => {
  for (const words of [
    'a false claim',
    'This was proven.',
    'the refuted allegation',
    'confirmed by two sources',
  ]) {
    expect(words.match(verdict)).not.toBeNull();
  }
  expect('neither confirms nor denies'.replace(named[0] ?? /$/, '').match(verdict)).toBeNull();
});
