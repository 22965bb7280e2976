import { setTimeout as sleep } from 'node:timers/promises';
import { GainsayError } from '../model/errors.js';
import { readMigrations } from './migrate/files.js';
import type { Migration } from './migrate/files.js';
import { whileLocked } from './migrate/lock.js';
import { silent } from './progress.js';
import type { Progress } from './progress.js';
import { queryFile } from './query-file.js';
import type { Graph } from './run.js';
import { recountTotals } from './totals/recount.js';
import { renewAll } from './seal/renew.js';

export interface AppliedMigration {
  readonly version: number;
  readonly name: string;
  readonly checksum: string;
}

export interface MigrateOptions {
  readonly progress?: Progress;
  /** Another folder of migrations than the program's own. */
  readonly folder?: string;
}

/**
 * Brings the graph to the version of this program. Gives the migrations that were applied: none if there was nothing
 * to do. Cut short, it goes on at the next call: a migration is recorded when its last query has run, and all of its
 * queries may run twice.
 */
export async function migrate(graph: Graph, options: MigrateOptions = {}): Promise<AppliedMigration[]> {
  const known = readMigrations(options.folder);
  const progress = options.progress ?? silent;
  if (pendingOf(known, await appliedTo(graph)).length === 0) return [];
  return whileLocked(graph, progress, async (holder) => {
    // Another process may have done it while we waited.
    const pending = pendingOf(known, await appliedTo(graph));
    for (const migration of pending) await apply(graph, migration, holder, progress);
    return pending.map(({ version, name, checksum }) => ({ version, name, checksum }));
  });
}

/**
 * Gives a graph that was filled offline in the form of today its constraints and indexes, and notes all migrations as
 * applied: nothing in it is to be brought into another form. Indexes that come together are filled in one walk.
 *
 * @param meanwhile is done when nodes are found by their indexes, while those of edges, which take longest, are still built
 */
export async function completeSchema(
  graph: Graph,
  meanwhile: () => Promise<void>,
  progress: Progress = silent,
): Promise<void> {
  const known = readMigrations();
  const queries = known.flatMap((migration) => migration.queries);
  await whileLocked(graph, progress, async (holder) => {
    progress('Building the indexes.');
    await graph.write(
      async (transaction) => {
        for (const query of queries.filter((text) => /^(CREATE|DROP) (\w+ )?INDEX/.test(text)))
          await transaction.run(query);
      },
      { timeout: 0 },
    );
    for (const query of queries.filter((text) => /^(CREATE|DROP) CONSTRAINT/.test(text)))
      await graph.summary(query, {}, { timeout: 0 });
    await untilNodesIndexed(graph);
    await meanwhile();
    progress('Building the indexes of edges.');
    await graph.summary('CALL db.awaitIndexes(86400)', {}, { timeout: 0 });
    for (const migration of known) await record(graph, migration, holder);
  });
}

async function untilNodesIndexed(graph: Graph): Promise<void> {
  for (;;) {
    const [row] = await graph.read(queryFile('offline/node-indexes-under-way'));
    if (row?.['left'] === 0) return;
    await sleep(200);
  }
}

/** The number of the last migration that the graph has had; 0 for an empty database. */
export async function graphVersion(graph: Graph): Promise<number> {
  return (await appliedTo(graph)).at(-1)?.version ?? 0;
}

/** The version that this program brings a graph to. */
export function programVersion(): number {
  return readMigrations().length;
}

/** @throws GainsayError CONFLICT when this program and the graph are of different versions */
export async function requireCurrentVersion(graph: Graph, folder?: string): Promise<void> {
  const pending = pendingOf(readMigrations(folder), await appliedTo(graph));
  if (pending.length === 0) return;
  const missing = pending.map(({ file }) => file).join(', ');
  throw new GainsayError('CONFLICT', `The graph is older than this program; it lacks ${missing}.`, {
    remedy: 'Run `gainsay migrate`.',
  });
}

/** What a migration does that no query can: hashes. It may run twice, as its queries may. */
const further: Readonly<Record<string, (graph: Graph, progress: Progress) => Promise<void>>> = {
  accusation_totals: recountTotals,
  // Also seals what was recorded before there were seals.
  short_hashes: renewAll,
};

async function apply(graph: Graph, migration: Migration, holder: string, progress: Progress): Promise<void> {
  progress(`Migrating the graph: ${migration.file}`);
  // What takes a moment in a small graph takes minutes in a large one, and must not be cut short.
  const whole = (query: string) => graph.summary(query, {}, { timeout: 0 });
  for (const query of migration.queries) await whole(query);
  await further[migration.name]?.(graph, progress);
  await whole('CALL db.awaitIndexes(3600)');
  await record(graph, migration, holder);
}

async function record(graph: Graph, migration: Migration, holder: string): Promise<void> {
  const { version, name, checksum } = migration;
  const recorded = await graph.write((transaction) =>
    transaction.run(queryFile('migrations/ledger/record'), { version, name, checksum, holder }),
  );
  if (recorded.length > 0) return;
  throw new GainsayError(
    'CONFLICT',
    `${migration.file} took so long that another process took the work over.`,
    {
      remedy: 'Run `gainsay migrate` again: it goes on where the work stands.',
    },
  );
}

async function appliedTo(graph: Graph): Promise<AppliedMigration[]> {
  const rows = await graph.read(queryFile('migrations/ledger/applied'));
  return rows.map((row) => row as unknown as AppliedMigration);
}

/** What is still to do, once program and graph agree on what has been done. */
function pendingOf(known: readonly Migration[], applied: readonly AppliedMigration[]): Migration[] {
  const newest = applied.at(-1)?.version ?? 0;
  if (newest > known.length) throw newerGraph(newest, known.length);
  for (const { version, checksum } of applied) {
    const file = known[version - 1];
    if (file !== undefined && file.checksum !== checksum) throw changedFile(file);
  }
  const versions = new Set(applied.map(({ version }) => version));
  return known.filter(({ version }) => !versions.has(version));
}

function newerGraph(newest: number, ours: number): GainsayError {
  return new GainsayError('CONFLICT', `The graph is of version ${newest}; this program knows ${ours}.`, {
    remedy: 'Upgrade Gainsay, or use another database.',
  });
}

function changedFile({ file }: Migration): GainsayError {
  return new GainsayError('CONFLICT', `${file} has been changed since this graph was migrated by it.`, {
    remedy: `Put the file back as it was; a change belongs in a new migration with the next number.`,
  });
}
