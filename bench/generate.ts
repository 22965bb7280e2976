import { reportError } from '../src/cli/report-error.js';
import { onStderr } from '../src/graph/progress.js';
import { GainsayError } from '../src/model/errors.js';
import { makeFiles } from './files/make.js';
import { readFileOptions, usage } from './files/options.js';

/** `npm run bench:generate`: a synthetic graph as files, without a database. */
async function main(args: readonly string[]): Promise<void> {
  const options = readFileOptions(args);
  if (!options) return void process.stdout.write(usage);
  const stopping = new AbortController();
  const stop = (): void => stopping.abort(stopped);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  const made = await makeFiles(options, onStderr, stopping.signal);
  for (const { file, bytes, sha256 } of made) process.stdout.write(`${sha256}  ${file}  ${bytes} bytes\n`);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1_024);
  process.stderr.write(`At most ${megabytes} MB of memory were taken.\n`);
}

const stopped = new GainsayError('UNAVAILABLE', 'Stopped; what was written so far is removed.');

await main(process.argv.slice(3)).catch((error: unknown) => {
  process.exitCode = reportError(error);
});
