import { pathOfStatement, viewOf } from '../address/address.js';
import { graphql, type ResultOf } from '../graphql/document.js';
import { sentence, wordsOf } from '../words.js';

/** Whatever has an id, with what it takes to name it and to lead to it. */
export const anyNode = graphql(`
  fragment AnyNode on Node {
    __typename
    id
    ... on Actor {
      name
    }
    ... on Source {
      title
    }
    ... on Claim {
      text
    }
    ... on Event {
      name
    }
    ... on Place {
      name
    }
    ... on Topic {
      name
    }
    ... on Statement {
      claim {
        id
        text
      }
    }
  }
`);

export type AnyNode = ResultOf<typeof anyNode>;

interface Place {
  readonly name: string;
  /** Null where the explorer has no page for it. */
  readonly path: string | null;
  readonly params?: Readonly<Record<string, string>>;
}

/** What it is called, and where it is shown. */
export function placeOf(node: AnyNode): Place {
  switch (node.__typename) {
    case 'Actor':
      return { path: viewOf('actor', node.id), name: node.name };
    case 'Source':
      return { path: viewOf('source', node.id), name: node.title };
    case 'Claim':
      return { path: viewOf('claim', node.id), name: node.text };
    case 'Event':
      return { path: viewOf('event', node.id), name: node.name };
    case 'Place':
      return { path: '/claims', params: { place: node.id }, name: node.name };
    case 'Topic':
      return { path: '/claims', params: { topic: node.id }, name: node.name };
    default:
      if (!('claim' in node) || !node.claim) return { path: null, name: node.id };
      return {
        path: pathOfStatement(node.claim.id, node.id),
        name: `${sentence(wordsOf(node.__typename))} on “${node.claim.text}”`,
      };
  }
}
