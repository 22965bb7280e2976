import type { Ids } from './ids.js';

type Listed = readonly { readonly id?: string }[] | undefined;

/** The lists of records that have their ids written. */
interface Lists {
  readonly places?: Listed;
  readonly topics?: Listed;
  readonly events?: Listed;
  readonly measures?: Listed;
  readonly actors?: Listed;
  readonly sources?: readonly { readonly id?: string; readonly editions?: Listed }[] | undefined;
  /** Those that are not under their source. */
  readonly editions?: Listed;
  readonly utterances?: Listed;
}

/** Takes the ids of all records in these lists; those of claims, statements and figures may be by default. */
export function declareListed(lists: Lists, ids: Ids): void {
  const labelled = [
    [lists.places, 'Place'],
    [lists.topics, 'Topic'],
    [lists.events, 'Event'],
    [lists.measures, 'Measure'],
    [lists.actors, 'Actor'],
    [lists.sources, 'Source'],
    [lists.sources?.flatMap((source) => source.editions ?? []), 'Edition'],
    [lists.editions, 'Edition'],
    [lists.utterances, 'Utterance'],
  ] as const;
  for (const [records, label] of labelled)
    for (const record of records ?? []) ids.declare(record, 'id', record.id, label);
}
