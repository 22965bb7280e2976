import { Fragment } from 'react';
import { StanceMark } from '../parts/stance-mark.js';
import { anchorOfQuote } from '../parts/quote-path.js';
import { looks, type Stance } from '../stances.js';
import { wordsOf } from '../words.js';
import type { EditionHead, QuoteHere } from './operations.js';
import { stretchesOf, type Passage } from './passages.js';

interface Props {
  readonly edition: EditionHead;
  readonly text: string;
  readonly passages: readonly Passage<QuoteHere>[];
  readonly chosen: string;
}

/** The full text. Each passage begins with the marks of its stances, which lead to its card, and is underlined in their manner. */
export function MarkedText({ edition, text, passages, chosen }: Props) {
  return (
    <div
      className="full-text"
      {...(edition.lang && { lang: edition.lang })}
      tabIndex={0}
      role="region"
      aria-label="The text"
    >
      {stretchesOf(text, passages).map(({ text: words, start, within, begin }) => {
        const covering = within.flatMap((index) => passages[index] ?? []);
        // The shortest that covers it is the one that is meant.
        const inner = [...covering].sort((one, other) => one.end - one.start - (other.end - other.start))[0];
        return (
          <Fragment key={start}>
            {begin
              .flatMap((index) => passages[index] ?? [])
              .map((passage) => (
                <Begin key={passage.key} edition={edition.id} passage={passage} />
              ))}
            {inner ? (
              <mark
                className={`${toneOf(inner)} ${covering.some(({ key }) => key === chosen) ? 'chosen' : ''}`}
                onClick={() => (location.hash = anchorOfQuote(edition.id, inner.start, inner.end))}
              >
                {words}
              </mark>
            ) : (
              words
            )}
          </Fragment>
        );
      })}
    </div>
  );
}

function Begin({ edition, passage }: { readonly edition: string; readonly passage: Passage<QuoteHere> }) {
  const stances = stancesOf(passage);
  const by = new Set(
    passage.quotes.flatMap(
      ({ statement }) => statement?.root?.statement.madeBy.edges.map(({ node }) => node.name) ?? [],
    ),
  );
  const name = `${[...by].join(', ') || 'Someone not named'}: ${stances.map(wordsOf).join(', ') || 'names a source'}`;
  return (
    <a
      id={`text ${passage.key}`}
      className="begin"
      href={`#${anchorOfQuote(edition, passage.start, passage.end)}`}
      aria-label={name}
      title={name}
    >
      {stances.map((stance) => (
        <StanceMark key={stance} stance={stance} silent />
      ))}
      {stances.length === 0 && <span className="stance aside">§</span>}
    </a>
  );
}

export function stancesOf({ quotes }: Passage<QuoteHere>): Stance[] {
  return [...new Set(quotes.flatMap(({ statement }) => statement?.root?.statement.position?.stance ?? []))];
}

function toneOf(passage: Passage<QuoteHere>): string {
  const tones = new Set(stancesOf(passage).map((stance) => looks[stance].tone));
  return `tone-${tones.size === 1 ? [...tones][0] : tones.size === 0 ? 'none' : 'several'}`;
}
