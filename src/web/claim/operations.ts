import { figureFields } from '../figures/fields.js';
import { graphql, type ResultOf } from '../graphql/document.js';
import { voiceFields } from './voice-fields.js';

export const headOperation = graphql(
  `
    query ClaimHead($id: ID!, $asOf: AsOf) {
      claim(id: $id, asOf: $asOf) {
        id
        text
        kind
        note
        recordedAt
        corpus
        about {
          edtf
        }
        against(first: 10) {
          nodes {
            id
            name
          }
        }
        topics(first: 10) {
          nodes {
            id
            name
          }
        }
        places(first: 10) {
          nodes {
            id
            name
          }
        }
        events(first: 10) {
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
              text
            }
          }
        }
        disputeFindings {
          finding
          statements(first: 20) {
            totalCount
            nodes {
              id
              said {
                edtf
              }
              claim {
                id
                text
              }
              madeBy(first: 3) {
                nodes {
                  id
                  name
                }
              }
            }
          }
        }
        links(first: 50) {
          totalCount
          edges {
            type
            direction
            basis
            note
            node {
              id
              text
              statements(first: 5) {
                edges {
                  stance
                  node {
                    id
                  }
                }
              }
            }
          }
        }
        figures(first: 50) {
          nodes {
            ...FigureFields
          }
        }
        mixedAnswers {
          party {
            id
            name
          }
          answers
          voices {
            ...VoiceFields
          }
        }
      }
    }
  `,
  [figureFields, voiceFields],
);

export type ClaimHead = NonNullable<ResultOf<typeof headOperation>['claim']>;
