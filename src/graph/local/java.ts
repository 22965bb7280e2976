import { join } from 'node:path';
import { GainsayError } from '../../model/errors.js';
import { runCommand } from './command.js';

export interface Java {
  readonly command: string;
  /** The feature number: 17, 25. */
  readonly version: number;
}

const oldest = 17;

/** Shown wherever the local Neo4j cannot be had. */
export const threeWays = [
  'There are three ways to a database:',
  '  1. set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to one that runs already;',
  `  2. install Java ${oldest} or newer and Maven: Gainsay then fetches and runs Neo4j by itself;`,
  '  3. run `docker compose up` in the folder of Gainsay.',
].join('\n');

/** The Java of JAVA_HOME, else the one on the path, whichever is first new enough. */
export async function findJava(javaHome: string | undefined): Promise<Java> {
  const commands = javaHome === undefined ? ['java'] : [join(javaHome, 'bin', 'java'), 'java'];
  const found: string[] = [];
  for (const command of commands) {
    const version = await versionOf(command);
    if (version !== undefined && version >= oldest) return { command, version };
    if (version !== undefined) found.push(`${command} is Java ${version}`);
  }
  const what = found.length > 0 ? `the Java found is too old (${found.join(', ')})` : 'no Java was found';
  throw new GainsayError('UNAVAILABLE', `The local Neo4j needs Java ${oldest} or newer, but ${what}.`, {
    remedy: threeWays,
  });
}

async function versionOf(command: string): Promise<number | undefined> {
  const outcome = await runCommand(command, ['-version']);
  if (outcome.missing || outcome.code !== 0) return undefined;
  // 'openjdk version "17.0.15"', 'java version "1.8.0_392"', 'openjdk version "25"'
  const match = /version "(?:1\.)?(\d+)/.exec(outcome.lines.join('\n'));
  return match === null ? undefined : Number(match[1]);
}
