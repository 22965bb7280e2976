import { useState, type PointerEvent } from 'react';
import { useAddress } from '../address/address.js';
import { top, xOf, type Frame } from './frame.js';
import { dayAt, type Scale } from './lanes.js';
import { withPeriod } from './period.js';

interface Props {
  readonly scale: Scale;
  readonly frame: Frame;
  readonly height: number;
}

/** A stretch of time that is dragged over the years becomes the period of the address; the two dates are its twin. */
export function Brush({ scale, frame, height }: Props) {
  const address = useAddress();
  const [drag, setDrag] = useState<{ readonly from: number; readonly to: number }>();
  const placeOf = (event: PointerEvent<SVGRectElement>): number => {
    const box = event.currentTarget.getBoundingClientRect();
    return Math.min(Math.max((event.clientX - box.left) / box.width, 0), 1);
  };
  const end = (): void => {
    setDrag(undefined);
    if (!drag || Math.abs(drag.to - drag.from) < 0.01) return;
    const [from, to] = [Math.min(drag.from, drag.to), Math.max(drag.from, drag.to)];
    address.go(withPeriod(address, dayAt(from, scale), dayAt(to, scale)));
  };
  return (
    <g className="brush" aria-hidden="true" data-not-exported="">
      <rect
        className="brush-area"
        x={frame.left}
        y={0}
        width={frame.width}
        height={top - 6}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDrag({ from: placeOf(event), to: placeOf(event) });
        }}
        onPointerMove={(event) => drag && setDrag({ ...drag, to: placeOf(event) })}
        onPointerUp={end}
        onPointerCancel={() => setDrag(undefined)}
      >
        <title>Drag over the years to narrow the time</title>
      </rect>
      {drag && (
        <rect
          className="brushed"
          x={xOf(Math.min(drag.from, drag.to), frame)}
          y={0}
          width={Math.abs(drag.to - drag.from) * frame.width}
          height={height}
        />
      )}
    </g>
  );
}
