import { useEffect, useRef, type RefObject } from 'react';
import type { Bounds, Point } from '../drawing/model.js';
import type { View } from './state.js';

const [smallest, largest, legible, usual] = [0.08, 4, 0.62, 1];

export const transformOf = ({ x, y, scale }: View): string => `scale(${scale}) translate(${-x} ${-y})`;

/** All of a drawing; at first never so small that nobody can read it, but then round where it begins. */
export function viewOf({ left, top, width, height }: Bounds, size: Size, around?: Point): View {
  const scale = Math.min(size.width / (width + 40), size.height / (height + 40), usual);
  if (around && scale < legible) return rounded({ ...around, scale: legible });
  return rounded({ x: left + width / 2, y: top + height / 2, scale: Math.max(scale, smallest) });
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** As short in the address as it can be without being seen to jump. */
const rounded = ({ x, y, scale }: View): View => ({
  x: Math.round(x),
  y: Math.round(y),
  scale: Math.round(scale * 1000) / 1000,
});

export interface PanZoom {
  readonly current: () => View;
  readonly show: (view: View) => void;
  /** By points of the screen. */
  readonly pan: (dx: number, dy: number) => void;
  readonly zoom: (factor: number) => void;
  /** Whether the pointer was just dragged, so that letting it go is no click. */
  readonly dragged: () => boolean;
}

const pause = 250;

/**
 * Moves what is seen without asking React for each step: the group is moved at once, and the view is told when the
 * movement rests.
 */
export function usePanZoom(
  svg: RefObject<SVGSVGElement | null>,
  group: RefObject<SVGGElement | null>,
  view: View,
  rest: (view: View) => void,
): PanZoom {
  const live = useRef(view);
  const told = useRef(rest);
  told.current = rest;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const wasDragged = useRef(false);
  useEffect(() => {
    live.current = view;
  }, [view.x, view.y, view.scale]);
  const show = (next: View): void => {
    live.current = next;
    group.current?.setAttribute('transform', transformOf(next));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => told.current(rounded(live.current)), pause);
  };
  const zoomAt = (factor: number, at: Point): void => show(zoomed(live.current, factor, at));
  const pan = (dx: number, dy: number): void => {
    const { x, y, scale } = live.current;
    show({ x: x - dx / scale, y: y - dy / scale, scale });
  };
  const actions = useRef({ zoomAt, pan });
  actions.current = { zoomAt, pan };
  useEffect(() => {
    const leave = svg.current && listen(svg.current, actions, wasDragged);
    return () => {
      leave?.();
      clearTimeout(timer.current);
    };
  }, []);
  return {
    current: () => rounded(live.current),
    show,
    pan,
    zoom: (factor) => zoomAt(factor, { x: 0, y: 0 }),
    dragged: () => wasDragged.current,
  };
}

/** The point under the pointer, counted from the middle of the screen, stays under it. */
export function zoomed({ x, y, scale }: View, factor: number, at: Point): View {
  const next = Math.min(Math.max(scale * factor, smallest), largest);
  return { x: x + at.x / scale - at.x / next, y: y + at.y / scale - at.y / next, scale: next };
}

interface Actions {
  readonly zoomAt: (factor: number, at: Point) => void;
  readonly pan: (dx: number, dy: number) => void;
}

function listen(svg: SVGSVGElement, actions: RefObject<Actions>, dragged: RefObject<boolean>): () => void {
  const pointers = new Map<number, Point>();
  const middle = ({ x, y }: Point): Point => {
    const box = svg.getBoundingClientRect();
    return { x: x - box.left - box.width / 2, y: y - box.top - box.height / 2 };
  };
  const down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    if (pointers.size === 0) dragged.current = false;
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  };
  const move = (event: PointerEvent): void => {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    const now = { x: event.clientX, y: event.clientY };
    const far = Math.hypot(now.x - before.x, now.y - before.y);
    // A hand that clicks may tremble.
    if (!dragged.current && far < 4) return;
    if (!dragged.current) svg.setPointerCapture(event.pointerId);
    dragged.current = true;
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    pointers.set(event.pointerId, now);
    if (other)
      actions.current.zoomAt(
        distance(now, other) / (distance(before, other) || 1),
        middle(between(now, other)),
      );
    else actions.current.pan(now.x - before.x, now.y - before.y);
  };
  const up = (event: PointerEvent): void => void pointers.delete(event.pointerId);
  const wheel = (event: WheelEvent): void => {
    event.preventDefault();
    const lines = event.deltaMode === 1 ? 16 : 1;
    actions.current.zoomAt(
      Math.exp(-event.deltaY * lines * 0.0015),
      middle({ x: event.clientX, y: event.clientY }),
    );
  };
  svg.addEventListener('pointerdown', down);
  svg.addEventListener('pointermove', move);
  svg.addEventListener('pointerup', up);
  svg.addEventListener('pointercancel', up);
  svg.addEventListener('wheel', wheel, { passive: false });
  return () => {
    svg.removeEventListener('pointerdown', down);
    svg.removeEventListener('pointermove', move);
    svg.removeEventListener('pointerup', up);
    svg.removeEventListener('pointercancel', up);
    svg.removeEventListener('wheel', wheel);
  };
}

const distance = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y);
const between = (one: Point, other: Point): Point => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });
