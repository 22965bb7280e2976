/** What is said of two figures, as far as the order needs it. */
interface Paired {
  readonly comparable: string;
  readonly figure: { readonly id: string };
  readonly other: { readonly id: string };
}

/** A figure beside those of the claim: how it stands to each of them. */
export interface Row<Figure, Pair> {
  readonly figure: Figure;
  /** Whether it is the claim's own. */
  readonly own: boolean;
  readonly pairs: readonly { readonly with: string; readonly pair: Pair }[];
}

const ranks: Readonly<Record<string, number>> = { YES: 1, MAYBE: 2, NO: 3 };

/** The claim's own figures first, then what can be compared with them, perhaps can, and cannot. */
export function rowsBeside<Figure extends { readonly id: string }, Pair extends Paired>(
  figures: readonly Figure[],
  pairs: readonly Pair[],
  own: ReadonlySet<string>,
): Row<Figure, Pair>[] {
  const rankOf = ({ own: mine, pairs: mineWith }: Row<Figure, Pair>): number =>
    mine ? 0 : Math.min(...mineWith.map(({ pair }) => ranks[pair.comparable] ?? 4), 4);
  return figures
    .map((figure) => ({
      figure,
      own: own.has(figure.id),
      pairs: own.has(figure.id) ? [] : pairsWith(figure.id, pairs, own),
    }))
    .sort((one, other) => rankOf(one) - rankOf(other));
}

function pairsWith<Pair extends Paired>(id: string, pairs: readonly Pair[], own: ReadonlySet<string>) {
  return pairs.flatMap((pair) => {
    if (pair.figure.id === id && own.has(pair.other.id)) return [{ with: pair.other.id, pair }];
    if (pair.other.id === id && own.has(pair.figure.id)) return [{ with: pair.figure.id, pair }];
    return [];
  });
}
