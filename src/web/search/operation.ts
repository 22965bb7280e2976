import { graphql, type ResultOf } from '../graphql/document.js';

const hits = graphql(`
  fragment Hits on SearchConnection {
    totalCount
    nodes {
      words {
        segments {
          text
          match
        }
      }
      node {
        __typename
        id
        ... on Claim {
          text
        }
        ... on Actor {
          name
        }
        ... on Place {
          name
        }
        ... on Source {
          title
        }
        ... on Statement {
          claim {
            id
            text
          }
          madeBy(first: 2) {
            nodes {
              name
            }
          }
          root {
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
`);

export const searchOperation = graphql(
  `
    query Search($text: Words!, $first: Int!, $asOf: AsOf) {
      claims: search(text: $text, in: [CLAIM], first: $first, asOf: $asOf) {
        ...Hits
      }
      actors: search(text: $text, in: [ACTOR, PLACE], first: $first, asOf: $asOf) {
        ...Hits
      }
      sources: search(text: $text, in: [SOURCE], first: $first, asOf: $asOf) {
        ...Hits
      }
      quotes: search(text: $text, in: [QUOTE], first: $first, asOf: $asOf) {
        ...Hits
      }
    }
  `,
  [hits],
);

export type Found = ResultOf<typeof searchOperation>;
export type Hit = Found['claims']['nodes'][number];
