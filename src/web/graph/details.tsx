import { pathOfStatement, useAddress, viewOf } from '../address/address.js';
import { reportWords } from '../claim/words.js';
import { useAnswer } from '../graphql/use-answer.js';
import { External } from '../parts/external.js';
import { Answered } from '../parts/panel.js';
import { To } from '../parts/to.js';
import { When } from '../parts/when.js';
import { Words } from '../parts/words.js';
import { sentence, wordsOf } from '../words.js';
import { detailsOperation, type Details as Told } from './details-operation.js';

interface Props {
  readonly id: string;
  /** Of the words of a statement only those that stand in this edition. */
  readonly edition?: string;
}

/** What else is known of a node: of a statement its words. */
export function Details({ id, edition }: Props) {
  const { asOf } = useAddress();
  const answer = useAnswer(detailsOperation, { id, ...asOf });
  return (
    <div aria-busy={answer.stale && !answer.error}>
      <Answered answer={answer}>{({ node }) => node && <Lines node={node} edition={edition} />}</Answered>
    </div>
  );
}

function Lines({ node, edition }: { readonly node: Told; readonly edition: string | undefined }) {
  if ('quotes' in node) return <StatementLines statement={node} edition={edition} />;
  switch (node.__typename) {
    case 'Claim':
      return (
        <p className="soft">
          {sentence(wordsOf(node.claimKind))}
          {node.about && (
            <>
              , said to have happened <When date={node.about} />
            </>
          )}
          . {node.note}
        </p>
      );
    case 'Actor':
      return (
        <p className="soft">
          {sentence(wordsOf(node.actorKind))}
          {node.role && `, ${node.role}`}. {node.note}
        </p>
      );
    case 'Source':
      return (
        <p className="soft">
          {sentence(node.medium ?? 'source')}
          {node.stub && ` (${wordsOf(node.stub)})`}, <When date={node.published} />.{' '}
          {node.url && <External url={node.url} />}
        </p>
      );
    default:
      return null;
  }
}

type StatementTold = Extract<Told, { readonly quotes: unknown }>;

function StatementLines({
  statement,
  edition,
}: {
  readonly statement: StatementTold;
  readonly edition: string | undefined;
}) {
  const { claim, position, utterance, quotes, note } = statement;
  const shown = quotes.nodes.filter((quote) => edition === undefined || quote.edition.id === edition);
  const remarks = [
    position &&
      position.scope !== 'WHOLE' &&
      `Concerns it ${position.scope === 'PART' ? 'in part' : 'to an extent that is unclear'}.`,
    position?.ground && `Contests a statement: ${wordsOf(position.ground)}.`,
    position &&
      position.reading !== 'SPEAKER' &&
      `That is the ${wordsOf(position.reading)}’s reading of the words.`,
    note,
  ].filter((remark): remark is string => typeof remark === 'string' && remark !== '');
  return (
    <>
      {claim && (
        <p>
          On: <To path={pathOfStatement(claim.id, statement.id)}>{claim.text}</To>
        </p>
      )}
      {'reporting' in statement && statement.reporting && (
        <p>
          Tells it {reportWords(statement.reporting.mode, statement.reporting.distance)}
          {statement.reporting.identity === 'INFERRED' &&
            '; that it is that statement is inferred by the coder'}
          .
        </p>
      )}
      {shown.map((quote) => (
        <Words key={`${quote.edition.id} ${quote.start}`} quote={quote} />
      ))}
      {shown.length === 0 && <p className="nothing">No words of it are recorded.</p>}
      {quotes.totalCount > quotes.nodes.length && (
        <p className="soft">
          and {quotes.totalCount - quotes.nodes.length} quotes more on the page of its claim
        </p>
      )}
      {utterance.issuedAs && (
        <p className="soft">
          Said in <To path={viewOf('source', utterance.issuedAs.id)}>{utterance.issuedAs.title}</To>
          {utterance.venue && `, ${utterance.venue}`}.
        </p>
      )}
      {remarks.length > 0 && <p className="soft">{remarks.join(' ')}</p>}
    </>
  );
}
