import { makersWords } from '../words.js';

/** What is needed of a claim to put it into a matrix. */
export interface Claimed<Stance extends string> {
  readonly id: string;
  readonly text: string;
  readonly statements: {
    readonly edges: readonly {
      readonly stance: Stance | null;
      readonly doubtful: boolean;
      readonly node: {
        readonly id: string;
        readonly said: { readonly edtf: string } | null;
        readonly madeBy: { readonly edges: readonly { readonly as: string; readonly node: Named }[] };
        readonly parties: { readonly nodes: readonly Named[] };
      };
    }[];
  };
}

type Told = Claimed<string>['statements']['edges'][number]['node'];

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** One statement in a cell. */
export interface Entry<Stance extends string> {
  readonly statement: string;
  readonly stance: Stance;
  readonly doubtful: boolean;
  readonly said: string | null;
  /** Who spoke, where the column is that of a party that spoke through others. */
  readonly voice: string | null;
}

export interface Matrix<Stance extends string> {
  readonly columns: readonly Named[];
  readonly rows: readonly {
    readonly claim: Named;
    /** As many as there are columns; each holds every statement, none is chosen among them. */
    readonly cells: readonly (readonly Entry<Stance>[])[];
  }[];
}

export type By = 'actor' | 'party';

const unnamed: Named = { id: '', name: 'Not named' };

/** Claims by who speaks, or by the party for which it speaks on the day; those who speak most come first. */
export function matrixOf<Stance extends string>(claims: readonly Claimed<Stance>[], by: By): Matrix<Stance> {
  const counts = new Map<string, { readonly who: Named; count: number }>();
  const rows = claims.map((claim) => {
    const cells = new Map<string, Entry<Stance>[]>();
    for (const { stance, doubtful, node } of claim.statements.edges) {
      if (stance === null) continue;
      for (const who of speakers(node, by)) {
        const counted = counts.get(who.id) ?? { who, count: 0 };
        counts.set(who.id, { who, count: counted.count + 1 });
        const itself = node.madeBy.edges.every((edge) => edge.node.id === who.id);
        const voice = by === 'party' && !itself ? makersWords(node.madeBy.edges) : alternatives(node, who);
        const entry = { statement: node.id, stance, doubtful, said: node.said?.edtf ?? null, voice };
        cells.set(who.id, [...(cells.get(who.id) ?? []), entry]);
      }
    }
    return { claim: { id: claim.id, name: claim.text }, cells };
  });
  const columns = [...counts.values()]
    .sort((one, other) => other.count - one.count || one.who.name.localeCompare(other.who.name))
    .map(({ who }) => who);
  return {
    columns,
    rows: rows.map(({ claim, cells }) => ({ claim, cells: columns.map(({ id }) => cells.get(id) ?? []) })),
  };
}

/** Where one of several spoke, and it is not known which, the cell of each says so. */
function alternatives({ madeBy: { edges } }: Told, who: Named): string | null {
  const others = edges.filter(({ node }) => node.id !== who.id);
  return others.length > 0 && edges.some(({ as }) => as === 'ALTERNATIVE') ? makersWords(edges) : null;
}

/** Whose ties are not stated has no party that could be named, and speaks for itself here. */
function speakers(node: Told, by: By): readonly Named[] {
  const { edges } = node.madeBy;
  const makers = edges.length > 0 ? edges.map((edge) => edge.node) : [unnamed];
  return by === 'party' && node.parties.nodes.length > 0 ? node.parties.nodes : makers;
}
