// Imports a file of lines in small batches, as the program does, and tells each line that was reached; to be killed.
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

const [root, file, lines] = process.argv.slice(2);
const load = (name) => import(pathToFileURL(join(root, 'dist', name)).href);
const { withGraph } = await load('cli/with-graph.js');
const { InputFile } = await load('cli/import/input.js');
const { jsonFormat } = await load('cli/import/format.js');
const { RejectFile } = await load('cli/import/rejects.js');
const { importLines } = await load('cli/import/lines.js');

const input = new InputFile(file);
const format = await jsonFormat(input);
const rejects = new RejectFile(`${file}.rejects`, format.rejects);
const tell = ({ line }) => process.stdout.write(`${line}\n`);
const options = { most: { lines: Number(lines), bytes: 1e6 }, tell };
try {
  const { rejected } = await withGraph((graph) => importLines(graph, { input, format, rejects }, options));
  process.stdout.write(`done ${rejected}\n`, () => process.exit(0));
} catch (error) {
  process.stderr.write(`${error.stack}\n`, () => process.exit(1));
}
