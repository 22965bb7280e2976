import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../config.js';

/** A canned question about the bundled corpus. */
export interface Example {
  /** That of its file without the number: `corroboration`. */
  readonly name: string;
  readonly query: string;
}

/** The questions of `examples/`, in the order of their files. */
export function readExamples(): Example[] {
  const folder = join(packageRoot, 'src', 'api', 'examples');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({
      name: file.replace(/^\d+-|\.graphql$/g, ''),
      query: readFileSync(join(folder, file), 'utf8'),
    }));
}
