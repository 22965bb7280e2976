import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import { defineConfig } from 'vite';
import { operationsOf } from './operations.mjs';

const root = join(import.meta.dirname, '..', '..');
const read = (...names) => readFileSync(join(root, ...names), 'utf8');

/** The words of the schema and the rules in words, so that the explorer says what the rest of the house says. */
const modules = {
  'virtual:vocabulary': () => `export const vocabulary = ${JSON.stringify(vocabulary())}`,
  'virtual:rules-in-words': () =>
    `export const rulesInWords = ${JSON.stringify(read('src', 'model', 'README.md'))}`,
};

function vocabulary() {
  const enums = parse(read('schema.graphql')).definitions.filter(({ kind }) => kind === 'EnumTypeDefinition');
  const wordsOf = ({ values }) =>
    values.map(({ name, description }) => [name.value, description?.value ?? '']);
  return Object.fromEntries(enums.map((each) => [each.name.value, Object.fromEntries(wordsOf(each))]));
}

/** The build of the explorer; `bin/setup.mjs` says where to. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [
    {
      name: 'words',
      resolveId: (id) => (id in modules ? `\0${id}` : null),
      load: (id) => modules[id.slice(1)]?.() ?? null,
    },
    {
      name: 'operations',
      generateBundle() {
        const source = JSON.stringify(operationsOf(import.meta.dirname));
        this.emitFile({ type: 'asset', fileName: 'operations.json', source });
      },
    },
  ],
  build: {
    target: 'es2022',
    // Small pictures as files too: the content security policy allows no data in scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: false,
    reportCompressedSize: false,
  },
});
