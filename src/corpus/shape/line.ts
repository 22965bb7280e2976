import { z } from 'zod';
import { corpusFile, document } from './corpus.js';
import { recordingShape } from './recording.js';
import { citation } from './sources.js';
import { ref, shape } from './words.js';

/**
 * What one line of a stream says: the lists of the corpus files under their names, `{"actors": [{…}]}`. It is what can be
 * recorded at once, and besides that the documents of its editions and what an edition cites, each with what it needs: a
 * line is read by itself.
 */
const aloneCitation = citation
  .extend({
    of: ref('the statement, report or edition that cites'),
    source: ref('the source').optional(),
    edition: ref('a certain edition of it, instead of the source; only of an edition').optional(),
  })
  .meta({ id: 'lone-citation', title: 'a citation' });

export const lineShape = recordingShape
  .extend({
    citations: z.array(aloneCitation).max(100).optional(),
    documents: z.array(document).max(100).optional(),
  })
  .meta({ id: 'line', title: 'a line', description: 'What one line says, all or nothing.' });

export type LineInput = z.infer<typeof lineShape>;

/** The first line: which corpus it is, and who coded it. */
export const headerShape = shape('the first line', 'Which corpus the lines belong to.', {
  corpus: corpusFile.omit({ documents: true }).partial({ title: true, licence: true, language: true }),
});
export type Header = z.infer<typeof headerShape>;
