import { claimItem } from '../claim/item.js';
import { graphql, type ResultOf } from '../graphql/document.js';

export const accusationsOperation = graphql(`
  query Accusations(
    $by: ID
    $against: ID
    $topic: ID
    $first: Int
    $after: String
    $last: Int
    $before: String
    $asOf: AsOf
  ) {
    accusations(
      by: $by
      against: $against
      topic: $topic
      first: $first
      after: $after
      last: $last
      before: $before
      asOf: $asOf
    ) {
      totalCount
      rules
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        claimCount
        allegationCount
        accuser {
          id
          name
        }
        accused {
          id
          name
          affiliation
        }
      }
    }
  }
`);

export const mutualOperation = graphql(
  `
    query MutualAccusations($a: ID!, $b: ID!, $topic: ID, $asOf: AsOf) {
      mutualAccusations(a: $a, b: $b, topic: $topic, asOf: $asOf) {
        rules
        truncated
        a {
          id
          name
        }
        b {
          id
          name
        }
        byA(first: 50) {
          totalCount
          nodes {
            ...ClaimItem
          }
        }
        byB(first: 50) {
          totalCount
          nodes {
            ...ClaimItem
          }
        }
      }
    }
  `,
  [claimItem],
);

export type Accusations = ResultOf<typeof accusationsOperation>['accusations'];
export type Mutual = NonNullable<ResultOf<typeof mutualOperation>['mutualAccusations']>;
