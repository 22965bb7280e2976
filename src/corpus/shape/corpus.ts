import { z } from 'zod';
import { id, ref, sha256, shape, text } from './words.js';

export const document = shape('a document', 'The text of an edition, named by the hash of its bytes.', {
  edition: ref('an edition of sources.yaml'),
  file: text(
    'Its file name inside the corpus folder; read when it lies there, else attached later by its hash.',
  ).optional(),
  sha256: sha256("the file's bytes"),
});

export const corpusFile = shape(
  'corpus.yaml',
  'corpus.yaml: what the corpus is, who coded it, and its documents.',
  {
    id: id.meta({ description: 'Names the corpus; all its records carry it.' }),
    title: text('The title of the corpus.'),
    licence: text('The licence of the coding and the notes, not of the documents.'),
    recordedBy: text('Who coded it.'),
    language: text('The language of the claims and, unless they say otherwise, of the words.'),
    documents: z.array(document).optional(),
  },
);
export type CorpusFile = z.infer<typeof corpusFile>;
