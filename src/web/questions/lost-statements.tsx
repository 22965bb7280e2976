import { pathOfStatement } from '../address/address.js';
import { Nothing } from '../parts/panel.js';
import { StanceMark } from '../parts/stance-mark.js';
import { Actors, To } from '../parts/to.js';
import { When } from '../parts/when.js';
import { counted, wordsOf } from '../words.js';
import type { Lost } from './impact-operation.js';

/** Statements and reports that would be known no more, and those that would keep another telling. */
export function LostStatements({ fallen, weakened }: { readonly fallen: Lost; readonly weakened: Lost }) {
  return (
    <div className="two-sides">
      <section aria-label="Fall">
        <h3>
          {counted(fallen.totalCount, 'statement or report', 'statements and reports')} known through it alone
        </h3>
        <List lost={fallen} none="None is known through it alone." />
      </section>
      <section aria-label="Are weakened">
        <h3>
          {counted(weakened.totalCount, 'statement or report', 'statements and reports')} told elsewhere too
        </h3>
        <List lost={weakened} none="None is told here and elsewhere." />
      </section>
    </div>
  );
}

function List({ lost: { nodes, totalCount }, none }: { readonly lost: Lost; readonly none: string }) {
  if (nodes.length === 0) return <Nothing>{none}</Nothing>;
  return (
    <ul className="links">
      {nodes.map((statement) => (
        <LostItem key={statement.id} statement={statement} />
      ))}
      {totalCount > nodes.length && <li>and {totalCount - nodes.length} more</li>}
    </ul>
  );
}

function LostItem({ statement }: { readonly statement: Lost['nodes'][number] }) {
  const { __typename, madeBy, position, said, root, id } = statement;
  const claim = statement.claim ?? root?.statement.claim;
  return (
    <li>
      {position?.stance && <StanceMark stance={position.stance} doubtful={position.doubtful} />}{' '}
      <Actors actors={madeBy.nodes} />{' '}
      <span className="soft">
        ({wordsOf(__typename)}, <When date={said} none="undated" />)
      </span>
      {claim && (
        <>
          : <To path={pathOfStatement(claim.id, root?.statement.id ?? id)}>{claim.text}</To>
        </>
      )}
    </li>
  );
}
