import { graphql, type ResultOf } from '../graphql/document.js';

export const matrixOperation = graphql(`
  query Matrix(
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
        id
        text
        statements(first: 25) {
          totalCount
          edges {
            stance
            doubtful
            node {
              id
              said {
                edtf
              }
              madeBy(first: 3) {
                edges {
                  as
                  node {
                    id
                    name
                  }
                }
              }
              parties(first: 3) {
                nodes {
                  id
                  name
                }
              }
            }
          }
        }
      }
      byTopic {
        value
        label
        count
      }
      byDisputeFinding {
        value
        label
        count
      }
      byKind {
        value
        label
        count
      }
      byAccused {
        value
        label
        count
      }
    }
  }
`);

export type MatrixClaims = ResultOf<typeof matrixOperation>['claims'];
export type MatrixClaim = MatrixClaims['nodes'][number];
