import { pathOfStatement } from '../address/address.js';
import { Cite } from '../cite/cite.js';
import { StanceMark } from '../parts/stance-mark.js';
import { Makers, To } from '../parts/to.js';
import { When } from '../parts/when.js';
import { anchorOfQuote } from '../parts/quote-path.js';
import { looks } from '../stances.js';
import { counted } from '../words.js';
import { citableOfQuote } from './citable.js';
import type { EditionHead, QuoteHere, SourceHead } from './operations.js';
import type { Passage } from './passages.js';

interface Props {
  readonly source: SourceHead;
  readonly edition: EditionHead;
  readonly passage: Passage<QuoteHere>;
  readonly chosen: boolean;
}

const checks: Readonly<Record<string, string>> = {
  UNVERIFIED: 'not checked',
  BROKEN: 'not found in the attached text',
};

/** A passage beside the text: its words, and what stands in it. */
export function PassageCard({ source, edition, passage, chosen }: Props) {
  const [first] = passage.quotes;
  const check = first && checks[first.verification];
  return (
    <li
      id={`card ${passage.key}`}
      className={`passage ${chosen ? 'chosen' : ''}`}
      data-row={chosen ? 'named' : ''}
      tabIndex={-1}
    >
      <a
        href={`#${anchorOfQuote(edition.id, passage.start, passage.end)}`}
        className="passage-words"
        {...(chosen && { 'aria-current': 'true' as const })}
      >
        {first?.words ?? first?.quote ?? 'The words are not recorded'}
      </a>
      <p className="meta">
        <span>
          signs {passage.start.toLocaleString('en')}–{passage.end.toLocaleString('en')}
        </span>
        {first?.locator && <span>{first.locator}</span>}
        {check && <span className="unchecked">{check}</span>}
        {first?.note && <span>Note: {first.note}</span>}
      </p>
      <ul>
        {passage.quotes.map((quote, index) => (
          <Standing key={`${quote.statement?.id} ${index}`} source={source} edition={edition} quote={quote} />
        ))}
      </ul>
    </li>
  );
}

/** A statement that stands in the passage: what is said of which claim, and through how many reports. */
function Standing({
  source,
  edition,
  quote,
}: Omit<Props, 'passage' | 'chosen'> & { readonly quote: QuoteHere }) {
  const { statement } = quote;
  const root = statement?.root;
  const cited = citableOfQuote(source, edition, quote);
  if (!root)
    return <li className="soft">{statement ? 'Part of a trail without an end' : 'Names a source'}</li>;
  const { position, madeBy, claim, said, id } = root.statement;
  const stance = position?.stance;
  return (
    <li>
      {stance && <StanceMark stance={stance} />} <Makers edges={madeBy.edges} />{' '}
      {stance ? looks[stance].verb : 'speaks'} (<When date={said} none="undated" />
      {root.steps > 0 && `; through ${counted(root.steps, 'report')}`})
      {claim && (
        <>
          :{' '}
          <To path={pathOfStatement(claim.id, id)} pressedBy="Enter">
            {claim.text}
          </To>
        </>
      )}
      {cited && (
        <p className="actions">
          <Cite cited={cited} />
        </p>
      )}
    </li>
  );
}
