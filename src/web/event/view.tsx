import { useParams } from 'wouter';
import { useAddress } from '../address/address.js';
import { useTitle } from '../address/use-title.js';
import { ClaimItem, claimTable, type ClaimRow } from '../claim/item.js';
import { useAnswer } from '../graphql/use-answer.js';
import { More } from '../parts/more.js';
import { Nothing, Panel } from '../parts/panel.js';
import { usePage } from '../parts/pager.js';
import { To } from '../parts/to.js';
import { counted } from '../words.js';
import { Figures } from './figures.js';
import { EventHeading, Places } from './heading.js';
import { eventClaimsOperation, eventOperation, eventStatementsOperation } from './operations.js';
import { SaidOfIt, saidTable } from './said.js';

const mostClaims = 50;

/** An event: what it is, when and where, the claims about it, and who said what of them. */
export default function EventView() {
  const { id = '' } = useParams();
  const { asOf } = useAddress();
  const head = useAnswer(eventOperation, { id, ...asOf });
  const claims = useAnswer(eventClaimsOperation, { id, first: mostClaims, ...asOf });
  const said = useAnswer(eventStatementsOperation, { id, ...usePage(), ...asOf });
  const event = head.data && (head.data.node?.__typename === 'Event' ? head.data.node : null);
  useTitle(event === null ? 'No such event' : event?.name);
  return (
    <article className="dossier">
      <Panel title="Event" hidden answer={head}>
        {() => (event ? <EventHeading event={event} /> : <h1>No such event</h1>)}
      </Panel>
      {event && (
        <div className="dossier-columns">
          <div>
            <Panel
              title="Claims about it"
              anchor="claims"
              answer={claims}
              exported={{ table: (data) => claimTable(data.claims.nodes) }}
            >
              {(data) => <Claims claims={data.claims} event={id} />}
            </Panel>
            <Panel
              title="Who said what about it"
              anchor="said"
              answer={said}
              exported={{ table: (data) => saidTable(data.statements.nodes) }}
            >
              {(data) => <SaidOfIt statements={data.statements} />}
            </Panel>
            <Figures event={id} />
          </div>
          <div className="beside">
            <Panel title="Where" anchor="where" answer={claims}>
              {(data) => <Places counts={data.claims.byPlace} event={id} />}
            </Panel>
            <More
              ways={[
                { path: '/matrix', params: { event: id }, text: 'Dispute matrix of its claims' },
                { path: '/timeline', params: { event: id }, text: 'Timeline of what was said' },
                { path: '/claims', params: { event: id }, text: 'Its claims, with filters' },
              ]}
            />
          </div>
        </div>
      )}
    </article>
  );
}

interface ClaimsProps {
  readonly event: string;
  readonly claims: {
    readonly totalCount: number;
    readonly nodes: readonly ClaimRow[];
  };
}

function Claims({ claims: { nodes, totalCount }, event }: ClaimsProps) {
  if (nodes.length === 0) return <Nothing>No claim about it is recorded.</Nothing>;
  return (
    <>
      <p className="soft">{counted(totalCount, 'claim')}</p>
      <ul className="items">
        {nodes.map((claim) => (
          <ClaimItem key={claim.id} claim={claim} />
        ))}
      </ul>
      {totalCount > nodes.length && (
        <p className="meta">
          The first {nodes.length} are shown.{' '}
          <To path="/claims" params={{ event }}>
            All {totalCount}
          </To>
        </p>
      )}
    </>
  );
}
