import type { NodeRecord } from '../../model/records.js';
import { entry, printed, some, type Entry, type Held } from './held.js';
import { judgementsOf } from './judgements.js';
import { usualOf, type Usual } from './occasions.js';
import { citations, passages } from './passages.js';

/** What `sources.yaml` holds. */
export const sourcesFile = (
  held: Held,
  { language, recordedBy }: { language: string; recordedBy: string },
): Entry => ({
  sources: held.all('Source').map((source) => {
    const { id, properties } = source;
    return entry({
      id,
      title: properties['title'],
      medium: properties['medium'],
      published: properties['published'],
      publishedBy: held.ends(id, 'PUBLISHED_BY'),
      authors: held.ends(id, 'AUTHORED_BY'),
      addressedTo: held.ends(id, 'ADDRESSED_TO'),
      locator: properties['locator'],
      url: properties['url'],
      stub: printed(properties['stub']),
      note: properties['note'],
      flags: properties['flags'],
      named: passages(held, held.from(id, 'NAMED_IN'), { language }),
      ...judgementsOf(held, id, { kind: 'source', recordedBy }),
      editions: some(editionsOf(held, id).map((edition) => editionEntry(held, edition))),
    });
  }),
});

const editionsOf = (held: Held, source: string): NodeRecord[] =>
  held.to(source, 'EDITION_OF').flatMap(({ from }) => held.node(from) ?? []);

/** A dated state of a source. */
export const editionEntry = (held: Held, { id, properties: { published, label, lang } }: NodeRecord): Entry =>
  entry({ id, published, label, lang, cites: citations(held, id) });

/** The only edition of the source as which an utterance was issued: there its words stand, where nothing else is said. */
export function usualEdition(held: Held, utterance: string | undefined): string | undefined {
  const [source] = utterance === undefined ? [] : (held.ends(utterance, 'ISSUED_AS') ?? []);
  const editions = source === undefined ? [] : editionsOf(held, source);
  return editions.length === 1 ? editions[0]?.id : undefined;
}

/** The documents of `corpus.yaml`: the files of editions, by their hash. */
export const documentsOf = (held: Held): readonly Entry[] | undefined =>
  some(
    held
      .all('Edition')
      .filter(({ properties }) => properties['sha256'] !== undefined)
      .map(({ id, properties: { file, sha256 } }) => entry({ edition: id, file, sha256 })),
  );

/** What `utterances.yaml` holds, and what statements made in each of them need not say again. */
export function utterancesFile(held: Held): { file: Entry; usual: ReadonlyMap<string, Usual> } {
  const usual = new Map(held.all('Utterance').map(({ id }) => [id, usualOf(held, id)]));
  const utterances = held.all('Utterance').map(({ id, properties: { said, venue, note } }) => {
    const { by: makers = [], speakers = [], addressedTo = [] } = usual.get(id) ?? {};
    return entry({
      id,
      said,
      by: some(makers),
      speakers: some(speakers),
      addressedTo: some(addressedTo),
      venue,
      issuedAs: held.ends(id, 'ISSUED_AS')?.[0],
      note,
    });
  });
  return { file: { utterances }, usual };
}
