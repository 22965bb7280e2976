import type { Address } from '../../src/graph/connect.js';
import type { Graph } from '../../src/graph/run.js';
import { contendersOn } from '../contenders/inside.js';
import type { Options } from '../options.js';
import { samplesOf } from '../samples.js';
import { interleave } from './interleave.js';
import type { Cell } from './measure.js';
import { median } from './statistics.js';

/** The p50 in process at one size, by operation, in milliseconds. */
export interface Growth {
  readonly claims: number;
  readonly p50: Readonly<Record<string, { readonly gainsay: number; readonly hand: number }>>;
}

/**
 * How often a smaller graph is asked before it is measured, at least: its database has just started, and an answer takes
 * twice as long until Java has compiled what it needs. The large one has answered far more by the time its blocks are over.
 */
const leastWarmUps = 500;

/** Asks the operations in a smaller graph, ours and those by hand in turns. */
export async function growthAt(
  graph: Graph,
  address: Address,
  { operations, warmUps, samples }: Options,
  claims: number,
): Promise<Growth> {
  const contenders = await contendersOn(graph, address);
  const p50: Record<string, { gainsay: number; hand: number }> = {};
  try {
    for (const operation of operations) {
      const found = await samplesOf(graph, operation);
      await contenders.prepare(operation.file, found.slice(0, 1));
      const asked = (['hand', 'gainsay'] as const).map((name) => ({
        name,
        ask: (sample: (typeof found)[number]) => contenders.ask(name, operation.file, sample),
      }));
      const times = await interleave(asked, found, {
        warmUps: Math.max(warmUps, leastWarmUps),
        samples,
        seed: 'growth',
      });
      p50[operation.name] = { gainsay: median(times['gainsay'] ?? []), hand: median(times['hand'] ?? []) };
    }
  } finally {
    await contenders.close();
  }
  return { claims, p50 };
}

/** The same of what was measured in the largest graph. */
export function growthOf(claims: number, cells: readonly Cell[]): Growth {
  const p50: Record<string, { gainsay: number; hand: number }> = {};
  const inProcess = cells.filter(({ way }) => way === 'in process');
  for (const { operation } of inProcess) {
    const of = (name: string): number =>
      median(
        inProcess.find((cell) => cell.operation === operation && cell.contender === name)?.blocks.flat() ??
          [],
      );
    p50[operation] = { gainsay: of('gainsay'), hand: of('hand') };
  }
  return { claims, p50 };
}
