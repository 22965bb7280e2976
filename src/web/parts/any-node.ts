import { pageOf, type Page } from '../address/page-of.js';
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

/** What it is called, and where it is shown. */
export function placeOf(node: AnyNode): { readonly name: string; readonly page: Page | undefined } {
  const claim = 'claim' in node ? node.claim : null;
  return { name: nameOf(node), page: pageOf(node.__typename, node.id, claim?.id) };
}

function nameOf(node: AnyNode): string {
  if ('name' in node) return node.name;
  if ('title' in node) return node.title;
  if ('text' in node) return node.text;
  if (!('claim' in node) || !node.claim) return node.id;
  return `${sentence(wordsOf(node.__typename))} on “${node.claim.text}”`;
}
