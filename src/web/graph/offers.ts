import { keyOfEdge } from './grow.js';
import type { Group, Step } from './state.js';
import { writeStep } from './state.js';

export const pageSize = 25;

/** What the menu of a node offers: neighbours of one kind, or all of them. */
export interface Offer {
  readonly step: Step;
  /** How many edges there are. */
  readonly count: number;
  /** How many nodes the next page adds; with `exact` not set, at most. */
  readonly next: number;
  readonly exact: boolean;
  /** How many edges of it were opened before. */
  readonly opened: number;
  /** Whether all of it is drawn. */
  readonly done: boolean;
}

/** What the drawing holds already. */
interface Drawn {
  readonly nodes: { has(id: string): boolean };
  readonly edges: { has(key: string): boolean };
}

interface Counted extends Group {
  readonly count: number;
}

/** The neighbours as far as they are known beforehand, in the order in which pages come. */
export interface Known {
  readonly edges: readonly { readonly type: string; readonly direction: string; readonly node: Named }[];
  readonly totalCount: number;
}

interface Named {
  readonly __typename: string;
  readonly id: string;
}

/** Counts before expanding: what there is, and what the next page of it would add to what is shown. */
export function offersOf(
  around: string,
  counts: readonly Counted[],
  known: Known,
  shown: Drawn,
  steps: readonly Step[],
): readonly Offer[] {
  const complete = known.edges.length >= known.totalCount;
  const offer = (step: Step, count: number): Offer => {
    const pages = steps.filter((each) => writeStep(each) === writeStep(step)).length;
    const opened = Math.min(pages * pageSize, count);
    const left = Math.min(pageSize, count - opened);
    if (!complete) return { step, count, opened, next: left, exact: false, done: opened >= count };
    const edges = known.edges.filter((edge) => fits(edge, step.group));
    const page = edges.slice(opened, opened + pageSize);
    const added = new Set(page.map(({ node }) => node.id).filter((id) => !shown.nodes.has(id)));
    const done = opened >= count || edges.every((edge) => shown.edges.has(keyOf(around, edge)));
    return { step, count, opened, next: added.size, exact: true, done };
  };
  return [
    offer({ around }, known.totalCount),
    ...counts.map(({ type, direction, kind, count }) =>
      offer({ around, group: { type, direction, kind } }, count),
    ),
  ];
}

const keyOf = (around: string, { type, direction, node }: Known['edges'][number]): string =>
  direction === 'OUT' ? keyOfEdge(type, around, node.id) : keyOfEdge(type, node.id, around);

function fits({ type, direction, node }: Known['edges'][number], group: Group | undefined): boolean {
  if (!group) return true;
  return type === group.type && direction === group.direction && node.__typename === group.kind;
}
