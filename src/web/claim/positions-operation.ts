import { graphql, type ResultOf } from '../graphql/document.js';

const report = graphql(`
  fragment ReportOf on Report {
    id
    note
    said {
      edtf
    }
    madeBy(first: 3) {
      nodes {
        id
        name
      }
    }
    attributesTo(first: 3) {
      nodes {
        id
        name
      }
    }
    utterance {
      id
      issuedAs {
        id
        title
      }
    }
    reporting {
      mode
      distance
      identity
      asReported
      saidAsReported
      statement {
        id
      }
    }
  }
`);

export const quoteFields = graphql(`
  fragment QuoteFields on Quote {
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
      sha256
      published {
        edtf
      }
      source {
        id
        title
        url
      }
    }
    statement {
      id
    }
  }
`);

export const positionsOperation = graphql(
  `
    query ClaimPositions($id: ID!, $first: Int!, $after: String, $asOf: AsOf) {
      claim(id: $id, asOf: $asOf) {
        id
        text
        statements(first: $first, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            stance
            scope
            scopeNote
            doubtful
            reading
            node {
              id
              note
              attribution
              said {
                edtf
              }
              madeBy(first: 5) {
                edges {
                  as
                  capacity
                  node {
                    id
                    name
                  }
                }
              }
              parties(first: 5) {
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
              utterance {
                id
                venue
                issuedAs {
                  id
                  title
                  stub
                }
              }
              quotes(first: 20) {
                nodes {
                  ...QuoteFields
                }
              }
              citations(first: 20) {
                nodes {
                  mark
                  ibid
                  intent
                  source {
                    id
                    title
                    stub
                  }
                  statement {
                    id
                  }
                }
              }
              contestedBy(first: 5) {
                nodes {
                  id
                  said {
                    edtf
                  }
                  position {
                    ground
                  }
                  madeBy(first: 3) {
                    nodes {
                      id
                      name
                    }
                  }
                }
              }
              retractedBy(first: 5) {
                nodes {
                  id
                  said {
                    edtf
                  }
                  madeBy(first: 3) {
                    nodes {
                      id
                      name
                    }
                  }
                }
              }
              retellings(first: 20) {
                nodes {
                  ...ReportOf
                }
              }
            }
          }
        }
      }
    }
  `,
  [quoteFields, report],
);

export type Positions = NonNullable<ResultOf<typeof positionsOperation>['claim']>;
export type Position = Positions['statements']['edges'][number];
export type Told = Position['node'];
export type Report = Told['retellings']['nodes'][number];
export type Quote = Told['quotes']['nodes'][number];
