import { graphql, type ResultOf } from '../graphql/document.js';

/** What the panel beside the drawing says of a node besides its name. */
export const detailsOperation = graphql(`
  query GraphDetails($id: ID!, $asOf: AsOf) {
    node(id: $id, asOf: $asOf) {
      __typename
      id
      ... on Claim {
        claimKind: kind
        note
        about {
          edtf
        }
      }
      ... on Actor {
        actorKind: kind
        role
        note
      }
      ... on Source {
        medium
        stub
        url
        published {
          edtf
        }
      }
      ... on Statement {
        note
        claim {
          id
          text
        }
        position {
          scope
          reading
          ground
        }
        utterance {
          id
          venue
          issuedAs {
            id
            title
          }
        }
        quotes(first: 5) {
          totalCount
          nodes {
            quote
            words
            verification
            start
            end
            locator
            lang
            note
            edition {
              id
              label
              source {
                id
                title
              }
            }
          }
        }
      }
      ... on Report {
        reporting {
          mode
          distance
          identity
          asReported
          statement {
            id
          }
        }
      }
    }
  }
`);

export type Details = NonNullable<ResultOf<typeof detailsOperation>['node']>;
