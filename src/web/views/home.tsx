import { useAddress, viewOf } from '../address/address.js';
import { useTitle } from '../address/use-title.js';
import { claimItem, ClaimItem } from '../claim/item.js';
import { graphql, type ResultOf } from '../graphql/document.js';
import { useAnswer } from '../graphql/use-answer.js';
import { CountedAmong } from '../parts/facets.js';
import { Panel } from '../parts/panel.js';
import { To } from '../parts/to.js';
import { counted, sentence, wordsOf } from '../words.js';

const homeOperation = graphql(
  `
    query Home($asOf: AsOf) {
      claims(first: 1, asOf: $asOf) {
        totalCount
        counted
        byDisputeFinding {
          value
          count
        }
        byTopic {
          value
          label
          count
        }
        byEvent {
          value
          label
          count
        }
      }
      statements(first: 1, asOf: $asOf) {
        totalCount
      }
      actors(first: 1, asOf: $asOf) {
        totalCount
      }
      sources(first: 1, asOf: $asOf) {
        totalCount
      }
      contested: claims(kind: [ALLEGATION], stance: [DENIES, DISPUTES, ADMITS], first: 12, asOf: $asOf) {
        nodes {
          ...ClaimItem
        }
      }
    }
  `,
  [claimItem],
);

export function Home() {
  useTitle('');
  const { asOf } = useAddress();
  const answer = useAnswer(homeOperation, asOf);
  return (
    <>
      <h1 className="motto">
        Who said it, who gainsaid it, in which words, <em>and how do we know?</em>
      </h1>
      <Panel title="What is in this graph" answer={answer}>
        {(data) => <Overview data={data} />}
      </Panel>
    </>
  );
}

function Overview({ data }: { readonly data: ResultOf<typeof homeOperation> }) {
  const { claims, statements, actors, sources, contested } = data;
  if (claims.totalCount === 0) return <EmptyGraph />;
  return (
    <>
      <ul className="totals">
        <Way path="/claims" text={counted(claims.totalCount, 'claim')} />
        <Way path="/actors" text={counted(actors.totalCount, 'actor')} />
        <Way path="/sources" text={counted(sources.totalCount, 'source')} />
        <li>{counted(statements.totalCount, 'statement and report', 'statements and reports')}</li>
      </ul>
      <div className="columns">
        <div>
          <h3>Allegations that someone answered</h3>
          <ul className="items">
            {contested.nodes.map((claim) => (
              <ClaimItem key={claim.id} claim={claim} />
            ))}
          </ul>
        </div>
        <div>
          <CountedAmong list={claims} />
          <h3>Claims by what answers them</h3>
          <Ways counts={claims.byDisputeFinding} param="finding" path="/claims" />
          <h3>The dispute matrix of a topic</h3>
          <Ways counts={claims.byTopic} param="topic" path="/matrix" />
          <Events counts={claims.byEvent} />
          <h3>Over the whole graph</h3>
          <ul className="ways">
            <Way path="/accusations" text="Who accuses whom" />
            <Way path="/gaps" text="What is missing" />
            <Way path="/changes" text="What changed in the record" />
          </ul>
        </div>
      </div>
    </>
  );
}

function Way({ path, text }: { readonly path: string; readonly text: string }) {
  return (
    <li>
      <To path={path}>{text}</To>
    </li>
  );
}

interface WaysProps {
  readonly counts: readonly { readonly value: string; readonly label?: string; readonly count: number }[];
  readonly param: string;
  readonly path: string;
}

function Ways({ counts, param, path }: WaysProps) {
  return (
    <ul className="ways">
      {counts.map(({ value, label, count }) => (
        <li key={value}>
          <To path={path} params={{ [param]: value }}>
            {label ?? sentence(wordsOf(value))} <span className="count">{count}</span>
          </To>
        </li>
      ))}
    </ul>
  );
}

function Events({ counts }: Pick<WaysProps, 'counts'>) {
  if (counts.length === 0) return null;
  return (
    <>
      <h3>Events, and what is claimed of them</h3>
      <ul className="ways">
        {counts.map(({ value, label = value, count }) => (
          <li key={value}>
            <To path={viewOf('event', value)}>
              {label} <span className="count">{count}</span>
            </To>
          </li>
        ))}
      </ul>
    </>
  );
}

function EmptyGraph() {
  const { asOf } = useAddress();
  if (asOf) return <p>Nothing is recorded as of then.</p>;
  return (
    <p>
      Nothing is in this graph yet. Bring a corpus: <code>npm run gainsay -- import my-corpus</code>. The
      bundled one comes with <code>npm start</code>.
    </p>
  );
}
