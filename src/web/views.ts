import { lazy, type ComponentType } from 'react';
import { ActorView } from './actor/view.js';
import { ClaimView } from './claim/view.js';
import { SourceView } from './source/view.js';
import { Actors } from './views/actors.js';
import { Claims } from './views/claims.js';
import { Home } from './views/home.js';
import { Search } from './views/search.js';
import { Sources } from './views/sources.js';

/** What is seldom opened is fetched when it is. */
const Gaps = lazy(() => import('./gaps/view.js'));
const GraphView = lazy(() => import('./graph/view.js'));
const Matrix = lazy(() => import('./matrix/view.js'));
const Timeline = lazy(() => import('./timeline/view.js'));
const Rules = lazy(() => import('./rules/view.js'));

/** Every address of the explorer; the server knows them by their first word (`src/server/explorer.ts`). */
export const views: readonly { readonly path: string; readonly View: ComponentType }[] = [
  { path: '/', View: Home },
  { path: '/search', View: Search },
  { path: '/claims', View: Claims },
  { path: '/claim/:id', View: ClaimView },
  { path: '/actors', View: Actors },
  { path: '/actor/:id', View: ActorView },
  { path: '/sources', View: Sources },
  { path: '/source/:id', View: SourceView },
  { path: '/gaps', View: Gaps },
  { path: '/graph', View: GraphView },
  { path: '/matrix', View: Matrix },
  { path: '/timeline', View: Timeline },
  { path: '/rules', View: Rules },
];
