import { pathOfStatement } from '../address/address.js';
import { Nothing } from '../parts/panel.js';
import { To } from '../parts/to.js';
import { When } from '../parts/when.js';
import { Why } from '../parts/why.js';
import type { ClaimHead } from './operations.js';

/** The dispute findings, each with the statements that it rests on and its meaning one click away. */
export function Findings({ claim }: { readonly claim: ClaimHead }) {
  if (claim.disputeFindings.length === 0) {
    return <Nothing>No dispute is recorded here. That is not to say that there is none.</Nothing>;
  }
  return (
    <ul className="findings-list">
      {claim.disputeFindings.map(({ finding, statements }) => (
        <li key={finding}>
          <Why of="DisputeFindingKind" value={finding} rule="dispute-findings" />
          <ul>
            {statements.nodes.map((statement) => (
              <li key={statement.id}>
                <To path={pathOfStatement(statement.claim?.id ?? claim.id, statement.id)}>
                  {statement.madeBy.nodes.map(({ name }) => name).join(', ') || 'Someone not named'}
                </To>
                , <When date={statement.said} />
                {statement.claim && statement.claim.id !== claim.id && <>, on “{statement.claim.text}”</>}
              </li>
            ))}
            {statements.totalCount > statements.nodes.length && (
              <li>and {statements.totalCount - statements.nodes.length} more</li>
            )}
          </ul>
        </li>
      ))}
    </ul>
  );
}
