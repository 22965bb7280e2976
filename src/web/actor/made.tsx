import { pathOfStatement } from '../address/address.js';
import { Nothing } from '../parts/panel.js';
import { Pager } from '../parts/pager.js';
import { StanceMark } from '../parts/stance-mark.js';
import { To } from '../parts/to.js';
import { When } from '../parts/when.js';
import { looks } from '../stances.js';
import { counted, sentence, wordsOf } from '../words.js';
import type { Made } from './operations.js';

export function MadeList({ made }: { readonly made: Made }) {
  if (made.edges.length === 0) return <Nothing>No position of its own is recorded.</Nothing>;
  return (
    <>
      <p className="soft">
        {counted(made.totalCount, 'statement')}, oldest first; reports of others are left out
      </p>
      <ul className="items">
        {made.edges.map((edge) => (
          <MadeItem key={`${edge.node.id} ${edge.as}`} edge={edge} />
        ))}
      </ul>
      <Pager page={made.pageInfo} />
    </>
  );
}

function MadeItem({ edge: { as, capacity, node } }: { readonly edge: Made['edges'][number] }) {
  const { position } = node;
  const claim = position?.claim ?? position?.statement?.claim;
  const stance = position?.stance;
  return (
    <li className="item">
      <p className="item-title">
        {claim ? (
          <To path={pathOfStatement(claim.id, node.id)} row>
            {claim.text}
          </To>
        ) : (
          <span className="unknown">a statement that rests on no claim here</span>
        )}
      </p>
      <p className="meta">
        {stance && <StanceMark stance={stance} doubtful={position.doubtful} silent />}
        <span>
          {stance
            ? looks[stance].verb
            : position?.ground
              ? `contests a statement on it: ${wordsOf(position.ground)}`
              : 'takes a statement back'}
        </span>
        <span>
          <When date={node.said} />
        </span>
        {capacity && <span>as {capacity}</span>}
        {as !== 'ATTRIBUTED' && <span>{sentence(wordsOf(as))}</span>}
      </p>
    </li>
  );
}
