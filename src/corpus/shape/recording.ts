import { z } from 'zod';
import { claim, figure, link, report, reportKeys, statement } from './claims.js';
import { citation, edition, passage, source, utterance } from './sources.js';
import { actor, event, mandate, measure, place, spelling, topic } from './terms.js';
import { ref, shape } from './words.js';

/**
 * What can be recorded at once: a small corpus, whose parts may belong to records that the graph holds. So each thing that
 * a claims file says inside another (a statement under its claim, a report under what it reports) may stand alone here
 * and name that other.
 */
const list = <T extends z.ZodType>(item: T, description: string) =>
  z.array(item).max(100).meta({ description }).optional();

const aloneStatement = statement
  .extend({
    claim: ref('the claim on which the stance is; left out with contests and retracts').optional(),
  })
  .meta({ id: 'recorded-statement', title: 'a statement' });

const aloneReport = shape('a report', 'What a document reports of a statement or of another report.', {
  of: ref('the statement or report that is reported'),
  ...reportKeys,
  reportedIn: z.array(report).meta({ description: 'Who reports this report.' }).optional(),
}).meta({ id: 'recorded-report', title: 'a report' });

const aloneEdition = edition
  .extend({ source: ref('the source of which it is a dated state') })
  .meta({ id: 'recorded-edition', title: 'an edition' });
const aloneFigure = figure
  .extend({ of: ref('the claim, or the report, that gives it') })
  .meta({ id: 'recorded-figure', title: 'a figure' });

/** Edges that are recorded without their ends. */
const addedName = spelling
  .extend({ of: ref('the actor or place') })
  .meta({ id: 'added-name', title: 'a name' });
const addedMandate = mandate
  .extend({ of: ref('the actor that acts') })
  .meta({ id: 'added-mandate', title: 'a mandate' });
const addedLink = link
  .extend({ of: ref('the claim from which the link leads') })
  .meta({ id: 'added-link', title: 'a link' });
const addedQuote = passage
  .extend({ of: ref('the statement or report whose words these are') })
  .meta({ id: 'added-quote', title: 'a quote' });
const addedCitation = citation
  .extend({ of: ref('the statement or report that cites') })
  .meta({ id: 'added-citation', title: 'a citation' });
const addedReply = shape('a reply', 'A statement that replies to another.', {
  of: ref('the statement that replies'),
  to: ref('the statement to which it replies'),
});

export const recordingShape = shape('a recording', 'Everything that is recorded at once.', {
  places: list(place, 'New places'),
  topics: list(topic, 'New topics'),
  events: list(event, 'New events'),
  measures: list(measure, 'New measures'),
  actors: list(actor, 'New actors'),
  sources: list(source, 'New sources, with their editions'),
  editions: list(aloneEdition, 'New editions'),
  utterances: list(utterance, 'New utterances'),
  claims: list(claim, 'New claims, with figures and statements'),
  statements: list(aloneStatement, 'New statements, with their quotes and the chain of reports'),
  reports: list(aloneReport, 'New reports, with the reports of them'),
  figures: list(aloneFigure, 'New figures'),
  names: list(addedName, 'Further spellings of actors and places'),
  mandates: list(addedMandate, 'For whom actors act'),
  links: list(addedLink, 'Links between claims'),
  quotes: list(addedQuote, 'Further words of statements'),
  citations: list(addedCitation, 'What statements give as their sources'),
  replies: list(addedReply, 'Which statements reply to which'),
});
export type RecordingInput = z.infer<typeof recordingShape>;
