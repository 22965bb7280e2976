import { attributions } from '../../model/vocabulary.js';
import type { Statement } from '../shape/claims.js';
import type { Loose } from '../shape/loose.js';
import { flattenCitation } from './citations.js';
import type { Sparse } from './draft.js';
import { flattenPassages } from './passages.js';
import { dated, edgesTo, type Reading } from './reading.js';

/** What statements and reports have in common: the utterance, who made them, to what they reply, and what they cite. */
export function flattenOccasion(
  reading: Reading,
  from: string | undefined,
  told: Pick<
    Loose<Statement>,
    'utterance' | 'by' | 'speakers' | 'alternatives' | 'addressedTo' | 'capacity' | 'repliesTo' | 'cites'
  >,
): void {
  const { faults, ids, draft } = reading;
  const utterance = ids.refer(told, 'utterance', 'Utterance');
  const occasion = reading.utterances.get(told.utterance ?? '') ?? {};
  const by = told.by ?? occasion.by;
  draft.edge([told, 'utterance'], { type: 'IN', from, to: utterance });
  if (utterance !== undefined && !by?.length)
    faults.at(
      told,
      'utterance',
      `Nobody is named who made this.`,
      `Give "by" to the utterance "${utterance}" or here.`,
    );
  made(reading, from, by, 'ATTRIBUTED', told.capacity);
  made(reading, from, told.speakers ?? occasion.speakers, 'SPEAKER');
  made(reading, from, told.alternatives, 'ALTERNATIVE');
  const addressedTo = told.addressedTo ?? occasion.addressedTo;
  edgesTo(reading, { type: 'ADDRESSED_TO', from, list: addressedTo, wanted: 'Actor' });
  flattenReplies(reading, from, told.repliesTo);
  for (const citation of told.cites ?? [])
    flattenCitation(reading, [citation], { from, to: ids.refer(citation, 'source', 'Source'), citation });
}

function flattenReplies(
  reading: Reading,
  from: string | undefined,
  repliesTo: Loose<string[]> | undefined,
): void {
  edgesTo(reading, { type: 'REPLIES_TO', from, list: repliesTo, wanted: 'Statement' });
  repliesTo?.forEach((id, index) => {
    if (id === from)
      reading.faults.at(repliesTo, index, 'A statement cannot reply to itself.', 'Name another.');
  });
}

function made(
  { ids, draft }: Reading,
  to: string | undefined,
  list: Loose<string[]> = [],
  as: string,
  capacity?: string,
): void {
  list.forEach((_, index) => {
    const from = ids.refer(list, index, 'Actor');
    draft.edge([list, index], { type: 'MADE', from, to, properties: { as, capacity }, mark: as });
  });
}

/** The words of a statement or a report. @returns how they name the one who speaks */
export function flattenFound(
  reading: Reading,
  from: string | undefined,
  told: Pick<Loose<Statement>, 'utterance' | 'found'>,
  attribution: string,
): string[] {
  const issuedAs = reading.utterances.get(told.utterance ?? '')?.issuedAs;
  return flattenPassages(reading, {
    type: 'FOUND_IN',
    from,
    passages: told.found,
    attribution,
    source: issuedAs,
  });
}

/** When it was said: as it says itself, else when the utterance was made. */
export const saidIn = (reading: Reading, told: Pick<Loose<Statement>, 'utterance' | 'said'>): Sparse =>
  dated(
    reading,
    told.said === undefined ? (reading.utterances.get(told.utterance ?? '') ?? {}) : told,
    'said',
  );

/** The vocabulary lists attributions from the surest on. */
export const surest = (found: readonly string[]): string | undefined =>
  attributions.find((word) => found.includes(word));
