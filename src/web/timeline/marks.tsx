import { pathOfStatement, useAddress } from '../address/address.js';
import { inWords } from '../dates.js';
import { looks } from '../stances.js';
import { makersWords, wordsOf } from '../words.js';
import { gap, rowHeight, top, xOf, type Frame, type Placed } from './frame.js';
import { placeOf, type Place, type Scale, type Span } from './lanes.js';
import type { Told } from './operation.js';

export type Dated = Told & { readonly said: NonNullable<Told['said']> };

/** What is open or uncertain fades out at that end. */
export function Softening() {
  const stop = (offset: number, opacity: number) => (
    <stop offset={offset} stopColor="currentColor" stopOpacity={opacity} />
  );
  return (
    <defs>
      <linearGradient id="open-start">
        {stop(0, 0)}
        {stop(1, 0.35)}
      </linearGradient>
      <linearGradient id="open-end">
        {stop(0, 0.35)}
        {stop(1, 0)}
      </linearGradient>
      <linearGradient id="soft-ends">
        {stop(0, 0)}
        {stop(0.3, 0.35)}
        {stop(0.7, 0.35)}
        {stop(1, 0)}
      </linearGradient>
    </defs>
  );
}

function fillOf({ openStart, openEnd, uncertain }: Place): string {
  if (openStart) return 'url(#open-start)';
  if (openEnd) return 'url(#open-end)';
  return uncertain ? 'url(#soft-ends)' : 'currentColor';
}

interface BarProps {
  readonly place: Place;
  readonly y: number;
  readonly frame: Frame;
}

/** Every day that it may have been. */
function Bar({ place, y, frame }: BarProps) {
  const fill = fillOf(place);
  const solid = fill === 'currentColor';
  return (
    <rect
      x={xOf(place.start, frame)}
      y={y - 6}
      width={Math.max((place.end - place.start) * frame.width, 2)}
      height={12}
      rx={solid ? 6 : 0}
      fill={fill}
      fillOpacity={solid ? 0.3 : 1}
    />
  );
}

interface EventProps {
  readonly text: string;
  readonly about: Span;
  readonly scale: Scale;
  readonly frame: Frame;
}

/** When it is said to have happened: a clock of its own, in a lane of its own. */
export function EventBar({ text, about, scale, frame }: EventProps) {
  const name = `${inWords(about.edtf)}: ${text}`;
  const y = top + (frame.narrow ? rowHeight + 4 : (gap + rowHeight) / 2);
  return (
    <g className="event" role="img" aria-label={name}>
      <title>{name}</title>
      <Bar place={placeOf(about, scale)} y={y} frame={frame} />
    </g>
  );
}

type PointProps = Placed<Dated> & { readonly frame: Frame };

export function Point({ statement, place, middle, y, frame }: PointProps) {
  const { to, go } = useAddress();
  const { position, said, madeBy, id } = statement;
  if (!position?.stance || !position.claim) return null;
  const { letter, tone } = looks[position.stance];
  const who = makersWords(madeBy.edges);
  const name = `${inWords(said.edtf)}: ${who}, ${wordsOf(position.stance)}: ${position.claim.text}`;
  const exact = said.earliest !== null && said.earliest === said.latest;
  const href = to(pathOfStatement(position.claim.id, id));
  return (
    <a
      href={href}
      className={`point ${tone} ${place.uncertain ? 'uncertain' : ''}`}
      aria-label={name}
      data-row=""
      data-at={middle}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        go(href);
      }}
    >
      <title>{name}</title>
      {!exact && <Bar place={place} y={y} frame={frame} />}
      <circle cx={middle} cy={y} r={10} />
      <text x={middle} y={y + 4.5} textAnchor="middle">
        {letter}
      </text>
    </a>
  );
}
