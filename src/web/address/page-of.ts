import { pathOfStatement, viewOf } from './address.js';

/** A view of the explorer, with what it is narrowed to. */
export interface Page {
  readonly path: string;
  readonly params?: Readonly<Record<string, string>>;
}

/** Where a node is shown, by what it is; a statement with its claim. Several kinds have no page of their own. */
export function pageOf(kind: string, id: string, claim?: string): Page | undefined {
  switch (kind) {
    case 'Claim':
    case 'Actor':
    case 'Source':
    case 'Event':
      return { path: viewOf(views[kind], id) };
    case 'Place':
      return { path: '/claims', params: { place: id } };
    case 'Topic':
      return { path: '/claims', params: { topic: id } };
    default:
      return claim === undefined ? undefined : { path: pathOfStatement(claim, id) };
  }
}

const views = { Claim: 'claim', Actor: 'actor', Source: 'source', Event: 'event' } as const;
