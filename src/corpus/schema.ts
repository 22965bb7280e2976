import { z } from 'zod';
import { claimsFile } from './shape/claims.js';
import { corpusFile } from './shape/corpus.js';
import { sourcesFile, utterancesFile } from './shape/sources.js';
import { actorsFile, termsFile } from './shape/terms.js';

/**
 * The corpus format as JSON Schema 2020-12, for editors: made from the shapes that the reader checks. References,
 * dates and quotes are beyond it; `gainsay validate` checks those.
 */
export function corpusSchema(): object {
  const anyFile = z.union([corpusFile, termsFile, actorsFile, sourcesFile, utterancesFile, claimsFile]).meta({
    title: 'A file of a Gainsay corpus',
    description: 'See corpus/README.md. Each kind of file has a definition of its own in $defs.',
  });
  return z.toJSONSchema(anyFile, {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => loosen(jsonSchema),
  });
}

/** What the reader takes as it is written (an unquoted 2013, `admits-in-part`), an editor need not underline. */
function loosen(schema: z.core.JSONSchema.BaseSchema): void {
  if (schema.type !== 'string') return;
  if (!schema.enum) {
    if (!schema.pattern) schema.type = ['string', 'number'] as unknown as 'string';
    return;
  }
  const hyphened = schema.enum.map(String).filter((word) => word.includes(' '));
  if (hyphened.length === 0) return;
  schema.anyOf = [{ enum: schema.enum }, { enum: hyphened.map((word) => word.replaceAll(' ', '-')) }];
  delete schema.enum;
}
