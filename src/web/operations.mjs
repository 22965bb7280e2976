// The explorer's operations, read off its sources: for the server to plan ahead, and for the tests to check.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every operation with the fragments that it names, as the explorer sends it. */
export function operationsOf(folder) {
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/graphql\(\s*`([^`]*)`/g)])
    .map(([, text]) => text.trim());
  const fragments = new Map(texts.flatMap((text) => (isFragment(text) ? [[nameOf(text), text]] : [])));
  return texts.filter((text) => !isFragment(text)).map((text) => complete(text, fragments));
}

const isFragment = (text) => text.startsWith('fragment ');
const nameOf = (text) => /^\w+ (\w+)/.exec(text)?.[1];

function complete(text, fragments) {
  const found = new Set();
  const visit = (part) => {
    for (const [, name] of part.matchAll(/\.\.\.(?!on\b)(\w+)/g)) {
      if (found.has(name)) continue;
      found.add(name);
      visit(fragments.get(name) ?? '');
    }
  };
  visit(text);
  return [text, ...[...found].map((name) => fragments.get(name))].join('\n\n');
}
