import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { StartOptions } from '../../src/graph/local/start.js';

/** Set by global setup. */
const {
  GAINSAY_CACHE: cache = '',
  GAINSAY_TEST_RUN: run = '',
  GAINSAY_TEST_TEMPLATE: template = '',
} = process.env;

/** Servers of tests take any port. Those that come and go have Java compile quickly instead of well. */
export const testOptions: StartOptions = {
  cache,
  javaHome: process.env['JAVA_HOME'] || undefined,
  boltPort: 0,
  javaOptions: [
    '-XX:TieredStopAtLevel=1',
    '-XX:+UseSerialGC',
    `-XX:SharedArchiveFile=${join(template, 'classes.jsa')}`,
  ],
  // A test file that asks what another asked has its plans, whatever graph they were made for: planning is what takes the
  // time. Where a test is about plans or hits, it recounts, which drops them.
  settings: { 'dbms.cypher.min_replan_interval': '1h' },
};

/** The server of a worker plans for many minutes: there it pays to compile well. */
export const stayingOptions: StartOptions = {
  ...testOptions,
  javaOptions: [
    ...(testOptions.javaOptions ?? []),
    '-XX:TieredStopAtLevel=4',
    '-XX:ReservedCodeCacheSize=256m',
  ],
};

/** The home of this name in the folder of this run, with a migrated empty database in it. */
export function preparedHome(name: string): string {
  const home = join(run, name);
  if (!existsSync(home)) cpSync(join(template, 'home'), home, { recursive: true });
  return home;
}
