import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/config.js';
import { corpusSchema } from '../../src/corpus/schema.js';

interface Definition {
  readonly description?: string;
  readonly $ref?: string;
  readonly items?: Definition;
  readonly properties?: Readonly<Record<string, Definition>>;
}

const committed = JSON.parse(readFileSync(join(packageRoot, 'corpus/schema.json'), 'utf8')) as {
  readonly $defs: Readonly<Record<string, Definition>>;
};

test('the schema for editors is that of the reader; `npm run schema:corpus` writes it', () => {
  expect(committed).toEqual(JSON.parse(JSON.stringify(corpusSchema())));
});

test('each kind of file has a definition', () => {
  const files = ['corpus', 'terms', 'actors', 'sources', 'utterances'].map((name) => `${name}.yaml`);
  expect(Object.keys(committed.$defs)).toEqual(expect.arrayContaining([...files, 'claims-file']));
});

test('every map and every key of one says what it is for', () => {
  const silent = Object.entries(committed.$defs).flatMap(([name, { description, properties = {} }]) => [
    ...(description ? [] : [name]),
    ...Object.entries(properties)
      .filter(([, value]) => !(value.description ?? value.$ref ?? value.items?.$ref))
      .map(([key]) => `${name}.${key}`),
  ]);
  expect(silent).toEqual([]);
});
