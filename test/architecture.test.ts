import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { packageRoot } from '../src/config.js';

/**
 * The arrows of the house: what each part of src may import, and why. cli → server → api → graph → model;
 * cli → corpus → model. Whatever is not listed is forbidden.
 */
const arrows: Readonly<Record<string, readonly string[]>> = {
  model: [], // the vocabulary and the rules that need no database: nothing of ours, and no input or output
  graph: ['model', 'config'], // the only home of the driver; config tells where the package lies
  corpus: ['formats', 'model', 'config'], // text in, records out; never sees a database
  formats: ['model', 'config'], // the words of documents; config tells where the package lies,
  api: ['graph', 'corpus', 'formats', 'model', 'config'], // what is sent to be recorded is read as a corpus is
  server: ['api', 'graph', 'model', 'config'],
  config: ['model'],
  cli: ['server', 'api', 'graph', 'corpus', 'formats', 'model', 'config'], // joins corpus and graph
  web: [], // the browser speaks only GraphQL
};

/** Packages that have one home, so that they can be replaced in one place. */
const homes: Readonly<Record<string, readonly string[]>> = {
  'neo4j-driver': ['graph'],
  express: ['server'],
  '@as-integrations/express5': ['server'],
  '@graphql-yoga/render-graphiql': ['server'],
  'prom-client': ['server'],
  pino: ['server', 'cli'], // the command line chooses level and stream
  '@apollo/server': ['server', 'api'], // api formats its errors
  yaml: ['corpus'],
  parse5: ['formats'],
  unpdf: ['formats'],
  'csv-parse': ['corpus'],
  commander: ['cli'],
  edtf: ['model'],
  graphql: ['api', 'graph'],
  react: ['web'],
  'react-dom': ['web'],
  wouter: ['web'],
  'gql.tada': ['web'],
};

const source = join(packageRoot, 'src');

interface Import {
  readonly file: string;
  readonly part: string;
  readonly target: string;
}

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : /\.tsx?$/.test(name) ? [path] : [];
  });
}

const partOf = (path: string): string =>
  (relative(source, path).split('/')[0] ?? '').replace(/\.(d\.)?ts$|\.js$/, '');

const imports: readonly Import[] = files(source).flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, target = '']) => ({
    file: relative(source, file),
    part: partOf(file),
    target: target.startsWith('.') ? resolve(dirname(file), target) : target,
  })),
);

test('every part of src has its arrows', () => {
  const parts = new Set(imports.map(({ part }) => part));
  expect([...parts].filter((part) => !(part in arrows))).toEqual([]);
});

test('imports follow the arrows', () => {
  const wrong = imports
    .filter(({ target }) => target.startsWith('/'))
    .filter(({ part, target }) => partOf(target) !== part && !arrows[part]?.includes(partOf(target)))
    .map(({ file, target }) => `${file} imports ${relative(source, target)}`);
  expect(wrong).toEqual([]);
});

test('a package with one home is imported there alone', () => {
  const wrong = imports
    .filter(({ target }) => !target.startsWith('/'))
    .filter(({ part, target }) => {
      const name = Object.keys(homes).find((n) => target === n || target.startsWith(`${n}/`));
      return name !== undefined && !homes[name]?.includes(part);
    })
    .map(({ file, target }) => `${file} imports ${target}`);
  expect(wrong).toEqual([]);
});

test('the model does no input or output', () => {
  const forbidden = /^node:(fs|net|http|child_process|os)/;
  expect(imports.filter(({ part, target }) => part === 'model' && forbidden.test(target))).toEqual([]);
});

test('no Cypher stands in TypeScript but what migrations, readiness and the composer are made of', () => {
  const clause = /\b(MATCH|MERGE|CREATE|UNWIND|DETACH DELETE)\s+[({]/;
  const wrong = files(source)
    .filter((file) => !relative(source, file).startsWith('graph/compose/'))
    .filter((file) => clause.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')))
    .map((file) => relative(source, file));
  expect(wrong).toEqual([]);
});
