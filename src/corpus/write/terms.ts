import type { NodeRecord } from '../../model/records.js';
import { entry, printed, some, type Entry, type Held } from './held.js';
import { judgementsOf } from './judgements.js';

/** What `terms.yaml` holds. */
export const termsFile = (held: Held): Entry => ({
  places: held
    .all('Place')
    .map((place) => entry({ ...named(place), names: namesOf(held, place.id), ...noteOf(place) })),
  topics: held.all('Topic').map((topic) => entry({ ...named(topic), ...noteOf(topic) })),
  events: held
    .all('Event')
    .map((event) => entry({ ...named(event), about: event.properties['about'], ...noteOf(event) })),
  measures: held.all('Measure').map((measure) => {
    const { kind, unit } = measure.properties;
    return entry({ ...named(measure), kind: printed(kind), unit, ...noteOf(measure) });
  }),
});

/** What `actors.yaml` holds. @param recordedBy who coded the corpus: judgements are theirs unless they say otherwise */
export const actorsFile = (held: Held, recordedBy: string): Entry => ({
  actors: held.all('Actor').map((actor) => {
    const { kind, affiliation, role } = actor.properties;
    return entry({
      ...named(actor),
      kind: printed(kind),
      affiliation: printed(affiliation, 'UNSTATED'),
      actsFor: mandatesOf(held, actor.id),
      names: namesOf(held, actor.id),
      ...judgementsOf(held, actor.id, { kind: 'actor', recordedBy }),
      role,
      ...noteOf(actor),
    });
  }),
});

const named = ({ id, properties }: NodeRecord): Entry => ({ id, name: properties['name'] });
const noteOf = ({ properties }: NodeRecord): Entry => ({ note: properties['note'] });

const namesOf = (held: Held, id: string): readonly Entry[] | undefined =>
  some(
    held
      .from(id, 'NAMED')
      .map(({ to, properties }) =>
        entry({ name: held.node(to)?.properties['name'], usedIn: properties['usedIn'] }),
      ),
  );

const mandatesOf = (held: Held, id: string): readonly Entry[] | undefined =>
  some(
    held
      .from(id, 'ACTS_FOR')
      .map(({ to, properties: { role, period } }) => entry({ actor: to, role, period })),
  );
