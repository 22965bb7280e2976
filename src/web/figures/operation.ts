import { graphql, type ResultOf } from '../graphql/document.js';
import { figureFields } from './fields.js';

export const besideOperation = graphql(
  `
    query FiguresBeside($measure: ID!, $first: Int!, $asOf: AsOf) {
      figures(measure: $measure, asOf: $asOf) {
        rules
        truncated
        figures(first: $first) {
          totalCount
          nodes {
            ...FigureFields
            givenFor {
              id
              text
            }
            places(first: 3) {
              nodes {
                id
                name
              }
            }
            statements(first: 2) {
              totalCount
              nodes {
                id
                madeBy(first: 3) {
                  nodes {
                    id
                    name
                  }
                }
              }
            }
          }
        }
      }
    }
  `,
  [figureFields],
);

export const pairsOperation = graphql(`
  query FigurePairs($measure: ID!, $first: Int!, $asOf: AsOf) {
    figures(measure: $measure, asOf: $asOf) {
      pairs(first: $first) {
        totalCount
        nodes {
          comparable
          reasons
          relation
          gap
          figure {
            id
          }
          other {
            id
          }
          links {
            id
            note
          }
        }
      }
    }
  }
`);

export const sumsOperation = graphql(
  `
    query FigureSums($measure: ID!, $asOf: AsOf) {
      figures(measure: $measure, asOf: $asOf) {
        sums {
          stated
          sum
          partsAreBounds
          relation
          total {
            ...FigureFields
          }
          parts(first: 20) {
            totalCount
            nodes {
              ...FigureFields
            }
          }
        }
        suspectValues {
          kind
          label
        }
      }
    }
  `,
  [figureFields],
);

export type Beside = ResultOf<typeof besideOperation>['figures'];
export type BesideFigure = Beside['figures']['nodes'][number];
export type Pairs = ResultOf<typeof pairsOperation>['figures'];
export type Sums = ResultOf<typeof sumsOperation>['figures'];
export type Pair = Pairs['pairs']['nodes'][number];
