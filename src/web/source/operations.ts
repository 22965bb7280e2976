import { graphql, type ResultOf } from '../graphql/document.js';

export const sourceOperation = graphql(`
  query Source($id: ID!, $asOf: AsOf) {
    source(id: $id, asOf: $asOf) {
      id
      title
      medium
      stub
      locator
      url
      flags
      note
      published {
        edtf
      }
      publishedBy(first: 5) {
        nodes {
          id
          name
        }
      }
      authors(first: 5) {
        nodes {
          id
          name
        }
      }
      addressedTo(first: 5) {
        nodes {
          id
          name
        }
      }
      sameAs(first: 20) {
        edges {
          judgement
          by
          reason
          node {
            id
            title
          }
        }
      }
      editions(first: 20) {
        nodes {
          id
          label
          lang
          file
          sha256
          textLength
          published {
            edtf
          }
          quotes(first: 1) {
            totalCount
          }
        }
      }
      citedBy(first: 25) {
        totalCount
        nodes {
          mark
          citing {
            id
            source {
              id
              title
            }
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
`);

/** The text with its passages, a page of them at a time. */
export const passagesOperation = graphql(`
  query Passages($edition: ID!, $first: Int!, $after: String, $asOf: AsOf) {
    node(id: $edition, asOf: $asOf) {
      id
      ... on Edition {
        text
        quotes(first: $first, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            quote
            words
            verification
            start
            end
            locator
            lang
            note
            statement {
              id
              madeBy(first: 3) {
                nodes {
                  id
                  name
                }
              }
              root {
                steps
                statement {
                  id
                  said {
                    edtf
                  }
                  position {
                    stance
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
  }
`);

export const citedOperation = graphql(`
  query Cited($edition: ID!, $asOf: AsOf) {
    node(id: $edition, asOf: $asOf) {
      id
      ... on Edition {
        citedSources(first: 50) {
          totalCount
          edges {
            marks
            ibid
            node {
              id
              title
              stub
            }
          }
        }
      }
    }
  }
`);

export type SourceHead = NonNullable<ResultOf<typeof sourceOperation>['source']>;
export type EditionHead = SourceHead['editions']['nodes'][number];
type PassagesNode = NonNullable<ResultOf<typeof passagesOperation>['node']>;
export type PassagesPage = Extract<PassagesNode, { quotes: unknown }>;
export type QuoteHere = PassagesPage['quotes']['nodes'][number];
