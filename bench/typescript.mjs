// Lets Node load the TypeScript of bench/ as it is; imports from src/ lead to dist/, so that what is measured is what is shipped.
import { existsSync, readFileSync } from 'node:fs';
import { register } from 'node:module';
import { sep } from 'node:path';
import { fileURLToPath, URL } from 'node:url';

if (import.meta.url.endsWith('?hooks') === false) register(`${import.meta.url}?hooks`);

const root = fileURLToPath(new URL('..', import.meta.url));
const source = `${root}src${sep}`;
// What the benchmark of the explorer shares with its tests.
const own = [`${root}bench${sep}`, `${root}test${sep}`];

export async function resolve(specifier, context, next) {
  if (!specifier.startsWith('.') || !context.parentURL?.startsWith('file:')) return next(specifier, context);
  const path = fileURLToPath(new URL(specifier, context.parentURL));
  if (path.startsWith(source)) {
    const built = new URL(`../dist/${path.slice(source.length).split(sep).join('/')}`, import.meta.url);
    return next(built.href, context);
  }
  const typescript = path.replace(/\.js$/, '.ts');
  if (own.some((folder) => path.startsWith(folder)) && existsSync(typescript))
    return next(specifier.replace(/\.js$/, '.ts'), context);
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
  const { transformSync } = await import('@swc/core');
  const { code } = transformSync(readFileSync(fileURLToPath(url), 'utf8'), {
    filename: fileURLToPath(url),
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  });
  return { format: 'module', source: code, shortCircuit: true };
}
