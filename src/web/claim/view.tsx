import { useParams } from 'wouter';
import { useAddress, viewOf } from '../address/address.js';
import { useTitle } from '../address/use-title.js';
import type { ResultOf } from '../graphql/document.js';
import { FigureTable } from '../figures/table.js';
import { useAnswer, type Awaited } from '../graphql/use-answer.js';
import { More as Otherwise, type Way } from '../parts/more.js';
import { Panel } from '../parts/panel.js';
import { CorroborationPanel } from './corroboration.js';
import { Findings } from './findings.js';
import { ClaimHeading } from './heading.js';
import { Links } from './links.js';
import { headOperation, type ClaimHead } from './operations.js';
import { positionsOperation } from './positions-operation.js';
import { repliesOperation } from './replies-operation.js';
import { Gaps, PositionsPanel } from './positions.js';
import { RepliesList } from './replies.js';
import { Voices } from './voices.js';

const mostPositions = 50;

/** The dossier of a claim: who says what of it, in which words, through whom, and what is missing. */
export function ClaimView() {
  const { id = '' } = useParams();
  const { asOf } = useAddress();
  const head = useAnswer(headOperation, { id, ...asOf });
  const positions = useAnswer(positionsOperation, { id, first: mostPositions, ...asOf });
  const replies = useAnswer(repliesOperation, { id, ...asOf });
  const claim = head.data?.claim;
  useTitle(claim === null ? 'No such claim' : claim?.text);
  return (
    <article className="dossier">
      <Panel title="Claim" answer={head} hidden level={2}>
        {(data) => (data.claim ? <ClaimHeading claim={data.claim} /> : <Unknown id={id} />)}
      </Panel>
      {claim && (
        <div className="dossier-columns">
          <div>
            <PositionsPanel answer={positions} />
            <Panel title="Replies and silences" anchor="replies" answer={replies}>
              {(data) => <RepliesList replies={data.replies} of={id} />}
            </Panel>
            <More claim={claim} answer={head} />
          </div>
          <div className="beside">
            <Panel title="What answers it" anchor="findings" answer={head}>
              {(data) => data.claim && <Findings claim={data.claim} />}
            </Panel>
            <CorroborationPanel id={id} />
            <Panel title="What is missing" anchor="missing" answer={positions}>
              {(data) => data.claim && <Gaps claim={data.claim} />}
            </Panel>
            <Otherwise title="Look at it otherwise" ways={waysOf(claim)} />
          </div>
        </div>
      )}
    </article>
  );
}

/** The questions that go beyond it: about those whom it accuses, and about its own record. */
function waysOf({ id, against }: ClaimHead): Way[] {
  const accused = against.nodes.flatMap((actor) => [
    {
      path: viewOf('actor', actor.id, 'stances'),
      params: { claim: id },
      text: `How the stance of ${actor.name} moved`,
    },
    {
      path: viewOf('actor', actor.id, 'voices'),
      params: { claim: id },
      text: `Different voices of ${actor.name}`,
    },
  ]);
  return [
    ...accused,
    { path: '/timeline', params: { claim: id }, text: 'What was said, as a timeline' },
    { path: '/gaps', params: { scope: id }, text: 'All that is missing around it' },
    { path: '/changes', params: { ids: id }, text: 'What changed in its record' },
  ];
}

function Unknown({ id }: { readonly id: string }) {
  const { asOf } = useAddress();
  return (
    <>
      <h1>No such claim</h1>
      <p>
        This graph holds no claim <code>{id}</code>
        {'asOf' in asOf ? ' as of then' : ''}. Search above by its words.
      </p>
    </>
  );
}

type Head = Awaited<ResultOf<typeof headOperation>>;

/** What many claims do not have is shown only where there is some; links always, since their absence says something. */
function More({ claim, answer }: { readonly claim: ClaimHead; readonly answer: Head }) {
  return (
    <>
      {claim.mixedAnswers.length > 0 && (
        <Panel title="One party, several answers" anchor="voices" answer={answer}>
          {(data) => data.claim && <Voices claim={data.claim} />}
        </Panel>
      )}
      {claim.figures.nodes.length > 0 && (
        <Panel title="Figures" anchor="figures" answer={answer}>
          {(data) => data.claim && <FigureTable name="Figures" figures={data.claim.figures.nodes} />}
        </Panel>
      )}
      <Panel title="How it stands to other claims" anchor="links" answer={answer}>
        {(data) => data.claim && <Links claim={data.claim} />}
      </Panel>
    </>
  );
}
