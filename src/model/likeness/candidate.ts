/** A record as it is shown to whoever decides. */
export interface Shown {
  readonly id: string;
  /** Its name, text or title. */
  readonly text: string;
}

/** What resembled what, by which rule. */
export interface Reason {
  readonly rule: string;
  readonly one: string;
  readonly other: string;
}

/** Two records that may be one. Nothing is decided by it. */
export interface Candidate {
  readonly kind: DoubleKind;
  readonly one: Shown;
  readonly other: Shown;
  /** From 0 to 1: how little tells the two apart in what was compared. It is no probability. */
  readonly score: number;
  readonly why: readonly Reason[];
}

export const doubleKinds = ['actor', 'claim', 'source'] as const;
export type DoubleKind = (typeof doubleKinds)[number];

/** With the smaller id first, so that a pair is written in one way. */
export function candidate(
  kind: DoubleKind,
  [a, b]: readonly [Shown, Shown],
  score: number,
  why: readonly Reason[],
): Candidate {
  const turned = b.id < a.id;
  const [one, other] = turned ? [b, a] : [a, b];
  const reasons = turned ? why.map(({ rule, one: x, other: y }) => ({ rule, one: y, other: x })) : why;
  const show = ({ id, text }: Shown): Shown => ({ id, text });
  return { kind, one: show(one), other: show(other), score: Math.round(score * 100) / 100, why: reasons };
}

/** Best first; then by ids, so that the same graph gives the same list. */
export const inOrder = (list: readonly Candidate[]): Candidate[] => {
  const key = ({ kind, one, other }: Candidate) => `${kind} ${one.id} ${other.id}`;
  return [...list].sort((a, b) => b.score - a.score || (key(a) < key(b) ? -1 : 1));
};
