import { useMemo } from 'react';
import { useArrivalAt, useHash } from '../address/use-hash.js';
import { Nothing } from '../parts/panel.js';
import { counted } from '../words.js';
import type { EditionHead, SourceHead } from './operations.js';
import { HowToAttach } from './how-to-attach.js';
import { PassageCard } from './passage-card.js';
import { passagesOf } from './passages.js';
import { MarkedText } from './text.js';
import type { Read } from './use-passages.js';

interface Props {
  readonly source: SourceHead;
  readonly edition: EditionHead;
  readonly read: Read;
}

export function Reader({ source, edition, read }: Props) {
  const length = read.text === null ? null : Array.from(read.text).length;
  const passages = useMemo(() => passagesOf(read.quotes, length), [read.quotes, length]);
  const chosen = useChosen();
  useArrivalAt(chosen && `text ${chosen}`, read.text !== null);
  useArrivalAt(chosen && `card ${chosen}`, true);
  const card = (passage: (typeof passages)[number]) => (
    <PassageCard
      key={passage.key}
      source={source}
      edition={edition}
      passage={passage}
      chosen={passage.key === chosen}
    />
  );
  if (passages.length === 0 && read.text === null) return <Nothing>No quote from it is recorded.</Nothing>;
  if (read.text === null) {
    return (
      <>
        <HowToAttach edition={edition} count={read.quotes.length} />
        <ol className="passages alone">{passages.map(card)}</ol>
      </>
    );
  }
  const unplaced = passages.filter(({ anchored }) => !anchored);
  return (
    <>
      {unplaced.length > 0 && (
        <section className="unplaced" aria-label="Not found in this text">
          <h3>Not found in this text: {counted(unplaced.length, 'passage')}</h3>
          <ol className="passages">{unplaced.map(card)}</ol>
        </section>
      )}
      <div className="reader">
        <MarkedText edition={edition} text={read.text} passages={passages} chosen={chosen} />
        <section className="passage-list" aria-label="Quotes, in the order of the text">
          <ol className="passages">{passages.filter(({ anchored }) => anchored).map(card)}</ol>
          {read.totalCount > read.quotes.length && (
            <p className="meta">
              {read.quotes.length} of {read.totalCount} quotes are shown.
            </p>
          )}
        </section>
      </div>
    </>
  );
}

/** The passage that the address names, as `start-end`. */
function useChosen(): string {
  return /^q=.*:(\d+-\d+)$/.exec(useHash())?.[1] ?? '';
}
