import { inPrint } from '../../src/model/vocabulary.js';
import { Along, endsOf } from './along.js';
import { nodesOf, plain, words, type Lines } from './lines.js';
import type { Making } from './nodes.js';
import type { EdgeElement } from './records.js';
import { statementSections } from './statement-edges.js';

const positionTypes = ['ASSERTS', 'DENIES', 'ADDRESSES', 'ASSESSES', 'CALLS_FOR', 'CONTESTS', 'RETRACTS'];

/** Statements and reports, each with all that belongs to it, in the order of their numbers: told is only what came before. */
export function* statementLines(making: Making): Lines {
  const [positionsOf, reportsOf, occasionsOf, passagesOf, notesOf] = statementSections.map((section) =>
    section(making),
  );
  const positions = new Along(positionsOf ?? [], positionTypes);
  const reports = new Along(reportsOf ?? [], ['REPORTS', 'ATTRIBUTES_TO']);
  const made = new Along(
    occasionsOf ?? [],
    ['IN', 'MADE', 'ADDRESSED_TO', 'REPLIES_TO'],
    ({ type, from, to }) => (type === 'MADE' ? to : from),
  );
  const passages = new Along(passagesOf ?? [], ['FOUND_IN']);
  const citations = new Along(notesOf ?? [], ['CITES']);
  for (const { id, properties } of nodesOf(making, 'Statement')) {
    const occasion = occasionOf(made.of(id));
    const found = passages.of(id).map(passageOf);
    const cites = citationsOf(citations.of(id));
    const common = {
      id,
      ...occasion,
      ...plain(properties, 'note'),
      ...(found.length > 0 ? { found } : words(properties, 'attribution')),
      ...(cites.length > 0 && { cites }),
    };
    const [report, ...named] = reports.of(id);
    if (report)
      yield { reports: [{ ...common, ...reportOf(report), attributesTo: endsOf(named, 'ATTRIBUTES_TO') }] };
    else yield { statements: [{ ...common, ...positionOf(positions.of(id)[0]) }] };
  }
}

function occasionOf(edges: readonly EdgeElement[]) {
  const made = (as: string) =>
    edges.filter(({ type, properties }) => type === 'MADE' && properties['as'] === as);
  const makers = (as: string) => {
    const ids = made(as).map(({ from }) => from);
    return ids.length > 0 ? ids : undefined;
  };
  return {
    utterance: endsOf(edges, 'IN')?.[0],
    by: makers('ATTRIBUTED'),
    speakers: makers('SPEAKER'),
    alternatives: makers('ALTERNATIVE'),
    capacity: made('ATTRIBUTED')[0]?.properties['capacity'],
    addressedTo: endsOf(edges, 'ADDRESSED_TO'),
    repliesTo: endsOf(edges, 'REPLIES_TO'),
  };
}

function positionOf(edge: EdgeElement | undefined) {
  if (!edge) return {};
  const { type, to, properties } = edge;
  const how = {
    ...words(properties, 'scope', 'reading'),
    ...plain(properties, 'scopeNote', 'doubtful'),
  };
  if (type === 'CONTESTS') return { ...how, contests: { statement: to, ...words(properties, 'ground') } };
  if (type === 'RETRACTS') return { ...how, retracts: to };
  return { ...how, claim: to, stance: inPrint(String(properties['stance'])) };
}

const reportOf = ({ to, properties }: EdgeElement) => ({
  of: to,
  ...words(properties, 'mode', 'distance', 'identity'),
  ...plain(properties, 'asReported', 'saidAsReported'),
});

const passageOf = ({ to, properties }: EdgeElement) => ({
  in: to,
  ...plain(properties, 'quote', 'sha256', 'locator', 'lang'),
  at: `${String(properties['start'])}-${String(properties['end'])}`,
  ...words(properties, 'attribution'),
});

/** The mark tells two notes to one work apart; without one, or with the same, they are one. */
function citationsOf(edges: readonly EdgeElement[]) {
  const told = new Map<string, object>();
  for (const { to, properties } of edges)
    told.set(JSON.stringify([to, properties['mark'], properties['intent']]), {
      source: to,
      ...plain(properties, 'mark', 'ibid'),
      ...words(properties, 'intent'),
    });
  return [...told.values()];
}
