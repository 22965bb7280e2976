import { recordLabels } from '../../model/records.js';
import * as v from '../../model/vocabulary.js';

/** The rules of the graph that are lists: which properties, which words, which ends. The queries hold the logic. */

const labels = [...recordLabels, 'Name'];

const required: Readonly<Record<string, readonly string[]>> = {
  Claim: ['text', 'kind', 'lang'],
  Statement: ['kind'],
  Actor: ['name', 'kind', 'affiliation'],
  Source: ['title'],
  Place: ['name'],
  Topic: ['name'],
  Event: ['name'],
  Measure: ['name'],
  Name: ['name'],
};

const positionProperties = ['scope', 'doubtful', 'reading'];
const passageProperties = ['start', 'end', 'sha256', 'lang', 'verification'];

const requiredOfEdges: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(v.positionEdges.map((type) => [type, ['stance', ...positionProperties]])),
  CONTESTS: ['ground', ...positionProperties],
  RETRACTS: positionProperties,
  REPORTS: ['mode', 'distance', 'identity'],
  MADE: ['as'],
  FOUND_IN: [...passageProperties, 'attribution'],
  NAMED_IN: passageProperties,
  CITES: ['ibid', 'intent'],
  SAME_AS: ['judgement', 'by'],
  ...Object.fromEntries(v.claimLinks.map((type) => [type, ['basis']])),
};

/** A closed vocabulary of a property, of a label or of a type of edge. */
interface Words {
  readonly of: string;
  readonly property: string;
  readonly words: readonly string[];
}

const positions = [...v.positionEdges, 'CONTESTS', 'RETRACTS'];
const wordsOf = (types: readonly string[], property: string, words: readonly string[]): Words[] =>
  types.map((of) => ({ of, property, words }));

const words: readonly Words[] = [
  ...wordsOf(['Claim'], 'kind', v.claimKinds),
  ...wordsOf(['Statement'], 'kind', v.statementKinds),
  ...wordsOf(['Statement', 'FOUND_IN'], 'attribution', v.attributions),
  ...wordsOf(['Actor'], 'kind', v.actorKinds),
  ...wordsOf(['Actor'], 'affiliation', v.affiliations),
  ...wordsOf(['Source'], 'stub', v.stubs),
  ...wordsOf(['Figure'], 'qualifier', v.qualifiers),
  ...wordsOf(['Measure'], 'kind', v.measureKinds),
  ...wordsOf(v.positionEdges, 'stance', v.stances),
  ...wordsOf(positions, 'scope', v.scopes),
  ...wordsOf(positions, 'reading', v.readings),
  ...wordsOf(['CONTESTS'], 'ground', v.grounds),
  ...wordsOf(['REPORTS'], 'mode', v.modes),
  ...wordsOf(['REPORTS'], 'distance', v.distances),
  ...wordsOf(['REPORTS'], 'identity', v.identities),
  ...wordsOf(['MADE'], 'as', v.madeAs),
  ...wordsOf(['FOUND_IN', 'NAMED_IN'], 'verification', v.verifications),
  ...wordsOf(['CITES'], 'intent', v.intents),
  ...wordsOf(['SAME_AS'], 'judgement', v.judgements),
  ...wordsOf(v.claimLinks, 'basis', v.bases),
];

/** Which kinds of nodes a type of edge joins. */
const joins: readonly (readonly [type: string, from: string, to: string])[] = [
  ...v.positionEdges.map((type) => [type, 'Statement', 'Claim'] as const),
  ['CONTESTS', 'Denial', 'Statement'],
  ['RETRACTS', 'Retraction', 'Statement'],
  ['REPORTS', 'Report', 'Statement'],
  ['ATTRIBUTES_TO', 'Report', 'Actor'],
  ['MADE', 'Actor', 'Statement'],
  ['IN', 'Statement', 'Utterance'],
  ['ISSUED_AS', 'Utterance', 'Source'],
  ['ADDRESSED_TO', 'Statement', 'Actor'],
  ['ADDRESSED_TO', 'Source', 'Actor'],
  ['REPLIES_TO', 'Statement', 'Statement'],
  ['FOUND_IN', 'Statement', 'Edition'],
  ['NAMED_IN', 'Source', 'Edition'],
  ['CITES', 'Statement', 'Source'],
  ['CITES', 'Edition', 'Source'],
  ['CITES', 'Edition', 'Edition'],
  ['EDITION_OF', 'Edition', 'Source'],
  ['PUBLISHED_BY', 'Source', 'Actor'],
  ['AUTHORED_BY', 'Source', 'Actor'],
  ['ACTS_FOR', 'Actor', 'Actor'],
  ['NAMED', 'Actor', 'Name'],
  ['NAMED', 'Place', 'Name'],
  ['AGAINST', 'Claim', 'Actor'],
  ...['Actor', 'Place', 'Topic', 'Event'].map((to) => ['ABOUT', 'Claim', to] as const),
  ...v.claimLinks.map((type) => [type, 'Claim', 'Claim'] as const),
  ['HAS_FIGURE', 'Claim', 'Figure'],
  ['HAS_FIGURE', 'Report', 'Figure'],
  ['MEASURES', 'Figure', 'Measure'],
  ['SUM_OF', 'Figure', 'Figure'],
  ...v.judgedKinds.map((kind) => ['SAME_AS', kind, kind] as const),
];

/** Which kind of statement goes with an edge, and with a stance on it. */
const kindsOfPositions = [
  ...v.stances.map((stance) => ({ stance, ...v.stancePosition[stance] })),
  { stance: null, edge: 'CONTESTS', kind: 'Denial' },
  { stance: null, edge: 'RETRACTS', kind: 'Retraction' },
  { stance: null, edge: 'REPORTS', kind: 'Report' },
];

const listsBy = <T>(list: readonly T[], keyOf: (one: T) => string): Record<string, T[]> =>
  Object.fromEntries(list.map((one) => [keyOf(one), list.filter((other) => keyOf(other) === keyOf(one))]));

/** What `cypher/integrity/*.cypher` may ask for. */
export const integrityParameters = {
  labels,
  kinds: v.statementKinds,
  required,
  requiredOfEdges,
  // By label or type, so that a query looks up what concerns a record instead of searching all rules for each.
  words: listsBy(words, ({ of }) => of),
  ends: listsBy(
    joins.map(([type, from, to]) => ({ type, from, to })),
    ({ type }) => type,
  ),
  positions: kindsOfPositions,
  instant: String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z`,
} as const;
