import { Fragment } from 'react';
import { viewOf } from '../address/address.js';
import { Cite } from '../cite/cite.js';
import { StanceMark } from '../parts/stance-mark.js';
import { Actors, To, ToActor } from '../parts/to.js';
import { When } from '../parts/when.js';
import { looks } from '../stances.js';
import { wordsOf } from '../words.js';
import { citableOf } from './citable.js';
import type { Position, Positions, Told } from './positions-operation.js';
import { Trail } from './trail.js';
import { ChainDetails } from './chain.js';

interface Props {
  readonly claim: Positions;
  readonly position: Position;
  /** Whether the address names it. */
  readonly named: boolean;
}

/** One statement on the claim: who, when, in which words, through whom. */
export function StatementCard({ claim, position, named }: Props) {
  const { stance, doubtful, node } = position;
  return (
    <li
      id={node.id}
      className={`statement ${named ? 'named' : ''}`}
      data-row={named ? 'named' : ''}
      tabIndex={-1}
    >
      <p className="statement-head">
        {stance && <StanceMark stance={stance} doubtful={doubtful} silent />}
        <span>
          <Makers statement={node} /> <strong>{stance ? looks[stance].verb : 'speaks of it'}</strong>{' '}
          <span className="date">
            <When date={node.said} />
          </span>
        </span>
      </p>
      <Remarks position={position} />
      <Trail statement={node} />
      <Answers statement={node} />
      <Notes statement={node} />
      <div className="actions">
        <Cite cited={citableOf(claim, position)} />
        <ChainDetails statement={node} />
        <a href={`#${encodeURIComponent(node.id)}`} className="permalink">
          Link to this
        </a>
      </div>
    </li>
  );
}

function Makers({ statement: { madeBy, parties } }: { readonly statement: Told }) {
  const makers = madeBy.edges;
  const others = parties.nodes.filter(({ id }) => !makers.some(({ node }) => node.id === id));
  if (makers.length === 0) return <span className="unknown">Someone not named</span>;
  return (
    <>
      {makers.map(({ as, capacity, node }, index) => (
        <Fragment key={node.id + as}>
          {index > 0 && (as === 'ALTERNATIVE' ? ' or ' : ', ')}
          <ToActor actor={node} />
          {capacity && ` (${capacity})`}
          {as === 'SPEAKER' && ' (speaking)'}
        </Fragment>
      ))}
      {others.length > 0 && (
        <span className="soft">
          {' '}
          for <Actors actors={others} />
        </span>
      )}
    </>
  );
}

/** Everything that makes the position less than plain. */
function Remarks({ position }: { readonly position: Position }) {
  const { scope, scopeNote, doubtful, reading, node } = position;
  const remarks = [
    doubtful && 'Whether this concerns the claim at all is doubtful.',
    scope === 'PART' && `Concerns a part of the claim${scopeNote ? `: ${scopeNote}` : '.'}`,
    scope === 'UNCLEAR' &&
      `How much of the claim it concerns is unclear${scopeNote ? `: ${scopeNote}` : '.'}`,
    scope === 'WHOLE' && scopeNote,
    reading === 'REPORTER' && 'That is the reporter’s reading of the words.',
    reading === 'CODER' && 'That is the coder’s reading of the words.',
    node.attribution &&
      !['OWN_VOICE', 'EXPLICIT'].includes(node.attribution) &&
      `Attribution: ${wordsOf(node.attribution)}.`,
  ].filter((remark): remark is string => typeof remark === 'string' && remark !== '');
  if (remarks.length === 0) return null;
  return <p className="remarks">{remarks.join(' ')}</p>;
}

/** What others did to the statement itself. */
function Answers({ statement }: { readonly statement: Told }) {
  const { contestedBy, retractedBy } = statement;
  return (
    <>
      {contestedBy.nodes.map((node) => (
        <p key={node.id} className="remarks">
          Contested by <Actors actors={node.madeBy.nodes} /> (<When date={node.said} none="undated" />)
          {node.position?.ground && `: ${wordsOf(node.position.ground)}`}.
        </p>
      ))}
      {retractedBy.nodes.map((node) => (
        <p key={node.id} className="remarks">
          Taken back by <Actors actors={node.madeBy.nodes} /> (<When date={node.said} none="undated" />
          ). It stays on record as it was said.
        </p>
      ))}
    </>
  );
}

function Notes({ statement }: { readonly statement: Told }) {
  const { addressedTo, citations, note } = statement;
  return (
    <>
      {addressedTo.nodes.length > 0 && (
        <p className="remarks">
          Addressed to <Actors actors={addressedTo.nodes} />.
        </p>
      )}
      {citations.nodes.length > 0 && (
        <p className="remarks">
          Gives as its source:{' '}
          {citations.nodes.map(({ mark, ibid, source }, index) => (
            <Fragment key={`${mark} ${source.id} ${index}`}>
              {index > 0 && '; '}
              {mark && `note ${mark}${ibid ? ' (“Ibid.”)' : ''}: `}
              <To path={viewOf('source', source.id)}>{source.title}</To>
              {source.stub && ` (${wordsOf(source.stub)})`}
            </Fragment>
          ))}
        </p>
      )}
      {note && <p className="remarks">Note of the coder: {note}</p>}
    </>
  );
}
