import { voiceFields } from '../claim/voice-fields.js';
import { graphql, type ResultOf } from '../graphql/document.js';

export const voicesOperation = graphql(
  `
    query DivergingVoices(
      $id: ID!
      $claim: ID
      $topic: ID
      $first: Int
      $after: String
      $last: Int
      $before: String
      $asOf: AsOf
    ) {
      actor(id: $id, asOf: $asOf) {
        id
        name
      }
      divergingVoices(
        party: $id
        claim: $claim
        topic: $topic
        first: $first
        after: $after
        last: $last
        before: $before
        asOf: $asOf
      ) {
        totalCount
        rules
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        nodes {
          answers
          claim {
            id
            text
          }
          voices {
            ...VoiceFields
          }
        }
      }
    }
  `,
  [voiceFields],
);

export type Diverging = ResultOf<typeof voicesOperation>['divergingVoices'];
