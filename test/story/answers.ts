import type { DisputeFinding, Stance } from '../../src/model/vocabulary.js';

/** What a question about the story must be answered with. The README tells the affair and says why. */

type Findings = Partial<Record<DisputeFinding, readonly string[]>>;

const saysShut = ['book-says-shut', 'keeper-says-shut', 'u-ministry-2015-05-20.gates-shut.asserts'];
const saysOpened = ['office-says-gates', 'ronnick-admits-part', 'u-guild-2015-05.gates-opened.endorses'];
const alleges = (claim: string) => [`u-office-2015-05-04.${claim}.asserts`];

/** The dispute findings of each claim, each with the statements on which it rests, sorted by id. */
export const findings: Readonly<Record<string, Findings>> = {
  'gates-opened': {
    ADMITTED_IN_PART: ['ronnick-admits-part'],
    CONTRADICTED: saysShut,
    COUNTERED: ['u-ministry-2015-05-20.rain-did-it.asserts'],
    DENIED: ['ministry-denies-gates'],
    DOUBTED: ['watch-doubts-gates'],
    ENDORSED_BY_OTHERS: ['u-guild-2015-05.gates-opened.endorses'],
    NEITHER_CONFIRMED_NOR_DENIED: ['terrin-neither'],
  },
  // Answered, but by nothing that is a finding: it was declined, and not known.
  'two-gates': {},
  'one-gate-lifted': { ADMITTED: ['ronnick-admits-gate'] },
  'gates-shut': { CONTRADICTED: saysOpened },
  'no-log-kept': { NOT_DENIED: ['u-ministry-courier.no-log-kept.did-not-deny'] },
  'rain-did-it': {},
  'flood-planned': {
    DENIED_DOUBTFULLY: ['ministry-denies-plan'],
    DOUBTED: ['u-watch-2015-11-20.flood-planned.doubts'],
  },
  // Neither silence nor a lost sheet is a reply.
  'sign-removed': { UNANSWERED: alleges('sign-removed') },
  'lock-damaged': { DISPUTED: ['u-office-courier.lock-damaged.disputes'] },
  'water-drawn': { ANSWERED_ONLY_EARLIER: ['yearbook-never-drew'], CONTRADICTED: ['yearbook-never-drew'] },
  'never-drew': { CONTRADICTED: alleges('water-drawn') },
  'outside-inspection': {},
  'barns-flooded': {},
  'barns-counted': {},
  'sheep-lost': {},
};

/** Who took which position on the first allegation, in the order in which it may have been said. */
export const positionsOnGates: readonly (readonly [said: string, actor: string, stance: Stance])[] = [
  ['2015-05', 'fishers-guild', 'ENDORSES'],
  ['2015-05-04', 'vessany-office', 'ASSERTS'],
  ['2015-05-05', 'ilva-terrin', 'NEITHER_CONFIRMS_NOR_DENIES'],
  ['2015-05-20', 'orrow-waterways', 'DENIES'],
  ['2015-06-10', 'edmar-ronnick', 'ADMITS_IN_PART'],
  ['2015-10-0X', 'ilva-terrin', 'SUPPORTS'],
  ['2015-11-20', 'ambrel-watch', 'DOUBTS'],
];

/** Whose party an actor is on a day; null is a day that nobody knows. */
export const parties: readonly (readonly [actor: string, day: string | null, parties: readonly string[]])[] = [
  ['ilva-terrin', '2015-05-05', ['orrow']],
  ['ilva-terrin', '2015-06-30', ['orrow']],
  ['ilva-terrin', '2015-07-01', ['lake-commission']],
  ['ilva-terrin', '2015', ['lake-commission', 'orrow']],
  ['ilva-terrin', null, ['lake-commission', 'orrow']],
  // Nothing says that the ministry spoke for Orrow before 2009, or the minister for the ministry before 2011.
  ['ilva-terrin', '2008', ['orrow-waterways']],
  ['edmar-ronnick', '2015-06-10', ['orrow']],
  ['edmar-ronnick', '2010', ['edmar-ronnick']],
  ['vessany-office', null, ['vessany']],
  ['fishers-guild', '2015-05', ['fishers-guild']],
];

/** The chain of reports from the dossier inwards to the release: who tells, and how. */
export const deepestChain: readonly (readonly [utterance: string, mode: string | null])[] = [
  ['u-courier-2016-03-01', 'SUMMARY'],
  ['u-watch-2015-11-20', 'SUMMARY'],
  ['u-gazette-2015-05-06', 'INDIRECT'],
  ['u-office-2015-05-04', null],
];

/** Of the assertions of a claim (endorsements and admissions left out): the utterances, with a known origin or without. */
export const roots: Readonly<Record<string, { known: readonly string[]; unknown: readonly string[] }>> = {
  'gates-opened': { known: ['u-office-2015-05-04'], unknown: [] },
  'two-gates': { known: [], unknown: ['u-second-man'] },
  'gates-shut': { known: ['u-ministry-2015-05-20', 'u-weir-book'], unknown: ['u-keeper-2015-05-05'] },
  'flood-planned': { known: ['u-guild-2015-05'], unknown: ['u-guild-courier'] },
  // A stub is no origin.
  'sheep-lost': { known: [], unknown: ['u-guild-courier', 'u-other-papers'] },
};

/** The one sum of the story does not add up. */
export const sum = { figure: 'barns-all', stated: 14, parts: ['barns-north', 'barns-south'], added: 13, excess: 1 };

/** The figures of one measure that differ; a qualifier is part of the figure. */
export const barns = { measure: 'flooded-barns', 'barns-all': '14', 'barns-gazette': 'about 11' };

/** What the two parties accuse each other of; who accuses, and who is accused, is taken by party on the day. */
export const mutualAccusations = {
  'vessany against orrow': ['gates-opened', 'sign-removed', 'water-drawn'],
  'orrow against vessany': ['lock-damaged'],
};

/** Quotes whose text is not in the corpus folder until attach/ is attached; all others are verified. */
export const unverified = { edition: 'courier-dossier@2015-06', passages: 2 };

/** What was given as a source and leads nowhere. */
export const stubs = {
  'watch-note-5': 'LOST_FOOTNOTE',
  'letter-note-1': 'NOTE_WITHOUT_SOURCE',
  'other-papers': 'UNIDENTIFIED',
};
