import { graphql, type ResultOf } from '../graphql/document.js';

export const stancesOperation = graphql(`
  query ActorStances(
    $id: ID!
    $claim: ID
    $topic: ID
    $stance: [Stance!]
    $rollUp: RollUp = PARTY
    $first: Int
    $after: String
    $last: Int
    $before: String
    $asOf: AsOf
  ) {
    stanceTimeline(
      actor: $id
      claim: $claim
      topic: $topic
      stance: $stance
      rollUp: $rollUp
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
        stance
        scope
        scopeNote
        doubtful
        previous
        said {
          edtf
        }
        claim {
          id
          text
        }
        statement {
          id
        }
        makers(first: 3) {
          edges {
            as
            capacity
            node {
              id
              name
            }
          }
        }
        otherStances {
          stance
          doubtful
          sameActor
          order
          said {
            edtf
          }
          statement {
            id
          }
          makers(first: 3) {
            nodes {
              id
              name
            }
          }
        }
      }
    }
  }
`);

/** Whose page it is, and on what there is anything to be asked: by itself, and by all who act for it. */
export const stanceTopicsOperation = graphql(`
  query ActorTopics($id: ID!, $asOf: AsOf) {
    actor(id: $id, asOf: $asOf) {
      id
      name
    }
    own: claims(by: [$id], first: 1, asOf: $asOf) {
      byTopic {
        value
        label
      }
    }
    party: claims(party: $id, first: 1, asOf: $asOf) {
      byTopic {
        value
        label
      }
    }
  }
`);

export type Stances = ResultOf<typeof stancesOperation>['stanceTimeline'];
export type Point = Stances['nodes'][number];
export type Topics = ResultOf<typeof stanceTopicsOperation>;
