import type { EdgeRecord } from '../../model/records.js';
import { by, entry, printed, some, type Entry, type Held } from './held.js';

/** What a passage has by default. */
interface Defaults {
  /** The edition in which it stands. */
  readonly edition?: string | undefined;
  readonly attribution?: string;
  readonly language: string;
}

/** Where words stand, in the order of the text; of the words themselves what the records keep: the short quote. */
export const passages = (
  held: Held,
  edges: readonly EdgeRecord[],
  defaults: Defaults,
): readonly Entry[] | undefined =>
  some(
    [...edges]
      .sort(by(({ properties }) => Number(properties['start'])))
      .map((edge) => passage(held, edge, defaults)),
  );

function passage(held: Held, { to, properties }: EdgeRecord, defaults: Defaults): Entry {
  const { quote, start, end, sha256, locator, lang, attribution, note } = properties;
  const usual = held.node(to)?.properties['lang'] ?? defaults.language;
  return entry({
    in: to === defaults.edition ? undefined : to,
    quote,
    at: `${String(start)}-${String(end)}`,
    sha256,
    locator,
    lang: lang === usual ? undefined : lang,
    attribution: printed(attribution, defaults.attribution),
    note,
  });
}

/** What a statement or an edition gives as its sources, in the order of the marks. */
export const citations = (held: Held, id: string): readonly Entry[] | undefined =>
  some([...held.from(id, 'CITES')].sort(by(orderOfMark)).map((edge) => citation(held, edge)));

function citation(held: Held, { to, properties: { mark, ibid, intent } }: EdgeRecord): Entry {
  const isEdition = held.node(to)?.labels.includes('Edition');
  return entry({
    mark,
    [isEdition ? 'edition' : 'source']: to,
    ibid: ibid === true ? true : undefined,
    intent: printed(intent, 'EVIDENCE'),
  });
}

/** Numbers by their value, as they follow each other on a page; then whatever else serves as a mark. */
const orderOfMark = ({ properties: { mark } }: EdgeRecord): string =>
  typeof mark === 'string' ? mark.padStart(8, ' ') : '~';
