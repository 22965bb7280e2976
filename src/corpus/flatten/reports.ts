import type { NamedReport } from '../statement-ids.js';
import { flattenFigures } from './figures.js';
import { flattenFound, flattenOccasion, saidIn, surest } from './occasions.js';
import { dated, edgesTo, graphWord, type Reading } from './reading.js';

/** What is reported, from a report's own subject inwards to the statement. */
type Inside = readonly { readonly id: string | undefined; readonly utterance: string | undefined }[];

/**
 * A report is a statement too: made by those who speak in the utterance that reports, unless it names others.
 * @returns how its words, and those of the reports of it, name the one who speaks
 */
export function flattenReport(reading: Reading, named: NamedReport, inside: Inside): string[] {
  const { id, report, figures } = named;
  const own = flattenFound(reading, id, report, graphWord(report.attribution) ?? 'EXPLICIT');
  const here = [{ id, utterance: report.utterance }, ...inside];
  const told = named.reportedIn.flatMap((outer) => flattenReport(reading, outer, here));
  reading.draft.node(id, ['Statement', 'Report'], {
    kind: 'Report',
    ...saidIn(reading, report),
    // Its words name those whom it reports; itself it speaks in its own voice.
    attribution: own.length > 0 ? 'OWN_VOICE' : surest(told),
    note: report.note,
  });
  flattenReporting(reading, named, inside);
  flattenOccasion(reading, id, report);
  edgesTo(reading, { type: 'ATTRIBUTES_TO', from: id, list: report.attributesTo, wanted: 'Actor' });
  flattenFigures(reading, id, figures);
  checkOccasions(reading, named, inside);
  return [...own, ...told];
}

function flattenReporting(reading: Reading, { id, report }: NamedReport, [subject]: Inside): void {
  reading.draft.edge([report], {
    type: 'REPORTS',
    from: id,
    to: subject?.id,
    properties: {
      mode: graphWord(report.mode),
      distance: graphWord(report.distance) ?? 'NEUTRAL',
      identity: graphWord(report.identity) ?? 'STATED',
      asReported: report.asReported,
      ...dated(reading, report, 'saidAsReported'),
    },
  });
}

/** What reports comes after what it reports, so that the two are never one occasion. */
function checkOccasions({ faults }: Reading, { report }: NamedReport, inside: Inside): void {
  const { utterance } = report;
  if (utterance === undefined || !inside.some((reported) => reported.utterance === utterance)) return;
  faults.at(
    report,
    'utterance',
    `The report and what it reports are both in the utterance "${utterance}".`,
    'Name the utterance of the one who reports; what a document says for itself needs no report.',
  );
}
