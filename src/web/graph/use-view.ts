import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { boundsOf, type Drawing, type Point } from '../drawing/model.js';
import { placeOf } from './keys.js';
import { usePanZoom, viewOf, type PanZoom } from './pan-zoom.js';
import type { GraphState, View } from './state.js';
import type { InAddress } from './use-graph.js';

export interface Seen {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly group: RefObject<SVGGElement | null>;
  readonly view: View;
  readonly panZoom: PanZoom;
  readonly fit: () => void;
  /** Brings a place into what is seen, if it is not. */
  readonly reveal: (place: Point) => void;
  /** How many of these lie outside of what is seen. */
  readonly outside: (places: readonly Point[]) => number;
}

/** What is seen of the drawing: as the address says, or else all of it. */
export function useView(drawing: Drawing, start: string, state: GraphState, go: InAddress['go']): Seen {
  const [svg, group] = [useRef<SVGSVGElement>(null), useRef<SVGGElement>(null)];
  const [fitted, setFitted] = useState<View>({ x: 0, y: 0, scale: 1 });
  useLayoutEffect(() => {
    if (state.view || !svg.current) return;
    setFitted(viewOf(boundsOf(drawing.nodes), sizeOf(svg.current), placeOf(start, drawing)));
  }, [state.view === undefined, drawing.nodes.length, start]);
  const now = useRef({ state, go });
  now.current = { state, go };
  const view = state.view ?? fitted;
  const panZoom = usePanZoom(svg, group, view, (rest) =>
    now.current.go({ ...now.current.state, view: rest }, { replace: true }),
  );
  const isOutside = ({ x, y }: Point, margin: number): boolean => {
    const { width, height } = svg.current ? sizeOf(svg.current) : { width: Infinity, height: Infinity };
    const seen = panZoom.current();
    const [dx, dy] = [Math.abs(x - seen.x) * seen.scale, Math.abs(y - seen.y) * seen.scale];
    return dx > width / 2 - margin || dy > height / 2 - margin;
  };
  return {
    svg,
    group,
    view,
    panZoom,
    fit: () => svg.current && panZoom.show(viewOf(boundsOf(drawing.nodes), sizeOf(svg.current))),
    reveal: (place) => isOutside(place, 45) && panZoom.show({ ...panZoom.current(), x: place.x, y: place.y }),
    outside: (places) => places.filter((place) => isOutside(place, 0)).length,
  };
}

const sizeOf = (svg: SVGSVGElement) => ({ width: svg.clientWidth, height: svg.clientHeight });
