import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../src/config.js';

/** The text of a query of the benchmark: `bench/cypher/<name>.cypher`. */
export const queryText = (name: string): string =>
  readFileSync(join(packageRoot, 'bench', 'cypher', `${name}.cypher`), 'utf8');
