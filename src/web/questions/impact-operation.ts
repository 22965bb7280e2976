import { graphql, type ResultOf } from '../graphql/document.js';

const counts = graphql(`
  fragment RootCounts on VoiceCounts {
    documents
    roots
    knownRoots
    unknownRoots
  }
`);

/** Asked twice: with inferred identities accepted, and without. */
export const impactOperation = graphql(
  `
    query SourceImpact($id: ID!, $inferred: Boolean!, $left: [ClaimLeft!], $first: Int!, $asOf: AsOf) {
      sourceImpact(source: $id, asOf: $asOf) {
        rules
        truncated
        claimsLosingRoots
        claimsLeftWithNone
        source {
          id
          title
        }
        claims(left: $left, first: $first) {
          totalCount
          nodes {
            lost
            left
            claim {
              id
              text
            }
            before(inferred: $inferred) {
              ...RootCounts
            }
            after(inferred: $inferred) {
              ...RootCounts
            }
          }
        }
      }
    }
  `,
  [counts],
);

const lostStatement = graphql(`
  fragment LostStatement on Statement {
    __typename
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
    position {
      stance
      doubtful
    }
    claim {
      id
      text
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
`);

export const lostOperation = graphql(
  `
    query SourceImpactStatements($id: ID!, $first: Int!, $asOf: AsOf) {
      sourceImpact(source: $id, asOf: $asOf) {
        fallen(first: $first) {
          totalCount
          nodes {
            ...LostStatement
          }
        }
        weakened(first: $first) {
          totalCount
          nodes {
            ...LostStatement
          }
        }
      }
    }
  `,
  [lostStatement],
);

export type Impact = NonNullable<ResultOf<typeof impactOperation>['sourceImpact']>;
export type Lost = NonNullable<ResultOf<typeof lostOperation>['sourceImpact']>['fallen'];
