import { graphql, type ResultOf } from '../graphql/document.js';

/** One of the different answers of a party. */
export const voiceFields = graphql(`
  fragment VoiceFields on DivergingVoice {
    answer
    link
    direction
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
  }
`);

export type Voice = ResultOf<typeof voiceFields>;
