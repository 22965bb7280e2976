import { useAddress } from '../address/address.js';
import { kindWords } from '../drawing/kinds.js';
import { useAnswer } from '../graphql/use-answer.js';
import { Answered, Nothing } from '../parts/panel.js';
import { ShowQuery } from '../parts/show-query.js';
import { counted } from '../words.js';
import type { Loaded } from './load.js';
import { countsOperation } from './operations.js';
import { mostNodes } from './grow.js';
import { offersOf, type Offer } from './offers.js';
import type { Step } from './state.js';
import { edgeWords } from './words.js';

const knownBeforehand = 100;

interface Props {
  readonly around: string;
  readonly loaded: Loaded;
  readonly expand: (step: Step) => void;
}

/** What lies around a node, counted by edge before anything of it is drawn. */
export function Menu({ around, loaded, expand }: Props) {
  const { asOf } = useAddress();
  const answer = useAnswer(countsOperation, { start: around, first: knownBeforehand, ...asOf });
  const isFull = loaded.nodes.size >= mostNodes;
  return (
    <section
      className="graph-menu"
      aria-label="What lies around it"
      aria-busy={answer.stale && !answer.error}
    >
      <h3>What lies around it</h3>
      <Answered answer={answer}>
        {({ explore }) => {
          if (!explore || explore.neighbours.totalCount === 0)
            return <Nothing>Nothing else hangs on it in this graph.</Nothing>;
          const offers = offersOf(around, explore.neighbourCounts, explore.neighbours, loaded, loaded.steps);
          return (
            <ul>
              {offers.map((offer) => (
                <Line
                  key={offer.step.group ? Object.values(offer.step.group).join() : 'all'}
                  {...{ offer, isFull, expand }}
                />
              ))}
            </ul>
          );
        }}
      </Answered>
      <ShowQuery asked={answer.asked} />
    </section>
  );
}

interface LineProps {
  readonly offer: Offer;
  readonly isFull: boolean;
  readonly expand: (step: Step) => void;
}

function Line({ offer, isFull, expand }: LineProps) {
  const { step, count, done } = offer;
  const words = step.group
    ? `${edgeWords(step.group.type, step.group.direction)} ${counted(count, kindWords(step.group.kind).toLowerCase())}`
    : `everything around it: ${counted(count, 'edge')}`;
  return (
    <li>
      <button type="button" disabled={done || isFull} onClick={() => expand(step)}>
        <span>{words}</span> <span className="soft">{actionWords(offer)}</span>
      </button>
    </li>
  );
}

/** @example actionWords({ count: 40, opened: 25, next: 15, exact: true, … }) // 'show 15 more; 25 of 40 are drawn' */
function actionWords({ count, opened, next, exact, done }: Offer): string {
  if (done) return 'drawn';
  const rest = opened > 0 ? `; ${opened} of ${count} are drawn` : '';
  if (exact && next === 0) return `all here already: draw the edges${rest}`;
  return `show ${exact ? '' : 'up to '}${next}${opened > 0 ? ' more' : ''}${rest}`;
}
