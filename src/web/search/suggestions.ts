import { pathOfStatement, viewOf } from '../address/address.js';
import type { Found, Hit } from './operation.js';

/** Where a hit leads to, and what is said of it. */
export interface Suggestion {
  readonly key: string;
  readonly path: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly segments: Hit['words']['segments'];
  /** What it is, where the words that were found do not say it. */
  readonly aside: string;
}

export interface Group {
  readonly name: string;
  readonly total: number;
  readonly suggestions: readonly Suggestion[];
}

export function groupsOf({ claims, actors, sources, quotes }: Found): Group[] {
  return [
    { name: 'Claims', total: claims.totalCount, suggestions: claims.nodes.flatMap(suggestion) },
    { name: 'Actors and places', total: actors.totalCount, suggestions: actors.nodes.flatMap(suggestion) },
    { name: 'Sources', total: sources.totalCount, suggestions: sources.nodes.flatMap(suggestion) },
    { name: 'Quotes', total: quotes.totalCount, suggestions: quotes.nodes.flatMap(suggestion) },
  ].filter(({ suggestions }) => suggestions.length > 0);
}

function suggestion({ node, words: { segments } }: Hit): Suggestion[] {
  const words = segments.map(({ text }) => text).join('');
  const common = { key: node.id, segments };
  const nameOf = (name: string): string => (name === words ? '' : name);
  switch (node.__typename) {
    case 'Claim':
      return [{ ...common, path: viewOf('claim', node.id), aside: nameOf(node.text) }];
    case 'Actor':
      return [{ ...common, path: viewOf('actor', node.id), aside: nameOf(node.name) }];
    case 'Source':
      return [{ ...common, path: viewOf('source', node.id), aside: nameOf(node.title) }];
    case 'Place':
      return [{ ...common, path: '/claims', params: { place: node.id }, aside: `place: ${node.name}` }];
    default:
      return quoteSuggestion(node, common);
  }
}

type Common = Pick<Suggestion, 'key' | 'segments'>;

/** Words lead to the claim on which they take a position, and there to the statement. */
function quoteSuggestion(node: Hit['node'], common: Common): Suggestion[] {
  if (!('madeBy' in node) || !node.madeBy) return [];
  const root = node.root?.statement;
  const claim = root?.claim ?? node.claim;
  if (!claim) return [];
  const by = node.madeBy.nodes.map(({ name }) => name).join(', ');
  return [
    {
      ...common,
      path: pathOfStatement(claim.id, root?.id ?? node.id),
      aside: [by, claim.text].filter(Boolean).join(' on: '),
    },
  ];
}
