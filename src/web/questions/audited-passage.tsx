import { viewOf } from '../address/address.js';
import { namesOf, tableOf, type Table } from '../export/table.js';
import { Actors, To } from '../parts/to.js';
import { Why } from '../parts/why.js';
import { anchorOfQuote } from '../parts/quote-path.js';
import { wordsOf } from '../words.js';
import type { Audited } from './audit-operation.js';

interface Props {
  readonly passage: Audited['passages']['nodes'][number];
  readonly source: string;
}

/** A passage as it is quoted; where the text differs, beside what stands there now. */
export function AuditedPassage({ passage, source }: Props) {
  const { verification, recorded, quote, words, standing, start, end, locator, edition, names, statement } =
    passage;
  const path = `${viewOf('source', source)}#${anchorOfQuote(edition.id, start, end)}`;
  return (
    <li className="item">
      <p className="item-title">
        <To path={path} row>
          {quote ?? 'The words are not recorded'}
        </To>
      </p>
      <div className="meta">
        <Why of="Verification" value={verification} rule="quotes" />
        {edition.label && <span>{edition.label}</span>}
        {locator && <span>{locator}</span>}
        <span>
          signs {start.toLocaleString('en')}–{end.toLocaleString('en')}
        </span>
        {statement && (
          <span>
            <Actors actors={statement.madeBy.nodes} />
          </span>
        )}
        {names && (
          <span>
            names <To path={viewOf('source', names.id)}>{names.title}</To>
          </span>
        )}
        {recorded !== verification && (
          <span className="unchecked">recorded as {wordsOf(recorded)}: something was changed since</span>
        )}
      </div>
      {verification === 'BROKEN' && <Difference recorded={words ?? quote} standing={standing} />}
    </li>
  );
}

export const passageTable = (passages: Audited['passages']['nodes']): Table =>
  tableOf(passages, {
    Edition: ({ edition }) => edition.id,
    Start: ({ start }) => start,
    End: ({ end }) => end,
    Locator: ({ locator }) => locator,
    'How it stands': ({ verification }) => wordsOf(verification),
    'As it was recorded': ({ recorded }) => wordsOf(recorded),
    Quote: ({ quote }) => quote,
    'What stands there now': ({ standing }) => standing,
    Who: ({ statement }) => statement && namesOf(statement.madeBy.nodes),
    'Statement id': ({ statement }) => statement?.id,
  });

function Difference({
  recorded,
  standing,
}: {
  readonly recorded: string | null;
  readonly standing: string | null;
}) {
  return (
    <dl className="difference">
      <div>
        <dt>As recorded</dt>
        <dd>{recorded ?? <span className="unknown">no words</span>}</dd>
      </div>
      <div>
        <dt>What stands there now</dt>
        <dd>{standing || <span className="unknown">nothing</span>}</dd>
      </div>
    </dl>
  );
}
