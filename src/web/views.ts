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
const Accusations = lazy(() => import('./questions/accusations.js'));
const Audit = lazy(() => import('./questions/audit.js'));
const Changes = lazy(() => import('./questions/changes.js'));
const DivergingVoices = lazy(() => import('./questions/voices.js'));
const EventView = lazy(() => import('./event/view.js'));
const Gaps = lazy(() => import('./gaps/view.js'));
const GraphView = lazy(() => import('./graph/view.js'));
const Impact = lazy(() => import('./questions/impact.js'));
const Matrix = lazy(() => import('./matrix/view.js'));
const Stances = lazy(() => import('./questions/stances.js'));
const Timeline = lazy(() => import('./timeline/view.js'));
const SavedViews = lazy(() => import('./saved/view.js'));
const Rules = lazy(() => import('./rules/view.js'));

/** Every address of the explorer; the server knows them too (`src/server/explorer.ts`). */
export const views: readonly { readonly path: string; readonly View: ComponentType }[] = [
  { path: '/', View: Home },
  { path: '/search', View: Search },
  { path: '/claims', View: Claims },
  { path: '/claim/:id', View: ClaimView },
  { path: '/actors', View: Actors },
  { path: '/actor/:id', View: ActorView },
  { path: '/actor/:id/stances', View: Stances },
  { path: '/actor/:id/voices', View: DivergingVoices },
  { path: '/accusations', View: Accusations },
  { path: '/sources', View: Sources },
  { path: '/source/:id', View: SourceView },
  { path: '/source/:id/impact', View: Impact },
  { path: '/source/:id/audit', View: Audit },
  { path: '/event/:id', View: EventView },
  { path: '/changes', View: Changes },
  { path: '/gaps', View: Gaps },
  { path: '/graph', View: GraphView },
  { path: '/matrix', View: Matrix },
  { path: '/timeline', View: Timeline },
  { path: '/saved', View: SavedViews },
  { path: '/rules', View: Rules },
];
