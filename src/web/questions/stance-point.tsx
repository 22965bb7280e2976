import { Fragment } from 'react';
import { Link } from 'wouter';
import { pathOfStatement, useAddress } from '../address/address.js';
import { namesOf, tableOf, type Table } from '../export/table.js';
import { StanceMark } from '../parts/stance-mark.js';
import { Actors, To, ToActor } from '../parts/to.js';
import { When } from '../parts/when.js';
import { looks, type Stance } from '../stances.js';
import { makersWords, wordsOf } from '../words.js';
import type { Point } from './stances-operation.js';

/** One statement in the order of time; under it what the same party said otherwise on the same claim. */
export function StancePoint({ point }: { readonly point: Point }) {
  const { claim, stance, doubtful, said, scope, scopeNote, statement, otherStances } = point;
  return (
    <li>
      <p className="statement-head">
        {stance ? <StanceMark stance={stance} doubtful={doubtful === true} silent /> : <span />}
        <span>
          <Makers point={point} /> <strong>{verbOf(stance)}</strong>{' '}
          <span className="date">
            <When date={said} />
          </span>
        </span>
      </p>
      {claim && <OnClaim claim={claim} statement={statement.id} />}
      <p className="remarks">
        {[orderWords(point.previous), scopeWords(scope, scopeNote)].filter(Boolean).join(' ')}
      </p>
      {otherStances.length > 0 && <Otherwise others={otherStances} claim={claim?.id ?? ''} />}
    </li>
  );
}

export const pointTable = (points: readonly Point[]): Table =>
  tableOf(points, {
    Said: ({ said }) => said?.edtf,
    'Order to the one before': ({ previous }) => previous && wordsOf(previous),
    Who: ({ makers }) => makersWords(makers.edges),
    Stance: ({ stance }) => stance && wordsOf(stance),
    Doubtful: ({ doubtful }) => doubtful,
    Claim: ({ claim }) => claim?.text,
    'The same party otherwise': ({ otherStances }) =>
      otherStances
        .map(({ stance, makers, said }) =>
          [stance && wordsOf(stance), namesOf(makers.nodes), said?.edtf].filter(Boolean).join(', '),
        )
        .join(' | '),
    'Claim id': ({ claim }) => claim?.id,
    'Statement id': ({ statement }) => statement.id,
  });

const verbOf = (stance: Stance | null): string =>
  stance ? looks[stance].verb : 'contests a statement or takes one back';

function OnClaim({ claim, statement }: { readonly claim: NonNullable<Point['claim']>; statement: string }) {
  const address = useAddress();
  return (
    <p className="on-claim">
      <To path={pathOfStatement(claim.id, statement)} row>
        {claim.text}
      </To>{' '}
      {address.get('claim') === undefined && (
        <Link href={address.with({ claim: claim.id })} className="narrow">
          only this claim
        </Link>
      )}
    </p>
  );
}

function Makers({ point: { makers } }: { readonly point: Point }) {
  if (makers.edges.length === 0) return <span className="unknown">Someone not named</span>;
  return makers.edges.map(({ as, capacity, node }, index) => (
    <Fragment key={node.id + as}>
      {index > 0 && (as === 'ALTERNATIVE' ? ' or ' : ', ')}
      <ToActor actor={node} />
      {capacity && ` (${capacity})`}
    </Fragment>
  ));
}

function Otherwise({ others, claim }: { readonly others: Point['otherStances']; readonly claim: string }) {
  return (
    <div className="otherwise">
      <p>The same party said otherwise of this claim:</p>
      <ul>
        {others.map(({ stance, doubtful, said, makers, order, sameActor, statement }) => (
          <li key={statement.id}>
            {stance && <StanceMark stance={stance} doubtful={doubtful === true} silent />}{' '}
            <Actors actors={makers.nodes} />{' '}
            <To path={pathOfStatement(claim, statement.id)}>{verbOf(stance)}</To>{' '}
            <span className="date">
              <When date={said} />, {orders[order]}
              {sameActor ? '; the same actor' : '; another actor'}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

const orders: Readonly<Record<string, string>> = {
  BEFORE: 'certainly before',
  AFTER: 'certainly after',
  OVERLAPS: 'on the same day',
  MAYBE: 'the order is not known',
};

function orderWords(previous: string | null): string {
  if (previous === 'MAYBE') return 'Whether this came after the one above is not known.';
  return previous === 'OVERLAPS' ? 'On the same day as the one above.' : '';
}

function scopeWords(scope: string | null, note: string | null): string {
  if (scope === 'PART')
    return note ? `Concerns a part of the claim: ${note}` : 'Concerns a part of the claim.';
  return scope === 'UNCLEAR' ? 'How much of the claim it concerns is unclear.' : '';
}
