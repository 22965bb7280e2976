import { useAddress, type Address } from '../address/address.js';
import { filtersOf } from '../address/filters.js';
import { useTitle } from '../address/use-title.js';
import { claimItem, ClaimItem, claimTable } from '../claim/item.js';
import { graphql, type ResultOf, type VariablesOf } from '../graphql/document.js';
import { useAnswer } from '../graphql/use-answer.js';
import { CountedAmong, Facet } from '../parts/facets.js';
import { Listing, WordsFilter } from '../parts/listing.js';
import { Nothing } from '../parts/panel.js';
import { Pager, usePage } from '../parts/pager.js';
import { SameResult } from '../parts/same-result.js';
import { counted } from '../words.js';

export const claimsOperation = graphql(
  `
    query Claims(
      $words: Words
      $kind: [ClaimKind!]
      $topic: ID
      $place: ID
      $against: [ID!]
      $by: [ID!]
      $party: ID
      $stance: [Stance!]
      $disputeFinding: [DisputeFindingKind!]
      $source: ID
      $event: ID
      $actor: ID
      $happened: Edtf
      $assertedWithin: Edtf
      $orderBy: ClaimOrder
      $first: Int
      $after: String
      $last: Int
      $before: String
      $asOf: AsOf
    ) {
      claims(
        words: $words
        kind: $kind
        topic: $topic
        place: $place
        against: $against
        by: $by
        party: $party
        stance: $stance
        disputeFinding: $disputeFinding
        source: $source
        event: $event
        actor: $actor
        happened: $happened
        assertedWithin: $assertedWithin
        orderBy: $orderBy
        first: $first
        after: $after
        last: $last
        before: $before
        asOf: $asOf
      ) {
        totalCount
        counted
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        nodes {
          ...ClaimItem
        }
        byKind {
          value
          label
          count
        }
        byTopic {
          value
          label
          count
        }
        byPlace {
          value
          label
          count
        }
        byEvent {
          value
          label
          count
        }
        byAccused {
          value
          label
          count
        }
        byMaker {
          value
          label
          count
        }
        byStance {
          value
          label
          count
        }
        byDisputeFinding {
          value
          label
          count
        }
      }
    }
  `,
  [claimItem],
);

type Variables = VariablesOf<typeof claimsOperation>;
type ClaimsPage = ResultOf<typeof claimsOperation>['claims'];

const one = ['words', 'topic', 'place', 'party', 'source', 'event', 'actor', 'happened', 'assertedWithin'];
const several = ['kind', 'against', 'by', 'stance'];

/** The parameters that narrow a list of claims. */
export const claimParams: readonly string[] = [...one, ...several, 'finding'];

/** The filters of the address, in the words of the schema. */
export function claimFilters(address: Address): Variables {
  return filtersOf<Variables>(address, { one, several: [...several, ['finding', 'disputeFinding']] });
}

const orders = [
  ['', 'in the order of their ids'],
  ['OLDEST_EVENT', 'oldest event first'],
  ['NEWEST_EVENT', 'newest event first'],
] as const;

export function Claims() {
  useTitle('Claims');
  const address = useAddress();
  const orderBy = orders.find(([value]) => value !== '' && value === address.get('order'))?.[0];
  const answer = useAnswer(claimsOperation, {
    ...claimFilters(address),
    ...usePage(),
    ...(orderBy && { orderBy }),
  });
  return (
    <Listing
      title="Claims"
      answer={answer}
      exported={{ table: ({ claims }) => claimTable(claims.nodes) }}
      narrowedBy={claimParams}
      facets={({ claims }) => <ClaimFacets claims={claims} />}
    >
      {({ claims }) => (
        <>
          <div className="list-head">
            <p>{counted(claims.totalCount, 'claim')}</p>
            <SameResult />
            <WordsFilter label="Only in these words" />
            <label>
              <span className="hidden">Order</span>
              <select
                value={orderBy ?? ''}
                onChange={(event) => address.go(address.with({ order: event.target.value || null }))}
              >
                {orders.map(([value, words]) => (
                  <option key={value} value={value}>
                    {words}
                  </option>
                ))}
              </select>
            </label>
          </div>
          {claims.nodes.length === 0 && <Nothing>No claim here fits all of these filters.</Nothing>}
          <ul className="items">
            {claims.nodes.map((claim) => (
              <ClaimItem key={claim.id} claim={claim} />
            ))}
          </ul>
          <Pager page={claims.pageInfo} />
        </>
      )}
    </Listing>
  );
}

export function ClaimFacets({ claims }: { readonly claims: Omit<ClaimsPage, 'nodes' | 'pageInfo'> }) {
  return (
    <>
      <CountedAmong list={claims} />
      <Facet title="What answers it" param="finding" counts={claims.byDisputeFinding} />
      <Facet title="Stance taken" param="stance" counts={claims.byStance} />
      <Facet title="Topic" param="topic" counts={claims.byTopic} single />
      <Facet title="Kind" param="kind" counts={claims.byKind} />
      <Facet title="Against" param="against" counts={claims.byAccused} />
      <Facet title="Who took a position" param="by" counts={claims.byMaker} />
      <Facet title="Place" param="place" counts={claims.byPlace} single />
      <Facet title="Event" param="event" counts={claims.byEvent} single />
    </>
  );
}
