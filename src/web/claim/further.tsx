import { lazy, Suspense } from 'react';
import { FigureTable } from '../figures/table.js';
import type { ResultOf } from '../graphql/document.js';
import type { Awaited } from '../graphql/use-answer.js';
import { Panel, Waiting } from '../parts/panel.js';
import { Links } from './links.js';
import type { ClaimHead, headOperation } from './operations.js';
import { Voices } from './voices.js';

/** Few claims give figures. */
const FiguresBeside = lazy(() => import('../figures/beside.js'));

interface Props {
  readonly claim: ClaimHead;
  readonly answer: Awaited<ResultOf<typeof headOperation>>;
}

/** What many claims do not have is shown only where there is some; links always, since their absence says something. */
export function Further({ claim, answer }: Props) {
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
      <Suspense fallback={<Waiting />}>
        {measuresOf(claim).map((measure) => (
          <FiguresBeside
            key={measure.id}
            measure={measure}
            own={claim.figures.nodes.flatMap((each) => (each.measure.id === measure.id ? [each.id] : []))}
          />
        ))}
      </Suspense>
      <Panel title="How it stands to other claims" anchor="links" answer={answer}>
        {(data) => data.claim && <Links claim={data.claim} />}
      </Panel>
    </>
  );
}

const measuresOf = ({ figures }: ClaimHead) => [
  ...new Map(figures.nodes.map(({ measure }) => [measure.id, measure])).values(),
];
