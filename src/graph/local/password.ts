import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GainsayError } from '../../model/errors.js';
import { runCommand } from './command.js';
import type { Java } from './java.js';
import { writeWhole } from './paths.js';
import type { Paths } from './paths.js';

export const localUser = 'neo4j';

/** The password of the local server, made before its first start. */
export async function ensurePassword(paths: Paths, java: Java, jars: string): Promise<string> {
  if (existsSync(paths.password)) return readPassword(paths);
  if (existsSync(join(paths.data, 'databases'))) throw lostPassword(paths);
  const password = randomBytes(24).toString('hex');
  await setInitialPassword(password, paths, java, jars);
  // Written last: where the file is, the server has it.
  writeWhole(paths.password, `${password}\n`);
  return password;
}

export function readPassword(paths: Paths): string {
  if (!existsSync(paths.password)) throw lostPassword(paths);
  return readFileSync(paths.password, 'utf8').trim();
}

/** The arguments go by a file that only the owner can read: a command line is shown to every user of the machine. */
async function setInitialPassword(password: string, paths: Paths, java: Java, jars: string): Promise<void> {
  rmSync(join(paths.data, 'dbms'), { recursive: true, force: true });
  const argumentFile = `${paths.password}.arguments`;
  const args = [
    '-XX:TieredStopAtLevel=1',
    '-cp',
    join(jars, '*'),
    'org.neo4j.cli.AdminTool',
    'dbms',
    'set-initial-password',
    password,
  ];
  writeFileSync(argumentFile, args.map(quoted).join('\n'), { mode: 0o600 });
  const environment = { NEO4J_HOME: paths.neo4j, NEO4J_CONF: paths.configFolder };
  const outcome = await runCommand(java.command, [`@${argumentFile}`], { environment }).finally(() =>
    rmSync(argumentFile),
  );
  if (outcome.code === 0) return;
  throw new GainsayError('UNAVAILABLE', `Neo4j's password could not be set:\n${outcome.lines.join('\n')}`, {
    remedy: `Move ${paths.neo4j} away and try again.`,
  });
}

/** Java's argument files take backslashes as escapes. */
function quoted(argument: string): string {
  return `"${argument.replace(/[\\"]/g, '\\$&')}"`;
}

function lostPassword(paths: Paths): GainsayError {
  return new GainsayError('UNAVAILABLE', `${paths.neo4j} holds a database, but not its password.`, {
    remedy: `Put the file back as ${paths.password}, or move the folder away to begin with an empty graph.`,
  });
}
