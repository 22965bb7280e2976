import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProcessMark } from './processes.js';

/** Where the things of a local Neo4j lie, in a home of Gainsay. */
export function pathsOf(home: string) {
  const neo4j = join(home, 'neo4j');
  return {
    neo4j,
    data: join(neo4j, 'data'),
    configFolder: join(neo4j, 'conf'),
    config: join(neo4j, 'conf', 'neo4j.conf'),
    console: join(neo4j, 'logs', 'console.log'),
    watchdogLog: join(neo4j, 'logs', 'watchdog.log'),
    log: join(neo4j, 'logs', 'neo4j.log'),
    password: join(neo4j, 'password'),
    lock: join(neo4j, 'run', 'lock'),
    /** There while an import offline is under way, with who does it. */
    filling: join(neo4j, 'run', 'filling.json'),
    /** What such an import writes for Neo4j's importer, and the empty database that it replaces. */
    sheets: join(neo4j, 'import-offline'),
    before: join(neo4j, 'before-import'),
    leases: join(neo4j, 'run', 'leases'),
    server: join(neo4j, 'run', 'server.json'),
    watchdog: join(neo4j, 'run', 'watchdog.json'),
  };
}
export type Paths = ReturnType<typeof pathsOf>;

/** The running server, as written by the watchdog that started it. */
export interface ServerFile extends ProcessMark {
  readonly port: number;
}

/** Everything of the database is its owner's alone. */
export function prepareFolders(paths: Paths): void {
  for (const folder of [paths.neo4j, paths.configFolder, paths.leases, join(paths.neo4j, 'logs')]) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }
}

export function readJson<T>(file: string): T | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Readers see the old content or the new, never half of it. */
export function writeWhole(file: string, text: string): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text, { mode: 0o600 });
  renameSync(draft, file);
}
