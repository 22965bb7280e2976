import { useAddress, viewOf } from '../address/address.js';
import { filtersOf } from '../address/filters.js';
import { useTitle } from '../address/use-title.js';
import { tableOf, type Table } from '../export/table.js';
import { graphql, type ResultOf, type VariablesOf } from '../graphql/document.js';
import { useAnswer } from '../graphql/use-answer.js';
import { anyNode, placeOf } from '../parts/any-node.js';
import { Facet } from '../parts/facets.js';
import { Listing } from '../parts/listing.js';
import { Nothing } from '../parts/panel.js';
import { Pager, usePage } from '../parts/pager.js';
import { To, ToPage } from '../parts/to.js';
import { counted, sentence, wordsOf } from '../words.js';

const gapsOperation = graphql(
  `
    query Gaps(
      $scope: ID
      $kinds: [GapKind!]
      $first: Int
      $after: String
      $last: Int
      $before: String
      $asOf: AsOf
    ) {
      gaps(
        scope: $scope
        kinds: $kinds
        first: $first
        after: $after
        last: $last
        before: $before
        asOf: $asOf
      ) {
        totalCount
        truncated
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        byKind {
          value
          label
          count
        }
        nodes {
          kind
          label
          node {
            ...AnyNode
          }
          claims(first: 3) {
            totalCount
            nodes {
              id
              text
            }
          }
        }
      }
    }
  `,
  [anyNode],
);

type Gap = ResultOf<typeof gapsOperation>['gaps']['nodes'][number];

/** What is missing, in the whole graph or around something, and so where one would search next. */
export default function Gaps() {
  useTitle('Gaps');
  const filters = filtersOf<VariablesOf<typeof gapsOperation>>(useAddress(), {
    one: ['scope'],
    several: ['kinds'],
  });
  const answer = useAnswer(gapsOperation, { ...filters, ...usePage() });
  return (
    <Listing
      title="What is missing"
      answer={answer}
      exported={{ table: ({ gaps }) => gapTable(gaps.nodes) }}
      facets={({ gaps }) => <Facet title="Kind" param="kinds" counts={gaps.byKind} />}
    >
      {({ gaps }) => (
        <>
          <p className="list-head">{counted(gaps.totalCount, 'gap')} that this graph knows of</p>
          {gaps.nodes.length === 0 && <Nothing>Nothing that this graph knows to be missing.</Nothing>}
          <ul className="items">
            {gaps.nodes.map((gap, index) => (
              <GapItem key={`${gap.kind} ${gap.node.id} ${index}`} gap={gap} />
            ))}
          </ul>
          {gaps.truncated && <p className="meta">More claims are there than were looked at.</p>}
          <Pager page={gaps.pageInfo} />
        </>
      )}
    </Listing>
  );
}

const gapTable = (gaps: readonly Gap[]): Table =>
  tableOf(gaps, {
    Kind: ({ kind }) => wordsOf(kind),
    'What is missing': ({ label }) => label,
    Id: ({ node }) => node.id,
    Of: ({ node }) => placeOf(node).name,
    'Claims touched': ({ claims }) => claims.totalCount,
    'The first of them': ({ claims }) => claims.nodes.map(({ text }) => text).join(' | '),
  });

function GapItem({ gap: { label, node, claims } }: { readonly gap: Gap }) {
  const place = placeOf(node);
  return (
    <li className="item">
      <p className="item-title">
        {sentence(label)}
        {place.page && (
          <>
            :{' '}
            <ToPage page={place.page} row>
              {place.name}
            </ToPage>
          </>
        )}
      </p>
      <p className="meta">
        {claims.nodes
          .filter(({ id }) => id !== node.id)
          .map(({ id, text }) => (
            <span key={id}>
              touches <To path={viewOf('claim', id)}>{text}</To>
            </span>
          ))}
        {claims.totalCount > claims.nodes.length && (
          <span>and {claims.totalCount - claims.nodes.length} more claims</span>
        )}
      </p>
    </li>
  );
}
