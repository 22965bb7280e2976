import type { Template } from '../../src/corpus/csv/mapping.js';
import { claimLinks, inPrint } from '../../src/model/vocabulary.js';

const col = (column: string): object => ({ column });
/** Several ids in one cell. */
const ids = (column: string): object => ({ column, list: ';' });
const number = (column: string): object => ({ column, number: true });
const boolean = (column: string): object => ({ column, boolean: true });
/** So many entries of a list, each with columns of its own. */
const upTo = (most: number, entry: (nth: number) => Template): Template[] =>
  Array.from({ length: most }, (_, index) => entry(index + 1));

/** What statements and reports have in common. */
const telling = (what: string) => ({
  id: col(what),
  utterance: col(`${what} in`),
  by: ids(`${what} by`),
  speakers: ids(`${what} voiced by`),
  alternatives: ids(`${what} perhaps by`),
  capacity: col(`${what} as`),
  addressedTo: ids(`${what} to`),
  repliesTo: ids(`${what} replies to`),
  note: col(`${what}: note`),
  attribution: col(`${what}: attribution`),
  found: upTo(1, () => ({
    in: col(`${what} found in`),
    quote: col(`${what}: quote`),
    at: col(`${what} at`),
    sha256: col(`${what}: SHA-256`),
    locator: col(`${what}: page`),
    lang: col(`${what}: language`),
    attribution: col(`${what}: the quote names`),
  })),
  cites: upTo(4, (nth) => ({
    source: col(`${what} cites ${nth}`),
    mark: col(`${what}: mark ${nth}`),
    intent: col(`${what}: intent ${nth}`),
    ibid: boolean(`${what}: ibid ${nth}`),
  })),
});

/**
 * What a row of the generated table means: the `row` of its mapping. A row fills few of the columns: those of a claim and
 * of who said it, of an actor, of a source.
 */
export const row: Readonly<Record<string, readonly Template[]>> = {
  topics: [{ id: col('Topic'), name: col('Topic: name') }],
  places: [{ id: col('Place'), name: col('Place: name') }],
  events: [{ id: col('Event'), name: col('Event: name'), about: col('Event: date') }],
  measures: [{ id: col('Measure'), name: col('Measure: name'), unit: col('Measure: unit') }],
  actors: [
    {
      id: col('Actor'),
      name: col('Actor: name'),
      kind: col('Actor: kind'),
      affiliation: col('Affiliation'),
      role: col('Actor: role'),
      actsFor: upTo(2, (nth) => ({
        actor: col(`Acts for ${nth}`),
        role: col(`Acts as ${nth}`),
        period: col(`Acts when ${nth}`),
      })),
    },
  ],
  sources: [
    {
      id: col('Source'),
      title: col('Title'),
      medium: col('Medium'),
      published: col('Published'),
      locator: col('Locator'),
      url: col('URL'),
      stub: col('Stub'),
      publishedBy: ids('Publisher'),
      authors: ids('Authors'),
      addressedTo: ids('Addressees'),
    },
  ],
  editions: [
    {
      id: col('Edition'),
      source: col('Edition of'),
      published: col('Edition: date'),
      label: col('Edition: label'),
      lang: col('Edition: language'),
    },
  ],
  documents: [{ edition: col('Document of'), sha256: col('Document: SHA-256') }],
  citations: [
    {
      of: col('Footnote of'),
      source: col('Footnote: source'),
      edition: col('Footnote: edition'),
      mark: col('Footnote: mark'),
    },
  ],
  names: [{ of: col('Name of'), name: col('Name'), usedIn: ids('Name used in') }],
  utterances: [{ id: col('Utterance'), said: col('Said'), venue: col('Venue'), issuedAs: col('Issued as') }],
  claims: [
    {
      id: col('Claim'),
      text: col('Proposition'),
      kind: col('Claim: kind'),
      about: col('Claim: date'),
      note: col('Claim: note'),
      against: ids('Against'),
      topics: ids('Topics'),
      places: ids('Places'),
      actors: ids('Actors'),
      events: ids('Events'),
    },
  ],
  statements: [
    {
      ...telling('Statement'),
      claim: col('On claim'),
      stance: col('Stance'),
      contests: { statement: col('Contests'), ground: col('Ground') },
      retracts: col('Retracts'),
      scope: col('Scope'),
      scopeNote: col('Scope: note'),
      doubtful: boolean('Doubtful'),
      reading: col('Reading'),
    },
  ],
  reports: [
    {
      ...telling('Report'),
      of: col('Reports'),
      mode: col('Mode'),
      distance: col('Distance'),
      identity: col('Identity'),
      asReported: col('As reported'),
      saidAsReported: col('Said as reported'),
      attributesTo: ids('Attributes to'),
    },
  ],
  links: [
    {
      of: col('Link from'),
      ...Object.fromEntries(claimLinks.map((type) => [inPrint(type), col(`Link: ${inPrint(type)}`)])),
      basis: col('Link: basis'),
      note: col('Link: note'),
    },
  ],
  figures: [
    {
      id: col('Figure'),
      of: col('Figure of'),
      measure: col('Figure measures'),
      value: number('Value'),
      min: number('Least'),
      max: number('Most'),
      unit: col('Unit'),
      qualifier: col('Qualifier'),
      period: col('Period'),
      sumOf: ids('Sum of'),
    },
  ],
};
