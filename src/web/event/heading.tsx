import { Entry } from '../parts/entry.js';
import { Nothing } from '../parts/panel.js';
import { To } from '../parts/to.js';
import { ToGraph } from '../parts/to-graph.js';
import { When } from '../parts/when.js';
import type { EventHead } from './operations.js';

export function EventHeading({ event }: { readonly event: EventHead }) {
  return (
    <>
      <p className="eyebrow">Event</p>
      <h1 className="proposition">{event.name}</h1>
      <dl className="about">
        <Entry name="When">
          <When date={event.about} none="no date is recorded" />
          {event.about && (
            <>
              {' '}
              <code title="EDTF">{event.about.edtf}</code>
            </>
          )}
        </Entry>
        {event.note && <Entry name="Note of the coder">{event.note}</Entry>}
        <Entry name="Id">
          <code>{event.id}</code>
        </Entry>
        <Entry name="What lies around it">
          <ToGraph id={event.id} />
        </Entry>
      </dl>
    </>
  );
}

interface Props {
  readonly event: string;
  readonly counts: readonly { readonly value: string; readonly label: string; readonly count: number }[];
}

/** An event has no place of its own: its claims name places, and may name different ones. */
export function Places({ event, counts }: Props) {
  if (counts.length === 0) return <Nothing>The claims about it name no place.</Nothing>;
  return (
    <>
      <p className="soft">As the claims about it have it</p>
      <ul className="ways">
        {counts.map(({ value, label, count }) => (
          <li key={value}>
            <To path="/claims" params={{ event, place: value }}>
              {label} <span className="count">{count}</span>
            </To>
          </li>
        ))}
      </ul>
    </>
  );
}
