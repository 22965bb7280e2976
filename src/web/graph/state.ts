/** What the graph view shows; all of it stands in the address. */
export interface GraphState {
  /** The node in the middle. */
  readonly start: string | undefined;
  /** The node to which a way is looked for. */
  readonly to: string | undefined;
  readonly hops: number;
  /** Every time something was expanded, in order; the last `undone` of them are taken back. */
  readonly steps: readonly Step[];
  readonly undone: number;
  /** A node's id, or the key of an edge. */
  readonly selected: string | undefined;
  readonly view: View | undefined;
}

/** One expansion: the next neighbours of a node, all kinds of them or one. Done twice it is the next page. */
export interface Step {
  readonly around: string;
  readonly group?: Group;
}

export interface Group {
  readonly type: string;
  readonly direction: string;
  readonly kind: string;
}

/** What lies in the middle of what is seen, and how large a unit of the drawing is. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export const mostHops = 6;
const usualHops = 4;
const pattern = /^(?:all|([A-Z_]+)\.(IN|OUT)\.(\w+))\.(.+)$/;

export function readState(params: URLSearchParams): GraphState {
  const steps = params.getAll('open').flatMap(readStep);
  return {
    start: params.get('start') || undefined,
    to: params.get('to') || undefined,
    hops: within(params.get('hops'), 1, mostHops) ?? usualHops,
    steps,
    undone: within(params.get('undone'), 0, steps.length) ?? 0,
    selected: params.get('selected') || undefined,
    view: readView(params.get('view') ?? ''),
  };
}

/** For the address: what is as usual is left out. */
export function paramsOf(state: GraphState): Record<string, string | string[] | null> {
  const { start, to, hops, steps, undone, selected, view } = state;
  return {
    start: start ?? null,
    to: to ?? null,
    hops: hops === usualHops ? null : `${hops}`,
    open: steps.map(writeStep),
    undone: undone === 0 ? null : `${undone}`,
    selected: selected ?? null,
    view: view ? [view.x, view.y, view.scale].join('_') : null,
  };
}

/** @example writeStep({ around: 'c1', group: { type: 'DENIES', direction: 'IN', kind: 'Denial' } }) // 'DENIES.IN.Denial.c1' */
export function writeStep({ around, group }: Step): string {
  return group ? `${group.type}.${group.direction}.${group.kind}.${around}` : `all.${around}`;
}

function readStep(text: string): Step[] {
  const found = pattern.exec(text);
  if (!found) return [];
  const [, type, direction, kind, around = ''] = found;
  return [
    type !== undefined && direction !== undefined && kind !== undefined
      ? { around, group: { type, direction, kind } }
      : { around },
  ];
}

function readView(text: string): View | undefined {
  const [x, y, scale] = text.split('_').map(Number);
  const known = [x, y, scale].every(Number.isFinite) && text !== '';
  return known && scale !== undefined && scale > 0 ? { x: x ?? 0, y: y ?? 0, scale } : undefined;
}

function within(text: string | null, least: number, most: number): number | undefined {
  const value = Number(text);
  return text !== null && Number.isInteger(value) && value >= least && value <= most ? value : undefined;
}

/** The expansions that hold. */
export const stepsOf = ({ steps, undone }: GraphState): readonly Step[] =>
  steps.slice(0, steps.length - undone);

/** What was undone cannot be done again once something else is expanded. */
export const expanded = (state: GraphState, step: Step): GraphState => ({
  ...state,
  steps: [...stepsOf(state), step],
  undone: 0,
});

export const undo = (state: GraphState): GraphState => ({
  ...state,
  undone: Math.min(state.undone + 1, state.steps.length),
});

export const redo = (state: GraphState): GraphState => ({ ...state, undone: Math.max(state.undone - 1, 0) });
