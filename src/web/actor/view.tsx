import { useParams } from 'wouter';
import { useAddress, viewOf } from '../address/address.js';
import { useTitle } from '../address/use-title.js';
import { useAnswer } from '../graphql/use-answer.js';
import { More, type Way } from '../parts/more.js';
import { Nothing, Panel } from '../parts/panel.js';
import { usePage } from '../parts/pager.js';
import { To } from '../parts/to.js';
import { counted, wordsOf } from '../words.js';
import { ActorHeading, Ties, Works } from './heading.js';
import { accusedOperation, actorOperation, statementsOperation } from './operations.js';
import { MadeList } from './made.js';

/** An actor: what it is, whom it acts for, what it said, and what is said against it. */
export function ActorView() {
  const { id = '' } = useParams();
  const { asOf } = useAddress();
  const head = useAnswer(actorOperation, { id, ...asOf });
  const made = useAnswer(statementsOperation, { id, ...usePage(), ...asOf });
  const accused = useAnswer(accusedOperation, { id, ...asOf });
  const actor = head.data?.actor;
  useTitle(actor === null ? 'No such actor' : actor?.name);
  return (
    <article className="dossier">
      <Panel title="Actor" hidden answer={head}>
        {(data) => (data.actor ? <ActorHeading actor={data.actor} /> : <h1>No such actor</h1>)}
      </Panel>
      {actor && (
        <div className="dossier-columns">
          <div>
            <Panel title="What it says" anchor="statements" answer={made}>
              {(data) => data.actor && <MadeList made={data.actor.statements} />}
            </Panel>
            <Panel title="What it is accused of" anchor="accused" answer={accused}>
              {(data) => data.actor && <Accused claims={data.actor.accusedIn} />}
            </Panel>
          </div>
          <div className="beside">
            <Panel title="For whom it acts" anchor="ties" answer={head}>
              {(data) => data.actor && <Ties actor={data.actor} />}
            </Panel>
            <Panel title="What it published or wrote" anchor="works" answer={head}>
              {(data) => data.actor && <Works actor={data.actor} />}
            </Panel>
            <More title="Questions about it" ways={waysOf(id)} />
          </div>
        </div>
      )}
    </article>
  );
}

const waysOf = (id: string): Way[] => [
  { path: viewOf('actor', id, 'stances'), text: 'How its stance moved' },
  { path: viewOf('actor', id, 'voices'), text: 'Where it speaks with several voices' },
  { path: '/accusations', params: { by: id }, text: 'Whom it accuses' },
  { path: '/accusations', params: { against: id }, text: 'Who accuses it' },
  { path: '/matrix', params: { by: id }, text: 'Its claims as a matrix' },
  { path: '/timeline', params: { by: id }, text: 'What it said, as a timeline' },
  { path: '/gaps', params: { scope: id }, text: 'What is missing around it' },
  { path: '/changes', params: { ids: id }, text: 'What changed in its record' },
];

interface AccusedProps {
  readonly claims: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly text: string;
      readonly disputeFindings: readonly { readonly finding: string }[];
    }[];
  };
}

function Accused({ claims }: AccusedProps) {
  if (claims.nodes.length === 0) return <Nothing>No claim that accuses it is recorded.</Nothing>;
  return (
    <>
      <p className="soft">{counted(claims.totalCount, 'claim')} that it is named in as accused</p>
      <ul className="items">
        {claims.nodes.map(({ id, text, disputeFindings }) => (
          <li key={id} className="item">
            <p className="item-title">
              <To path={viewOf('claim', id)} row>
                {text}
              </To>
            </p>
            <p className="meta">
              {disputeFindings.map(({ finding }) => wordsOf(finding)).join(' · ') || 'no dispute recorded'}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
