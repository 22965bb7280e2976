import { namedIn, readRecording } from '../../corpus/recording.js';
import { cardEntry, type CardEntry } from '../../corpus/write/card.js';
import type { Entry } from '../../corpus/write/held.js';
import { readAround } from '../../graph/record/around.js';
import { readCard, type Card } from '../../graph/record/card.js';
import type { Did } from '../../graph/record/once.js';
import { changeCard, ownerOf } from '../../graph/record/write.js';
import { GainsayError } from '../../model/errors.js';
import type { NodeRecord } from '../../model/records.js';
import type { Deed, Doing } from './deed.js';
import { asFiled } from './filed.js';
import { checkRevision } from './revision.js';

/**
 * Corrects one record: what is given replaces what it says, a list as a whole; what is null is taken away, and what is
 * left out stays.
 */
export const corrected =
  (list: string): Deed =>
  (doing) =>
    correctCard(doing, (before) => {
      const id = String(doing.args['id']);
      if (before.list !== list) throw ofOtherKind(id, before.list, list);
      return asFiled(doing.args['set']) as Entry;
    });

/**
 * Changes what one record says.
 * @param change what is to stand in place of parts of its entry, in the form of a corpus
 * @throws GainsayError CONFLICT when the record was withdrawn, or changed since the revision that is named
 */
export async function correctCard(
  { transaction, now, recorder, args }: Doing,
  change: (before: CardEntry) => Entry,
): Promise<Did> {
  const id = String(args['id']);
  const card = await readCard(transaction, id);
  if (!card.isOpen) throw closed(id);
  checkRevision(card, String(args['revision']));
  const { owner, before } = await entryOf(card, () => ownerOf(transaction, id));
  const set = change(before);
  const input = { ...before.entry, ...set, id, ...(owner !== undefined && { of: owner }) };
  const around = await readAround(transaction, namedIn(input));
  const own = { ...around, labels: new Map([...around.labels].filter(([other]) => other !== id)) };
  const { corpus } = card;
  const { records } = readRecording({ input, list: before.list }, own, { corpus, recordedBy: recorder.name });
  // A figure stays with its claim or report.
  const edges = records.edges.filter(({ type }) => type !== 'HAS_FIGURE');
  const nodes = records.nodes.map((node) => (node.id === id ? withFile(node, card.node) : node));
  await changeCard(transaction, card, { ...records, nodes, edges }, now);
  return { about: id, ids: [id] };
}

async function entryOf(card: Card, findOwner: () => Promise<string | undefined>) {
  const owner = card.node.labels.includes('Figure') ? await findOwner() : undefined;
  const { node, edges, others } = card;
  return { owner, before: cardEntry({ node, edges, others, owner }) };
}

/** Which file an edition is was found out when its text was attached, and is not corrected by hand. */
const withFile = (node: NodeRecord, { properties: { sha256, file } }: NodeRecord): NodeRecord =>
  node.labels.includes('Edition')
    ? {
        ...node,
        properties: { ...node.properties, ...(sha256 != null && { sha256 }), ...(file != null && { file }) },
      }
    : node;

const closed = (id: string): GainsayError =>
  new GainsayError('CONFLICT', `"${id}" was withdrawn.`, {
    remedy: 'Revert it to what it was, then correct it.',
  });

const ofOtherKind = (id: string, is: string, wanted: string): GainsayError =>
  new GainsayError('BAD_USER_INPUT', `"${id}" is not among the ${wanted}, but among the ${is}.`, {
    remedy: `Use the field that corrects ${is}.`,
  });
