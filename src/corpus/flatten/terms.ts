import { shortHash } from './draft.js';
import { flattenJudgements } from './judgements.js';
import { dated, graphWord, type Reading } from './reading.js';
import type { Loose } from '../shape/loose.js';
import type { Actor, ActorsFile, Spelling, TermsFile } from '../shape/terms.js';

export function flattenTerms(reading: Reading, file: Loose<TermsFile>): void {
  const { draft } = reading;
  for (const place of file.places ?? []) {
    draft.node(place.id, ['Place'], { name: place.name, note: place.note });
    flattenNames(reading, place.id, place.names);
  }
  for (const { id, name, note } of file.topics ?? []) draft.node(id, ['Topic'], { name, note });
  for (const event of file.events ?? [])
    draft.node(event.id, ['Event'], {
      name: event.name,
      note: event.note,
      ...dated(reading, event, 'about'),
    });
  for (const { id, name, kind, note, unit } of file.measures ?? [])
    draft.node(id, ['Measure'], { name, kind: graphWord(kind), note, unit });
}

export function flattenActors(reading: Reading, file: Loose<ActorsFile>): void {
  for (const actor of file.actors ?? []) {
    reading.draft.node(actor.id, ['Actor'], {
      name: actor.name,
      kind: graphWord(actor.kind),
      affiliation: graphWord(actor.affiliation) ?? 'UNSTATED',
      role: actor.role,
      note: actor.note,
    });
    flattenNames(reading, actor.id, actor.names);
    flattenMandates(reading, actor);
    flattenJudgements(reading, actor, 'actor');
  }
}

/** A spelling is one node for all who bear it, so that a name leads to everyone whom it may mean. */
export function flattenNames(
  reading: Reading,
  owner: string | undefined,
  names: Loose<Spelling[]> = [],
): void {
  for (const spelling of names) {
    const { name, usedIn = [] } = spelling;
    if (name === undefined) continue;
    const id = `name:${shortHash(name)}`;
    const sources = usedIn.map((_, index) => reading.ids.refer(usedIn, index, 'Source'));
    reading.draft.node(id, ['Name'], { name });
    reading.draft.edge([spelling, 'name'], {
      type: 'NAMED',
      from: owner,
      to: id,
      properties: { usedIn: sources.length > 0 ? sources.filter((source) => source !== undefined) : null },
    });
  }
}

/** For whom an actor acts. */
export function flattenMandates(reading: Reading, actor: Pick<Loose<Actor>, 'id' | 'actsFor'>): void {
  for (const mandate of actor.actsFor ?? []) {
    const { role, period } = mandate;
    reading.draft.edge([mandate, 'actor'], {
      type: 'ACTS_FOR',
      from: actor.id,
      to: reading.ids.refer(mandate, 'actor', 'Actor'),
      properties: { role, ...dated(reading, mandate, 'period') },
      mark: JSON.stringify([role, period]),
    });
  }
}
