import { z } from 'zod';
import * as v from '../../model/vocabulary.js';
import { judgementsOn } from './judgements.js';
import { date, id, note, ref, refs, shape, text, word } from './words.js';

export const spelling = shape('a name', 'One spelling, and the sources that use it.', {
  name: text('The name exactly as it is spelled.'),
  usedIn: refs('the sources that use it').optional(),
});
const names = z.array(spelling).meta({ description: 'Every other spelling, and the sources that use it.' });

const term = { id, name: text('Its name.'), note: note.optional() };

export const place = shape('a place', 'A place that claims are about.', { ...term, names: names.optional() });
export const topic = shape('a topic', 'A topic that claims are about.', term);
export const event = shape('an event', 'An event that claims are about.', {
  ...term,
  about: date('When it happened.').optional(),
});
export const measure = shape('a measure', 'What figures measure.', {
  ...term,
  kind: word(v.measureKinds, 'How its numbers behave: a count adds up, a level holds at a time.').optional(),
  unit: text('The unit.').optional(),
});

export const termsFile = shape('terms.yaml', 'terms.yaml: places, topics, events and measures.', {
  places: z.array(place).optional(),
  topics: z.array(topic).optional(),
  events: z.array(event).optional(),
  measures: z.array(measure).optional(),
});
export type TermsFile = z.infer<typeof termsFile>;

export const mandate = shape(
  'an entry of actsFor',
  'For whom an actor acts; the party is found at the end of this chain.',
  {
    actor: ref('the actor for whom it acts'),
    role: text('As what it acts.').optional(),
    period: date('When it acts for it.').optional(),
  },
);

export const actor = shape('an actor', 'A person or body that speaks, is asked, or is spoken about.', {
  id,
  name: text('Its name.'),
  kind: word(v.actorKinds, 'What it is.'),
  affiliation: word(
    v.affiliations,
    'Whether the documents place it with a party; by default "unstated".',
  ).optional(),
  actsFor: z.array(mandate).optional(),
  names: names.optional(),
  ...judgementsOn('actor'),
  role: text('As the documents describe it.').optional(),
  note: note.optional(),
});

export const actorsFile = shape('actors.yaml', 'actors.yaml: persons and bodies.', {
  actors: z.array(actor).optional(),
});
export type ActorsFile = z.infer<typeof actorsFile>;
export type Actor = z.infer<typeof actor>;
export type Spelling = z.infer<typeof spelling>;
