import { graphql, type ResultOf } from '../graphql/document.js';
import { anyNode } from '../parts/any-node.js';

export const changesOperation = graphql(
  `
    query Changes(
      $from: DateTime!
      $to: DateTime!
      $ids: [ID!]
      $first: Int
      $after: String
      $last: Int
      $before: String
      $asOf: AsOf
    ) {
      changes(
        from: $from
        to: $to
        ids: $ids
        first: $first
        after: $after
        last: $last
        before: $before
        asOf: $asOf
      ) {
        totalCount
        truncated
        rules
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        byDeed {
          value
          label
          count
        }
        byKind {
          value
          label
          count
        }
        nodes {
          deed
          at
          by
          kind
          id
          node {
            ...AnyNode
          }
          from {
            ...AnyNode
          }
          to {
            ...AnyNode
          }
          properties {
            name
            before
            after
          }
        }
      }
    }
  `,
  [anyNode],
);

export type Changes = ResultOf<typeof changesOperation>['changes'];
export type Change = Changes['nodes'][number];
