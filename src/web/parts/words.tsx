import { footnoteId, useFootnoteNumber } from './footnotes.js';
import { pathOfQuote } from './quote-path.js';
import { To } from './to.js';

interface Quoted {
  readonly quote: string | null;
  readonly words: string | null;
  readonly verification: string;
  readonly start: number;
  readonly end: number;
  readonly locator: string | null;
  readonly lang: string | null;
  readonly note: string | null;
  readonly edition: {
    readonly id: string;
    readonly label: string | null;
    readonly source: { readonly id: string; readonly title: string };
  };
}

const checks: Readonly<Record<string, string>> = {
  VERIFIED: 'found in the text, sign by sign',
  UNVERIFIED: 'not checked: the text is not attached',
  BROKEN: 'not found in the attached text',
};

/** The words as they are printed, with their place and whether they were checked against the text. */
export function Words({ quote }: { readonly quote: Quoted }) {
  const { edition, locator, verification } = quote;
  const note = useFootnoteNumber(quote);
  return (
    <figure className="words-quoted">
      <blockquote {...(quote.lang && { lang: quote.lang })}>
        {quote.words ?? quote.quote ?? <span className="unknown">The words are not recorded.</span>}
        {note !== undefined && (
          <sup className="printed">
            <a href={`#${footnoteId(note)}`}>{note}</a>
          </sup>
        )}
      </blockquote>
      <figcaption>
        <To path={pathOfQuote(quote)} pressedBy="o">
          {edition.source.title}
        </To>
        {edition.label && <span>{edition.label}</span>}
        {locator && <span>{locator}</span>}
        <span className={verification === 'VERIFIED' ? '' : 'unchecked'}>
          {checks[verification] ?? verification}
        </span>
        {quote.note && <span>Note: {quote.note}</span>}
      </figcaption>
    </figure>
  );
}
