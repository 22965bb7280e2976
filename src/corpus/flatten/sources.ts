import { flattenCitation } from './citations.js';
import { flattenJudgements } from './judgements.js';
import { flattenPassages } from './passages.js';
import { dated, edgesTo, graphWord, type Reading } from './reading.js';
import type { CorpusFile } from '../shape/corpus.js';
import type { Loose } from '../shape/loose.js';
import type { Edition, Source, SourcesFile, UtterancesFile } from '../shape/sources.js';

export function flattenSources(reading: Reading, file: Loose<SourcesFile>, corpus: Loose<CorpusFile>): void {
  for (const source of file.sources ?? []) {
    flattenSource(reading, source);
    for (const edition of source.editions ?? []) flattenEdition(reading, source, edition, corpus);
  }
}

function flattenSource(reading: Reading, source: Loose<Source>): void {
  const { id, title, medium, locator, note, flags } = source;
  reading.draft.node(id, ['Source'], {
    title,
    medium,
    ...dated(reading, source, 'published'),
    locator,
    url: checkedUrl(reading, source),
    stub: graphWord(source.stub),
    flags: flags && flags.length > 0 ? flags : undefined,
    note,
  });
  edgesTo(reading, { type: 'PUBLISHED_BY', from: id, list: source.publishedBy, wanted: 'Actor' });
  edgesTo(reading, { type: 'AUTHORED_BY', from: id, list: source.authors, wanted: 'Actor' });
  edgesTo(reading, { type: 'ADDRESSED_TO', from: id, list: source.addressedTo, wanted: 'Actor' });
  flattenPassages(reading, { type: 'NAMED_IN', from: id, passages: source.named });
  flattenJudgements(reading, source, 'source');
}

function checkedUrl({ faults }: Reading, source: Loose<Source>): string | undefined {
  if (source.url !== undefined && !URL.canParse(source.url))
    faults.at(source, 'url', `"${source.url}" is not a web address.`, 'Copy it whole from the address bar.');
  return source.url;
}

/** A dated state of a source. */
export function flattenEdition(
  reading: Reading,
  source: Pick<Loose<Source>, 'id'>,
  edition: Loose<Edition>,
  corpus: Loose<CorpusFile>,
): void {
  const { id, label, lang } = edition;
  const document = corpus.documents?.find((candidate) => candidate.edition === id);
  const { sha256, file } = document ?? {};
  reading.draft.node(id, ['Edition'], { ...dated(reading, edition, 'published'), label, lang, sha256, file });
  reading.draft.edge([edition, 'id'], { type: 'EDITION_OF', from: id, to: source.id });
  for (const citation of edition.cites ?? []) {
    const to = citedBy(reading, citation);
    flattenCitation(reading, [citation], { from: id, to, citation });
  }
}

/** A source, or a certain edition of it. */
export function citedBy(
  { faults, ids }: Reading,
  citation: { source?: string; edition?: string },
): string | undefined {
  const { source, edition } = citation;
  if ((source === undefined) === (edition === undefined))
    faults.at(
      citation,
      edition && 'edition',
      'A citation leads to a source or to an edition.',
      'Give exactly one of them.',
    );
  return edition === undefined
    ? ids.refer(citation, 'source', 'Source')
    : ids.refer(citation, 'edition', 'Edition');
}

export function flattenUtterances(reading: Reading, file: Loose<UtterancesFile>): void {
  for (const utterance of file.utterances ?? []) {
    const { id, venue, note } = utterance;
    reading.draft.node(id, ['Utterance'], { ...dated(reading, utterance, 'said'), venue, note });
    const to = reading.ids.refer(utterance, 'issuedAs', 'Source');
    reading.draft.edge([utterance, 'issuedAs'], { type: 'ISSUED_AS', from: id, to });
    checkVoices(reading, utterance);
  }
}

/** They become edges of the statements; an utterance without statements must not hide a slip. */
function checkVoices(
  { ids }: Reading,
  { by, speakers, addressedTo }: { by?: string[]; speakers?: string[]; addressedTo?: string[] },
): void {
  for (const list of [by, speakers, addressedTo])
    list?.forEach((_, index) => ids.refer(list, index, 'Actor'));
}
