import { createHash } from 'node:crypto';
import { codePoints } from '../../model/code-points.js';
import type { EditionText } from '../../model/records.js';
import { queryFile } from '../query-file.js';
import type { Transaction } from '../run.js';
import { textSealOf } from '../seal/seal.js';
import { verifyEdition, type Verified } from './verify.js';

/** An edition as attaching sees it. */
export interface EditionState {
  readonly id: string;
  readonly sha256: string | null;
  readonly file: string | null;
  readonly isAttached: boolean;
}

/** @param ids of the editions that are asked for; all of them, when it is left out */
export async function editionStates(
  transaction: Transaction,
  ids: readonly string[] | null = null,
): Promise<EditionState[]> {
  return (await transaction.run(queryFile('attach/editions'), { ids })) as unknown as EditionState[];
}

export async function textOf(transaction: Transaction, edition: string): Promise<string | null> {
  const [row] = await transaction.run(queryFile('attach/text'), { id: edition });
  return (row?.text ?? null) as string | null;
}

/** Stores the text of an edition, with its own hash, and checks every passage in it. */
export async function attachText(
  transaction: Transaction,
  edition: string,
  { text, mediaType }: EditionText,
  now: string,
): Promise<Verified> {
  const { length } = codePoints(text);
  const textSha256 = createHash('sha256').update(text).digest('hex');
  const properties = { text, textLength: length, textSha256, mediaType, attachedAt: now };
  const seals = textSealOf(edition, properties);
  await transaction.run(queryFile('attach/attach-text'), {
    id: edition,
    properties: { ...properties, ...seals },
  });
  return verifyEdition(transaction, edition, text);
}
