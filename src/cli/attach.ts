import type { Command } from 'commander';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { printable } from '../corpus/printable.js';
import { patientLimits } from '../formats/convert.js';
import { readDocument } from '../formats/document.js';
import { attach, type AttachableFile, type BrokenPassage, type FileReport } from '../graph/attach.js';
import { onStderr, type Progress } from '../graph/progress.js';
import type { Graph } from '../graph/run.js';
import { GainsayError } from '../model/errors.js';
import { toJson, type Out } from './read-or-tell.js';
import { withGraph } from './with-graph.js';

/** A text is not longer; a film that lies beside the texts is not read. */
const maxBytes = 64 * 1024 * 1024;

/**
 * Attaches the files of a folder to the editions whose hash they have, and prints what became of each.
 * @throws GainsayError INVALID when quotes break, NOT_FOUND when no file belongs to an edition
 */
export async function attachFolder(
  graph: Graph,
  folder: string,
  { json = false }: { json?: boolean },
  { out, progress }: { out: Out; progress?: Progress },
): Promise<void> {
  const files = await filesIn(folder);
  const read = (bytes: Uint8Array) => readDocument(bytes, { limits: patientLimits });
  const reports = await attach(graph, files, { progress, read });
  out(json ? toJson(reports) : printable(reports.map(printFile).join('')));
  refuse(reports);
}

async function filesIn(path: string): Promise<AttachableFile[]> {
  const found = await lstat(path).catch((cause: unknown) => {
    throw new GainsayError('NOT_FOUND', `There is no file or folder ${path}.`, {
      remedy: 'Give the folder that holds the texts.',
      cause,
    });
  });
  const names = found.isDirectory() ? await readdir(path, { recursive: true }) : [''];
  const files: AttachableFile[] = [];
  for (const name of names.sort()) {
    const file = join(path, name);
    const state = await lstat(file);
    if (state.isFile() && state.size <= maxBytes)
      files.push({ name: relative('.', file), bytes: await readFile(file) });
  }
  return files;
}

function printFile(report: FileReport): string {
  const { file } = report;
  if (report.outcome === 'unknown') return `${file}: has the hash of no edition and is not like any.\n`;
  if (report.outcome === 'not text')
    return `${file}: is the file of ${report.edition}, but its words cannot be read. ${report.why}\n`;
  const broken = report.broken.map(printBroken).join('');
  if (report.outcome === 'changed copy') {
    const { edition, passages, inPlace, moved } = report;
    return (
      `${file}: is not the hashed text of ${edition}, but a changed copy, and was not attached.\n` +
      `  Of ${passages} quotes ${inPlace} in place, ${moved} moved, ${report.broken.length} broken:\n${broken}`
    );
  }
  const verb = report.outcome === 'attached' ? 'attached to' : 'is attached already to';
  return `${file}: ${verb} ${report.edition}; ${report.verified} quotes verified, ${report.broken.length} broken.\n${broken}`;
}

const printBroken = ({ statement, claim, quote, at }: BrokenPassage) =>
  `  broken: ${statement}${claim === null ? '' : ` (claim ${claim})`} at ${at}${quote === null ? '' : `: ${quote}`}\n`;

function refuse(reports: readonly FileReport[]): void {
  const wrong = reports.filter(
    (report) =>
      report.outcome === 'not text' ||
      report.outcome === 'changed copy' ||
      (report.outcome !== 'unknown' && report.broken.length > 0),
  );
  if (wrong.length > 0)
    throw new GainsayError(
      'INVALID',
      `${wrong.length} of ${reports.length} files do not hold the words that are quoted.`,
      {
        remedy:
          'Use the files that were hashed; or correct the corpus to the new text, quote by quote, and import it.',
      },
    );
  if (reports.every(({ outcome }) => outcome === 'unknown'))
    throw new GainsayError('NOT_FOUND', 'None of the files is the text of an edition in the graph.', {
      remedy:
        'Files are found by the SHA-256 of their bytes: has the corpus been imported, and are these its documents?',
    });
}

/** `gainsay attach <folder>`. */
export function register(program: Command): void {
  program
    .command('attach')
    .argument('<folder>', 'the folder with the documents (text in UTF-8, HTML, PDF); or one file')
    .description('store the full texts of documents, found by their hash, and verify every quote')
    .option('--json', 'print the same as data')
    .addHelpText(
      'after',
      '\nExit code 4 when quotes break, 3 when no file belongs to an edition.\n\nExample:\n  gainsay attach ~/documents',
    )
    .action(async (folder: string, options: { json?: boolean }) =>
      withGraph((graph) =>
        attachFolder(graph, folder, options, {
          out: (text) => void process.stdout.write(text),
          progress: process.stderr.isTTY ? onStderr : undefined,
        }),
      ),
    );
}
