import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../config.js';

const texts = new Map<string, string>();

/**
 * The text of a query that is no step of the schema: `cypher/<name>.cypher`, read once.
 * @example queryFile('import/create-nodes')
 */
export function queryFile(name: string): string {
  const known = texts.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(join(packageRoot, 'cypher', `${name}.cypher`), 'utf8');
  texts.set(name, text);
  return text;
}
