import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../config.js';
import { GainsayError } from '../../model/errors.js';
import type { Progress } from '../progress.js';
import { runCommand } from './command.js';
import type { Outcome } from './command.js';
import { requireRoom, roomForJars } from './disk.js';
import { threeWays } from './java.js';
import { withLock } from './lock.js';

/** What Maven brought when this version was chosen; a counter's end, not a condition. */
const jarsExpected = 213;
const pom = join(packageRoot, 'src', 'graph', 'local', 'pom.xml');
const neo4jVersion = /<version>([\d.]+)</.exec(readFileSync(pom, 'utf8'))?.[1] ?? '';

/** The folder with Neo4j's jars, fetched by Maven the first time. */
export async function neo4jJars(cache: string, progress: Progress): Promise<string> {
  const folder = join(cache, `neo4j-${neo4jVersion}`);
  const isThere = () => existsSync(folder);
  if (isThere()) return folder;
  const waiting = () => progress('Another process is fetching Neo4j; waiting for it.');
  await withLock(`${folder}.lock`, async () => isThere() || (await fetchJars(cache, folder, progress)), {
    waiting,
  });
  return folder;
}

/** Into a folder beside, then renamed: a fetch that was cut short is never taken for a whole one. */
async function fetchJars(cache: string, folder: string, progress: Progress): Promise<void> {
  requireRoom(cache, roomForJars, 'Fetching Neo4j');
  const draft = `${folder}.fetching`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  progress(`Fetching Neo4j ${neo4jVersion} by Maven into ${folder} (about 123 MB, once).`);
  const stop = countJars(draft, progress);
  const outcome = await runCommand('mvn', mavenArguments(draft), { leashed: true }).finally(stop);
  if (outcome.missing || outcome.code !== 0) {
    rmSync(draft, { recursive: true, force: true });
    throw outcome.missing ? noMaven() : mavenFailed(outcome);
  }
  progress('Fetching Neo4j', { done: jarsIn(draft), total: jarsIn(draft) });
  renameSync(draft, folder);
}

function mavenArguments(output: string): string[] {
  const goal = 'dependency:copy-dependencies';
  return ['-q', '-B', '--strict-checksums', '-f', pom, goal, `-DoutputDirectory=${output}`];
}

function countJars(folder: string, progress: Progress): () => void {
  const tell = () => progress('Fetching Neo4j', { done: jarsIn(folder), total: jarsExpected });
  const timer = setInterval(tell, 500);
  return () => clearInterval(timer);
}

function jarsIn(folder: string): number {
  return readdirSync(folder).filter((name) => name.endsWith('.jar')).length;
}

function noMaven(): GainsayError {
  return new GainsayError('UNAVAILABLE', 'The local Neo4j is fetched by Maven (mvn), which was not found.', {
    remedy: threeWays,
  });
}

function mavenFailed(outcome: Outcome): GainsayError {
  const said = outcome.lines.map((line) => `  ${line}`).join('\n');
  return new GainsayError(
    'UNAVAILABLE',
    `Maven could not fetch Neo4j (exit code ${outcome.code}):\n${said}`,
    {
      remedy: `Is the network, or Maven's proxy in ~/.m2/settings.xml, as it should be? Trying again goes on where it stopped.\n${threeWays}`,
    },
  );
}
