import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from '../../api/ask.js';
import { packageRoot } from '../../config.js';
import type { Graph } from '../../graph/run.js';

/** Beside the explorer: its operations, as its build found them. */
const file = join(packageRoot, 'dist', 'web', 'operations.json');

/**
 * Values of no importance, but of the size of real ones: what the database plans depends on which variables are given, and,
 * where it is not our own, on how long they are: a text of 1, of up to 10, of up to 100 letters.
 */
const anyValues: Readonly<Record<string, unknown>> = {
  ID: 'the-id-of-nothing',
  Int: 1,
  String: 'a text of nothing',
  Words: 'nothing',
  EdgeType: 'MADE',
  LinkDirection: 'OUT',
  DateTime: '2000-01-01T00:00:00Z',
  Boolean: true,
};

/**
 * Asks each operation of the explorer once, about nothing, so that the database has planned it before somebody waits for
 * it. What fails is left to whoever asks it in earnest.
 */
export async function planAhead(graph: Graph, goesOn: () => boolean): Promise<void> {
  for (const operation of readOperations()) {
    if (!goesOn()) return;
    await ask(graph, operation, variablesOf(operation)).catch(() => undefined);
  }
}

function readOperations(): string[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as string[]) : [];
}

/** What must be given, and the size of a page, which the explorer always gives. */
export function variablesOf(operation: string): Record<string, unknown> {
  const head = /^query \w+\(([^)]*)\)/.exec(operation)?.[1] ?? '';
  const declared = [...head.matchAll(/\$(\w+): (\w+)(!?)/g)];
  return Object.fromEntries(
    declared
      .filter(([, name, , required]) => required === '!' || name === 'first')
      .map(([, name, type]) => [name ?? '', anyValues[type ?? '']]),
  );
}
