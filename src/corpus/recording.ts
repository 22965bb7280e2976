import { GainsayError, type Fault } from '../model/errors.js';
import type { Around, GraphRecords } from '../model/records.js';
import { checkShape } from './check-shape.js';
import { checkCycles } from './cycles.js';
import { declareListed } from './declare.js';
import { collectFaults, type Faults } from './faults.js';
import { flattenCitation } from './flatten/citations.js';
import { flattenClaims, flattenLink } from './flatten/claims.js';
import { startDraft } from './flatten/draft.js';
import { flattenFigures } from './flatten/figures.js';
import { flattenFound } from './flatten/occasions.js';
import type { Reading } from './flatten/reading.js';
import { flattenReport } from './flatten/reports.js';
import { citedBy, flattenEdition, flattenSources, flattenUtterances } from './flatten/sources.js';
import { flattenStatement } from './flatten/statements.js';
import { flattenActors, flattenMandates, flattenNames, flattenTerms } from './flatten/terms.js';
import { collectIds, type Ids, type Label } from './ids.js';
import { namePlace } from './places.js';
import { alone, takeSent } from './sent.js';
import type { CorpusFile } from './shape/corpus.js';
import { lineShape } from './shape/line.js';
import { keysOfForm } from './shape/look.js';
import type { Loose } from './shape/loose.js';
import { recordingShape, type RecordingInput } from './shape/recording.js';
import { idPattern, longestId } from './shape/words.js';
import type { Edition, Source, Utterance } from './shape/sources.js';
import { nameClaims, nameFigures, nameReport, nameStatement } from './statement-ids.js';

/** Who records, and under which corpus new records are kept. */
export interface Recorded {
  readonly corpus: string;
  readonly recordedBy: string;
}

/** A recording that cannot be made: each fault has the path that leads to it in what was sent. */
export class FaultyRecording extends GainsayError {
  constructor(readonly faults: readonly Fault[]) {
    const [first] = faults;
    const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : '';
    const isTaken = faults.every(({ code }) => code === 'CONFLICT');
    super(isTaken ? 'CONFLICT' : 'BAD_USER_INPUT', `${first ? told(first) : ''}${more}`, {
      remedy: first?.remedy ?? '',
      details: { faults: faults.map(({ path, message, remedy }) => ({ path, message, remedy })) },
    });
  }
}

const told = ({ file, line, column, path, message }: Fault) =>
  `${namePlace({ file, line, column, ...(path && { path }) })}: ${message}`;

/** What is sent: one thing of a list of {@link RecordingInput}, or everything at once. */
export interface Sent {
  readonly input: object;
  /** The list to which it belongs; without it, it is the whole recording. */
  readonly list?: string | undefined;
  /** The texts of editions that are in it, by their ids, with the hashes of their files. */
  readonly texts?: ReadonlyMap<string, { readonly text: string; readonly sha256: string }>;
}

/** Where ids stand: a date or a hash looks like one too, and need not be looked for. */
const naming = keysOfForm(lineShape, idPattern);

/** Every id that what is sent may refer to or give. */
export function namedIn(value: unknown): string[] {
  const named = new Set<string>();
  const walk = (part: unknown, mayName: boolean): void => {
    if (typeof part === 'string') {
      if (mayName && part.length <= longestId && idPattern.test(part)) named.add(part);
    } else if (Array.isArray(part)) for (const one of part) walk(one, mayName);
    else if (typeof part === 'object' && part !== null)
      for (const [key, one] of Object.entries(part)) walk(one, naming.has(key));
  };
  walk(value, true);
  return [...named];
}

/**
 * Reads what was sent to be recorded into the records of the graph, by the same shapes and the same steps as a corpus:
 * what a corpus can say, a recording can say, with the same faults.
 *
 * @returns the records, and the id of the one that is asked to be recorded
 * @throws FaultyRecording with every fault and its path; CONFLICT where all of them are ids that are taken
 */
export function readRecording(
  { input, list, texts = new Map() }: Sent,
  held: Around,
  recorded: Recorded,
): { records: GraphRecords; about: string } {
  const faults = collectFaults();
  const taken = takeSent(input, ['input'], faults) as object;
  const whole = list === undefined ? taken : alone(list, taken, ['input']);
  const broken = new Set<string>();
  const sent = checkShape(recordingShape, whole, faults, broken);
  const came = [...texts].map(([edition, { text }]) => [edition, text] as const);
  const around = { ...held, texts: new Map([...held.texts, ...came]) };
  const ids = collectIds(faults, broken, () => true, around);
  const documents = [...texts].map(([edition, { sha256 }]) => ({ edition, sha256 }));
  const setting = { ...recorded, language: undetermined, documents };
  const { draft, about } = flattenSent(sent, ids, faults, around, setting);
  if (faults.found) throw new FaultyRecording(faults.sorted());
  const { nodes, edges } = draft;
  const named = list !== undefined && 'id' in taken && typeof taken.id === 'string' ? taken.id : about;
  return { records: { ...recorded, nodes, edges, texts: new Map() }, about: named ?? '' };
}

/** What holds for all that is sent together. */
export interface Setting {
  readonly recordedBy: string;
  /** Of what does not say in which language it is. */
  readonly language: string;
  /** The files of editions that come along. */
  readonly documents?: Loose<CorpusFile>['documents'];
}

/** Turns what was sent into the records of the graph; what is wrong with it is told to `faults`. */
export function flattenSent(
  sent: Loose<RecordingInput>,
  ids: Ids,
  faults: Faults,
  around: Around,
  { recordedBy, language, documents = [] }: Setting,
) {
  const named = nameAll(sent, ids, faults);
  const draft = startDraft(faults);
  const sources = sent.sources ?? [];
  const editions = [...sources.flatMap((source) => source.editions ?? []), ...(sent.editions ?? [])];
  const reading: Reading = {
    faults,
    ids,
    draft,
    recordedBy,
    language,
    texts: around.texts,
    utterances: withNew<Loose<Utterance>>(around.utterances, sent.utterances ?? []),
    sources: withNew<Loose<Source>>(around.sources, sources),
    editions: withNew<Loose<Edition>>(around.editions, editions),
  };
  flattenTerms(reading, sent);
  flattenActors(reading, sent);
  flattenSources(reading, sent, { documents });
  flattenUtterances(reading, sent);
  flattenClaims(reading, named.claims);
  flattenAlone(reading, sent, named, { around, documents });
  flattenEdges(reading, sent, around);
  checkCycles(draft, faults);
  const alone = named.statements[0]?.id ?? named.reports[0]?.id ?? named.figures[0]?.[0]?.id;
  return { draft, about: alone ?? draft.nodes[0]?.id ?? draft.edges[0]?.from };
}

/** Every id is known before the first reference is followed. */
function nameAll(sent: Loose<RecordingInput>, ids: Ids, faults: Faults) {
  declareListed(sent, ids);
  const claims = nameClaims({ claims: sent.claims }, ids, faults);
  const statements = (sent.statements ?? []).map((statement) => {
    const id = ids.refer(statement, 'claim', 'Claim');
    return nameStatement(statement, id === undefined ? undefined : { id }, ids, faults);
  });
  const reports = (sent.reports ?? []).map((report) => nameReport(report, [report.of], ids, faults));
  const figures = (sent.figures ?? []).map((figure) => nameFigures([figure], figure.of, ids));
  return { claims, statements, reports, figures };
}

/** What stands alone, and names what it belongs to. */
function flattenAlone(
  reading: Reading,
  sent: Loose<RecordingInput>,
  named: Pick<ReturnType<typeof nameAll>, 'statements' | 'reports' | 'figures'>,
  { around, documents }: { around: Around; documents: Setting['documents'] },
): void {
  const { ids } = reading;
  for (const edition of sent.editions ?? [])
    flattenEdition(reading, { id: ids.refer(edition, 'source', 'Source') }, edition, { documents });
  for (const statement of named.statements) flattenStatement(reading, statement);
  for (const [index, report] of named.reports.entries()) {
    const id = ids.refer(sent.reports?.[index] ?? {}, 'of', 'Statement');
    flattenReport(reading, report, [{ id, utterance: around.occasions.get(id ?? '') }]);
  }
  for (const [index, figures] of named.figures.entries()) {
    const figure = sent.figures?.[index] ?? {};
    flattenFigures(reading, ids.refer(figure, 'of', ownerOf(ids, figure)), figures);
  }
}

/** A claim has figures, and so has a report. */
const ownerOf = (ids: Ids, { of }: { readonly of?: string }): Label =>
  of !== undefined && ids.labelOf(of) === 'Statement' ? 'Statement' : 'Claim';

/** Edges between what is there already. */
function flattenEdges(reading: Reading, sent: Loose<RecordingInput>, around: Around): void {
  const { ids, draft } = reading;
  for (const name of sent.names ?? []) {
    const label = ids.labelOf(name.of ?? '') === 'Place' ? 'Place' : 'Actor';
    flattenNames(reading, ids.refer(name, 'of', label), [name]);
  }
  for (const mandate of sent.mandates ?? [])
    flattenMandates(reading, { id: ids.refer(mandate, 'of', 'Actor'), actsFor: [mandate] });
  for (const link of sent.links ?? []) flattenLink(reading, { id: ids.refer(link, 'of', 'Claim') }, link);
  for (const quote of sent.quotes ?? []) {
    const from = ids.refer(quote, 'of', 'Statement');
    const utterance = around.occasions.get(from ?? '');
    flattenFound(reading, from, { utterance, found: [quote] }, 'OWN_VOICE');
  }
  for (const citation of sent.citations ?? []) {
    const isEditions = ids.labelOf(citation.of ?? '') === 'Edition';
    const from = ids.refer(citation, 'of', isEditions ? 'Edition' : 'Statement');
    const to = isEditions ? citedBy(reading, citation) : ids.refer(citation, 'source', 'Source');
    flattenCitation(reading, [citation], { from, to, citation });
  }
  for (const reply of sent.replies ?? []) {
    const [from, to] = [ids.refer(reply, 'of', 'Statement'), ids.refer(reply, 'to', 'Statement')];
    if (from !== undefined && from === to)
      reading.faults.at(reply, 'to', 'A statement cannot reply to itself.', 'Name another.');
    draft.edge([reply, 'to'], { type: 'REPLIES_TO', from, to });
  }
}

/** The language of what does not say in which it is, as language tags write it. */
const undetermined = 'und';

const withNew = <T extends { readonly id?: string }>(
  held: ReadonlyMap<string, T>,
  added: readonly T[],
): ReadonlyMap<string, T> =>
  new Map([...held, ...added.flatMap((one) => (one.id === undefined ? [] : [[one.id, one] as const]))]);
