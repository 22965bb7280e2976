/** How many of each kind of node a synthetic graph has; the numbers of a kind are a range of their own. */
export interface Sizes {
  readonly Topic: number;
  readonly Place: number;
  readonly Event: number;
  readonly Measure: number;
  readonly Actor: number;
  readonly Name: number;
  readonly Source: number;
  readonly Edition: number;
  readonly Claim: number;
  readonly Utterance: number;
  readonly Statement: number;
  readonly Figure: number;
  readonly Past: number;
}
export type Kind = keyof Sizes;

/** The kinds of statement in the order of their numbers, with how many there are to a claim: 2.5 in all. */
export const statementsPerClaim = [
  ['Assertion', 1.25],
  ['Denial', 0.5],
  ['NonCommitment', 0.12],
  ['Assessment', 0.08],
  ['Request', 0.08],
  ['Retraction', 0.02],
  ['Report', 0.45],
] as const;

/** Utterances in which positions are taken, and those that report; a report is never in the utterance that it reports. */
export const utterancesPerClaim = { positions: 0.82, reports: 0.3 };

/** The sizes of a graph of so many claims. */
export function sizesOf(claims: number): Sizes {
  const per = (share: number): number => Math.max(1, Math.round(claims * share));
  return {
    Topic: 50,
    Place: 200,
    Event: per(0.01),
    Measure: 20,
    Actor: per(0.1),
    Name: per(0.13),
    Source: per(0.2),
    Edition: per(0.25),
    Claim: claims,
    Utterance: per(utterancesPerClaim.positions) + per(utterancesPerClaim.reports),
    Statement: statementsPerClaim.reduce((sum, [, share]) => sum + per(share), 0),
    Figure: per(0.3),
    Past: per(0.01),
  };
}

/** The range of numbers, among the statements, of each kind. */
export function statementRanges(claims: number): readonly (readonly [string, number, number])[] {
  let from = 0;
  return statementsPerClaim.map(([kind, share]) => {
    const start = from;
    from += Math.max(1, Math.round(claims * share));
    return [kind, start, from] as const;
  });
}
