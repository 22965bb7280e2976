import { lazy, Suspense, useState } from 'react';
import { viewOf, useAddress } from '../address/address.js';
import { useAnswer } from '../graphql/use-answer.js';
import { Answered } from '../parts/panel.js';
import { ShowQuery } from '../parts/show-query.js';
import { Actors, To } from '../parts/to.js';
import { When } from '../parts/when.js';
import { Why } from '../parts/why.js';
import { wordsOf } from '../words.js';
import { chainOperation, type Chain } from './chain-operation.js';
import type { Told } from './positions-operation.js';
import { reportWords } from './words.js';

/** Fetched when the first trail is opened. */
const ChainDrawing = lazy(() => import('./chain-drawing.js'));

/** The trail from the farthest report to where it ends, with what is missing at each link; asked when it is opened. */
export function ChainDetails({ statement }: { readonly statement: Told }) {
  const [open, setOpen] = useState(false);
  const leaves = leavesOf(statement);
  return (
    <details className="chain" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary data-key="e">Trace to the root</summary>
      {open && leaves.map((leaf) => <ChainOf key={leaf} statement={leaf} />)}
    </details>
  );
}

/** The reports that nobody reports; the statement itself where there is none. */
function leavesOf({ id, retellings }: Told): string[] {
  const inner = new Set(retellings.nodes.map(({ reporting }) => reporting?.statement.id));
  const leaves = retellings.nodes.map((report) => report.id).filter((report) => !inner.has(report));
  return leaves.length > 0 ? leaves : [id];
}

function ChainOf({ statement }: { readonly statement: string }) {
  const { asOf } = useAddress();
  const answer = useAnswer(chainOperation, { statement, ...asOf });
  return (
    <div className="chain-one">
      <Answered answer={answer}>
        {({ attributionChain: chain }) =>
          chain && (
            <>
              <Suspense>
                <ChainDrawing chain={chain} asked={answer.asked} />
              </Suspense>
              <Links chain={chain} />
            </>
          )
        }
      </Answered>
      <ShowQuery asked={answer.asked} />
    </div>
  );
}

function Links({ chain }: { readonly chain: Chain }) {
  return (
    <>
      <ol>
        {chain.links.map((link) => (
          <li key={link.level}>
            <Actors actors={link.tellers} /> (<When date={link.statement.said} none="undated" />)
            {link.mode && link.distance && <> tells {reportWords(link.mode, link.distance)}</>}
            {link.document && (
              <>
                , in <To path={viewOf('source', link.document.id)}>{link.document.title}</To>
              </>
            )}
            {link.identity === 'INFERRED' && ', inferred to be the next'}
            {link.gaps.length > 0 && (
              <span className="unchecked"> Missing: {link.gaps.map(wordsOf).join(', ')}.</span>
            )}
          </li>
        ))}
      </ol>
      <div className="chain-end">
        <Why of="TrailEnd" value={chain.end} rule="trails" />
        {chain.origin && <Why of="Origin" value={chain.origin} rule="roots-and-independence" />}
        {chain.truncated && <p>The trail goes on behind what is shown.</p>}
      </div>
    </>
  );
}
