import { graphql, type ResultOf } from '../graphql/document.js';

export const timelineOperation = graphql(`
  query Timeline(
    $claim: ID
    $topic: ID
    $event: ID
    $party: ID
    $by: [ID!]
    $stance: [Stance!]
    $saidWithin: Edtf
    $first: Int
    $after: String
    $last: Int
    $before: String
    $asOf: AsOf
  ) {
    statements(
      kind: [Assertion, Denial, NonCommitment, Assessment, Request]
      orderBy: OLDEST
      claim: $claim
      topic: $topic
      event: $event
      party: $party
      by: $by
      stance: $stance
      saidWithin: $saidWithin
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
        said {
          edtf
          earliest
          latest
        }
        position {
          stance
          doubtful
          claim {
            id
            text
            about {
              edtf
              earliest
              latest
            }
          }
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
      }
      byStance {
        value
        label
        count
      }
      byMaker {
        value
        label
        count
      }
      byYear {
        value
        label
        count
      }
    }
  }
`);

export type Told = ResultOf<typeof timelineOperation>['statements']['nodes'][number];
