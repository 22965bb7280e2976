import { sliceByCodePoints } from '../../model/code-points.js';
import { checkPassage } from '../../model/passage.js';
import type { verifications } from '../../model/vocabulary.js';
import { queryFile } from '../query-file.js';
import type { Transaction } from '../run.js';
import { modulus, sealChange } from '../seal/seal.js';
import { addToTotal } from '../seal/total.js';

type Verification = (typeof verifications)[number];

/** Words that stand, or are said to stand, in an edition. */
export interface StoredPassage {
  readonly id: string;
  /** The statement that is found there, or the source that is named there. */
  readonly from: string;
  /** The claim on which the statement is, at the end of all reports. */
  readonly claim: string | null;
  readonly quote: string | null;
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
  readonly verification: Verification;
  readonly words: string | null;
}

/** What checking the passages of an edition came to. */
export interface Verified {
  readonly passages: number;
  readonly broken: readonly StoredPassage[];
  /** How many passages were marked otherwise before. */
  readonly written: number;
}

export async function passagesOf(transaction: Transaction, edition: string): Promise<StoredPassage[]> {
  return (await transaction.run(queryFile('attach/passages'), { id: edition })) as unknown as StoredPassage[];
}

/**
 * Checks every passage of an edition against its text, restores its full words and marks it; what is marked so already
 * is left alone. Without a text, nothing can be said of the words.
 */
export async function verifyEdition(
  transaction: Transaction,
  edition: string,
  text: string | null,
): Promise<Verified> {
  const passages = await passagesOf(transaction, edition);
  const rows = passages.map((passage) => marked(passage, checked(passage, text)));
  const other = rows.filter(
    (row, n) => row.verification !== passages[n]?.verification || row.words !== (passages[n]?.words ?? null),
  );
  if (other.length > 0) {
    await transaction.run(queryFile('attach/verify-passages'), { id: edition, rows: other, modulus });
    await addToTotal(transaction, other, 0);
  }
  const broken = passages.filter((_, n) => rows[n]?.verification === 'BROKEN');
  return { passages: passages.length, broken, written: other.length };
}

/** A passage with what was found out about it, and how that changes its seal. */
const marked = (passage: StoredPassage, found: ReturnType<typeof checked>) => {
  const { id, verification, words } = passage;
  return { ...passage, ...found, ...sealChange(id, { verification, words }, found) };
};

function checked(
  passage: StoredPassage,
  text: string | null,
): { verification: Verification; words: string | null } {
  if (text === null) return { verification: 'UNVERIFIED', words: null };
  const verification = holds(passage, text) ? 'VERIFIED' : 'BROKEN';
  const { start, end } = passage;
  return { verification, words: verification === 'VERIFIED' ? sliceByCodePoints(text, start, end) : null };
}

/** Whether a passage stands in a text, at its place or `shift` code points after it. */
export function holds(passage: StoredPassage, text: string, shift = 0): boolean {
  const { start, end, sha256, quote } = passage;
  const moved = { start: start + shift, end: end + shift, sha256, quote: quote ?? undefined };
  return checkPassage(text, moved) === 'VERIFIED';
}
