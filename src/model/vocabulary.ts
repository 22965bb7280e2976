/**
 * The closed vocabularies of Gainsay. A word is the same in the schema, in Cypher, in TypeScript and on screen;
 * only its dress changes: `ADMITS_IN_PART` in the graph and in GraphQL, `admits in part` in a corpus file and in print.
 */

/** The kinds of statement, which are also node labels. */
export const statementKinds = [
  'Assertion',
  'Denial',
  'NonCommitment',
  'Assessment',
  'Request',
  'Report',
  'Retraction',
] as const;
export type StatementKind = (typeof statementKinds)[number];

/** What a statement does to a claim. */
export const stances = [
  'ASSERTS',
  'ENDORSES',
  'ADMITS',
  'ADMITS_IN_PART',
  'DENIES',
  'DISPUTES',
  'NEITHER_CONFIRMS_NOR_DENIES',
  'DID_NOT_DENY',
  'DECLINED',
  'NO_REPLY',
  'NO_KNOWLEDGE',
  'CONTENT_LOST',
  'DOUBTS',
  'SUPPORTS',
  'DEMANDS',
  'ASKS',
] as const;
export type Stance = (typeof stances)[number];

/** The kind of statement and the position edge that carry a stance. */
export const stancePosition: Readonly<Record<Stance, { kind: StatementKind; edge: PositionEdge }>> = {
  ASSERTS: { kind: 'Assertion', edge: 'ASSERTS' },
  ENDORSES: { kind: 'Assertion', edge: 'ASSERTS' },
  ADMITS: { kind: 'Assertion', edge: 'ASSERTS' },
  ADMITS_IN_PART: { kind: 'Assertion', edge: 'ASSERTS' },
  DENIES: { kind: 'Denial', edge: 'DENIES' },
  DISPUTES: { kind: 'Denial', edge: 'DENIES' },
  NEITHER_CONFIRMS_NOR_DENIES: { kind: 'NonCommitment', edge: 'ADDRESSES' },
  DID_NOT_DENY: { kind: 'NonCommitment', edge: 'ADDRESSES' },
  DECLINED: { kind: 'NonCommitment', edge: 'ADDRESSES' },
  NO_REPLY: { kind: 'NonCommitment', edge: 'ADDRESSES' },
  NO_KNOWLEDGE: { kind: 'NonCommitment', edge: 'ADDRESSES' },
  CONTENT_LOST: { kind: 'NonCommitment', edge: 'ADDRESSES' },
  DOUBTS: { kind: 'Assessment', edge: 'ASSESSES' },
  SUPPORTS: { kind: 'Assessment', edge: 'ASSESSES' },
  DEMANDS: { kind: 'Request', edge: 'CALLS_FOR' },
  ASKS: { kind: 'Request', edge: 'CALLS_FOR' },
};

/** Edges from a statement to the claim it takes a position on. */
export const positionEdges = ['ASSERTS', 'DENIES', 'ADDRESSES', 'ASSESSES', 'CALLS_FOR'] as const;
export type PositionEdge = (typeof positionEdges)[number];

/** Why a statement (not a claim) is contested. */
export const grounds = ['NOT_SAID', 'BAD_FAITH', 'UNSUBSTANTIATED', 'MISQUOTED', 'UNTRUE'] as const;
export const scopes = ['WHOLE', 'PART', 'UNCLEAR'] as const;
/** Whose reading of the words the position is. */
export const readings = ['SPEAKER', 'REPORTER', 'CODER'] as const;
/** How a report gives what it reports. */
export const modes = ['DIRECT', 'INDIRECT', 'SUMMARY', 'QUOTED_PARAPHRASE'] as const;
/** How a report stands to what it reports. */
export const distances = ['STATES_AS_FACT', 'NEUTRAL', 'DISTANCES', 'DOUBTS'] as const;
/** Whether the reported utterance is named as the same one, or taken to be by the coder. */
export const identities = ['STATED', 'INFERRED'] as const;
export const madeAs = ['ATTRIBUTED', 'SPEAKER', 'ALTERNATIVE'] as const;
/** How the words name the one who speaks, surest first. */
export const attributions = [
  'OWN_VOICE',
  'EXPLICIT',
  'INFERRED_FROM_SENTENCE',
  'INFERRED_FROM_SECTION',
  'AMBIGUOUS',
  'PASSIVE_UNNAMED',
] as const;
export const intents = ['EVIDENCE', 'SEE_ALSO'] as const;
export const claimKinds = [
  'ALLEGATION',
  'COUNTER_ALLEGATION',
  'COUNTER_CLAIM',
  'DISAVOWAL',
  'CONCESSION',
  'POLICY_POSITION',
  'COMMITMENT',
  'DIRECTIVE',
  'EVALUATION',
  'EVIDENCE',
  'DEFINITION',
  'CAUSAL_EXPLANATION',
  'PREDICTION',
  'EVENT',
  'FIGURE',
  'CIRCUMSTANCE',
] as const;
export type ClaimKind = (typeof claimKinds)[number];
/** Links from one claim to another; the symmetric ones are stored once and read both ways. */
export const claimLinks = [
  'CONTRADICTS',
  'COUNTERS',
  'REFINES',
  'PART_OF',
  'IN_TENSION_WITH',
  'SUPPORTS',
  'UNDERMINES',
  'DERIVED_FROM',
  'RESPONDS_TO',
  'SAME_MEASURE',
  'LOOKS_LIKE',
] as const;
export type ClaimLink = (typeof claimLinks)[number];
export const symmetricLinks = ['CONTRADICTS', 'IN_TENSION_WITH', 'SAME_MEASURE', 'LOOKS_LIKE'] as const;
/** Whether the text makes the link, or the analyst does. */
export const bases = ['EXPLICIT', 'INFERRED'] as const;
export const actorKinds = [
  'PERSON',
  'OFFICE',
  'STATE',
  'DE_FACTO_AUTHORITY',
  'MINISTRY',
  'AGENCY',
  'STATE_BODY',
  'ARMED_FORCES',
  'UNIT',
  'GROUP',
  'BODY',
  'COURT',
  'UN_BODY',
  'INTERNATIONAL_ORGANISATION',
  'NGO',
  'RESEARCH_NGO',
  'FOUNDATION',
  'MEDIA',
  'PUBLISHER',
  'ENCYCLOPEDIA',
  'TECHNICAL_SOURCE',
  'COMPANY',
  'UNIDENTIFIED',
] as const;
/** Whether the documents place an actor with a party, outside the parties, or leave it open. */
export const affiliations = ['PARTY', 'OUTSIDE', 'UNSTATED'] as const;
/** Why a source is only a stub: the honest form of a reference that leads nowhere. */
export const stubs = ['LOST_FOOTNOTE', 'UNIDENTIFIED', 'NOTE_WITHOUT_SOURCE'] as const;
/** Whether two records are one. */
export const judgements = ['SAME', 'NOT_SAME', 'UNSURE'] as const;
export type Judgement = (typeof judgements)[number];
/** The kinds of records of which that may be judged. */
export const judgedKinds = ['Actor', 'Claim', 'Source'] as const;
/** How a figure bounds its value. */
export const qualifiers = [
  'EXACT',
  'ABOUT',
  'MORE_THAN',
  'AT_LEAST',
  'LESS_THAN',
  'AT_MOST',
  'ESTIMATED',
] as const;
/** How the numbers of a measure behave: they add up, hold at a time, or count a series by the year. */
export const measureKinds = ['COUNT', 'LEVEL', 'YEARLY_NUMBER'] as const;
export const verifications = ['UNVERIFIED', 'VERIFIED', 'BROKEN'] as const;
export const disputeFindings = [
  'ADMITTED',
  'ADMITTED_IN_PART',
  'DENIED',
  'DENIED_DOUBTFULLY',
  'DISPUTED',
  'NOT_DENIED',
  'NEITHER_CONFIRMED_NOR_DENIED',
  'COUNTERED',
  'CONTRADICTED',
  'DOUBTED',
  'ENDORSED_BY_OTHERS',
  'ANSWERED_ONLY_EARLIER',
  'UNANSWERED',
] as const;
export type DisputeFinding = (typeof disputeFindings)[number];

/**
 * A word of a vocabulary as people write it in a file: any case, with spaces, hyphens or underscores.
 * @example toWord('admits in part') === 'ADMITS_IN_PART'
 */
export const toWord = (written: string): string =>
  written
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, '_');

/**
 * A word of a vocabulary as people read it.
 * @example inPrint('ADMITS_IN_PART') === 'admits in part'
 */
export const inPrint = (word: string): string => word.toLowerCase().replaceAll('_', ' ');

/** Every type of edge between records that are in force. */
export const edgeTypes: readonly string[] = [
  ...positionEdges,
  ...claimLinks,
  'ABOUT',
  'ACTS_FOR',
  'ADDRESSED_TO',
  'AGAINST',
  'ATTRIBUTES_TO',
  'AUTHORED_BY',
  'CITES',
  'CONTESTS',
  'EDITION_OF',
  'FOUND_IN',
  'HAS_FIGURE',
  'IN',
  'ISSUED_AS',
  'MADE',
  'MEASURES',
  'NAMED',
  'NAMED_IN',
  'PUBLISHED_BY',
  'REPLIES_TO',
  'REPORTS',
  'RETRACTS',
  'SAME_AS',
  'SUM_OF',
];

/** Edges along which one walks to an end, so that they must never lead back. */
export const endingChains: Readonly<Record<'statements' | 'mandates' | 'sums' | 'parts', readonly string[]>> =
  {
    statements: ['REPORTS', 'CONTESTS', 'RETRACTS'],
    mandates: ['ACTS_FOR'],
    sums: ['SUM_OF'],
    parts: ['PART_OF'],
  };
