import { graphql, type ResultOf } from '../graphql/document.js';

export const repliesOperation = graphql(`
  query ClaimReplies($id: ID!, $asOf: AsOf) {
    replies(to: $id, asOf: $asOf) {
      truncated
      rules
      asked {
        how
        outcome
        actor {
          id
          name
        }
        reportedSilence(first: 5) {
          nodes {
            id
          }
        }
      }
      replies(first: 25) {
        totalCount
        nodes {
          stance
          link
          ground
          order
          leastDays
          mostDays
          said {
            edtf
          }
          statement {
            id
          }
          claim {
            id
            text
          }
          makers(first: 3) {
            nodes {
              id
              name
            }
          }
          answering {
            id
            name
          }
        }
      }
    }
  }
`);

export type Replies = NonNullable<ResultOf<typeof repliesOperation>['replies']>;
