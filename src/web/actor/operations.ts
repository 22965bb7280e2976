import { graphql, type ResultOf } from '../graphql/document.js';

export const actorOperation = graphql(`
  query Actor($id: ID!, $asOf: AsOf) {
    actor(id: $id, asOf: $asOf) {
      id
      name
      kind
      affiliation
      role
      note
      names(first: 20) {
        nodes {
          id
          name
        }
      }
      actsFor(first: 20) {
        edges {
          role
          period {
            edtf
          }
          node {
            id
            name
          }
        }
      }
      actedForBy(first: 50) {
        edges {
          role
          period {
            edtf
          }
          node {
            id
            name
          }
        }
      }
      sameAs(first: 20) {
        edges {
          judgement
          by
          reason
          node {
            id
            name
          }
        }
      }
      published(first: 25) {
        totalCount
        nodes {
          id
          title
        }
      }
      authored(first: 25) {
        totalCount
        nodes {
          id
          title
        }
      }
    }
  }
`);

export const statementsOperation = graphql(`
  query ActorStatements($id: ID!, $first: Int, $after: String, $last: Int, $before: String, $asOf: AsOf) {
    actor(id: $id, asOf: $asOf) {
      id
      statements(
        kind: [Assertion, Denial, NonCommitment, Assessment, Request, Retraction]
        first: $first
        after: $after
        last: $last
        before: $before
      ) {
        totalCount
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        edges {
          as
          capacity
          node {
            id
            said {
              edtf
            }
            position {
              stance
              doubtful
              ground
              claim {
                id
                text
              }
              statement {
                id
                claim {
                  id
                  text
                }
              }
            }
          }
        }
      }
    }
  }
`);

export const accusedOperation = graphql(`
  query Accused($id: ID!, $asOf: AsOf) {
    actor(id: $id, asOf: $asOf) {
      id
      accusedIn(first: 50) {
        totalCount
        nodes {
          id
          text
          kind
          disputeFindings {
            finding
          }
        }
      }
    }
  }
`);

export type ActorHead = NonNullable<ResultOf<typeof actorOperation>['actor']>;
export type Made = NonNullable<ResultOf<typeof statementsOperation>['actor']>['statements'];
