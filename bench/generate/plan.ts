import { createHash } from 'node:crypto';
import { dateOf, type GivenDate } from './dates.js';
import { powerLaw, randomFrom, scatter } from './random.js';
import { statementRanges, utterancesPerClaim, type Sizes } from './sizes.js';

/** Who said what, when and where: what several parts of a graph must agree on. */
export interface Plan {
  /** The first so many sources are only stubs. */
  readonly stubs: number;
  /** Statements from this number on are reports. */
  readonly firstReport: number;
  utteranceOf(statement: number): number;
  /** The date of an utterance. */
  said(utterance: number): GivenDate | null;
  speakerOf(utterance: number): number;
  /** The source as which an utterance was issued; undefined where its origin is not known. */
  sourceOf(utterance: number): number | undefined;
  /** The edition in which a source is read. */
  editionOf(source: number): number;
  /** The claim on which a statement that is no report takes a position. */
  claimOf(statement: number): number;
  /** What stands for the hash of a document. */
  digestOf(kind: string, index: number): string;
}

export function planOf(seed: string, sizes: Sizes): Plan {
  const firstReport = statementRanges(sizes.Claim).find(([kind]) => kind === 'Report')?.[1] ?? 0;
  const stubs = Math.max(1, Math.round(sizes.Source * 0.05));
  return {
    stubs,
    firstReport,
    utteranceOf: utterancesOf(sizes, firstReport),
    ...occasions(seed, sizes, stubs),
    editionOf: (source) => source % sizes.Edition,
    claimOf: claimsOf(seed, sizes, firstReport),
    digestOf: (kind, index) => createHash('sha256').update(`${seed} ${kind} ${index}`).digest('hex'),
  };
}

/** Statements of one utterance lie far apart in the order of their ids. */
function utterancesOf(sizes: Sizes, firstReport: number): Plan['utteranceOf'] {
  const ofPositions = Math.max(1, Math.round(sizes.Claim * utterancesPerClaim.positions));
  const ofReports = sizes.Utterance - ofPositions;
  const position = scatter(firstReport);
  const report = scatter(sizes.Statement - firstReport);
  return (statement) =>
    statement < firstReport
      ? position(statement) % ofPositions
      : ofPositions + (report(statement - firstReport) % ofReports);
}

function occasions(seed: string, sizes: Sizes, stubs: number): Pick<Plan, 'said' | 'speakerOf' | 'sourceOf'> {
  const random = randomFrom(`${seed} occasions`);
  const speaker = powerLaw(sizes.Actor, 5);
  const source = powerLaw(sizes.Source - stubs, 2);
  const dates = datesFor(sizes.Utterance);
  const speakers = new Int32Array(sizes.Utterance);
  const sources = new Int32Array(sizes.Utterance);
  for (let i = 0; i < sizes.Utterance; i += 1) {
    dates.set(i, dateOf(random));
    speakers[i] = speaker(random);
    sources[i] = random.chance(0.85) ? stubs + source(random) : -1;
  }
  return {
    said: dates.of,
    speakerOf: (utterance) => speakers[utterance] ?? 0,
    sourceOf: (utterance) => (sources[utterance] === -1 ? undefined : sources[utterance]),
  };
}

/** A date for each of so many things. Of different dates there are few, so that a number stands for each. */
function datesFor(size: number) {
  const different: (GivenDate | null)[] = [];
  const numbers = new Map<string | undefined, number>();
  const given = new Int32Array(size);
  return {
    set: (index: number, date: GivenDate | null): void => {
      const number = numbers.get(date?.text) ?? different.push(date) - 1;
      numbers.set(date?.text, number);
      given[index] = number;
    },
    of: (index: number): GivenDate | null => different[given[index] ?? 0] ?? null,
  };
}

/** Every claim is asserted at least once; what else is said falls on few of them. */
function claimsOf(seed: string, sizes: Sizes, firstReport: number): Plan['claimOf'] {
  const random = randomFrom(`${seed} positions`);
  const draw = powerLaw(sizes.Claim, 2);
  const claims = new Int32Array(firstReport);
  for (let i = 0; i < firstReport; i += 1) claims[i] = i < sizes.Claim ? i : draw(random);
  return (statement) => claims[statement] ?? 0;
}
