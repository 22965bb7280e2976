import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { StartOptions } from '../../src/graph/local/start.js';

/** Set by global setup. */
const {
  GAINSAY_CACHE: cache = '',
  GAINSAY_TEST_RUN: run = '',
  GAINSAY_TEST_TEMPLATE: template = '',
} = process.env;

/** Servers of tests come and go: they take any port, and Java compiles quickly instead of well. */
export const testOptions: StartOptions = {
  cache,
  javaHome: process.env['JAVA_HOME'] || undefined,
  boltPort: 0,
  javaOptions: [
    '-XX:TieredStopAtLevel=1',
    // What this level keeps by itself is full after some minutes; what is thrown out is compiled again.
    '-XX:ReservedCodeCacheSize=256m',
    '-XX:+UseSerialGC',
    `-XX:SharedArchiveFile=${join(template, 'classes.jsa')}`,
  ],
  // A test file that asks what another asked has its plans, whatever graph they were made for: planning is what takes the
  // time. Where a test is about plans or hits, it recounts, which drops them.
  settings: { 'dbms.cypher.min_replan_interval': '1h' },
};

/**
 * The server that a worker has for all its files lives for minutes, in which Java's best compiler earns what it costs:
 * by the end a query is planned in two thirds of the time.
 */
export const workerOptions: StartOptions = {
  ...testOptions,
  javaOptions: [...(testOptions.javaOptions ?? []), '-XX:TieredStopAtLevel=4'],
};

/** The home of this name in the folder of this run, with a migrated empty database in it. */
export function preparedHome(name: string): string {
  const home = join(run, name);
  if (!existsSync(home)) cpSync(join(template, 'home'), home, { recursive: true });
  return home;
}
