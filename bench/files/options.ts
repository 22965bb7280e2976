import { parseArgs } from 'node:util';
import { id as idShape } from '../../src/corpus/shape/words.js';
import { GainsayError } from '../../src/model/errors.js';
import type { Wanted } from '../generate/graph.js';

export const formats = ['jsonl', 'csv', 'yaml'] as const;
export type FileFormat = (typeof formats)[number];

export interface FileOptions extends Wanted {
  readonly format: FileFormat;
  /** The folder into which the files go. */
  readonly out: string;
}

/** How many claims there may be: fewer than 20 have not enough sources, and ids have seven digits for more. */
const bounds = { least: 20, most: 10_000_000, mostYaml: 20_000 };

export const usage = `npm run bench:generate -- --claims 100000 --format csv --out FOLDER

Writes a synthetic graph as files that gainsay import takes, without a database. The same claims, seed and format give
the same bytes, whose SHA-256 is told at the end. Nothing is overwritten, and what is not whole is called .part.

  --claims N        how many claims the graph has, ${bounds.least} to ${bounds.most} (default 10000)
  --seed S          another graph of the same size (default 1)
  --format jsonl    lines.jsonl: a line for each record (default)
  --format csv      statements.csv, and its mapping statements.yaml; without what is only true or false
  --format yaml     corpus/, a corpus folder; all of it is held in memory, so at most ${bounds.mostYaml} claims
  --out FOLDER      where the files go
`;

/**
 * Reads the options; undefined where help is wanted.
 * @throws GainsayError BAD_USER_INPUT for one that there is not, or that is out of bounds
 */
export function readFileOptions(args: readonly string[]): FileOptions | undefined {
  const { claims, seed, format, out, help } = valuesOf(args);
  if (help) return undefined;
  const count = /^\d+$/.test(claims) ? Number(claims) : NaN;
  if (!(count >= bounds.least && count <= bounds.most))
    throw bad(`--claims ${claims} is no number of claims.`, `Give ${bounds.least} to ${bounds.most}.`);
  if (seed.length > 100 || !idShape.safeParse(seed).success)
    throw bad(`--seed ${seed} cannot stand in an id.`, 'Give one word of a-z, 0-9, dots and hyphens.');
  const known = formats.find((one) => one === format);
  if (!known) throw bad(`There is no --format ${format}.`, `Give one of: ${formats.join(', ')}.`);
  if (known === 'yaml' && count > bounds.mostYaml)
    throw bad(
      `--format yaml holds the graph in memory; it has at most ${bounds.mostYaml} claims.`,
      'Give fewer --claims, or another --format.',
    );
  if (!out) throw bad('Where the files go is not said.', 'Give --out FOLDER.');
  return { claims: count, seed, format: known, out };
}

function valuesOf(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        claims: { type: 'string', default: '10000' },
        seed: { type: 'string', default: '1' },
        format: { type: 'string', default: 'jsonl' },
        out: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (!code.startsWith('ERR_PARSE_ARGS')) throw error;
    throw bad(message, '--help lists the options.');
  }
}

const bad = (message: string, remedy: string): GainsayError =>
  new GainsayError('BAD_USER_INPUT', message, { remedy });
