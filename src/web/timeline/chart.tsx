import { useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useAddress } from '../address/address.js';
import { makersWords } from '../words.js';
import { Brush } from './brush.js';
import { frameOf, gap, labelHeight, lanesOf, rowHeight, top, xOf, type Frame, type Lane } from './frame.js';
import { scaleOf, ticksOf, touches, type Scale, type Span } from './lanes.js';
import { EventBar, Point, Softening, type Dated } from './marks.js';

/** Lanes by who speaks; a date that is not exact is a bar over every day that it may have been, soft where it is open. */
export function Chart({ statements }: { readonly statements: readonly Dated[] }) {
  const box = useRef<HTMLDivElement>(null);
  const frame = frameOf(useWidth(box));
  return (
    <div
      className="timeline-scroll"
      ref={box}
      tabIndex={0}
      role="region"
      aria-label="Timeline"
      onKeyDown={step}
    >
      <Drawing statements={statements} frame={frame} />
    </div>
  );
}

/** As wide as its place is, whatever becomes of the page. */
function useWidth(box: RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(960);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return width;
}

function Drawing({ statements, frame }: { readonly statements: readonly Dated[]; readonly frame: Frame }) {
  const { get } = useAddress();
  const period = { from: get('from'), to: get('to') };
  const all = eventsOf(statements);
  const chosen = period.from !== undefined || period.to !== undefined;
  // Of a stretch that was chosen as much is drawn, however far away what it speaks of is said to have happened.
  const told = [...statements.map(({ said }) => said), ...(chosen ? [] : all.map(({ about }) => about))];
  const scale = scaleOf(told, period);
  const events = all.filter(({ about }) => touches(about, scale));
  const eventHeight = events.length > 0 ? rowHeight + gap + (frame.narrow ? labelHeight - gap : 0) : 0;
  const nameOf = ({ madeBy }: Dated): string => makersWords(madeBy.edges);
  const lanes = lanesOf(statements, nameOf, scale, frame, top + eventHeight);
  const last = lanes.at(-1);
  const height = (last ? last.top + last.height : top) + gap;
  return (
    <svg
      viewBox={`0 0 ${frame.total} ${height}`}
      className="timeline"
      role="group"
      aria-label="Statements by who speaks"
    >
      <Softening />
      <Brush scale={scale} frame={frame} height={height} />
      <Axis scale={scale} frame={frame} height={height} />
      {events.length > 0 && (
        <Label name="Said to have happened" top={top} height={eventHeight} frame={frame} />
      )}
      {events.map(({ id, text, about }) => (
        <EventBar key={id} text={text} about={about} scale={scale} frame={frame} />
      ))}
      {lanes.map(({ name, top: at, height: high }) => (
        <Label key={name} name={name} top={at} height={high} frame={frame} />
      ))}
      {lanes
        .flatMap(({ points }) => points)
        .map((point) => (
          <Point key={point.statement.id} {...point} frame={frame} />
        ))}
    </svg>
  );
}

interface Event {
  readonly id: string;
  readonly text: string;
  readonly about: Span;
}

function eventsOf(statements: readonly Dated[]): Event[] {
  const claims = new Map(
    statements.flatMap(({ position }) => (position?.claim ? [[position.claim.id, position.claim]] : [])),
  );
  return [...claims.values()].flatMap(({ id, text, about }) => (about ? [{ id, text, about }] : []));
}

interface AxisProps {
  readonly scale: Scale;
  readonly frame: Frame;
  readonly height: number;
}

/** As many years are written as there is room for. */
function Axis({ scale, frame, height }: AxisProps) {
  const ticks = ticksOf(scale);
  const every = Math.ceil(ticks.length / Math.max(Math.floor(frame.width / 62), 1));
  return (
    <g className="axis" aria-hidden="true">
      {ticks
        .filter(({ at }, index) => index % every === 0 && xOf(at, frame) + 44 < frame.total)
        .map(({ at, label }) => (
          <g key={label}>
            <line x1={xOf(at, frame)} x2={xOf(at, frame)} y1={top - 8} y2={height} />
            <text x={xOf(at, frame) + 4} y={top - 14}>
              {label}
            </text>
          </g>
        ))}
    </g>
  );
}

type LabelProps = Omit<Lane<Dated>, 'points'> & { readonly frame: Frame };

function Label({ name, top: at, height, frame }: LabelProps) {
  const most = frame.narrow ? Math.floor(frame.total / 7.5) : 29;
  return (
    <g className="lane" aria-hidden="true">
      <line x1={0} x2={frame.total} y1={at + height} y2={at + height} />
      <text x={frame.narrow ? 8 : 10} y={at + (frame.narrow ? 16 : gap / 2 + rowHeight / 2 + 5)}>
        <title>{name}</title>
        {name.length > most ? `${name.slice(0, most - 1)}…` : name}
      </text>
    </g>
  );
}

/** ← and → go through the statements in the order of time. */
function step(event: KeyboardEvent<HTMLElement>): void {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (by === undefined) return;
  event.preventDefault();
  const at = (point: SVGAElement): number => Number(point.dataset['at']);
  const points = [...event.currentTarget.querySelectorAll<SVGAElement>('.point')].sort(
    (one, other) => at(one) - at(other),
  );
  const current = points.findIndex((point) => point === document.activeElement);
  points[current === -1 ? 0 : current + by]?.focus();
}
