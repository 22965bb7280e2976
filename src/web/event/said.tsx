import { pathOfStatement } from '../address/address.js';
import { tableOf, type Table } from '../export/table.js';
import { toldColumns } from '../export/told.js';
import { Nothing } from '../parts/panel.js';
import { Pager } from '../parts/pager.js';
import { StanceMark } from '../parts/stance-mark.js';
import { Makers, To } from '../parts/to.js';
import { When } from '../parts/when.js';
import { looks } from '../stances.js';
import { counted } from '../words.js';
import type { EventStatements } from './operations.js';

/** The positions on the claims about it, oldest first. */
export function SaidOfIt({ statements }: { readonly statements: EventStatements }) {
  if (statements.nodes.length === 0) return <Nothing>No statement about it is recorded.</Nothing>;
  return (
    <>
      <p className="soft">{counted(statements.totalCount, 'statement')}, oldest first, the undated last</p>
      <ul className="replies">
        {statements.nodes.map((said) => (
          <Said key={said.id} said={said} />
        ))}
      </ul>
      <Pager page={statements.pageInfo} />
    </>
  );
}

export const saidTable = (statements: EventStatements['nodes']): Table => tableOf(statements, toldColumns);

function Said({ said: { id, said, position, madeBy } }: { said: EventStatements['nodes'][number] }) {
  const stance = position?.stance;
  return (
    <li>
      <p className="statement-head">
        {stance ? <StanceMark stance={stance} doubtful={position.doubtful} silent /> : <span />}
        <span>
          <Makers edges={madeBy.edges} /> {stance && looks[stance].verb}{' '}
          <span className="date">
            <When date={said} />
          </span>
          {position?.claim && (
            <span className="said-claim">
              <To path={pathOfStatement(position.claim.id, id)} row>
                {position.claim.text}
              </To>
            </span>
          )}
        </span>
      </p>
    </li>
  );
}
