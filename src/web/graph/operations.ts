import { graphql, type ResultOf } from '../graphql/document.js';

/** As much of a node as names it. */
const graphNode = graphql(`
  fragment GraphNode on Node {
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
    ... on Topic {
      name
    }
    ... on Event {
      name
    }
    ... on Measure {
      name
    }
    ... on Name {
      name
    }
    ... on Source {
      title
    }
    ... on Edition {
      label
      source {
        id
        title
      }
    }
    ... on Figure {
      value
      min
      max
      words: text
      unit
    }
    ... on Utterance {
      venue
      said {
        edtf
      }
    }
    ... on Statement {
      said {
        edtf
      }
      position {
        stance
        doubtful
        claim {
          id
        }
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
    }
  }
`);

export const startOperation = graphql(
  `
    query GraphStart($start: ID!, $asOf: AsOf) {
      explore(start: $start, asOf: $asOf) {
        node {
          ...GraphNode
        }
      }
    }
  `,
  [graphNode],
);

export const wayOperation = graphql(
  `
    query GraphWay($start: ID!, $to: ID!, $maxHops: Int!, $asOf: AsOf) {
      explore(start: $start, to: $to, maxHops: $maxHops, asOf: $asOf) {
        node {
          ...GraphNode
        }
        path {
          number
          type
          direction
          to {
            ...GraphNode
          }
        }
      }
    }
  `,
  [graphNode],
);

const neighbours = graphql(
  `
    fragment GraphPage on NeighbourConnection {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        type
        direction
        recordedAt
        recordedBy
        node {
          ...GraphNode
        }
      }
    }
  `,
  [graphNode],
);

/** Neighbours of one kind. */
export const neighboursOperation = graphql(
  `
    query GraphNeighbours(
      $start: ID!
      $type: EdgeType!
      $direction: LinkDirection!
      $kind: String!
      $first: Int!
      $after: String
      $asOf: AsOf
    ) {
      explore(start: $start, asOf: $asOf) {
        neighbours(type: [$type], direction: $direction, kind: [$kind], first: $first, after: $after) {
          ...GraphPage
        }
      }
    }
  `,
  [neighbours],
);

/** All neighbours. */
export const allOperation = graphql(
  `
    query GraphAll($start: ID!, $first: Int!, $after: String, $asOf: AsOf) {
      explore(start: $start, asOf: $asOf) {
        neighbours(first: $first, after: $after) {
          ...GraphPage
        }
      }
    }
  `,
  [neighbours],
);

/** What a menu says before anything is expanded. */
export const countsOperation = graphql(`
  query GraphCounts($start: ID!, $first: Int!, $asOf: AsOf) {
    explore(start: $start, asOf: $asOf) {
      truncated
      neighbourCounts {
        type
        direction
        kind
        count
      }
      neighbours(first: $first) {
        totalCount
        edges {
          type
          direction
          node {
            __typename
            id
          }
        }
      }
    }
  }
`);

export type GraphNode = NonNullable<ResultOf<typeof startOperation>['explore']>['node'];
export type Neighbours = NonNullable<ResultOf<typeof neighboursOperation>['explore']>['neighbours'];
