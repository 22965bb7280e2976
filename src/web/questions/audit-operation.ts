import { graphql, type ResultOf } from '../graphql/document.js';

export const auditOperation = graphql(`
  query QuoteAudit(
    $id: ID!
    $verification: [Verification!]
    $first: Int
    $after: String
    $last: Int
    $before: String
    $asOf: AsOf
  ) {
    quoteAudit(source: $id, asOf: $asOf) {
      rules
      verified
      unverified
      broken
      source {
        id
        title
      }
      editions {
        attached
        verified
        unverified
        broken
        edition {
          id
          label
          sha256
          published {
            edtf
          }
        }
      }
      passages(verification: $verification, first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        nodes {
          verification
          recorded
          quote
          words
          standing
          start
          end
          locator
          edition {
            id
            label
          }
          names {
            id
            title
          }
          statement {
            id
            madeBy(first: 3) {
              nodes {
                id
                name
              }
            }
          }
        }
      }
    }
  }
`);

export type Audited = NonNullable<ResultOf<typeof auditOperation>['quoteAudit']>;
