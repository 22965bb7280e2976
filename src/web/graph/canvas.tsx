import { memo, useMemo, type KeyboardEvent, type MouseEvent } from 'react';
import type { Drawing } from '../drawing/model.js';
import { EdgeParts, NodeParts } from '../drawing/part.js';
import { coursesOf } from '../drawing/parts.js';
import { transformOf } from './pan-zoom.js';
import type { Seen } from './use-view.js';

interface Props {
  readonly name: string;
  readonly drawing: Drawing;
  readonly seen: Seen;
  /** The one that Tab leads to. */
  readonly active: string;
  readonly selected: string | undefined;
  readonly onActive: (id: string) => void;
  readonly onSelect: (id: string | undefined) => void;
  readonly onExpand: (id: string) => void;
  readonly onKey: (event: KeyboardEvent, mark: string | undefined) => void;
}

/** Which node or edge an event is about. */
export const markOf = (target: EventTarget): string | undefined =>
  target instanceof Element ? (target.closest('[data-of]')?.getAttribute('data-of') ?? undefined) : undefined;

/** The drawing: every node and every edge is a button with a name. */
export function Canvas(props: Props) {
  const { name, drawing, active, selected } = props;
  const { view, svg, group, panZoom } = props.seen;
  const click = (event: MouseEvent): void => {
    if (!panZoom.dragged()) props.onSelect(markOf(event.target));
  };
  const twice = (event: MouseEvent): void => {
    const mark = markOf(event.target);
    if (mark !== undefined && drawing.nodes.some(({ id }) => id === mark)) props.onExpand(mark);
  };
  return (
    <svg
      ref={svg}
      className="graph"
      role="group"
      aria-label={name}
      onClick={click}
      onDoubleClick={twice}
      onKeyDown={(event) => props.onKey(event, markOf(event.target))}
      onFocus={(event) => props.onActive(markOf(event.target) ?? active)}
    >
      <svg x="50%" y="50%" overflow="visible">
        <g ref={group} transform={transformOf(view)}>
          <Marks drawing={drawing} active={active} selected={selected} />
        </g>
      </svg>
    </svg>
  );
}

type MarksProps = Pick<Props, 'drawing' | 'active' | 'selected'>;

/**
 * Does not depend on what is seen of it, so that moving it costs nothing here. The words stand beside the button, whose name
 * has them whole.
 */
const Marks = memo(function Marks({ drawing, active, selected }: MarksProps) {
  const courses = useMemo(() => coursesOf(drawing), [drawing]);
  const common = (id: string, name: string, className: string) => ({
    'data-mark': id,
    role: 'button',
    'aria-label': name,
    'aria-pressed': id === selected,
    tabIndex: id === active ? 0 : -1,
    className: `mark ${className} ${id === selected ? 'selected' : ''}`,
  });
  return (
    <>
      {drawing.edges.map((edge) => {
        const course = courses.get(edge.id);
        if (!course) return null;
        return (
          <g key={edge.id} data-of={edge.id}>
            <g {...common(edge.id, `Edge: ${edge.words}`, 'mark-edge')}>
              <path className="mark-hit" d={course.line} />
              <EdgeParts edge={edge} course={course} only="shapes" />
            </g>
            <g aria-hidden="true" className="mark-words">
              <EdgeParts edge={edge} course={course} only="words" />
            </g>
          </g>
        );
      })}
      {drawing.nodes.map((node) => (
        <g key={node.id} data-of={node.id} transform={`translate(${node.x} ${node.y})`}>
          <g {...common(node.id, node.name, 'mark-node')}>
            <circle className="mark-hit" r={24} />
            <NodeParts node={node} only="shapes" />
          </g>
          <g aria-hidden="true" className="mark-words">
            <NodeParts node={node} only="words" />
          </g>
        </g>
      ))}
    </>
  );
});
