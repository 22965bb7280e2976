import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../src/config.js';
import { operations, type Operation } from './operations.js';

export interface Options {
  readonly claims: number;
  readonly seed: string;
  readonly blocks: number;
  /** How often each contender is asked before it is measured, and how often while it is. */
  readonly warmUps: number;
  readonly samples: number;
  /** How many ask at once, one number after the other. */
  readonly clients: readonly number[];
  /** Smaller graphs, in which the same is asked in process: how the times grow. */
  readonly sizes: readonly number[];
  /** For how many minutes a server is watched under load. */
  readonly soakMinutes: number;
  readonly throughputSeconds: number;
  readonly operations: readonly Operation[];
  /** Where the report goes. */
  readonly out: string;
  /** Where the databases lie, one for each size and seed. */
  readonly home: string;
  /** What else the machine does, as the report will say. */
  readonly beside: string;
}

export const usage = `npm run bench -- [--claims 100000] [--quick] [--operations trace,claim-view] [--beside "nothing else"]

  --claims N      how many claims the graph has (default 10000); it is generated and kept for the next time
  --quick         50 warm-ups and 150 samples in 3 blocks instead of 200 and 300 in 5
  --sizes A,B     smaller graphs in which the same is asked, to see how times grow (none by default)
  --soak N        for how many minutes a server is watched under load (default 0)
  --seed S        another graph of the same size
  --operations    some of: ${operations.map(({ name }) => name).join(', ')}
  --beside TEXT   what else ran on the machine, for the report
  --out FOLDER    where REPORT.md and results.json go (default bench/)
  --home FOLDER   where the databases lie (default .gainsay/bench/)
`;

/** @throws TypeError for an option that there is not */
export function readOptions(args: readonly string[]): Options | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      claims: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
      sizes: { type: 'string', default: '' },
      soak: { type: 'string', default: '0' },
      quick: { type: 'boolean', default: false },
      operations: { type: 'string' },
      beside: { type: 'string', default: 'not said' },
      out: { type: 'string', default: join(packageRoot, 'bench') },
      home: { type: 'string', default: join(packageRoot, '.gainsay', 'bench') },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  const wanted = values.operations?.split(',');
  return {
    claims: Number(values.claims),
    seed: values.seed,
    blocks: values.quick ? 3 : 5,
    warmUps: values.quick ? 50 : 200,
    samples: values.quick ? 150 : 300,
    clients: [1, 8, 32],
    sizes: values.sizes.split(',').filter(Boolean).map(Number),
    soakMinutes: Number(values.soak),
    throughputSeconds: values.quick ? 1 : 3,
    operations: operations.filter(({ name }) => wanted?.includes(name) ?? true),
    out: values.out,
    home: values.home,
    beside: values.beside,
  };
}
