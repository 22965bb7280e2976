import { join } from 'node:path';
import { totalmem } from 'node:os';
import { GainsayError } from '../../model/errors.js';
import { runCommand } from '../local/command.js';
import { javaOptions } from '../local/settings.js';
import type { Java } from '../local/java.js';
import type { Paths } from '../local/paths.js';
import type { Progress } from '../progress.js';
import { between } from './sheet.js';
import type { Part } from './sheets.js';

export interface Tools {
  readonly java: Java;
  readonly jars: string;
  readonly paths: Paths;
}

/**
 * Runs Neo4j's own importer over the files of a folder. The database must not run; what it held is gone.
 * @throws GainsayError INVALID with what the importer said
 */
export async function runImporter(
  folder: string,
  parts: readonly Part[],
  { java, jars, paths }: Tools,
  progress: Progress,
): Promise<void> {
  const megabytes = Math.max(512, Math.min(4_096, Math.round(totalmem() / 4 / 1_048_576)));
  const args = [
    ...javaOptions(java.version, megabytes),
    '-cp',
    join(jars, '*'),
    'org.neo4j.cli.AdminTool',
    ...argumentsFor(parts),
  ];
  const environment = { NEO4J_HOME: paths.neo4j, NEO4J_CONF: paths.configFolder };
  const tell = stagesOf(progress);
  const options = { environment, cwd: folder, leashed: true, keep: 30, line: tell };
  const { code, lines } = await runCommand(java.command, args, options);
  if (code === 0) return;
  const said = lines.filter((line) => !/^\s+at |^[-.]/.test(line)).map((line) => `  ${line}`);
  throw new GainsayError(
    'INVALID',
    `Neo4j's importer could not take what is to be written:\n${said.join('\n')}`,
    {
      remedy: 'Nothing was written. An import online (--online) names the fault.',
    },
  );
}

/** Names of files are relative: those of folders may hold what the importer takes for a pattern. */
function argumentsFor(parts: readonly Part[]): string[] {
  const withLines = parts.filter(({ hasLines }) => hasLines).map(({ data }) => data);
  return [
    ...['database', 'import', 'full', 'neo4j', '--overwrite-destination=true', '--bad-tolerance=0'],
    ...['--delimiter=TAB', `--array-delimiter=U+${between.charCodeAt(0).toString(16).padStart(4, '0')}`],
    ...['--read-buffer-size=16m', '--report-file=report'],
    ...(withLines.length > 0
      ? ['--multiline-fields-format=v2', `--multiline-fields=${withLines.join(',')}`]
      : []),
    ...parts.map(({ of, name, head, data }) => `--${of}=${name}=${head},${data}`),
  ];
}

/** Tells how far the importer is: it goes through four stages, each from 0 to 100 %. */
function stagesOf(progress: Progress): (line: string) => void {
  let stage = 0;
  return (line) => {
    stage = Number(/^\((\d)\/4\)/.exec(line)?.[1] ?? stage);
    const percent = /(\d+)% /.exec(line)?.[1];
    if (stage > 0 && percent !== undefined)
      progress('Importing', { done: (stage - 1) * 100 + Number(percent), total: 400 });
  };
}
