import { claimItem } from '../claim/item.js';
import { graphql, type ResultOf } from '../graphql/document.js';
import { figureFields } from '../figures/fields.js';

export const eventOperation = graphql(`
  query Event($id: ID!, $asOf: AsOf) {
    node(id: $id, asOf: $asOf) {
      __typename
      id
      ... on Event {
        name
        note
        corpus
        about {
          edtf
        }
      }
    }
  }
`);

export const eventClaimsOperation = graphql(
  `
    query EventClaims($id: ID!, $first: Int!, $asOf: AsOf) {
      claims(event: $id, first: $first, asOf: $asOf) {
        totalCount
        nodes {
          ...ClaimItem
        }
        byPlace {
          value
          label
          count
        }
      }
    }
  `,
  [claimItem],
);

export const eventStatementsOperation = graphql(`
  query EventStatements($id: ID!, $first: Int, $after: String, $last: Int, $before: String, $asOf: AsOf) {
    statements(
      event: $id
      kind: [Assertion, Denial, NonCommitment, Assessment, Request]
      orderBy: OLDEST
      first: $first
      after: $after
      last: $last
      before: $before
      asOf: $asOf
    ) {
      totalCount
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
        }
        position {
          stance
          doubtful
          claim {
            id
            text
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
    }
  }
`);

export const eventFiguresOperation = graphql(
  `
    query EventFigures($id: ID!, $first: Int!, $asOf: AsOf) {
      claims(event: $id, first: $first, asOf: $asOf) {
        totalCount
        nodes {
          id
          text
          figures(first: 20) {
            nodes {
              ...FigureFields
            }
          }
        }
      }
    }
  `,
  [figureFields],
);

type AnyEvent = NonNullable<ResultOf<typeof eventOperation>['node']>;
export type EventHead = Extract<AnyEvent, { __typename: 'Event' }>;
export type EventStatements = ResultOf<typeof eventStatementsOperation>['statements'];
export type EventFigures = ResultOf<typeof eventFiguresOperation>['claims'];
