import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../config.js';
import { split } from './split.js';

/** A numbered file of `cypher/migrations`. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly file: string;
  readonly checksum: string;
  readonly queries: readonly string[];
}

export const migrationsFolder = join(packageRoot, 'cypher', 'migrations');

/** The migrations that this program knows, in their order. */
export function readMigrations(folder = migrationsFolder): Migration[] {
  const migrations = readdirSync(folder)
    .flatMap((file) => readMigration(folder, file))
    .sort((one, other) => one.version - other.version);
  migrations.forEach(({ file, version }, index) => {
    // Two branches that both add a file meet here, and not in somebody's graph.
    if (version !== index + 1) throw new Error(`${file} should have the number ${index + 1}.`);
  });
  return migrations;
}

function readMigration(folder: string, file: string): Migration[] {
  const match = /^V(\d{3})__(\w+)\.cypher$/.exec(file);
  if (match === null) return [];
  // A checkout on Windows may have other line ends; it is the same file.
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
  const checksum = createHash('sha256').update(text).digest('hex');
  return [{ version: Number(match[1]), name: match[2] ?? '', file, checksum, queries: split(text) }];
}
