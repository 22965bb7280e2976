import { graphql, type ResultOf } from '../graphql/document.js';

export const chainOperation = graphql(`
  query Chain($statement: ID!, $asOf: AsOf) {
    attributionChain(statement: $statement, asOf: $asOf) {
      depth
      end
      origin
      inferred
      gaps
      truncated
      rules
      links {
        level
        mode
        distance
        identity
        gaps
        tellers {
          id
          name
        }
        document {
          id
          title
        }
        statement {
          __typename
          id
          said {
            edtf
          }
        }
        citations {
          mark
          ibid
          source {
            id
            title
          }
        }
      }
    }
  }
`);

export type Chain = NonNullable<ResultOf<typeof chainOperation>['attributionChain']>;
