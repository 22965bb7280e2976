import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, validate } from 'graphql';
import { ask } from '../../src/api/ask.js';
import { limitRule } from '../../src/api/limits/document.js';
import { limits } from '../../src/api/limits/numbers.js';
import { readSchema } from '../../src/api/schema.js';
import { variablesOf } from '../../src/cli/start/plan-ahead.js';
import { packageRoot } from '../../src/config.js';
import { sharedSteps } from '../../src/graph/compose/steps.js';
import { fakeGraph } from '../support/fake-graph.js';

/** As the build found them. */
const texts = JSON.parse(readFileSync(join(packageRoot, 'dist/web/operations.json'), 'utf8')) as string[];
const operations = texts.map((text) => [/^query (\w+)/.exec(text)?.[1] ?? '?', text] as const);

test('there are operations, each with a name of its own', () => {
  expect(operations.length).toBeGreaterThan(10);
  expect(new Set(operations.map(([name]) => name)).size).toBe(operations.length);
});

test.each(operations)('%s fits the schema and asks for no more than is allowed', (_name, text) => {
  const document = parse(text, { maxTokens: limits.tokens });
  expect(validate(readSchema(), document)).toEqual([]);
  const steps = sharedSteps();
  expect(validate(readSchema(), document, [limitRule(steps)])).toEqual([]);
});

test.each(operations)('%s can be planned ahead, about nothing', async (_name, text) => {
  const graph = fakeGraph(() => Promise.resolve([]));
  await ask(graph, text, variablesOf(text)).catch((error: unknown) => {
    // A graph that answers nothing at all is no graph; what was asked is all that counts here.
    if (graph.queriesRun === 0) throw error;
  });
  expect(graph.queriesRun).toBeGreaterThan(0);
});

test('every rule that the explorer leads to has a heading in the rules in words', () => {
  const folder = join(packageRoot, 'src/web');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const named = sources.flatMap((source) => [...source.matchAll(/(?:rule="|\/rules#)([a-z-]+)/g)]);
  const headings = readFileSync(join(packageRoot, 'src/model/README.md'), 'utf8').match(/^## .*$/gm) ?? [];
  const anchors = headings.map((line) =>
    line
      .slice(3)
      .toLowerCase()
      .replace(/[^a-z]+/g, '-'),
  );
  expect(named.length).toBeGreaterThan(3);
  expect(named.map(([, anchor]) => anchor).filter((anchor) => !anchors.includes(anchor ?? ''))).toEqual([]);
});
