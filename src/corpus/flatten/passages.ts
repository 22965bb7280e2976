import type { Passage } from '../shape/sources.js';
import type { Loose } from '../shape/loose.js';
import { placePassage, type Placed } from '../quotes.js';
import { graphWord, type Reading } from './reading.js';

interface Found {
  readonly type: 'FOUND_IN' | 'NAMED_IN';
  readonly from: string | undefined;
  readonly passages: readonly Loose<Passage>[] | undefined;
  /** How the words name the one who speaks, where the passage does not say. */
  readonly attribution?: string;
  /** The source as which the utterance was issued: where the passage names no edition, it stands in its only one. */
  readonly source?: string | undefined;
}

/** The words of a statement or a source, each with its place. @returns how they name the one who speaks */
export function flattenPassages(
  reading: Reading,
  { type, from, passages = [], attribution, source }: Found,
): string[] {
  return passages.flatMap((passage) => {
    const named = graphWord(passage.attribution) ?? attribution;
    const to = editionOf(reading, passage, source);
    const placed =
      to === undefined ? undefined : placePassage(reading.faults, passage, reading.texts.get(to));
    if (to !== undefined && placed)
      reading.draft.edge([passage], {
        type,
        from,
        to,
        properties: { ...propertiesOf(reading, passage, to, placed), attribution: named },
        mark: `${placed.start}-${placed.end}`,
      });
    return named === undefined ? [] : [named];
  });
}

function propertiesOf(reading: Reading, passage: Loose<Passage>, edition: string, placed: Placed) {
  const { quote, locator, lang, note } = passage;
  return {
    quote,
    start: placed.start,
    end: placed.end,
    sha256: placed.sha256,
    locator,
    lang: lang ?? reading.editions.get(edition)?.lang ?? reading.language,
    note,
    verification: placed.words === undefined ? 'UNVERIFIED' : 'VERIFIED',
    words: placed.words,
  };
}

function editionOf(
  reading: Reading,
  passage: Loose<Passage>,
  source: string | undefined,
): string | undefined {
  if (passage.in !== undefined) return reading.ids.refer(passage, 'in', 'Edition');
  const editions = reading.sources.get(source ?? '')?.editions ?? [];
  if (editions.length === 1) return editions[0]?.id;
  const message =
    source === undefined
      ? 'It is not said in which edition these words stand, and the utterance was not issued as a source.'
      : `It is not said in which edition these words stand: "${source}" has ${editions.length === 0 ? 'no edition' : `${editions.length} editions`}.`;
  reading.faults.at(passage, undefined, message, 'Give "in", the id of an edition.');
  return undefined;
}
