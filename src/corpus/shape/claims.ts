import { z } from 'zod';
import * as v from '../../model/vocabulary.js';
import { judgementsOn } from './judgements.js';
import { citation, passage } from './sources.js';
import { date, id, note, ref, refs, shape, text, word } from './words.js';

const number = (description: string) => z.number().meta({ description });

export const figure = shape(
  'a figure',
  'A number with what it counts: give value, or min and max, or text.',
  {
    id: id
      .meta({ description: 'Only where something refers to it; by default <owner>.figure-<n>.' })
      .optional(),
    measure: ref('a measure of terms.yaml'),
    value: number('The number.').optional(),
    min: number('The least number.').optional(),
    max: number('The greatest number.').optional(),
    text: text('What is not a number: "dozens".').optional(),
    qualifier: word(v.qualifiers, 'How it bounds the value.').optional(),
    unit: text('The unit.').optional(),
    population: text('Of whom or what.').optional(),
    period: date('For which time.').optional(),
    sumOf: refs('the figures of which this is the sum').optional(),
  },
);
export type Figure = z.infer<typeof figure>;
const figures = z.array(figure);

/** `{ counters: <claim>, basis: inferred }`: one key for each type of link. */
export const link = shape('a link', 'One link to another claim, under the name of its type.', {
  ...(Object.fromEntries(
    v.claimLinks.map((type) => [v.inPrint(type), ref('the other claim').optional()]),
  ) as Record<string, z.ZodOptional<z.ZodString>>),
  basis: word(v.bases, 'Whether the text makes the link, or the coder does.'),
  note: note.optional(),
});
export type Link = z.infer<typeof link>;

const telling = {
  utterance: ref('the utterance in which it is said'),
  id: id.optional(),
  by: refs('those to whom it is attributed; by default the utterance’s').optional(),
  speakers: refs('those whose voice it is; by default the utterance’s').optional(),
  alternatives: refs('those who may be meant instead').optional(),
  capacity: text('In what capacity those named by "by" speak.').optional(),
  said: date('Only where it differs from the utterance.').optional(),
  repliesTo: refs('the statements to which it replies').optional(),
  addressedTo: refs('those who are asked or told; by default the utterance’s').optional(),
  attribution: word(v.attributions, 'How the words name the one who speaks.').optional(),
  cites: z.array(citation).optional(),
  found: z.array(passage).meta({ description: 'Where the words stand.' }).optional(),
  note: note.optional(),
};

export const reportKeys = {
  ...telling,
  mode: word(v.modes, 'How it gives what it reports.'),
  distance: word(v.distances, 'How it stands to what it reports; by default "neutral".').optional(),
  identity: word(
    v.identities,
    'Whether it is the same utterance for certain; by default "stated".',
  ).optional(),
  asReported: text('What changes in the telling.').optional(),
  saidAsReported: date('The date that this report gives, where it differs.').optional(),
  attributesTo: refs('those whom this report names, where they differ').optional(),
  figures: figures.meta({ description: 'The figures as this report gives them.' }).optional(),
};
export interface Report extends z.infer<z.ZodObject<typeof reportKeys>> {
  reportedIn?: Report[];
}
export const report: z.ZodType<Report> = shape(
  'a report',
  'What a document reports of a statement or of another report.',
  {
    ...reportKeys,
    get reportedIn() {
      return z.array(report).meta({ description: 'Who reports this report.' }).optional();
    },
  },
);

const contest = shape('an entry of contests', 'A denial of a statement.', {
  statement: ref('the statement'),
  ground: word(v.grounds, 'Why it is contested.'),
});

export const statement = shape('a statement', 'One position: exactly one of stance, contests and retracts.', {
  ...telling,
  stance: word(v.stances, 'What it does to the claim.').optional(),
  contests: contest.optional(),
  retracts: ref('the statement that is taken back').optional(),
  scope: word(v.scopes, 'Of how much of the claim; by default "whole".').optional(),
  scopeNote: text('Of which part.').optional(),
  doubtful: z
    .boolean()
    .meta({ description: 'Whether it is a position on this at all is doubtful.' })
    .optional(),
  reading: word(v.readings, 'Whose reading of the words this is; by default "speaker".').optional(),
  reportedIn: z.array(report).meta({ description: 'Who reports it, from the inside outwards.' }).optional(),
});
export type Statement = z.infer<typeof statement>;

export const claim = shape('a claim', 'A proposition, apart from anyone who says it.', {
  id,
  text: text('The proposition.'),
  kind: word(v.claimKinds, 'What kind of claim it is.'),
  lang: text('The language of its text, where it is not that of the corpus.').optional(),
  about: date('When it is said to have happened.').optional(),
  topics: refs('topics').optional(),
  places: refs('places').optional(),
  actors: refs('the actors whom it is about').optional(),
  events: refs('events').optional(),
  against: refs('the actors whom it accuses').optional(),
  note: note.optional(),
  links: z.array(link).optional(),
  ...judgementsOn('claim'),
  figures: figures.optional(),
  statements: z.array(statement).optional(),
});
export type Claim = z.infer<typeof claim>;

export const claimsFile = shape(
  'a claims file',
  'claims/*.yaml: claims, with who takes which position on them.',
  {
    claims: z.array(claim).optional(),
    statements: z
      .array(statement)
      .meta({ description: 'Statements on other statements: those that contest or retract one.' })
      .optional(),
  },
);
export type ClaimsFile = z.infer<typeof claimsFile>;
