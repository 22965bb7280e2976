import { graphql } from './graphql/document.js';

/** Where the words for stances are typed from: the schema. */
export const positionStance = graphql(`
  fragment PositionStance on PositionEdge {
    stance
  }
`);
