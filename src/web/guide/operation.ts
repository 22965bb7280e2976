import { graphql, type ResultOf } from '../graphql/document.js';

export const guideOperation = graphql(`
  query Guide($claim: ID!) {
    claim(id: $claim) {
      id
      text
      topics(first: 1) {
        nodes {
          id
          name
        }
      }
      statements(first: 25) {
        totalCount
        edges {
          node {
            id
            madeBy(first: 3) {
              edges {
                as
                node {
                  id
                  name
                }
              }
            }
            retellings(first: 25) {
              totalCount
            }
            quotes(first: 1) {
              nodes {
                start
                end
                edition {
                  id
                  source {
                    id
                    title
                  }
                }
              }
            }
          }
        }
      }
    }
  }
`);

export type Traced = NonNullable<ResultOf<typeof guideOperation>['claim']>;
