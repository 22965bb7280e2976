import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Drawing } from '../drawing/model.js';
import { placeOf, type Commands } from './keys.js';
import type { Loaded } from './load.js';
import { expanded, redo, undo, type GraphState, type Step } from './state.js';
import type { InAddress } from './use-graph.js';
import type { Seen } from './use-view.js';

export interface Commanded {
  readonly on: Commands;
  /** The node or edge that Tab leads to. */
  readonly active: string;
  readonly setActive: (mark: string) => void;
  readonly select: (mark: string | undefined) => void;
  readonly expand: (step: Step) => void;
  readonly panel: RefObject<HTMLElement | null>;
}

/** What can be done with the drawing, by keys, pointer and buttons alike. */
export function useCommands(
  { state, go }: InAddress,
  loaded: Loaded,
  drawing: Drawing,
  seen: Seen,
): Commanded {
  const { selected } = state;
  const { panZoom, svg } = seen;
  const start = loaded.start?.id ?? '';
  const [wanted, setActive] = useState(selected ?? start);
  const active = loaded.nodes.has(wanted) || loaded.edges.has(wanted) ? wanted : start;
  const { panel, enter } = useEntering();
  // What is there stays where it is, on the screen too.
  const change = (next: GraphState): void => go({ ...next, view: panZoom.current() });
  const expand = (step: Step): void => change(expanded(state, step));
  const select = (mark: string | undefined): void => {
    if (mark !== selected) go({ ...state, selected: mark, view: panZoom.current() }, { replace: true });
  };
  const focus = (mark: string): void => {
    setActive(mark);
    seen.reveal(placeOf(mark, drawing));
    svg.current
      ?.querySelector<SVGElement>(`[data-mark="${CSS.escape(mark)}"]`)
      ?.focus({ preventScroll: true });
  };
  const on: Commands = {
    focus,
    open: (mark) => {
      select(mark);
      enter();
    },
    expand: (node) => loaded.nodes.has(node) && expand({ around: node }),
    close: () => {
      select(undefined);
      focus(selected ?? active);
    },
    undo: () => state.undone < state.steps.length && change(undo(state)),
    redo: () => state.undone > 0 && change(redo(state)),
    zoom: panZoom.zoom,
    pan: panZoom.pan,
    fit: seen.fit,
  };
  return { on, active, setActive, select, expand, panel };
}

/** Leads the focus into the panel once what was selected stands in it. */
function useEntering() {
  const panel = useRef<HTMLElement>(null);
  const [entered, setEntered] = useState(0);
  useEffect(() => {
    if (entered > 0) panel.current?.focus();
  }, [entered]);
  return { panel, enter: () => setEntered((times) => times + 1) };
}
