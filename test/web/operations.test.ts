import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, validate } from 'graphql';
import { limitRule } from '../../src/api/limits/document.js';
import { limits } from '../../src/api/limits/numbers.js';
import { readSchema } from '../../src/api/schema.js';
import { packageRoot } from '../../src/config.js';
import { readSteps } from '../../src/graph/compose/steps.js';

const folder = join(packageRoot, 'src/web');
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
  .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/graphql\(\s*`([^`]*)`/g)])
  .map(([, text = '']) => text.trim());

const fragments = new Map(
  texts.flatMap((text) => {
    const name = /^fragment (\w+)/.exec(text)?.[1];
    return name === undefined ? [] : [[name, text] as const];
  }),
);

/** The operation with every fragment that it names, as the explorer sends it. */
function complete(text: string, seen = new Set<string>()): string {
  const named = [...text.matchAll(/\.\.\.(?!on\b)(\w+)/g)].map(([, name = '']) => name);
  for (const name of named.filter((each) => !seen.has(each))) {
    seen.add(name);
    complete(fragments.get(name) ?? '', seen);
  }
  return [text, ...[...seen].map((name) => fragments.get(name) ?? '')].join('\n');
}

const operations = texts
  .filter((text) => text.startsWith('query'))
  .map((text) => [/^query (\w+)/.exec(text)?.[1] ?? '?', complete(text)] as const);

test('there are operations, each with a name of its own', () => {
  expect(operations.length).toBeGreaterThan(10);
  expect(new Set(operations.map(([name]) => name)).size).toBe(operations.length);
});

test.each(operations)('%s fits the schema and asks for no more than is allowed', (_name, text) => {
  const document = parse(text, { maxTokens: limits.tokens });
  expect(validate(readSchema(), document)).toEqual([]);
  const steps = readSteps(join(packageRoot, 'cypher'));
  expect(validate(readSchema(), document, [limitRule(steps)])).toEqual([]);
});
