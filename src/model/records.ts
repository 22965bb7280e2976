/** What the corpus reader hands to the graph: plain rows, one a node or an edge, in no database's terms. */

/** A property value: what Neo4j stores and JSON carries alike. */
export type Value = string | number | boolean | readonly string[] | null;
export type Properties = Readonly<Record<string, Value>>;

/** A node. `labels` has its own label, and for a statement also its kind: `['Statement', 'Denial']`. */
export interface NodeRecord {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
}

/** An edge from one node to another. `id` is a hash of its type, its ends and what tells it from its like. */
export interface EdgeRecord {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** All that a corpus says, ready to be written. */
export interface GraphRecords {
  /** The corpus that says it. */
  readonly corpus: string;
  readonly recordedBy: string;
  readonly nodes: readonly NodeRecord[];
  readonly edges: readonly EdgeRecord[];
  /** Texts of editions that lie in the corpus folder, by edition id. */
  readonly texts: ReadonlyMap<string, string>;
  /** The media types of their files, where these are no plain text, by edition id. */
  readonly mediaTypes?: ReadonlyMap<string, string>;
}

/** The text of an edition, and the media type of the file of which it is. */
export interface EditionText {
  readonly text: string;
  readonly mediaType: string;
}

/** The text of an edition that comes along. */
export const textIn = (
  { texts, mediaTypes }: Pick<GraphRecords, 'texts' | 'mediaTypes'>,
  edition: string,
): EditionText => ({
  text: texts.get(edition) ?? '',
  mediaType: mediaTypes?.get(edition) ?? 'text/plain',
});

/** What a record is, in the words of the graph. */
export const recordLabels = [
  'Actor',
  'Claim',
  'Edition',
  'Event',
  'Figure',
  'Measure',
  'Place',
  'Source',
  'Statement',
  'Topic',
  'Utterance',
] as const;
export type RecordLabel = (typeof recordLabels)[number];

/** The corpus under which is kept what is recorded by hand, unless another is named. */
export const ownCorpus = 'recorded';

/** What the graph holds around a recording: whatever the recording names. */
export interface Around {
  /** The kinds of records that are in force, by id. */
  readonly labels: ReadonlyMap<string, RecordLabel>;
  /** Ids that were withdrawn or purged: they name something still, and cannot be given again. */
  readonly gone: ReadonlySet<string>;
  readonly utterances: ReadonlyMap<string, { readonly said?: string; readonly issuedAs?: string }>;
  /** The editions of a source. */
  readonly sources: ReadonlyMap<string, { readonly editions: { readonly id: string }[] }>;
  readonly editions: ReadonlyMap<string, { readonly id: string; readonly lang?: string }>;
  /** The utterance in which a statement was made. */
  readonly occasions: ReadonlyMap<string, string>;
  /** Texts that are attached, by edition. */
  readonly texts: ReadonlyMap<string, string>;
}
