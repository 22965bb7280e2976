import { ask } from '../graphql/ask.js';
import type { ResultOf } from '../graphql/document.js';
import type { Awaited } from '../graphql/use-answer.js';
import {
  allOperation,
  neighboursOperation,
  startOperation,
  wayOperation,
  type GraphNode,
  type Neighbours,
} from './operations.js';
import { pageSize } from './offers.js';
import { writeStep, stepsOf, type GraphState, type Step } from './state.js';
import { grow, type Base, type Graph, type Opened } from './grow.js';

export interface Loaded extends Graph<GraphNode> {
  /** Null where nothing has this id. */
  readonly start: GraphNode | null;
  /** How many steps the way has that was looked for; 0 where none was found, or looked for. */
  readonly way: number;
  /** For which expansions it was loaded. */
  readonly steps: readonly Step[];
}

type AsOf = { readonly asOf?: { readonly saidBy?: string; readonly knownAt?: string } };
type Way = ResultOf<typeof wayOperation>['explore'];

/** What the drawing begins with: a node, or a way from it to another. */
export function beginning({ start = '', to, hops }: GraphState, asOf: AsOf): Awaited<unknown>['asked'] {
  if (to === undefined) return { document: startOperation, variables: { start, ...asOf } };
  return { document: wayOperation, variables: { start, to, maxHops: hops, ...asOf } };
}

/** Asks all that the address tells of, what is independent at the same time. */
export async function load(state: GraphState, asOf: AsOf): Promise<Loaded> {
  const steps = stepsOf(state);
  const first = beginning(state, asOf);
  const [{ explore }, ...opened] = await Promise.all([
    ask(first.document, first.variables) as Promise<Begun>,
    ...pagesOf(steps, asOf),
  ]);
  const way = explore && { path: [], ...explore };
  return { ...grow(baseOf(way), opened), start: way?.node ?? null, way: way?.path.length ?? 0, steps };
}

type Begun = ResultOf<typeof wayOperation> | ResultOf<typeof startOperation>;

/** Pages of the same neighbours come one after the other, since each is asked for by the end of the one before. */
function pagesOf(steps: readonly Step[], asOf: AsOf): Promise<Opened<GraphNode>>[] {
  const last = new Map<string, Promise<Neighbours | undefined>>();
  return steps.map(async (step) => {
    const key = writeStep(step);
    const before = last.get(key);
    const page = (before ?? Promise.resolve(undefined)).then((previous) =>
      pageAfter(step, previous, !before, asOf),
    );
    last.set(key, page);
    return { step, neighbours: (await page)?.edges ?? [] };
  });
}

async function pageAfter(
  { around, group }: Step,
  previous: Neighbours | undefined,
  isFirst: boolean,
  asOf: AsOf,
): Promise<Neighbours | undefined> {
  if (!isFirst && !previous?.pageInfo.hasNextPage) return undefined;
  const after = previous?.pageInfo.endCursor;
  const variables = { start: around, first: pageSize, ...(after && { after }), ...asOf };
  const answer = group
    ? await ask(neighboursOperation, { ...variables, ...group })
    : await ask(allOperation, variables);
  return (answer as ResultOf<typeof allOperation>).explore?.neighbours;
}

const apart = 210;

/** A way is drawn as a row, from where it begins to where it leads. */
function baseOf(way: Way): Base<GraphNode> {
  if (!way) return { nodes: [], edges: [] };
  const row = [way.node, ...way.path.map(({ to }) => to)];
  return {
    nodes: row.map((node, index) => ({ node, x: index * apart, y: 0 })),
    edges: way.path.map(({ type, direction }, index) => {
      const [from, to] = [row[index]?.id ?? '', row[index + 1]?.id ?? ''];
      return direction === 'OUT' ? { type, from, to } : { type, from: to, to: from };
    }),
  };
}
