import { queryFile } from '../query-file.js';
import type { Transaction } from '../run.js';

/** That one record was judged to be another, which stays; for as long as nobody judged otherwise. */
export interface SameJudgement {
  readonly of: string;
  readonly as: string;
  readonly since: string;
  readonly until: string | null;
}

/** Which records are one, at a time. */
export interface Merges {
  /** As which other a record is read; undefined where it is read as itself. */
  into(id: string): string | undefined;
  /** What an id means: the record that stays, at the end of all judgements. */
  meant(id: string): string;
  /** The ids that mean the same as one, itself among them. */
  members(id: string): readonly string[];
  /** The records that are read as another. */
  readonly aside: readonly string[];
}

/** All judgements that two records are one, those that were taken back too; and when it was last judged. */
export interface Judgements {
  readonly judgedAt: string | null;
  readonly judged: readonly SameJudgement[];
}

/** Reads them; there are few. */
export async function readJudgements(run: Transaction['run']): Promise<Judgements> {
  const [row] = await run(queryFile('merge/judgements'));
  return row as unknown as Judgements;
}

/** The judgements in force now, or at an instant of the record. */
export const inForce = (judged: readonly SameJudgement[], at?: string): Merges =>
  mergesOf(
    judged.filter(({ since, until }) =>
      at === undefined ? until === null : since <= at && (until ?? '~') > at,
    ),
  );

/** The judgements in force until just before an instant. */
export const inForceBefore = (judged: readonly SameJudgement[], at: string): Merges =>
  mergesOf(judged.filter(({ since, until }) => since < at && (until ?? '~') >= at));

function mergesOf(judged: readonly SameJudgement[]): Merges {
  const steps = new Map(judged.map(({ of, as }) => [of, as]));
  const aside = [...steps.keys()].sort();
  const meant = (id: string): string => {
    const passed = new Set<string>();
    let last = id;
    // A circle is refused when it is judged; a reader must come to an end nevertheless.
    for (let next = steps.get(id); next !== undefined && !passed.has(next); next = steps.get(next))
      passed.add((last = next));
    return last;
  };
  return {
    into: (id) => steps.get(id),
    meant,
    members: (id) => [id, ...aside.filter((other) => other !== id && meant(other) === id)],
    aside,
  };
}
