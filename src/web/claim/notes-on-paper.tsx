import { useAddress } from '../address/address.js';
import { inWords } from '../dates.js';
import { footnoteId } from '../parts/footnotes.js';
import { pathOfQuote } from '../parts/quote-path.js';
import type { Quote } from './positions-operation.js';

/** On paper only: where each passage stands, with what it takes to find it again. */
export function NotesOnPaper({ quotes }: { readonly quotes: readonly Quote[] }) {
  if (quotes.length === 0) return null;
  return (
    <section className="printed notes-on-paper" aria-labelledby="notes">
      <h2 id="notes">Notes: where the words stand</h2>
      <ol>
        {quotes.map((quote, index) => (
          <li key={index} id={footnoteId(index + 1)}>
            <Note quote={quote} />
          </li>
        ))}
      </ol>
    </section>
  );
}

const checks: Readonly<Record<string, string>> = {
  VERIFIED: 'Found in the attached text, sign by sign.',
  UNVERIFIED: 'Not checked: the text is not attached.',
  BROKEN: 'Not found in the attached text.',
};

function Note({ quote }: { readonly quote: Quote }) {
  const { to } = useAddress();
  const { edition, locator, start, end, verification } = quote;
  const place = [
    edition.label,
    edition.published && inWords(edition.published.edtf),
    locator,
    `signs ${start} to ${end}`,
  ];
  return (
    <>
      <cite>{edition.source.title}</cite>, {place.filter(Boolean).join(', ')}. {checks[verification]}{' '}
      {edition.sha256 ? (
        <>
          The document has the SHA-256 <code>{edition.sha256}</code>.{' '}
        </>
      ) : (
        'No hash of the document is recorded. '
      )}
      {edition.source.url && <>{edition.source.url} </>}
      <span className="place">{location.origin + to(pathOfQuote(quote))}</span>
    </>
  );
}
