import type { KeyboardEvent } from 'react';
import { useAddress, viewOf } from '../address/address.js';
import { inWords } from '../dates.js';
import { looks } from '../stances.js';
import { makersWords, wordsOf } from '../words.js';
import type { Told } from './operation.js';
import { placeOf, rowsOf, scaleOf, ticksOf, type Place, type Scale, type Span } from './lanes.js';

const [labels, width, rowHeight, gap, top] = [230, 1000, 24, 10, 34];

export type Dated = Told & { readonly said: NonNullable<Told['said']> };

/** Lanes by who speaks; a date that is not exact is a bar over every day that it may have been, soft where it is open. */
export function Chart({ statements }: { readonly statements: readonly Dated[] }) {
  const events = eventsOf(statements);
  const scale = scaleOf([...statements.map(({ said }) => said), ...events.map(({ about }) => about)]);
  const lanes = lanesOf(statements, scale, top + (events.length > 0 ? rowHeight + gap : 0));
  const last = lanes.at(-1);
  const height = (last ? last.top + last.height : top) + gap;
  return (
    <div className="timeline-scroll" tabIndex={0} role="region" aria-label="Timeline" onKeyDown={step}>
      <svg
        viewBox={`0 0 ${labels + width + 20} ${height}`}
        className="timeline"
        role="group"
        aria-label="Statements by who speaks"
      >
        <Softening />
        <Axis scale={scale} height={height} />
        {events.length > 0 && <Label name="Said to have happened" top={top} height={rowHeight + gap} />}
        {events.map(({ id, text, about }) => (
          <EventBar key={id} text={text} about={about} scale={scale} />
        ))}
        {lanes.map(({ name, top: at, height: high }) => (
          <Label key={name} name={name} top={at} height={high} />
        ))}
        {lanes
          .flatMap(({ points }) => points)
          .map((point) => (
            <Point key={point.statement.id} {...point} />
          ))}
      </svg>
    </div>
  );
}

interface Placed {
  readonly statement: Dated;
  readonly place: Place;
  readonly middle: number;
  readonly y: number;
}

interface Lane {
  readonly name: string;
  readonly top: number;
  readonly height: number;
  readonly points: readonly Placed[];
}

/** Where each statement is drawn: its mark in the middle of the days it may have been, at the known end of an open one. */
function lanesOf(statements: readonly Dated[], scale: Scale, from: number): Lane[] {
  const names = [...new Set(statements.map(({ madeBy }) => makersWords(madeBy.edges)))];
  let at = from;
  return names.map((name) => {
    const mine = statements
      .filter(({ madeBy }) => makersWords(madeBy.edges) === name)
      .map((statement) => ({ statement, place: placeOf(statement.said, scale) }))
      .map(({ statement, place }) => ({ statement, place, middle: middleOf(place) }))
      .sort((one, other) => one.middle - other.middle);
    const rows = rowsOf(
      mine.map(({ middle }) => middle),
      23,
    );
    const laneTop = at;
    const height = (Math.max(...rows) + 1) * rowHeight + gap;
    at += height;
    const points = mine.map((point, index) => ({
      ...point,
      y: laneTop + gap / 2 + ((rows[index] ?? 0) + 0.5) * rowHeight,
    }));
    return { name, top: laneTop, height, points };
  });
}

function middleOf({ start, end, openStart, openEnd }: Place): number {
  return x(openStart ? end : openEnd ? start : (start + end) / 2);
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

const x = (at: number): number => labels + at * width;

function Softening() {
  return (
    <defs>
      <linearGradient id="open-start">
        <stop offset="0" stopColor="currentColor" stopOpacity="0" />
        <stop offset="1" stopColor="currentColor" stopOpacity="0.35" />
      </linearGradient>
      <linearGradient id="open-end">
        <stop offset="0" stopColor="currentColor" stopOpacity="0.35" />
        <stop offset="1" stopColor="currentColor" stopOpacity="0" />
      </linearGradient>
    </defs>
  );
}

function Axis({ scale, height }: { readonly scale: Scale; readonly height: number }) {
  return (
    <g className="axis" aria-hidden="true">
      {ticksOf(scale).map(({ at, label }) => (
        <g key={label}>
          <line x1={x(at)} x2={x(at)} y1={top - 8} y2={height} />
          <text x={x(at) + 4} y={top - 14}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}

function Label({ name, top: at, height }: Omit<Lane, 'points'>) {
  return (
    <g className="lane" aria-hidden="true">
      <line x1={0} x2={labels + width} y1={at + height} y2={at + height} />
      <text x={4} y={at + gap / 2 + rowHeight / 2 + 5}>
        <title>{name}</title>
        {name.length > 30 ? `${name.slice(0, 29)}…` : name}
      </text>
    </g>
  );
}

function fillOf({ openStart, openEnd }: Place): string {
  if (openStart) return 'url(#open-start)';
  return openEnd ? 'url(#open-end)' : 'currentColor';
}

function Bar({ place, y }: { readonly place: Place; readonly y: number }) {
  const solid = !place.openStart && !place.openEnd;
  return (
    <rect
      x={x(place.start)}
      y={y - 6}
      width={Math.max((place.end - place.start) * width, 2)}
      height={12}
      rx={solid ? 6 : 0}
      fill={fillOf(place)}
      fillOpacity={solid ? 0.3 : 1}
    />
  );
}

function EventBar({
  text,
  about,
  scale,
}: {
  readonly text: string;
  readonly about: Span;
  readonly scale: Scale;
}) {
  return (
    <g className="event" role="img" aria-label={`${inWords(about.edtf)}: ${text}`}>
      <title>{`${inWords(about.edtf)}: ${text}`}</title>
      <Bar place={placeOf(about, scale)} y={top + (gap + rowHeight) / 2} />
    </g>
  );
}

function Point({ statement, place, middle, y }: Placed) {
  const { to } = useAddress();
  const { position, said, madeBy, id } = statement;
  if (!position?.stance || !position.claim) return null;
  const { letter, tone } = looks[position.stance];
  const who = makersWords(madeBy.edges);
  const name = `${inWords(said.edtf)}: ${who}, ${wordsOf(position.stance)}: ${position.claim.text}`;
  const exact = said.earliest !== null && said.earliest === said.latest;
  return (
    <a
      href={to(`${viewOf('claim', position.claim.id)}#${encodeURIComponent(id)}`)}
      className={`point ${tone}`}
      aria-label={name}
      data-row=""
    >
      <title>{name}</title>
      {!exact && <Bar place={place} y={y} />}
      <circle cx={middle} cy={y} r={10} />
      <text x={middle} y={y + 4.5} textAnchor="middle">
        {letter}
      </text>
    </a>
  );
}

/** ← and → go through the statements in the order of time. */
function step(event: KeyboardEvent<HTMLElement>): void {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (by === undefined) return;
  event.preventDefault();
  const middle = (point: SVGAElement): number => point.getBBox().x;
  const points = [...event.currentTarget.querySelectorAll<SVGAElement>('.point')].sort(
    (one, other) => middle(one) - middle(other),
  );
  const at = points.findIndex((point) => point === document.activeElement);
  points[at === -1 ? 0 : at + by]?.focus();
}
