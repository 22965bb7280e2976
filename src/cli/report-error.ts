import { FaultyCorpus } from '../corpus/faults.js';
import { exitCodes, GainsayError } from '../model/errors.js';

/** Tells a person what went wrong and what to do, and gives the exit code. The only place where errors are printed. */
export function reportError(error: unknown): number {
  if (!(error instanceof GainsayError) || error.code === 'INTERNAL') {
    const message = error instanceof Error ? error.message : String(error);
    say(`gainsay: ${message}\nThis is a fault of the program; please report it with what you did.`);
    return exitCodes.INTERNAL;
  }
  if (error instanceof FaultyCorpus) {
    for (const { file, line, column, message, remedy } of error.faults) {
      say(`${file}:${line}:${column}: ${message}\n  ${remedy}`);
    }
  }
  say(`gainsay: ${error.message}`);
  if (error.remedy !== undefined) say(error.remedy);
  return exitCodes[error.code];
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
