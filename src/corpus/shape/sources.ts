import { z } from 'zod';
import * as v from '../../model/vocabulary.js';
import { judgementsOn } from './judgements.js';
import { date, id, note, range, ref, refs, sha256, shape, text, texts, url, word } from './words.js';

const words = {
  quote: text(
    'The exact words. An ellipsis stands for words left out; [words in brackets] are the coder’s.',
  ).optional(),
  at: range.optional(),
  sha256: sha256('exactly the span that "at" names').optional(),
  locator: text('Where a reader finds it: a page, a note.').optional(),
  lang: text('The language of the words, where it is not that of the edition.').optional(),
  note: note.optional(),
};

/** Words that name a source: they must stand in a certain edition. */
const naming = shape('an entry of named', 'The words by which a document names this source.', {
  in: ref('the edition in which the words stand'),
  ...words,
});

/** Words that carry a statement. */
export const passage = shape('an entry of found', 'Where the words stand, and the words.', {
  in: ref(
    'the edition; by default the only edition of the source as which the utterance was issued',
  ).optional(),
  ...words,
  attribution: word(v.attributions, 'How these words name the one who speaks.').optional(),
});
export type Passage = z.infer<typeof passage>;

const citing = {
  mark: text('The mark of the note, as printed.').optional(),
  ibid: z.boolean().meta({ description: 'Whether the note says only "ibid."' }).optional(),
  intent: word(v.intents, 'By default "evidence".').optional(),
};

export const citation = shape('a citation', 'What a statement gives as its source.', {
  ...citing,
  source: ref('the source; a lost footnote cites a stub'),
});

const editionCitation = shape(
  'a citation by an edition',
  'What a document gives as its source, mark by mark.',
  {
    ...citing,
    source: ref('the source').optional(),
    edition: ref('a certain edition of it, instead of the source').optional(),
  },
);

export const edition = shape('an edition', 'A dated state of a work.', {
  id,
  published: date('When it was published.').optional(),
  label: text('What tells it from the others.').optional(),
  lang: text('The language of its text.').optional(),
  cites: z.array(editionCitation).optional(),
});

export const source = shape('a source', 'A work in which statements are found.', {
  id,
  title: text('Its title; in brackets where it has none of its own.'),
  medium: text('Free words, lower case: news article.').optional(),
  published: date('When it was published.').optional(),
  publishedBy: refs('the actors who published it').optional(),
  authors: refs('its authors').optional(),
  addressedTo: refs('the actors to whom a letter is addressed').optional(),
  locator: text('Where in a larger work it stands.').optional(),
  url: url.optional(),
  stub: word(v.stubs, 'Why it is only a stub.').optional(),
  note: note.optional(),
  flags: texts('Free words, lower case: undated.').optional(),
  named: z.array(naming).optional(),
  ...judgementsOn('source'),
  editions: z.array(edition).optional(),
});

export const sourcesFile = shape('sources.yaml', 'sources.yaml: works and their editions.', {
  sources: z.array(source).optional(),
});
export type SourcesFile = z.infer<typeof sourcesFile>;
export type Source = z.infer<typeof source>;
export type Edition = z.infer<typeof edition>;

export const utterance = shape('an utterance', 'An occasion: one letter, speech, interview or document.', {
  id,
  said: date('When it was said.').optional(),
  by: refs('those who speak').optional(),
  speakers: refs(
    'those whose voice it is, where it is someone else than the one it is attributed to',
  ).optional(),
  addressedTo: refs('those to whom it is said').optional(),
  venue: text('Where it was said.').optional(),
  issuedAs: ref('the source as which it was issued; left out when its origin is not known').optional(),
  note: note.optional(),
});

export const utterancesFile = shape(
  'utterances.yaml',
  'utterances.yaml: who spoke, when, issued as which source.',
  {
    utterances: z.array(utterance).optional(),
  },
);
export type UtterancesFile = z.infer<typeof utterancesFile>;
export type Utterance = z.infer<typeof utterance>;
