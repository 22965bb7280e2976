// Writes corpus/schema.json from the shapes that the corpus reader checks: npm run schema:corpus.
import { writeFile } from 'node:fs/promises';
import { URL } from 'node:url';
import { corpusSchema } from '../dist/corpus/schema.js';

await writeFile(
  new URL('../corpus/schema.json', import.meta.url),
  `${JSON.stringify(corpusSchema(), null, 2)}\n`,
);
