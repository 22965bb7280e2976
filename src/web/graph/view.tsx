import { useTitle } from '../address/use-title.js';
import { wrap } from '../drawing/wrap.js';
import { Nothing, Panel } from '../parts/panel.js';
import { Picker, Way } from './way.js';
import { Shown } from './shown.js';
import { useGraph, useGraphState } from './use-graph.js';
import { kindWords } from '../drawing/kinds.js';
import type { GraphNode } from './operations.js';
import { PageLink } from './side.js';
import { nameOf } from './words.js';

/** What lies around one node, or the way from it to another; never the whole graph. */
export default function GraphView() {
  const { state } = useGraphState();
  return state.start === undefined ? <Begin /> : <Around />;
}

function Begin() {
  useTitle('Graph');
  return (
    <>
      <h1>What lies around …</h1>
      <p className="prose">
        The graph is drawn from one node outwards: its neighbours are counted first, and drawn where you ask
        for them. Every page of a claim, an actor and a source leads here too.
      </p>
      <Picker label="Begin from" paramsOf={(start) => ({ start })} />
    </>
  );
}

function Around() {
  const { state, go } = useGraphState();
  const answer = useGraph(state);
  const start = answer.data?.start;
  const title = titleOf(start, state.to !== undefined);
  useTitle(start ? `${title}: ${wrap(nameOf(start), 80, 1)[0]}` : title);
  return (
    <Panel title={title} level={1} answer={answer}>
      {(loaded) =>
        loaded.start ? (
          <>
            {state.to === undefined && (
              <p className="graph-name">
                <PageLink node={loaded.start} />
              </p>
            )}
            <Way state={state} loaded={loaded} go={go} />
            <Shown state={state} go={go} loaded={loaded} asked={answer.asked} />
            <details className="graph-find">
              <summary>Find the way from here to …</summary>
              <Picker label="To" paramsOf={(to) => ({ start: state.start, to })} />
            </details>
          </>
        ) : (
          <Nothing>This graph holds nothing with the id {state.start}, as of when this is asked.</Nothing>
        )
      }
    </Panel>
  );
}

function titleOf(start: GraphNode | null | undefined, isWay: boolean): string {
  if (start === undefined) return 'Graph';
  if (start === null) return 'No such node';
  if (isWay) return 'The way of the evidence';
  const kind = kindWords(start.__typename).toLowerCase();
  return `The graph around ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;
}
