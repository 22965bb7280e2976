import { namedIn, readRecording } from '../../corpus/recording.js';
import { attachText } from '../../graph/attach/text.js';
import { readAround } from '../../graph/record/around.js';
import type { Did } from '../../graph/record/once.js';
import { addRecords } from '../../graph/record/write.js';
import type { Deed, Doing } from './deed.js';
import { asFiled } from './filed.js';
import { withoutTexts } from './texts.js';

/** Records one new thing, with all that is said in it. */
export const recorded =
  (list: string): Deed =>
  (doing) =>
    add(doing, list);

/** Records many new things at once: all of them or none. */
export const recordedAll: Deed = (doing) => add(doing, undefined);

/** Adds to what a record says: an edge between records that are there. */
export const addedEdge =
  (list: string): Deed =>
  async (doing) => {
    const did = await add(doing, list);
    return { ...did, about: String((doing.args['input'] as { of?: unknown }).of) };
  };

async function add(
  { transaction, now, recorder, args, texts }: Doing,
  list: string | undefined,
): Promise<Did> {
  const input = asFiled(withoutTexts(args['input'])) as object;
  const around = await readAround(transaction, namedIn(input));
  const { corpus, name: recordedBy } = recorder;
  const { records, about } = readRecording({ input, list, texts }, around, { corpus, recordedBy });
  await addRecords(transaction, records, now);
  // The quotes that came along were found in these; those in a text that was there before are none of theirs.
  for (const [edition, text] of texts) await attachText(transaction, edition, text, now);
  return { about, ids: [...new Set([about, ...records.nodes.map(({ id }) => id)])] };
}
