import { viewOf } from '../address/address.js';
import { Nothing } from '../parts/panel.js';
import { StanceMark } from '../parts/stance-mark.js';
import { To } from '../parts/to.js';
import { sentence } from '../words.js';
import type { ClaimHead } from './operations.js';
import { linkWords } from './words.js';

export function Links({ claim }: { readonly claim: ClaimHead }) {
  const { edges, totalCount } = claim.links;
  if (edges.length === 0) return <Nothing>No link to another claim is recorded.</Nothing>;
  return (
    <ul className="links">
      {edges.map(({ type, direction, basis, note, node }) => (
        <li key={`${type} ${direction} ${node.id}`}>
          <span className="soft">{sentence(linkWords(type, direction))} </span>
          <To path={viewOf('claim', node.id)}>{node.text}</To>{' '}
          <span className="marks">
            {[...new Set(node.statements.edges.flatMap(({ stance }) => stance ?? []))].map((stance) => (
              <StanceMark key={stance} stance={stance} />
            ))}
          </span>
          <span className="soft">
            {' '}
            {basis === 'INFERRED' ? 'The analyst makes this link.' : 'The text makes this link.'} {note}
          </span>
        </li>
      ))}
      {totalCount > edges.length && <li>and {totalCount - edges.length} more</li>}
    </ul>
  );
}
