import { makersWords, wordsOf } from '../words.js';

/** A statement as a list of statements tells of it. */
interface Told {
  readonly id: string;
  readonly said: { readonly edtf: string } | null;
  readonly madeBy: {
    readonly edges: readonly { readonly as: string; readonly node: { readonly name: string } }[];
  };
  readonly position: {
    readonly stance: string | null;
    readonly doubtful: boolean;
    readonly claim: { readonly id: string; readonly text: string } | null;
  } | null;
}

/** The columns of any table of statements: when, who, what stance, on which claim. */
export const toldColumns = {
  Said: ({ said }: Told) => said?.edtf,
  Who: ({ madeBy }: Told) => makersWords(madeBy.edges),
  Stance: ({ position }: Told) => position?.stance && wordsOf(position.stance),
  Doubtful: ({ position }: Told) => position?.doubtful,
  Claim: ({ position }: Told) => position?.claim?.text,
  'Claim id': ({ position }: Told) => position?.claim?.id,
  'Statement id': ({ id }: Told) => id,
};
