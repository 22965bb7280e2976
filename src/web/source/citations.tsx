import { pathOfStatement, useAddress, viewOf } from '../address/address.js';
import { useAnswer } from '../graphql/use-answer.js';
import { Nothing, Panel } from '../parts/panel.js';
import { To } from '../parts/to.js';
import { wordsOf } from '../words.js';
import { citedOperation, type SourceHead } from './operations.js';

/** What an edition gives as its sources, with the marks of its notes. */
export function Cites({ edition }: { readonly edition: string }) {
  const { asOf } = useAddress();
  const answer = useAnswer(citedOperation, { edition, ...asOf });
  return (
    <Panel title="What it cites" anchor="cites" answer={answer}>
      {({ node }) => {
        const cited = node && 'citedSources' in node ? node.citedSources : null;
        if (!cited || cited.edges.length === 0) return <Nothing>No citation is recorded.</Nothing>;
        return (
          <ul className="links">
            {cited.edges.map(({ node: source, marks, ibid }) => (
              <li key={source.id}>
                <To path={viewOf('source', source.id)}>{source.title}</To>
                {source.stub && ` (${wordsOf(source.stub)})`}
                <span className="soft">
                  {marks.length > 0 && ` note ${marks.join(', ')}`}
                  {ibid && ', “Ibid.” among them'}
                </span>
              </li>
            ))}
            {cited.totalCount > cited.edges.length && (
              <li>and {cited.totalCount - cited.edges.length} more</li>
            )}
          </ul>
        );
      }}
    </Panel>
  );
}

export function CitedBy({ source }: { readonly source: SourceHead }) {
  const { nodes, totalCount } = source.citedBy;
  return (
    <section className="panel" aria-labelledby="cited-by">
      <div className="panel-head">
        <h2 id="cited-by">What cites it</h2>
      </div>
      {nodes.length === 0 && <Nothing>Nothing here is recorded as citing it.</Nothing>}
      <ul className="links">
        {nodes.map(({ mark, citing, statement }, index) => (
          <li key={index}>
            {citing && <To path={viewOf('source', citing.source.id)}>{citing.source.title}</To>}
            {statement?.claim && (
              <>
                {citing && ': '}
                <To path={pathOfStatement(statement.claim.id, statement.id)}>{statement.claim.text}</To>
              </>
            )}
            {!citing && !statement?.claim && <span className="unknown">a report</span>}
            {mark && <span className="soft"> note {mark}</span>}
          </li>
        ))}
        {totalCount > nodes.length && <li>and {totalCount - nodes.length} more</li>}
      </ul>
    </section>
  );
}
