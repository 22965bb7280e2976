import { useAddress, viewOf } from '../address/address.js';
import { FigureTable } from '../figures/table.js';
import { useAnswer } from '../graphql/use-answer.js';
import { Nothing, Panel } from '../parts/panel.js';
import { To } from '../parts/to.js';
import { eventFiguresOperation } from './operations.js';

const mostClaims = 100;

/** The figures that the claims about it give; which of them can be compared, the dossiers of the claims say. */
export function Figures({ event }: { readonly event: string }) {
  const { asOf } = useAddress();
  const answer = useAnswer(eventFiguresOperation, { id: event, first: mostClaims, ...asOf });
  return (
    <Panel title="Figures" anchor="figures" answer={answer}>
      {({ claims }) => {
        const given = claims.nodes.flatMap((claim) =>
          claim.figures.nodes.map((figure) => ({ claim, figure })),
        );
        if (given.length === 0) return <Nothing>The claims about it give no figure.</Nothing>;
        return (
          <FigureTable
            name="Figures about the event"
            figures={given.map(({ figure }) => figure)}
            claimOf={(wanted) => {
              const claim = given.find(({ figure }) => figure.id === wanted.id)?.claim;
              return claim && <To path={`${viewOf('claim', claim.id)}#figures`}>{claim.text}</To>;
            }}
          />
        );
      }}
    </Panel>
  );
}
