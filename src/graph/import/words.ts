import { GainsayError } from '../../model/errors.js';
import type { EdgeRecord, GraphRecords } from '../../model/records.js';
import { editionStates, textOf } from '../attach/text.js';
import { verifyEdition, type StoredPassage } from '../attach/verify.js';
import type { Transaction } from '../run.js';
import type { Plan } from './plan.js';

/** New words must stand in the text that the graph holds; that of a changed file it no longer holds. */
export async function checkWords(
  transaction: Transaction,
  plan: Plan,
  arrived: readonly string[],
): Promise<void> {
  const isNew = new Set(passagesWritten(plan).map(({ id }) => id));
  const editions = (await editionsToCheck(transaction, plan)).filter((id) => !arrived.includes(id));
  for (const edition of editions) {
    const { broken } = await verifyEdition(transaction, edition, await textOf(transaction, edition));
    const wrong = broken.filter(({ id }) => isNew.has(id));
    if (wrong.length > 0) throw notThere(edition, wrong);
  }
}

function notThere(edition: string, wrong: readonly StoredPassage[]): GainsayError {
  const places = wrong.slice(0, 10).map(({ from, start, end }) => `${from} at ${start}-${end}`);
  return new GainsayError(
    'INVALID',
    `In the attached text of "${edition}" ${wrong.length} new quotes are not where the corpus says: ${places.join('; ')}.`,
    { remedy: 'Correct "quote", "at" and "sha256" of these passages. Nothing was written.' },
  );
}

/** Texts that lie in the corpus folder and are not in the graph. */
export async function textsToAttach(transaction: Transaction, { texts }: GraphRecords): Promise<string[]> {
  if (texts.size === 0) return [];
  const states = await editionStates(transaction, [...texts.keys()]);
  const attached = new Set(states.filter(({ isAttached }) => isAttached).map(({ id }) => id));
  return [...texts.keys()].filter((edition) => !attached.has(edition));
}

/** Editions with new words in a text that the graph holds, and those whose text it may no longer hold. */
async function editionsToCheck(transaction: Transaction, plan: Plan): Promise<string[]> {
  const named = new Set(passagesWritten(plan).map(({ to }) => to));
  const states = named.size > 0 ? await editionStates(transaction, [...named]) : [];
  const attached = states.filter(({ isAttached }) => isAttached).map(({ id }) => id);
  const otherwise = [...plan.nodes.changed, ...plan.nodes.reopened].map(({ record }) => record);
  const editions = otherwise.filter(({ labels }) => labels.includes('Edition')).map(({ id }) => id);
  return [...new Set([...attached, ...editions])];
}

const passagesWritten = ({ edges }: Plan): EdgeRecord[] =>
  [...edges.created, ...edges.changed.map(({ record }) => record)].filter(
    ({ type }) => type === 'FOUND_IN' || type === 'NAMED_IN',
  );
